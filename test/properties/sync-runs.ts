import fc from "fast-check";

/** Whether this is `npm run fuzz`, or a run with a number of its own, and not the suite. */
export const isLong = process.env.MODE === "fuzz" || process.env.FUZZ_RUNS !== undefined;

/** What repeats a run. */
export const seed = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));

/** How many cases are tried: in the suite a few, else as many as are asked for. */
export const runsOf = (few: number, many: number): number => (isLong ? Number(process.env.FUZZ_RUNS ?? many) : few);

/** A number of members of a list, picked by the seed; all of them where as many are asked for. */
export function sampled<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  const [picked = []] = fc.sample(fc.shuffledSubarray([...list], { minLength: count, maxLength: count }), { numRuns: 1, seed });
  return picked;
}
