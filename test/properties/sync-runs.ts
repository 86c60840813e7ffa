import fc from "fast-check";

/** Whether this is `npm run fuzz`, or a run with a number of its own, and not the suite. */
export const isLong = process.env.MODE === "fuzz" || process.env.FUZZ_RUNS !== undefined;

/** What repeats a run. The suite always takes the same cases; long runs take others each time. */
export const seed = Number(process.env.FUZZ_SEED ?? (isLong ? Math.trunc(Math.random() * 2 ** 31) : 355496824));

/** How many cases run: few in the suite, otherwise as many as configured. */
export const runsOf = (few: number, many: number): number => (isLong ? Number(process.env.FUZZ_RUNS ?? many) : few);

/** A sample of a list, determined by the seed; the whole list if the count is not smaller. */
export function sampled<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  const [picked = []] = fc.sample(fc.shuffledSubarray([...list], { minLength: count, maxLength: count }), { numRuns: 1, seed });
  return picked;
}
