import { expect, test } from "vitest";
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

// From this state a sync makes every request that there is; `npm run fuzz` takes the others too, and two faults at a time.
const start = starts["another pair stored"];

test(`handles each of ${faults.length} faults at each of ${start.requests} requests (${faults.length * start.requests} cases)`, {
  timeout: 90_000,
}, async () => {
  const lanes = await openLanes({ quick: 4, pending: 2 * start.requests }, 3000);
  const cases = await casesOf(lanes, [{ start, from: start.held }]);
  expect(cases).toHaveLength(faults.length * start.requests);
  const convergence = new Convergence();
  await tryAll(lanes, cases, convergence);
  // Nothing done; the domain added; the credentials too; the sign-in list too; or that list without credentials, if the Partner API
  // refuses to say what is stored.
  expect(convergence.size).toBe(5);
});
