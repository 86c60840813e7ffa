import { expect } from "vitest";
import { type InjectedFault, isSilent } from "../../src/emulator/fault-injection.ts";
import { blamedIn, expectation, faults, nameOf } from "./faults.ts";
import { type Lane, type Lanes, onLanes, type Sync } from "./lanes.ts";
import { brought, type FieldValue, isComplete, type Start } from "./starts.ts";

const isWrite = (operation: string) => operation.startsWith("*");

/** A fault at a request of a sync. */
export type Fault = readonly [at: number, injectFault: InjectedFault];

/** A sync in which a request fails, and what becomes of it is to be judged. */
export interface FaultCase {
  start: Start;
  /** What Janrain holds at first: the start's, or what an earlier sync left. */
  from: FieldValue;
  /** What fails besides, earlier in the same sync. */
  before?: Fault;
  /** Whether the sync fails for that already. */
  fails?: boolean;
  fault: Fault;
}

/** Every fault at every request of some syncs, behind what goes wrong in them before. */
export async function casesOf(lanes: Lanes, syncs: readonly Omit<FaultCase, "fault">[]): Promise<FaultCase[]> {
  const cases: FaultCase[] = [];
  const waits = ({ before }: Omit<FaultCase, "fault">) => isSilent(before?.[1]);
  await onLanes(lanes, syncs, waits, async (lane, sync) => {
    const { start, from, before } = sync;
    const { asked } = await lane(from, new Map(before && [before]), start);
    const places = asked.map((_, index) => index + 1).filter((at) => at > (before?.[0] ?? 0));
    for (const at of places) for (const injectFault of faults) cases.push({ ...sync, fault: [at, injectFault] });
  });
  return cases;
}

/** Tries cases, each with what `expectOf` and `Convergence` ask of it, and tells what each came to. */
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
  const { asked, exitCode, text, held, violations } = sync;
  const [at, injectFault] = fault;
  // What goes on behind a failure puts the earlier credentials back; whatever becomes of that, they are what failed.
  const wanted = fails
    ? { exitCode: 3, names: "set_properties" }
    : expectation(asked[at - 1] ?? "", !asked.slice(0, at - 1).some(isWrite), injectFault);
  // One of two declarations may fail and the other bring everything there.
  const blame = start.twice ? { exitCode: expect.any(Number), names: undefined } : { names: undefined, ...wanted };
  const seen = {
    exitCode,
    names: start.twice ? undefined : blamedIn(text),
    isComplete: exitCode === 3 || isComplete(held, start),
    violations,
  };
  const what = `${ordered.map(([place, what]) => `${nameOf(what)} at ${place}`).join(", ")} of ${asked.join(" ")}\n${text}`;
  expect(seen, what).toEqual({ ...blame, isComplete: true, violations: [] });
  return sync;
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
  async expectFrom(lane: Lane, held: FieldValue, start: Start): Promise<boolean> {
    const key = JSON.stringify([start, held]);
    const known = this.#evidence.get(key);
    const evidence = known ?? prove(lane, held, start);
    this.#evidence.set(key, evidence);
    await evidence;
    return known === undefined;
  }
}

async function prove(lane: Lane, held: FieldValue, start: Start): Promise<void> {
  const second = await lane(held, new Map(), start);
  expect(second, `from ${JSON.stringify(held)}`).toMatchObject({ exitCode: 0, held: brought(start), violations: [] });
  const third = await lane(second.held, new Map(), start);
  expect(third).toMatchObject({ exitCode: 0, held: second.held, violations: [] });
  expect(third.asked.filter(isWrite)).toEqual([]);
}
