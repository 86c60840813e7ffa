import { parseUrl } from "../../core/parse-url.ts";
import { walkMarkup } from "../walk-markup.ts";

/** What the HTML of a page contains. */
export interface Html {
  /** The markup without comments. */
  visible: string;
  /** Addresses of its scripts, absolute, in order. */
  scripts: readonly URL[];
  /** Hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
}

/** Link relations that load a part of the page. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;

/**
 * Reads a page.
 * @param text the page's markup; it may be cut off
 * @param address its URL, against which links are resolved
 */
export function readHtml(text: string, address: string): Html {
  const visible: string[] = [];
  const styles: string[] = [];
  const scripts: URL[] = [];
  const hosts = new Set<string>();
  let base: string | undefined;
  let end = 0;
  const load = (link = ""): URL | undefined => {
    const url = link.trim() === "" ? undefined : parseUrl(link, base ?? address);
    if (!url || !isHttp(url)) return undefined;
    hosts.add(url.hostname);
    return url;
  };
  walkMarkup(text, {
    onTag(name, attributes) {
      const [src, href] = [attributes.get("src"), attributes.get("href")];
      // Only the first base counts; an invalid one counts as none.
      if (name === "base" && href !== undefined) base ??= baseOf(href, address);
      if (name === "script") scripts.push(...[load(src)].filter((url) => url !== undefined));
      if (name === "iframe") load(src);
      if (name === "link" && loadedLinks.test(attributes.get("rel") ?? "")) load(href);
    },
    onStyle: (style) => styles.push(style),
    onComment(from, to) {
      visible.push(text.slice(end, from));
      end = to;
    },
  });
  visible.push(text.slice(end));
  const rules = styles.join("\n").replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ");
  for (const [, imported] of rules.matchAll(/@import\s*(?:url\(\s*)?["']?((?:https?:)?\/\/[^"')\s;]+)/gi)) load(imported);
  return { visible: visible.join(""), scripts, hosts: [...hosts].sort() };
}

/** Whether a script is first-party: on the page's host or a subdomain, without regard to `www`. */
export function isFirstParty(script: URL, address: string): boolean {
  const site = new URL(address).hostname.replace(/^www\.(?=.*\.)/, "");
  return script.hostname === site || script.hostname.endsWith(`.${site}`);
}

const isHttp = ({ protocol }: URL) => protocol === "https:" || protocol === "http:";

function baseOf(href: string, address: string): string {
  const url = parseUrl(href, address);
  return url && isHttp(url) ? url.href : address;
}
