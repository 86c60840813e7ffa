import { isKnownMarker } from "../../core/urls/login-markers.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import type { Rendering } from "../browser/render-page.ts";
import { readHtml } from "./page-facts.ts";

/** Whether a browser may find more on a page: its markup proves no login. */
export function needsRendering({ markers }: PageFacts, own: readonly string[]): boolean {
  return !markers.some(isKnownMarker) && (own.length === 0 || !own.every((marker) => markers.includes(marker)));
}

/**
 * The facts of a page after a browser rendered it. Hints in scripts that are not on the page no longer count; markers do, since
 * `site.markers` may name a string of a script.
 * @param address the URL of the page
 * @param own the markers of the declarations that name it
 */
export function renderedFacts(read: PageFacts, rendering: Rendering, address: string, own: readonly string[]): PageFacts {
  if ("gap" in rendering) return { ...read, gaps: [...read.gaps, rendering.gap] };
  const { markers, hints } = readHtml(rendering.dom, address, own).evidence.find();
  return {
    ...read,
    markers: [...new Set([...read.markers, ...markers])],
    hints,
    gaps: rendering.isComplete ? [] : ["size"],
    isRendered: true,
  };
}
