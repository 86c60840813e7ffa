import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import type { Timeouts } from "../../src/network/policy.ts";

/** What goes wrong, by the number of the request, from 1. */
export type Faults = ReadonlyMap<number, InjectedFault>;

/** A fault at a request of a sync. */
export type Fault = readonly [at: number, injectFault: InjectedFault];

/** A state that a sync starts from. */
export interface StartOf<Held> {
  held: Held;
  /** Whether two declarations of the account are synced. */
  twice?: true;
  /** Requests of an undisturbed sync. */
  requests: number;
}

/** A sync, as it was seen from both sides. */
export interface Sync<Held> {
  exitCode: number;
  /** The report for people. */
  text: string;
  /** The requested operations in their order, with a star before those that write. */
  requested: string[];
  /** What the service holds afterwards. */
  held: Held;
  /** What was not as it must be, at any moment. */
  violations: string[];
}

/** An account at the service on which one sync after the other is tried, each from a state of its own. */
export type Lane<Held, Start> = (from: Held, faults: Faults, start: Start) => Promise<Sync<Held>>;

/** Where a fault falls in a sync. */
export interface Place<Held, Start> {
  start: Start;
  /** The initial state: the start's, or what an earlier sync left. */
  from: Held;
  requested: readonly string[];
  at: number;
  /** An earlier fault in the same sync. */
  before: Fault | undefined;
}

/** The expected result of a sync with one fault. */
export interface Expectation {
  exitCode: 0 | 3;
  /** What the message must name. */
  names?: string | undefined;
  /** Whether a part becomes unknown, and the rest continues. */
  degrades?: boolean;
}

/** An identity service, as the tests of faults see it: how its requests fail, and what a sync owns there. */
export interface Subject<Held, Start extends StartOf<Held>> {
  service: string;
  starts: Readonly<Record<string, Start>>;
  /** The start from which a sync makes every request that there is, and how many states faults in it may lead to. */
  thorough: { start: Start; states: number };
  /** Starts of two declarations of one account: the second must leave what the first one wrote. */
  twins: readonly Start[];
  /** Everything that may go wrong with a request. */
  faults: readonly InjectedFault[];
  /** Opens the service for the time of a test. */
  open(): Promise<{ lane: (timeouts: Timeouts) => Lane<Held, Start> }>;
  expectation(place: Place<Held, Start>, fault: InjectedFault): Expectation;
  /** The operation that a report blames. */
  blamedIn(text: string): string | undefined;
  /** The write that is reverted if its verification fails: whatever happens then, it is what failed. */
  reverted: string;
  /** The violation that is none where a part is unknown. */
  unknowable: string;
  /** Whether the state contains everything that is declared. */
  isComplete(held: Held, start: Start): boolean;
  /** The state after an undisturbed sync. */
  synced(start: Start): Held;
}
