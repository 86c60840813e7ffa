import { expect, test } from "vitest";
import { FaultMatrix } from "./fault-cases.ts";
import { testEachFault } from "./fault-tests.ts";
import { janrainSubject } from "./janrain-subject.ts";
import { openLanes } from "./lanes.ts";
import { starts, synced } from "./starts.ts";

testEachFault(janrainSubject);

const start = starts["another pair stored"];

test.each([
  ["only the sign-in list", { signIn: start.held.signIn }],
  ["only the allow-list", { domains: start.held.domains }],
] as const)("handles every error code at each request of a sync that writes %s", async (_, missing) => {
  const matrix = new FaultMatrix(janrainSubject, await openLanes(janrainSubject));
  const all = await matrix.casesOf([{ start, from: { ...synced(start), ...structuredClone(missing as object) } }]);
  const cases = all.filter(({ fault: [, injected] }) => typeof injected === "object" && "fail" in injected);
  await matrix.tryAll(cases);
  expect(cases.length).toBeGreaterThan(80);
});
