import { loginMarkers, ownMarkers } from "../../urls/login-markers.ts";
import type { PageFacts } from "../../urls/page-facts.ts";
import type { UrlCheck } from "../../urls/url-check.ts";
import type { UrlInput } from "./input.ts";

/** What a page shows of a login: proof, weaker evidence, nothing although all of it was read, or nothing in what was read. */
export type LoginState = "found" | "unconfirmed" | "missing" | "unknown";

/** The pages in a state, with the facts that were read; a URL in two fields is reported at the first. */
export function* pagesIn(state: LoginState, { checks, declaration }: UrlInput): Iterable<UrlCheck & { page: PageFacts }> {
  const lookedFor = lookedForBy(declaration);
  for (const check of checks) {
    const { page } = check;
    if (page && stateOf(page, lookedFor) === state) yield { ...check, page };
  }
}

/** The declaration's own markers first: a message shows only the start of a list. */
export const lookedForBy = (declaration: UrlInput["declaration"]): string[] => [
  ...ownMarkers(declaration),
  ...loginMarkers().map(({ text }) => text),
];

/** @param lookedFor the markers of the declaration, and the known ones */
export function stateOf({ markers, hints, gaps }: PageFacts, lookedFor: readonly string[]): LoginState {
  if (markers.some((marker) => lookedFor.includes(marker))) return "found";
  if (hints.length > 0) return "unconfirmed";
  return gaps.length > 0 ? "unknown" : "missing";
}
