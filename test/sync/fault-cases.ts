import { expect } from "vitest";
import { type InjectedFault, isSilent } from "../../src/emulator/fault-injection.ts";
import { blamedIn, expectation, faults, nameOf, type Phase, type StoredPair } from "./faults.ts";
import { type Lane, type Lanes, onLanes, type Sync } from "./lanes.ts";
import { type HeldState, isComplete, type Start, synced } from "./starts.ts";

const isWrite = (operation: string) => operation.startsWith("*");

/** A fault at a request of a sync. */
export type Fault = readonly [at: number, injectFault: InjectedFault];

/** A sync in which a request fails. */
export interface FaultCase {
  start: Start;
  /** The initial state at Janrain: the start's, or what an earlier sync left. */
  from: HeldState;
  /** An earlier fault in the same sync. */
  before?: Fault;
  /** Whether the sync already fails because of it. */
  fails?: boolean;
  fault: Fault;
}

/** Every fault at every request of some syncs, after their earlier fault. */
export async function casesOf(lanes: Lanes, syncs: readonly Omit<FaultCase, "fault">[]): Promise<FaultCase[]> {
  const cases: FaultCase[] = [];
  const waits = ({ before }: Omit<FaultCase, "fault">) => isSilent(before?.[1]);
  await onLanes(lanes, syncs, waits, async (lane, sync) => {
    const { start, from, before } = sync;
    const { requested } = await lane(from, new Map(before && [before]), start);
    const places = requested.map((_, index) => index + 1).filter((at) => at > (before?.[0] ?? 0));
    for (const at of places) for (const injectFault of faults) cases.push({ ...sync, fault: [at, injectFault] });
  });
  return cases;
}

/** Runs all cases with the expectations of `expectOf` and `Convergence`, and calls `then` with each result. */
export function tryAll(
  lanes: Lanes,
  cases: readonly FaultCase[],
  convergence: Convergence,
  then: (one: FaultCase, sync: Sync, isNew: boolean) => Promise<void> | void = () => {},
): Promise<void> {
  const waits = ({ before, fault }: FaultCase) => isSilent(before?.[1]) || isSilent(fault[1]);
  return onLanes(lanes, cases, waits, async (lane, one) => {
    const sync = await expectOf(lane, one);
    await then(one, sync, await convergence.expectFrom(lane, sync.held, one.start));
  });
}

/**
 * Expects of a case the right exit code, a message that names what failed, that nothing of others was touched at any moment,
 * and that no login was offered which cannot work.
 */
async function expectOf(lane: Lane, { start, from, before, fails, fault }: FaultCase): Promise<Sync> {
  const ordered = before ? [before, fault] : [fault];
  const sync = await lane(from, new Map(ordered), start);
  const { requested, exitCode, text, held, violations } = sync;
  const [at, injectFault] = fault;
  // After a failed write the earlier credentials are restored; whatever happens then, set_properties is what failed.
  const expected = fails
    ? { exitCode: 3, names: "set_properties" }
    : expectation(requested[at - 1] ?? "", phaseOf(requested, at, before, storedIn(from)), injectFault, storedIn(from));
  const { exitCode: expectedCode, names } = start.twice ? { exitCode: expect.any(Number), names: undefined } : expected;
  const degrades = "degrades" in expected || before === undefined ? "degrades" in expected : exitCode === 0 && !isComplete(held, start);
  const seen = {
    exitCode,
    names: start.twice ? undefined : blamedIn(text),
    isComplete: exitCode === 3 || degrades || isComplete(held, start),
    // Credentials that cannot be read may be any, as if they were entered manually.
    violations: violations.filter((violation) => !(degrades && violation === "a login that works")),
  };
  const what = `${ordered.map(([place, what]) => `${nameOf(what)} at ${place}`).join(", ")} of ${requested.join(" ")}\n${text}`;
  expect(seen, what).toEqual({ exitCode: expectedCode, names, isComplete: true, violations: [] });
  return sync;
}

function storedIn({ properties }: HeldState): StoredPair {
  if (!("sinaweibo" in properties)) return "none";
  return isComplete({ signIn: ["sinaweibo"], domains: ["www.acme.example"], devices: {}, properties }, {}) ? "declared" : "other";
}

/** Where a request is. A read that an earlier fault hit is tried again, and counts as one. */
function phaseOf(requested: readonly string[], at: number, before: Fault | undefined, stored: StoredPair): Phase {
  const earlier = requested.slice(0, at - 1);
  if (earlier.includes("*set_properties")) return "later";
  const reads = earlier.filter((operation, index) => operation === "get_properties" && before?.[0] !== index + 1);
  if (reads.length === 0) return "plan";
  // The declared pair is not written again: the second read is the one that verifies the whole sync.
  return stored === "declared" ? "later" : "before-write";
}

/**
 * Proves that a second run makes of a state what an undisturbed one makes of its start, and that a third writes nothing.
 * A run knows nothing of earlier ones but what Janrain holds: so each state that a start led to is tried once.
 */
export class Convergence {
  readonly #evidence = new Map<string, Promise<void>>();

  /** How many states were tried. */
  get size(): number {
    return this.#evidence.size;
  }

  /** @returns whether the state is a new one */
  async expectFrom(lane: Lane, held: HeldState, start: Start): Promise<boolean> {
    const key = JSON.stringify([start, held]);
    const known = this.#evidence.get(key);
    const evidence = known ?? prove(lane, held, start);
    this.#evidence.set(key, evidence);
    await evidence;
    return known === undefined;
  }
}

async function prove(lane: Lane, held: HeldState, start: Start): Promise<void> {
  const second = await lane(held, new Map(), start);
  expect(second, `from ${JSON.stringify(held)}`).toMatchObject({ exitCode: 0, held: synced(start), violations: [] });
  const third = await lane(second.held, new Map(), start);
  expect(third).toMatchObject({ exitCode: 0, held: second.held, violations: [] });
  expect(third.requested.filter(isWrite)).toEqual([]);
}
