import { parseUrl } from "../core/parse-url.ts";
import { bodyText } from "./body.ts";
import { isPage } from "./content-type.ts";
import type { PageResponse } from "./page-response.ts";
import { walkMarkup } from "./walk-markup.ts";

/** Longest delay of a refresh that counts as a redirect, in seconds: after it, visitors have seen the page itself. */
const maxDelay = 5;

/** Elements in which browsers that run scripts ignore a refresh. */
const inert = new Set(["noscript", "template", "iframe", "noembed", "noframes", "frameset"]);

/** A refresh: its delay in seconds, and the URL that it leads to. */
interface Refresh {
  delay: number;
  target: URL;
}

/**
 * Where a response moves on to without a redirect status: a `Refresh` field, or `<meta http-equiv="refresh">`. Of several, the last
 * one with the shortest delay counts; one that leads to no page has no effect. Source: HTML standard, shared declarative refresh
 * steps; Chromium, third_party/blink/renderer/platform/network/http_parsers.cc (ParseHTTPRefresh), http_refresh_scheduler.cc.
 * @returns undefined without one
 */
export function refreshTarget(response: PageResponse): URL | undefined {
  const { headers, finalUrl } = response;
  const field = typeof headers.refresh === "string" ? [refreshIn(headers.refresh, finalUrl)] : [];
  const inMarkup = isPage(response) ? metaRefreshes(bodyText(response), finalUrl) : [];
  const refreshes = [...field, ...inMarkup].filter((refresh) => refresh !== undefined);
  const shortest = Math.min(...refreshes.map(({ delay }) => delay));
  return shortest > maxDelay ? undefined : refreshes.findLast(({ delay }) => delay === shortest)?.target;
}

/** `0; url=/home`, `0;URL='/home'`, `0, /home` */
function refreshIn(text: string, base: string): Refresh | undefined {
  const match = /^\s*(\d+|(?=\.))[\d.]*(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(.*)$/is.exec(text);
  const [, delay = "", rest = ""] = match ?? [];
  const [quote = ""] = rest;
  const reference = quote === '"' || quote === "'" ? rest.slice(1).split(quote)[0] : rest;
  const target = match && parseUrl(reference?.trim() ?? "", base);
  return target && /^https?:$/.test(target.protocol) ? { delay: Number(delay), target } : undefined;
}

function metaRefreshes(text: string, address: string): (Refresh | undefined)[] {
  // Names of attributes have no escapes.
  if (!/http-equiv/i.test(text)) return [];
  let skipped = "";
  let base: string | undefined;
  const refreshes: (Refresh | undefined)[] = [];
  walkMarkup(text, {
    onTag(name, attributes) {
      if (skipped === "" && inert.has(name)) skipped = name;
      if (skipped !== "") return;
      if (name === "base" && attributes.has("href")) base ??= parseUrl(attributes.get("href") ?? "", address)?.href;
      if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh")
        refreshes.push(refreshIn(attributes.get("content") ?? "", base ?? address));
    },
    onEndTag(name) {
      if (name === skipped) skipped = "";
    },
  });
  return refreshes;
}
