import { closestMatch } from "leven";

/** The candidate that was probably meant: a third of its letters may differ, but never all of a short one. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lowered = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const maxDistance = Math.max(1, Math.floor(Math.min(word.length, 24) / 3));
  const match = closestMatch(word.toLowerCase().slice(0, 64), [...lowered.keys()], { maxDistance });
  return match === undefined ? undefined : lowered.get(match);
}
