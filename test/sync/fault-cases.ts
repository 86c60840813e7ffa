import { expect } from "vitest";
import { type InjectedFault, isSilent } from "../../src/emulator/fault-injection.ts";
import { type Lanes, onLanes } from "./lanes.ts";
import type { Expectation, Fault, Lane, StartOf, Subject, Sync } from "./subject.ts";

const isWrite = (operation: string) => operation.startsWith("*");

/** A sync in which a request fails. */
export interface FaultCase<Held, Start> {
  start: Start;
  /** The initial state at the service: the start's, or what an earlier sync left. */
  from: Held;
  /** An earlier fault in the same sync. */
  before?: Fault;
  /** Whether the sync already fails because of it. */
  fails?: boolean;
  fault: Fault;
}

/** The syncs of a subject in which requests fail. */
export class FaultMatrix<Held, Start extends StartOf<Held>> {
  readonly #subject: Subject<Held, Start>;
  readonly #lanes: Lanes<Held, Start>;
  readonly #evidence = new Map<string, Promise<void>>();

  constructor(subject: Subject<Held, Start>, lanes: Lanes<Held, Start>) {
    this.#subject = subject;
    this.#lanes = lanes;
  }

  /** How many states were tried. */
  get states(): number {
    return this.#evidence.size;
  }

  /** Faults at every request of some syncs, after their earlier fault; by default every fault. */
  async casesOf(
    syncs: readonly Omit<FaultCase<Held, Start>, "fault">[],
    faultsAt: (operation: string) => readonly InjectedFault[] | undefined = () => undefined,
  ): Promise<FaultCase<Held, Start>[]> {
    const requests = new Map<object, readonly string[]>();
    const waits = ({ before }: Omit<FaultCase<Held, Start>, "fault">) => takesTime(before);
    await onLanes(this.#lanes, syncs, waits, async (lane, sync) => {
      const { requested } = await lane(sync.from, new Map(sync.before && [sync.before]), sync.start);
      requests.set(sync, requested);
    });
    // In the order of the syncs, whichever was done first.
    return syncs.flatMap((sync) =>
      (requests.get(sync) ?? []).flatMap((operation, index) => {
        const at = index + 1;
        if (at <= (sync.before?.[0] ?? 0)) return [];
        return (faultsAt(operation) ?? this.#subject.faults).map((injectFault) => ({ ...sync, fault: [at, injectFault] as const }));
      }),
    );
  }

  /** Runs all cases with the subject's expectations, lets each state converge, and calls `then` with each result. */
  tryAll(
    cases: readonly FaultCase<Held, Start>[],
    then: (one: FaultCase<Held, Start>, sync: Sync<Held>, isNew: boolean) => void = () => {},
  ): Promise<void> {
    const waits = ({ before, fault }: FaultCase<Held, Start>) => takesTime(before) || takesTime(fault);
    return onLanes(this.#lanes, cases, waits, async (lane, one) => {
      const sync = await this.#expectOf(lane, one);
      then(one, sync, await this.#expectConvergence(lane, sync.held, one.start));
    });
  }

  /**
   * Expects of a case the right exit code, a message that names what failed, that nothing of others was touched at any moment,
   * and that no login was offered which cannot work.
   */
  async #expectOf(lane: Lane<Held, Start>, { start, from, before, fails, fault }: FaultCase<Held, Start>): Promise<Sync<Held>> {
    const subject = this.#subject;
    const ordered = before ? [before, fault] : [fault];
    const sync = await lane(from, new Map(ordered), start);
    const { requested, exitCode, text, held, violations } = sync;
    const [at, injectFault] = fault;
    const own = subject.expectation({ start, from, requested, at, before }, injectFault);
    const earlier = before && subject.expectation({ start, from, requested, at: before[0], before: undefined }, before[1]);
    const expected = fails && earlier ? this.#afterFailure(earlier, own) : own;
    const { exitCode: expectedCode, names } = start.twice ? { exitCode: expect.any(Number), names: undefined } : expected;
    const isComplete = subject.isComplete(held, start);
    const degrades = "degrades" in expected || earlier?.degrades === true;
    const seen = {
      exitCode,
      names: start.twice ? undefined : subject.blamedIn(text),
      isComplete: exitCode === 3 || degrades || isComplete,
      // Credentials that cannot be read may be any, as if they were entered manually.
      violations: violations.filter((violation) => !(degrades && violation === subject.unknowable)),
    };
    const what = `${ordered.map(([place, name]) => `${nameOf(name)} at ${place}`).join(", ")} of ${requested.join(" ")}\n${text}`;
    expect(seen, what).toEqual({ exitCode: expectedCode, names, isComplete: true, violations: [] });
    return sync;
  }

  /**
   * What a fault leads to in a sync that an earlier fault makes fail: that failure if the sync was reverting a write. Otherwise it was
   * about to find that the credentials are not those of the plan, unless the second fault hits that read.
   */
  #afterFailure(earlier: Expectation, own: Expectation): Expectation | { exitCode: unknown; names: undefined } {
    if (earlier.names !== undefined) return { exitCode: 3, names: this.#subject.reverted };
    return own.exitCode === 3 || own.degrades ? own : { exitCode: expect.any(Number), names: undefined };
  }

  /**
   * Proves that a second run makes of a state what an undisturbed one makes of its start, and that a third writes nothing.
   * A run knows nothing of earlier ones but what the service holds: so each state that a start led to is tried once.
   * @returns whether the state is a new one
   */
  async #expectConvergence(lane: Lane<Held, Start>, held: Held, start: Start): Promise<boolean> {
    const key = JSON.stringify([start, held]);
    const known = this.#evidence.get(key);
    const evidence = known ?? this.#prove(lane, held, start);
    this.#evidence.set(key, evidence);
    await evidence;
    return known === undefined;
  }

  async #prove(lane: Lane<Held, Start>, held: Held, start: Start): Promise<void> {
    const second = await lane(held, new Map(), start);
    const done = { exitCode: 0, held: this.#subject.synced(start), violations: [] };
    expect(second, `from ${JSON.stringify(held)}`).toMatchObject(done);
    const third = await lane(second.held, new Map(), start);
    expect(third).toMatchObject({ exitCode: 0, held: second.held, violations: [] });
    expect(third.requested.filter(isWrite)).toEqual([]);
  }
}

/** Whether a sync waits because of a fault: for a response that never comes, or for the end of a limit. */
export function takesTime(fault: Fault | undefined): boolean {
  return isSilent(fault?.[1]) || fault?.[1] === "rate-limit";
}

/** A fault's name, as `--fault` takes it. */
export function nameOf(injectFault: InjectedFault): string {
  if (typeof injectFault === "string") return injectFault;
  return "status" in injectFault ? String(injectFault.status) : `fail:${injectFault.fail}`;
}
