import { closestMatch } from "leven";

/** The candidate that was probably meant: up to 40 % of the letters may differ, enough for two swapped letters in a short word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lowered = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const maxDistance = Math.max(1, Math.round(Math.min(word.length, 24) * 0.4));
  const match = closestMatch(word.toLowerCase().slice(0, 64), [...lowered.keys()], { maxDistance });
  return match === undefined ? undefined : lowered.get(match);
}
