import { parseUrl } from "../../core/parse-url.ts";

/** What a script loads besides the modules that it imports by address. */
export interface ScriptLoads {
  /** Bare names of modules, which depend on the page's import map. */
  names: readonly string[];
  /** Addresses of scripts that it adds to the page, relative to the page. */
  added: readonly string[];
}

/** How many names and addresses are kept of a script, and the longest name in UTF-16 units. */
const maxLoads = 100;
const maxName = 300;

/** Code that adds a script by its address, or by its tag. Source: the DOM, jQuery, Sea.js; `loadScript` (observed). */
const addsByAddress = /createElement\(\s*["'`]script|\bgetScript\(|\bseajs\.use\(|\bload_?(?:script|js)\(/i;
const addsByTag = /\.(?:write(?:ln)?|append|prepend|html)\(/;

/** A path, not only a file's name: that may be part of a text. */
const scriptAddress = /^[^\s<>"'|]{0,300}\/[^\s<>"'|/]{1,300}\.js(?:\?[^\s<>"']{0,300})?$/i;
const scriptTag = /<script\b[^<>]{0,200}?\ssrc\s*=\s*["']?([^\s"'<>|]{1,300})/gi;

/** Whether a script may add others. */
export const mayAddScripts = (source: string): boolean => /\.js\b/.test(source) && (addsByAddress.test(source) || addsByTag.test(source));

/** The addresses of the scripts that a script adds, by its strings. */
export function addedScripts(source: string, literals: readonly string[]): string[] {
  const isByAddress = addsByAddress.test(source);
  return literals.flatMap((literal) => {
    // What follows a question mark may be known only when the script runs.
    if (isByAddress && scriptAddress.test(literal)) return literal.replace(/\|.*/, "");
    return Array.from(literal.matchAll(scriptTag), ([, src = ""]) => src);
  });
}

/** Whether a module specifier is an address; a bare name depends on an import map. */
const isAddress = (specifier: string) => /^(?:\.{0,2}\/|https?:)/.test(specifier);

/** Separates the modules of a script that is at an address from what depends on the page. */
export function loadsOf({ modules, added }: { modules: readonly string[]; added: readonly string[] }, address: string) {
  return {
    scripts: modules.filter(isAddress).flatMap((module) => webUrl(module, address)),
    // Copies: a part of a string keeps all of it in memory.
    names: modules
      .filter((module) => module.length <= maxName && !isAddress(module))
      .slice(0, maxLoads)
      .map(copyOf),
    added: added.slice(0, maxLoads).map(copyOf),
  };
}

const copyOf = (text: string) => Buffer.from(text).toString();

/** Resolves what the scripts of a page load by the page's base URL and its import map. Source: HTML, "resolve a module specifier". */
export class PageScripts {
  readonly #base: string;
  readonly #map = new Map<string, string>();

  /** @param maps import maps, as JSON; invalid ones count as empty */
  constructor(base: string, maps: readonly string[]) {
    this.#base = base;
    for (const map of maps) for (const [name, target] of importsIn(map)) if (!this.#map.has(name)) this.#map.set(name, target);
  }

  resolve({ names, added }: ScriptLoads): URL[] {
    const mapped = names.flatMap((name) => this.#mapped(name) ?? []);
    return [...mapped, ...added].flatMap((address) => webUrl(address, this.#base));
  }

  #mapped(name: string): string | undefined {
    const exact = this.#map.get(name);
    if (exact !== undefined) return exact;
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
      const target = this.#map.get(name.slice(0, end + 1));
      if (target !== undefined) return target + name.slice(end + 1);
    }
    return undefined;
  }
}

function importsIn(map: string): [string, string][] {
  try {
    const { imports = {} } = JSON.parse(map) as { imports?: object };
    return Object.entries(imports).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  } catch {
    return [];
  }
}

function webUrl(address: string, base: string): URL[] {
  const url = parseUrl(address, base);
  return url?.protocol === "https:" || url?.protocol === "http:" ? [url] : [];
}
