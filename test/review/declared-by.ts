import { analyze } from "../../src/core/check/analyze.ts";
import { type Declared, declaredIn } from "../../src/core/review/declared.ts";
import { type FileReview, reviewDeclarations } from "../../src/core/review/review.ts";
import { reviewServices } from "../../src/core/review/services.ts";
import type { Edits } from "../helpers/example.ts";

const analyzed = new Map<string, Declared>();

/** A declaration's text as a review sees it, without its images. */
export function declaredBy(text: string): Declared {
  const known = analyzed.get(text);
  if (known) return known;
  const declared = declaredIn(analyze("f", new TextEncoder().encode(text), { secrets: () => undefined, severities: new Map() }));
  analyzed.set(text, declared);
  return declared;
}

/** Applies edits to a declaration; the first occurrence of each passage is replaced. */
export function withEdits(text: string, edits: Edits): string {
  return edits.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`"${from}" does not occur`);
    return current.replace(from, () => to);
  }, text);
}

/** The review of one declaration that changed. */
export function reviewBetween(before: string, after: string): FileReview {
  const [review] = reviewDeclarations(new Map([["f.yaml", declaredBy(before)]]), new Map([["f.yaml", declaredBy(after)]]), reviewServices);
  if (!review) throw new Error("no review");
  return review;
}
