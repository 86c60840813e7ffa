import { setTimeout as sleep } from "node:timers/promises";

/** The pause before the second read, in milliseconds; it doubles each time, up to the longest. */
const pauses = { first: 250, longest: 5_000 };

/**
 * Reads until a change is visible, the time limit is reached, or the run is canceled: then once more.
 * @param limit in milliseconds from the first read; 0 reads once
 * @param canceled ends the pause between two reads
 * @returns the last value that was read
 */
export async function readUntil<T>(
  read: () => Promise<T>,
  isVisible: (value: T) => boolean,
  limit: number,
  canceled: AbortSignal,
): Promise<T> {
  const end = performance.now() + limit;
  for (let pause = pauses.first; ; pause = Math.min(2 * pause, pauses.longest)) {
    const isLast = canceled.aborted;
    const value = await read();
    const remaining = end - performance.now();
    if (isVisible(value) || remaining <= 0 || isLast) return value;
    await sleep(Math.min(pause, remaining), undefined, { signal: canceled }).catch(() => {});
  }
}
