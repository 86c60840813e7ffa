import { Parser } from "htmlparser2";
import { parseUrl } from "../parse-url.ts";

/** What the pages of a site say, as far as their HTML tells without running it. */
export interface PageFacts {
  /** The login markers that were found in the page or its own scripts. */
  markers: readonly string[];
  /** How many of its own scripts were read, and how many it has. */
  scriptsRead: number;
  scripts: number;
  /** Other hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
}

/** What stands in the HTML of a page. */
export interface Html {
  /** The markup without comments: what is commented out is not there for users. */
  visible: string;
  /** Addresses of its scripts, absolute, in order. */
  scripts: readonly URL[];
  /** Hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
}

/** Links whose target a page loads as a part of itself. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;

/**
 * Reads a page.
 * @param text the page's markup; a rest may be missing
 * @param address where it came from, against which its links are resolved
 */
export function readHtml(text: string, address: string): Html {
  const visible: string[] = [];
  const scripts: URL[] = [];
  const hosts = new Set<string>();
  let base = address;
  let end = 0;
  const load = (link: string | undefined): URL | undefined => {
    const url = link === undefined ? undefined : parseUrl(link.trim(), base);
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    hosts.add(url.hostname);
    return url;
  };
  const parser = new Parser({
    onopentag(name, { src, href, rel = "" }) {
      if (name === "base" && href !== undefined) base = parseUrl(href, address)?.href ?? base;
      if (name === "script") scripts.push(...[load(src)].filter((url) => url !== undefined));
      if (name === "iframe") load(src);
      if (name === "link" && loadedLinks.test(rel)) load(href);
    },
    oncomment() {
      visible.push(text.slice(end, parser.startIndex));
      end = parser.endIndex + 1;
    },
  });
  parser.end(text);
  visible.push(text.slice(end));
  const markup = visible.join("");
  for (const [, imported] of markup.matchAll(/@import\s+(?:url\(\s*)?["']?(https?:\/\/[^"')\s]+)/gi)) load(imported);
  return { visible: markup, scripts, hosts: [...hosts].sort() };
}

/** Whether a script is of the page's own site: its host, or one beside or below it. */
export function isFirstParty(script: URL, address: string): boolean {
  const site = new URL(address).hostname.replace(/^www\./, "");
  return script.hostname === site || script.hostname.endsWith(`.${site}`);
}
