import { defaultTimeouts } from "../../src/network/policy.ts";
import type { Lane, StartOf, Subject } from "./subject.ts";

/** Lanes that work side by side; those that wait for answers which never come do not keep the others. */
export interface Lanes<Held, Start> {
  quick: readonly [Lane<Held, Start>, ...Lane<Held, Start>[]];
  pending: readonly [Lane<Held, Start>, ...Lane<Held, Start>[]];
}

/**
 * Lanes that end with the test.
 * @param patience how long an answer that never comes is waited for, in ms: longer than a busy machine takes for one that comes
 */
export async function openLanes<Held, Start extends StartOf<Held>>(
  subject: Subject<Held, Start>,
  count: { quick: number; pending: number } = { quick: 1, pending: 1 },
  patience = 2000,
): Promise<Lanes<Held, Start>> {
  const { lane } = await subject.open();
  const impatient = { ...defaultTimeouts, head: patience, total: patience };
  // A connection serves many syncs: a handshake takes longer than a sync.
  const lanes = (many: number, timeouts = defaultTimeouts) =>
    Array.from({ length: many }, () => lane(timeouts)) as [Lane<Held, Start>, ...Lane<Held, Start>[]];
  return { quick: lanes(count.quick), pending: lanes(count.pending, impatient) };
}

/** Works through a list, each item on a lane of its kind. */
export async function onLanes<Held, Start, T>(
  { quick, pending }: Lanes<Held, Start>,
  items: readonly T[],
  waits: (item: T) => boolean,
  work: (lane: Lane<Held, Start>, item: T) => Promise<void>,
): Promise<void> {
  const drain = (lanes: readonly Lane<Held, Start>[], queue: Iterator<T>) =>
    lanes.map(async (lane) => {
      for (let next = queue.next(); !next.done; next = queue.next()) await work(lane, next.value);
    });
  const [long, short] = [items.filter(waits).values(), items.filter((item) => !waits(item)).values()];
  await Promise.all([...drain(pending, long), ...drain(quick, short)]);
}
