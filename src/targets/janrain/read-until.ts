import { setTimeout as sleep } from "node:timers/promises";

/** The pause before the second reading, in milliseconds; it doubles with each, up to the longest. */
const pauses = { first: 250, longest: 5_000 };

/**
 * Reads until a change shows, or the time for it is over.
 * @param limit in milliseconds, from the first reading; 0 reads once
 * @returns what was read last
 */
export async function readUntil<T>(read: () => Promise<T>, isThere: (value: T) => boolean, limit: number): Promise<T> {
  const end = performance.now() + limit;
  for (let pause = pauses.first; ; pause = Math.min(2 * pause, pauses.longest)) {
    const value = await read();
    const remaining = end - performance.now();
    if (isThere(value) || remaining <= 0) return value;
    await sleep(Math.min(pause, remaining));
  }
}
