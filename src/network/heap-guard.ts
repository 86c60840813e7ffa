import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ExhaustedError } from "../core/exhausted-error.ts";

/** What the pages and scripts that are read at the same time may need, in bytes. */
const reserve = 16 * 1024 * 1024;

/**
 * V8's limit includes its young generation, which checks use little of: three semi-spaces, by default of 16 MiB before V8 13 and of
 * 64 MiB since. Measured on Node 20 and 24, as `heap_size_limit` less `--max-old-space-size`.
 */
const youngGeneration = 3 * (Number.parseInt(process.versions.v8, 10) < 13 ? 16 : 64) * 1024 * 1024;

/** How long a heap that is not almost full is not measured again, in milliseconds: less than it takes to fill the reserve. */
const interval = 5;

let collect: (() => void) | undefined;
let measureAt = Number.NEGATIVE_INFINITY;

/**
 * Ends the run while it still can report why: at the limit, V8 ends the process with a stack trace.
 * @throws ExhaustedError if the heap is almost full, and garbage collection does not help
 */
export function throwIfHeapIsFull(): void {
  const now = performance.now();
  if (now < measureAt) return;
  if (!isAlmostFull()) {
    measureAt = now + interval;
    return;
  }
  setFlagsFromString("--expose-gc");
  collect ??= runInNewContext("gc") as () => void;
  collect();
  if (isAlmostFull()) throw new ExhaustedError("memory", "HEAP_LIMIT");
  const end = performance.now();
  // At most a fifth of the time goes into garbage collection while the heap is close to the limit.
  measureAt = end + 4 * (end - now);
}

function isAlmostFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > limit - youngGeneration - reserve;
}
