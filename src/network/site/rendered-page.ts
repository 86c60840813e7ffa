import { isKnownMarker } from "../../core/urls/login-markers.ts";
import type { PageFacts, PageGap } from "../../core/urls/page-facts.ts";
import type { Rendering } from "../browser/render-page.ts";
import { readHtml } from "./page-facts.ts";

/** Whether a browser may find more on a page: its markup proves no login. */
export function needsRendering({ markers }: PageFacts, own: readonly string[]): boolean {
  return !markers.some(isKnownMarker) && (own.length === 0 || !own.every((marker) => markers.includes(marker)));
}

/** What a browser does not show either. */
const remaining: readonly PageGap[] = ["shadow", "frames", "click"];

/**
 * The facts of a page after a browser rendered it. Hints in scripts that are not on the page no longer count, unless they may be in
 * a shadow DOM; markers do, since `site.markers` may name a string of a script.
 * @param address the URL of the page
 * @param own the markers of the declarations that name it
 */
export function renderedFacts(read: PageFacts, rendering: Rendering, address: string, own: readonly string[]): PageFacts {
  if ("gap" in rendering) return { ...read, gaps: [...read.gaps, rendering.gap] };
  const { evidence, hasComponent } = readHtml(rendering.dom, address, own);
  const { markers, hints, gaps } = evidence.find();
  const isShadowed = hasComponent && [...read.gaps, ...gaps].includes("shadow");
  const shown = remaining.filter((gap) => (gap === "shadow" ? isShadowed : gaps.includes(gap)));
  return {
    ...read,
    markers: [...new Set([...read.markers, ...markers])],
    hints: isShadowed ? [...new Set([...hints, ...read.hints])] : hints,
    gaps: [...(rendering.isComplete ? [] : ["size" as const]), ...shown],
    isRendered: true,
  };
}
