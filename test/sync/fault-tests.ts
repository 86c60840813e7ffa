import { describe, expect, test } from "vitest";
import { tell } from "../properties/explore.ts";
import { isLong, runsOf, sampled, seed } from "../properties/sync-runs.ts";
import { type FaultCase, FaultMatrix, takesTime } from "./fault-cases.ts";
import { faultsOfEachClass, survivedFaults } from "./fault-classes.ts";
import { openLanes } from "./lanes.ts";
import type { StartOf, Subject, Sync } from "./subject.ts";

const timeout = isLong ? 7_200_000 : 60_000;
/** How many cases of each kind are tried from each start: in a long run all. */
const count = runsOf(4, Number.POSITIVE_INFINITY);

/** Whether a case is for the suite, which has no time for responses that never come. */
function isQuick({ before, fault }: Partial<FaultCase<unknown, unknown>>): boolean {
  return isLong || !(takesTime(before) || takesTime(fault));
}

/** Lanes of a long run, which shares the machine. Those that waited together continue together: many would wait for each other. */
function patientLanes<Held, Start extends StartOf<Held>>(subject: Subject<Held, Start>) {
  return openLanes(subject, { quick: 4, pending: 8 }, 15_000);
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
    timeout: Math.max(timeout, 90_000),
  }, async () => {
    const matrix = new FaultMatrix(
      subject,
      await (isLong ? patientLanes(subject) : openLanes(subject, { quick: 4, pending: 2 * start.requests }, 3000)),
    );
    const all = await matrix.casesOf([{ start, from: start.held }]);
    expect(all).toHaveLength(cases);
    await matrix.tryAll(sampled(all, runsOf(120, cases)));
    expect(matrix.states).toBe(states);
  });
}

/**
 * Tests one or two faults, in one sync or in two: in a long run all faults at all requests, each that a sync survives in a way of its own
 * with a second one of each class. The suite takes samples.
 */
export function testSampledFaults<Held, Start extends StartOf<Held>>(subject: Subject<Held, Start>): void {
  const { service, starts, twins, faults } = subject;
  type Case = FaultCase<Held, Start>;
  const lanes = () => (isLong ? patientLanes(subject) : openLanes(subject, { quick: 4, pending: 1 }));

  describe(service, () => {
    test.each(Object.entries(starts))(
      "handles one or two faults, in one sync or in two consecutive syncs, from %s",
      { timeout },
      async (name, start) => {
        const begun = performance.now();
        const report = (what: string) =>
          tell(`${service} from ${name}: ${what}; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
        const matrix = new FaultMatrix(subject, await lanes());
        const ends: Omit<Case, "fault">[] = [];

        const single = await matrix.casesOf([{ start, from: start.held }]);
        const once = sampled(single.filter(isQuick), count);
        const results = new Map<Case, Sync<Held>>();
        await matrix.tryAll(once, (one, sync, isNew) => {
          if (isNew && JSON.stringify(sync.held) !== JSON.stringify(start.held)) ends.push({ start, from: sync.held });
          results.set(one, sync);
        });
        report(`${once.length} syncs with one fault`);

        // A fault that a sync survives, or answers with another request, leaves room for a second one in the same sync.
        const tried = once.flatMap((one) => {
          const sync = results.get(one);
          return sync ? [[one, sync] as const] : [];
        });
        const survived = survivedFaults(tried).map(([one, { exitCode }]) => ({ ...one, before: one.fault, fails: exitCode === 3 }));
        const double = await matrix.casesOf(sampled(survived, count), faultsOfEachClass(tried));
        const twice = sampled(double.filter(isQuick), count);
        await matrix.tryAll(twice);
        report(`${twice.length} syncs with two faults, after each of ${survived.length} ways to survive one`);

        // Any other second fault falls into the next sync, which starts where this one ended.
        const next = await matrix.casesOf(ends, faultsOfEachClass(tried));
        const apart = sampled(next.filter(isQuick), count);
        await matrix.tryAll(apart);
        report(`${apart.length} syncs with a fault after one that failed`);
        report(`${matrix.states} states, from each of which a second sync comes to the same end, and a third writes nothing`);
        expect(isLong ? twice.length : once.length).toBeGreaterThan(0);
      },
    );

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
