import { expect, test } from "vitest";
import { isSilent } from "../../src/emulator/fault-injection.ts";
import { Convergence, casesOf, type FaultCase, tryAll } from "../sync/fault-cases.ts";
import { faults } from "../sync/faults.ts";
import { openLanes } from "../sync/lanes.ts";
import { type HeldState, type Start, starts, twins } from "../sync/starts.ts";
import { tell } from "./explore.ts";
import { isLong, runsOf, sampled, seed } from "./sync-runs.ts";

const timeout = isLong ? 7_200_000 : 60_000;
/** How many cases of each kind are tried: in a long run all. */
const count = runsOf(25, Number.POSITIVE_INFINITY);
/** Whether a case is for the suite, which has no time for answers that never come. */
const isQuick = ({ before, fault }: Partial<FaultCase>) => isLong || !(isSilent(before?.[1]) || isSilent(fault?.[1]));

test("handles one or two faults, in one sync or in two consecutive syncs", { timeout }, async () => {
  const begun = performance.now();
  const report = (what: string) => tell(`sync: ${what}; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const lanes = isLong ? await openLanes({ quick: 4, pending: 128 }, 5000) : await openLanes({ quick: 4, pending: 1 });
  const convergence = new Convergence();
  const ends: { start: Start; from: HeldState }[] = [];

  const single = await casesOf(
    lanes,
    Object.values<Start>(starts).map((start) => ({ start, from: start.held })),
  );
  const once = sampled(single.filter(isQuick), count);
  const survived: Omit<FaultCase, "fault">[] = [];
  await tryAll(lanes, once, convergence, ({ start, from, fault }, { requested, exitCode, held }, isNew) => {
    if (isNew && JSON.stringify(held) !== JSON.stringify(from)) ends.push({ start, from: held });
    if (requested.length > fault[0]) survived.push({ start, from, before: fault, fails: exitCode === 3 });
  });
  report(`${once.length} syncs with one fault`);

  // A fault that a sync survives, or answers with another request, leaves room for a second one in the same sync.
  const double = await casesOf(lanes, sampled(survived, count));
  const twice = sampled(double.filter(isQuick), count);
  await tryAll(lanes, twice, convergence);
  report(`${twice.length} syncs with two faults`);

  // Any other second fault falls into the next sync, which starts where this one ended.
  const next = await casesOf(lanes, ends);
  const apart = sampled(next.filter(isQuick), count);
  await tryAll(lanes, apart, convergence);
  report(`${apart.length} syncs with a fault after one that failed`);
  report(`${convergence.size} states, from each of which a second sync comes to the same end, and a third writes nothing`);
  expect(Math.min(once.length, twice.length, apart.length)).toBeGreaterThan(0);
});

test("handles any fault in a sync of two declarations of one realm", { timeout }, async () => {
  const lanes = isLong ? await openLanes({ quick: 4, pending: 70 }, 5000) : await openLanes({ quick: 4, pending: 1 });
  const convergence = new Convergence();
  const all = await casesOf(
    lanes,
    twins.map((start) => ({ start, from: start.held })),
  );
  expect(all).toHaveLength(twins.reduce((sum, start) => sum + start.requests * faults.length, 0));
  const cases = sampled(all.filter(isQuick), count);
  await tryAll(lanes, cases, convergence);
  tell(`sync: ${cases.length} syncs of two declarations with one fault, ${convergence.size} states; seed ${seed}`);
});
