import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import { defaultTimeouts } from "../../src/network/policy.ts";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-run.ts";
import { fileReport, openStage, type Scene } from "./stage.ts";
import { type HeldState, heldBy, putInto, type Start, violations } from "./starts.ts";

/** What goes wrong, by the number of the request, from 1. */
export type Faults = ReadonlyMap<number, InjectedFault>;

/** A sync, as it was seen from both sides. */
export interface Sync {
  exitCode: number;
  /** The report for people. */
  text: string;
  /** The requested operations in their order, with a star before those that write. */
  requested: string[];
  /** What Janrain holds afterwards. */
  held: HeldState;
  /** What was not as it must be, at any moment. */
  violations: string[];
}

/** An application at Janrain on which one sync after the other is tried, each from a state of its own. */
export type Lane = (from: HeldState, faults: Faults, start: Start) => Promise<Sync>;

/** Lanes that work side by side; those that wait for answers which never come do not keep the others. */
export interface Lanes {
  quick: readonly [Lane, ...Lane[]];
  pending: readonly [Lane, ...Lane[]];
}

const writing = /^(?:add|set)_/;
const declarations = { whole: fileReport(example), manual: fileReport(edited(edits.noPartner)) };

/**
 * Lanes that end with the test.
 * @param patience how long an answer that never comes is waited for, in ms: longer than a busy machine takes for one that comes
 */
export async function openLanes(count: { quick: number; pending: number } = { quick: 1, pending: 1 }, patience = 2000): Promise<Lanes> {
  const stage = await openStage();
  const impatient = { ...defaultTimeouts, head: patience, total: patience };
  // A connection serves many syncs: a handshake takes longer than a sync.
  const lanes = (many: number, timeouts = defaultTimeouts) =>
    Array.from({ length: many }, () => laneOn(stage.open({ timeouts }))) as [Lane, ...Lane[]];
  return { quick: lanes(count.quick), pending: lanes(count.pending, impatient) };
}

function laneOn(scene: Scene): Lane {
  const { app, janrain } = scene;
  return async (from, faults, start) => {
    putInto(app, from);
    janrain.calls.length = 0;
    const requested: string[] = [];
    const seen = new Set<string>();
    const look = () => {
      for (const violation of violations(heldBy(app), { ...start, held: from })) seen.add(violation);
    };
    scene.injectFault = ({ path }) => {
      look();
      const operation = path.slice(path.lastIndexOf("/") + 1);
      requested.push(writing.test(operation) ? `*${operation}` : operation);
      return faults.get(requested.length);
    };
    const file = start.manual ? declarations.manual : declarations.whole;
    const { exitCode, text } = await scene.run("sync", file, ...(start.twice ? [file] : []));
    look();
    return { exitCode, text, requested, held: heldBy(app), violations: [...seen] };
  };
}

/** Works through a list, each item on a lane of its kind. */
export async function onLanes<T>(
  { quick, pending }: Lanes,
  items: readonly T[],
  waits: (item: T) => boolean,
  work: (lane: Lane, item: T) => Promise<void>,
): Promise<void> {
  const drain = (lanes: readonly Lane[], queue: Iterator<T>) =>
    lanes.map(async (lane) => {
      for (let next = queue.next(); !next.done; next = queue.next()) await work(lane, next.value);
    });
  const [long, short] = [items.filter(waits).values(), items.filter((item) => !waits(item)).values()];
  await Promise.all([...drain(pending, long), ...drain(quick, short)]);
}
