import { type Declared, declaredIn } from "../../src/core/review/declared.ts";
import { type FileReview, reviewDeclarations } from "../../src/core/review/review.ts";
import { reviewServices } from "../../src/core/targets/registry.ts";
import { analyze } from "../helpers/analyzed.ts";
import type { Edits } from "../helpers/example.ts";

const services = await reviewServices();

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

/** The reviews of the declarations of two states, by path. */
export function reviewsBetween(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): FileReview[] {
  const declarations = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([file, text]) => [file, declaredBy(text)]));
  return reviewDeclarations(declarations(base), declarations(head), services);
}

/** The review of one declaration that changed. */
export function reviewBetween(before: string, after: string): FileReview {
  const [review] = reviewsBetween({ "f.yaml": before }, { "f.yaml": after });
  if (!review) throw new Error("no review");
  return review;
}
