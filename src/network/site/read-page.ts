import { isKnownMarker } from "../../core/urls/login-markers.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import { decodeBody } from "../body.ts";
import { throwIfHeapIsFull } from "../heap-guard.ts";
import type { PageClient } from "../page-client.ts";
import type { PageResponse } from "../page-response.ts";
import type { HostThrottle } from "./host-throttle.ts";
import type { LoginFindings } from "./login-evidence.ts";
import { readHtml, readScriptFile } from "./page-facts.ts";
import type { ScriptLoads } from "./page-scripts.ts";
import { isSameSite } from "./same-site.ts";

/** How many of a page's own scripts and frames are searched. */
const maxParts = 20;

/** A script or frame of a page. */
interface Part {
  url: URL;
  isFrame: boolean;
}

/** What was read of one. */
interface PartContent extends LoginFindings, ScriptLoads {
  /** The scripts that it loads. */
  scripts: readonly URL[];
  isComplete: boolean;
}

/** Reads the facts of pages without running their scripts; a script or frame of several pages is requested once. */
export class PageReader {
  readonly #client: PageClient;
  readonly #throttle: HostThrottle;
  readonly #allMarkers: readonly string[];
  readonly #parts = new Map<string, Promise<PartContent | undefined>>();

  /** @param allMarkers the markers of all declarations, in addition to the known ones */
  constructor(client: PageClient, throttle: HostThrottle, allMarkers: readonly string[]) {
    this.#client = client;
    this.#throttle = throttle;
    this.#allMarkers = allMarkers;
  }

  /**
   * @param response a page that opened
   * @param own the markers of the declarations that name it
   */
  async read(response: PageResponse, own: readonly string[]): Promise<PageFacts> {
    const page = new URL(response.finalUrl);
    const { markers, hints, parts, pageScripts, hosts, encoding, gaps } = contentOf(response, own);
    const found = { markers: new Set(markers), hints: new Set(hints), gaps: new Set(gaps) };
    let read = 0;
    // Scripts load others.
    for (const part of parts) {
      // A marker of one declaration does not count for another that declares the same page.
      if ([...found.markers].some(isKnownMarker)) break;
      const content = await this.#contentOf(part, encoding);
      if (content?.isComplete) read += 1;
      if (content) parts.add([...content.scripts, ...pageScripts.resolve(content)], false);
      for (const marker of content?.markers ?? []) if (isKnownMarker(marker) || own.includes(marker)) found.markers.add(marker);
      for (const hint of content?.hints ?? []) found.hints.add(hint);
      for (const gap of content?.gaps ?? []) found.gaps.add(gap);
    }
    if (read < parts.size) found.gaps.add("scripts");
    return {
      markers: [...found.markers],
      hints: [...found.hints],
      gaps: [...found.markers].some(isKnownMarker) ? [] : [...found.gaps],
      scriptsRead: read,
      scripts: parts.size,
      hosts: hosts.filter((host) => host !== page.hostname),
    };
  }

  /** @returns undefined if it could not be read */
  #contentOf(part: Part, encoding: string | undefined): Promise<PartContent | undefined> {
    const { href, host } = part.url;
    const content = this.#parts.get(href) ?? this.#throttle.take(host, () => this.#request(part, encoding));
    this.#parts.set(href, content);
    return content;
  }

  async #request({ url, isFrame }: Part, parent: string | undefined): Promise<PartContent | undefined> {
    const response = await this.#client.request(url, { needsBody: true });
    if (!("body" in response) || response.status !== 200 || !response.body?.isDecoded) return undefined;
    throwIfHeapIsFull();
    const { text, encoding } = decodeBody(response, parent);
    // A frame loads its scripts by its own base and import map.
    const { evidence, scripts, names, added } = isFrame
      ? { ...readHtml(text, response.finalUrl, this.#allMarkers), names: [], added: [] }
      : readScriptFile(text, response.finalUrl, this.#allMarkers);
    return { ...evidence.find(), scripts, names, added, isComplete: response.body.isComplete && encoding !== undefined };
  }
}

/** What to keep of a page while its scripts load: many pages load theirs at the same time. */
function contentOf(response: PageResponse, own: readonly string[]) {
  const { finalUrl, via = [], body } = response;
  throwIfHeapIsFull();
  const { text, encoding } = decodeBody(response);
  const { evidence, scripts, pageScripts, frames, hosts } = readHtml(text, finalUrl, own);
  // The login itself may be a redirect to Weibo or an identity service.
  const [first = finalUrl, ...redirected] = [...via, finalUrl];
  for (const address of redirected) if (!isSameSite(new URL(address), new URL(first))) evidence.addAddress(address);
  const parts = new PartList(finalUrl);
  parts.add(frames, true);
  parts.add(scripts, false);
  if (encoding === undefined || body?.isDecoded === false) evidence.addGap("encoding");
  if (body?.isComplete === false) evidence.addGap("size");
  return { ...evidence.find(), parts, pageScripts, hosts, encoding };
}

/** The scripts and frames of a page's own site, each once; of very many, only those that are read are kept. */
class PartList {
  size = 0;
  readonly #page: URL;
  readonly #parts = new Map<string, Part>();

  constructor(address: string) {
    this.#page = new URL(address);
  }

  add(urls: readonly URL[], isFrame: boolean): void {
    const others = new Map(urls.map((url) => [url.href, url]));
    for (const [href, url] of others) {
      if (this.#parts.has(href) || !isSameSite(url, this.#page)) continue;
      this.size += 1;
      if (this.#parts.size < maxParts) this.#parts.set(href, { url, isFrame });
    }
  }

  /** Grows while it is walked over. */
  [Symbol.iterator](): Iterator<Part> {
    return this.#parts.values();
  }
}
