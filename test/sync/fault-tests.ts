import { describe, expect, test } from "vitest";
import { tell } from "../properties/explore.ts";
import { isLong, runsOf, sampled, seed } from "../properties/sync-runs.ts";
import { type FaultCase, FaultMatrix, takesTime } from "./fault-cases.ts";
import { openLanes } from "./lanes.ts";
import type { StartOf, Subject } from "./subject.ts";

const timeout = isLong ? 7_200_000 : 60_000;
/** How many cases of each kind are tried: in a long run all. */
const count = runsOf(15, Number.POSITIVE_INFINITY);

/** Whether a case is for the suite, which has no time for responses that never come. */
function isQuick({ before, fault }: Partial<FaultCase<unknown, unknown>>): boolean {
  return isLong || !(takesTime(before) || takesTime(fault));
}

/**
 * One of the faults after which a sync goes on in the same way, seen from both sides: a second fault finds it in the same state. Of a lost
 * response, a gateway's page and status 503, for instance, one is followed by a second fault.
 * @param wayOf how a sync ended with the fault; undefined if it had no later request
 */
function distinct<Held, Start>(cases: readonly FaultCase<Held, Start>[], wayOf: ReadonlyMap<unknown, string>): FaultCase<Held, Start>[] {
  const chosen = new Map<string, FaultCase<Held, Start>>();
  for (const one of cases) {
    const way = wayOf.get(one);
    const other = way === undefined ? undefined : chosen.get(way);
    if (way !== undefined && (!other || takesTime(other.fault))) chosen.set(way, one);
  }
  return [...chosen.values()];
}

/** Tests every fault at every request of one sync. */
export function testEachFault<Held, Start extends StartOf<Held>>(subject: Subject<Held, Start>): void {
  const { service, starts, faults, synced } = subject;
  const { start, states } = subject.thorough;

  test.each(Object.entries(starts))(`completes an undisturbed sync to ${service} from %s`, async (_, from) => {
    const { quick } = await openLanes(subject);
    const sync = await quick[0](from.held, new Map(), from);
    expect(sync, sync.text).toMatchObject({ exitCode: 0, held: synced(from), violations: [] });
    expect(sync.requested, sync.requested.join(" ")).toHaveLength(from.requests);
  });

  // The suite takes a sample; `npm run fuzz` takes all, the other starts too, and two faults at a time.
  const cases = faults.length * start.requests;
  test(`handles each of ${faults.length} faults at each of ${start.requests} requests to ${service} (${cases} cases)`, {
    timeout: 90_000,
  }, async () => {
    const matrix = new FaultMatrix(subject, await openLanes(subject, { quick: 4, pending: 2 * start.requests }, 3000));
    const all = await matrix.casesOf([{ start, from: start.held }]);
    expect(all).toHaveLength(cases);
    await matrix.tryAll(sampled(all, runsOf(120, cases)));
    expect(matrix.states).toBe(states);
  });
}

/** Tests samples of one or two faults, in one sync or in two; in a long run all of them. */
export function testSampledFaults<Held, Start extends StartOf<Held>>(subject: Subject<Held, Start>): void {
  const { service, starts, twins, faults } = subject;
  type Case = FaultCase<Held, Start>;
  // A long run shares the machine, and the lanes that waited together continue together: many lanes would wait for each other.
  const lanes = () => (isLong ? openLanes(subject, { quick: 4, pending: 16 }, 15_000) : openLanes(subject, { quick: 4, pending: 1 }));

  describe(service, () => {
    test("handles one or two faults, in one sync or in two consecutive syncs", { timeout }, async () => {
      const begun = performance.now();
      const report = (what: string) => tell(`${service}: ${what}; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
      const matrix = new FaultMatrix(subject, await lanes());
      const ends: Omit<Case, "fault">[] = [];

      const single = await matrix.casesOf(Object.values(starts).map((start) => ({ start, from: start.held })));
      const once = sampled(single.filter(isQuick), count);
      const wayOf = new Map<Case, string>();
      const failed = new Set<Case>();
      await matrix.tryAll(once, (one, { requested, exitCode, held }, isNew) => {
        const { start, from, fault } = one;
        if (isNew && JSON.stringify(held) !== JSON.stringify(from)) ends.push({ start, from: held });
        if (requested.length > fault[0]) wayOf.set(one, JSON.stringify([start, fault[0], requested, exitCode, held]));
        if (exitCode === 3) failed.add(one);
      });
      report(`${once.length} syncs with one fault`);

      // A fault that a sync survives, or answers with another request, leaves room for a second one in the same sync.
      const survived = distinct(once, wayOf).map((one) => ({ ...one, before: one.fault, fails: failed.has(one) }));
      report(`${survived.length} of ${wayOf.size} faults leave room for a second one, each in a way of its own`);
      const double = await matrix.casesOf(sampled(survived, count));
      const twice = sampled(double.filter(isQuick), count);
      await matrix.tryAll(twice);
      report(`${twice.length} syncs with two faults`);

      // Any other second fault falls into the next sync, which starts where this one ended.
      const next = await matrix.casesOf(ends);
      const apart = sampled(next.filter(isQuick), count);
      await matrix.tryAll(apart);
      report(`${apart.length} syncs with a fault after one that failed`);
      report(`${matrix.states} states, from each of which a second sync comes to the same end, and a third writes nothing`);
      expect(Math.min(once.length, twice.length, apart.length)).toBeGreaterThan(0);
    });

    test("handles any fault in a sync of two declarations of one account", { timeout }, async () => {
      const matrix = new FaultMatrix(subject, await lanes());
      const all = await matrix.casesOf(twins.map((start) => ({ start, from: start.held })));
      expect(all).toHaveLength(twins.reduce((sum, start) => sum + start.requests * faults.length, 0));
      const cases = sampled(all.filter(isQuick), count);
      await matrix.tryAll(cases);
      tell(`${service}: ${cases.length} syncs of two declarations with one fault, ${matrix.states} states; seed ${seed}`);
    });
  });
}
