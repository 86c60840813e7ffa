import { loginMarkers, markersIn } from "../../core/urls/login-markers.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import type { PageAnswer, PageClient } from "../page-client.ts";
import type { HostThrottle } from "./host-throttle.ts";
import { isFirstParty, readHtml } from "./page-facts.ts";

/** Markers that every declaration looks for. */
const isKnown = (marker: string) => loginMarkers.some(({ text }) => text === marker);

/** How many of a page's own scripts are searched. */
const maxScripts = 10;

/** Reads what pages say of themselves; a script that several of them load is asked for once. */
export class PageReader {
  readonly #client: PageClient;
  readonly #throttle: HostThrottle;
  readonly #extraMarkers: readonly string[];
  readonly #scripts = new Map<string, Promise<readonly string[] | undefined>>();

  /** @param extraMarkers markers that declarations name besides the known ones */
  constructor(client: PageClient, throttle: HostThrottle, extraMarkers: readonly string[]) {
    this.#client = client;
    this.#throttle = throttle;
    this.#extraMarkers = extraMarkers;
  }

  /** @param answer a page that opened */
  async read({ body, finalUrl }: PageAnswer): Promise<PageFacts> {
    const { visible, own, count, hosts } = accountGroups(body ?? "", finalUrl);
    let markers: readonly string[] = markersIn(visible, this.#extraMarkers);
    let scriptsRead = 0;
    for (const script of own) {
      // A marker that one declaration names settles nothing for another that names the same page.
      if (markers.some(isKnown)) break;
      const found = await this.#markersOf(script);
      if (found) scriptsRead += 1;
      markers = [...new Set([...markers, ...(found ?? [])])];
    }
    const otherHosts = hosts.filter((host) => host !== new URL(finalUrl).hostname);
    return { markers, scriptsRead, scripts: count, hosts: otherHosts };
  }

  /** @returns undefined where the script could not be read */
  #markersOf(script: URL): Promise<readonly string[] | undefined> {
    const known = this.#scripts.get(script.href) ?? this.#throttle.take(script.host, () => this.#search(script));
    this.#scripts.set(script.href, known);
    return known;
  }

  async #search(script: URL): Promise<readonly string[] | undefined> {
    const answer = await this.#client.ask(script, { method: "GET", readsBody: true });
    return "body" in answer && answer.status === 200 && answer.body !== undefined ? markersIn(answer.body, this.#extraMarkers) : undefined;
  }
}

/** What is needed of a page while its scripts are waited for: a page may have very many, and only the first are read. */
function accountGroups(text: string, address: string) {
  const { visible, scripts, hosts } = readHtml(text, address);
  const own = new Map(scripts.filter((script) => isFirstParty(script, address)).map((script) => [script.href, script]));
  return { visible, own: [...own.values()].slice(0, maxScripts), count: own.size, hosts };
}
