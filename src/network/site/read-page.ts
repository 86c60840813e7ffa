import { loginMarkers, markersIn } from "../../core/urls/login-markers.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import { bodyText } from "../body.ts";
import type { PageClient, PageResponse } from "../page-client.ts";
import type { HostThrottle } from "./host-throttle.ts";
import { isFirstParty, readHtml } from "./page-facts.ts";

/** Whether a marker applies to every declaration. */
const isKnown = (marker: string) => loginMarkers.some(({ text }) => text === marker);

/** How many of a page's own scripts are searched. */
const maxScripts = 10;

/** Reads the facts of pages; a script of several pages is requested once. */
export class PageReader {
  readonly #client: PageClient;
  readonly #throttle: HostThrottle;
  readonly #extraMarkers: readonly string[];
  readonly #scripts = new Map<string, Promise<readonly string[] | undefined>>();

  /** @param extraMarkers markers of the declarations, in addition to the known ones */
  constructor(client: PageClient, throttle: HostThrottle, extraMarkers: readonly string[]) {
    this.#client = client;
    this.#throttle = throttle;
    this.#extraMarkers = extraMarkers;
  }

  /** @param response a page that opened */
  async read({ body, finalUrl }: PageResponse): Promise<PageFacts> {
    const { visible, own, count, hosts } = ownFacts(bodyText(body), finalUrl);
    let markers: readonly string[] = markersIn(visible, this.#extraMarkers);
    let scriptsRead = 0;
    for (const script of own) {
      // A marker of one declaration does not count for another that declares the same page.
      if (markers.some(isKnown)) break;
      const found = await this.#markersOf(script);
      if (found) scriptsRead += 1;
      markers = [...new Set([...markers, ...(found ?? [])])];
    }
    const otherHosts = hosts.filter((host) => host !== new URL(finalUrl).hostname);
    return { markers, scriptsRead, scripts: count, hosts: otherHosts };
  }

  /** @returns undefined if the script could not be read */
  #markersOf(script: URL): Promise<readonly string[] | undefined> {
    const markers = this.#scripts.get(script.href) ?? this.#throttle.take(script.host, () => this.#search(script));
    this.#scripts.set(script.href, markers);
    return markers;
  }

  async #search(script: URL): Promise<readonly string[] | undefined> {
    const response = await this.#client.request(script, { needsBody: true });
    return "body" in response && response.status === 200 && response.body !== undefined
      ? markersIn(bodyText(response.body), this.#extraMarkers)
      : undefined;
  }
}

/** The facts to keep while scripts load: a page may have very many scripts, and only the first are read. */
function ownFacts(text: string, address: string) {
  const { visible, scripts, hosts } = readHtml(text, address);
  const own = new Map(scripts.filter((script) => isFirstParty(script, address)).map((script) => [script.href, script]));
  return { visible, own: [...own.values()].slice(0, maxScripts), count: own.size, hosts };
}
