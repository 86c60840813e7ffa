import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import { type FaultCase, takesTime } from "./fault-cases.ts";
import type { Sync } from "./subject.ts";

/** A sync with one fault, and how it went. */
type Tried<Held, Start> = readonly [one: FaultCase<Held, Start>, sync: Sync<Held>];

/** How a sync went, seen from both sides: its requests, its exit code and the state after it. */
const wayOf = <Held, Start>([{ start, fault }, { requested, exitCode, held }]: Tried<Held, Start>) =>
  JSON.stringify([start, fault[0], requested, exitCode, held]);

/**
 * One of the faults after which a sync goes on in the same way, if it goes on: a second fault finds it in the same state. Of a lost
 * response, a gateway's page and status 503, for instance, one is followed by a second fault.
 */
export function survivedFaults<Held, Start>(tried: readonly Tried<Held, Start>[]): Tried<Held, Start>[] {
  const chosen = new Map<string, Tried<Held, Start>>();
  for (const one of tried) {
    const [{ fault }, { requested }] = one;
    if (requested.length <= fault[0]) continue;
    const other = chosen.get(wayOf(one));
    if (!other || takesTime(other[0].fault)) chosen.set(wayOf(one), one);
  }
  return [...chosen.values()];
}

/**
 * Classes of faults that no sync with one fault distinguishes: at each request for an operation, it went the same way.
 * @returns for each request in turn one fault of each class of its operation, so that all members of a class are used; undefined for
 * an operation of no sync
 */
export function faultsOfEachClass<Held, Start>(
  tried: readonly Tried<Held, Start>[],
): (operation: string) => readonly InjectedFault[] | undefined {
  const ways = new Map<string, Map<InjectedFault, string[]>>();
  for (const one of tried) {
    const [{ fault }, { requested }] = one;
    const [at, injectFault] = fault;
    const ofOperation = ways.get(requested[at - 1] ?? "") ?? new Map<InjectedFault, string[]>();
    ways.set(requested[at - 1] ?? "", ofOperation.set(injectFault, [...(ofOperation.get(injectFault) ?? []), wayOf(one)]));
  }
  const classes = new Map([...ways].map(([operation, byFault]) => [operation, grouped(byFault)]));
  const turns = new Map<string, number>();
  return (operation) => {
    const turn = turns.get(operation) ?? 0;
    turns.set(operation, turn + 1);
    return classes.get(operation)?.flatMap((members) => members[turn % members.length] ?? []);
  };
}

/** Faults with the same ways, in any order of the cases. */
function grouped(byFault: ReadonlyMap<InjectedFault, readonly string[]>): InjectedFault[][] {
  const groups = new Map<string, InjectedFault[]>();
  for (const [fault, ways] of byFault) {
    const key = ways.toSorted().join("\n");
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()];
}
