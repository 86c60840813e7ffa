import { expect, test } from "vitest";
import { runsOf, sampled } from "../properties/sync-runs.ts";
import { Convergence, casesOf, tryAll } from "./fault-cases.ts";
import { faults } from "./faults.ts";
import { openLanes } from "./lanes.ts";
import { type Start, starts, synced } from "./starts.ts";

test.each(Object.entries<Start>(starts))("completes an undisturbed sync from %s", async (_, start) => {
  const { quick } = await openLanes();
  const sync = await quick[0](start.held, new Map(), start);
  expect(sync).toMatchObject({ exitCode: 0, held: synced(start), violations: [] });
  expect(sync.requested).toHaveLength(start.requests);
});

// From this state a sync makes every request that there is. The suite takes a sample; `npm run fuzz` takes all, the other states too,
// and two faults at a time.
const start = starts["another pair stored"];

test(`handles each of ${faults.length} faults at each of ${start.requests} requests (${faults.length * start.requests} cases)`, {
  timeout: 90_000,
}, async () => {
  const lanes = await openLanes({ quick: 4, pending: 2 * start.requests }, 3000);
  const cases = await casesOf(lanes, [{ start, from: start.held }]);
  expect(cases).toHaveLength(faults.length * start.requests);
  const convergence = new Convergence();
  await tryAll(lanes, sampled(cases, runsOf(120, cases.length)), convergence);
  // Nothing done; the domain added; the credentials too; the sign-in list too; or that list without credentials, if the Partner API
  // refuses to say what is stored.
  expect(convergence.size).toBe(5);
});

test.each([
  ["only the sign-in list", { signIn: start.held.signIn }],
  ["only the allow-list", { domains: start.held.domains }],
] as const)("handles every error code at each request of a sync that writes %s", async (_, missing) => {
  const lanes = await openLanes();
  const all = await casesOf(lanes, [{ start, from: { ...synced(start), ...structuredClone(missing as object) } }]);
  const cases = all.filter(({ fault: [, injected] }) => typeof injected === "object" && "fail" in injected);
  await tryAll(lanes, cases, new Convergence());
  expect(cases.length).toBeGreaterThan(80);
});
