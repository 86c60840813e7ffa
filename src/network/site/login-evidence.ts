import { authorizeUrlIn } from "../../core/urls/authorize-url.ts";
import { isLoginLabel, isLoginName, isSocialLoginHeading, isWeiboName } from "../../core/urls/login-hints.ts";
import { authorizeMarkers, widgetMarkersIn } from "../../core/urls/login-markers.ts";
import { readScript } from "./script-source.ts";

/** How many hints are kept: reports show only a few. */
const maxHints = 5;

/** How deep markup and code inside of string literals are read. */
const maxDepth = 2;

/** Attributes that only describe. */
const labelAttributes = /^(?:title|alt|label|placeholder|content|summary|aria-.*)$/;
/** Attributes that neither use nor describe a login. */
const ignoredAttributes = /^(?:csp|integrity|srcset|style|ping|xmlns.*)$/;

/** What a page, frame or script shows of a login. */
export interface LoginFindings {
  markers: readonly string[];
  hints: readonly string[];
}

/** Collects the parts of a page or script that use a login, apart from text that mentions one. */
export class LoginEvidence {
  /** The modules that its scripts import. */
  readonly modules: string[] = [];
  readonly #code: string[] = [];
  readonly #text: string[] = [];
  readonly #markers = new Set<string>();
  readonly #hints = new Set<string>();
  readonly #names = new Set<string>();
  readonly #hosts = new Set<string>();
  readonly #readMarkup: (markup: string, evidence: LoginEvidence) => void;
  #isSocialLogin = false;
  #depth = 0;

  /** @param readMarkup adds the markup in a string literal or template */
  constructor(readMarkup: (markup: string, evidence: LoginEvidence) => void) {
    this.#readMarkup = readMarkup;
  }

  /** @param isExternal whether the element is a link to Weibo itself, or inside of one: a profile, a share button */
  addElement(name: string, attributes: ReadonlyMap<string, string>, isExternal: boolean): void {
    if (/[-:]/.test(name)) this.#code.push(`<${name}`);
    for (const [attribute, value] of attributes) {
      if (ignoredAttributes.test(attribute)) continue;
      const isLabel = labelAttributes.test(attribute);
      if (!isExternal && (isLabel || !/[/=]/.test(value))) this.addLabel(value);
      if (isLabel) continue;
      // A link without an app key opens no login; it may be a link to the documentation.
      this.addAddress(value, (name === "a" || name === "area") && attribute === "href");
      if (isExternal || name === "link" || name === "script") continue;
      for (const part of /[\s]/.test(value) ? value.split(/\s+/) : [value]) {
        if (isLoginName(part)) this.#addHint(part);
        else if (isWeiboName(part)) this.#names.add(part);
      }
    }
  }

  /** Adds an address, or a text that may contain one. */
  addAddress(text: string, needsClient = false): void {
    this.#code.push(text);
    const url = authorizeUrlIn(text);
    if (!url) return;
    if (url.hasClient || !needsClient) this.#markers.add(url.marker);
    else this.#addHint(url.marker);
  }

  /** Adds the text of an element that may be a button. */
  addLabel(text: string): void {
    if (isLoginLabel(text)) this.#addHint(text.replace(/\s+/g, " ").trim());
  }

  /** Adds text that a visitor sees. */
  addText(text: string): void {
    this.#text.push(text);
    this.#isSocialLogin ||= isSocialLoginHeading(text);
  }

  /** Adds JavaScript or JSON. */
  addScript(source: string): void {
    const { code, literals, modules } = readScript(source);
    this.#code.push(code);
    this.modules.push(...modules);
    for (const literal of literals) this.#addLiteral(literal);
  }

  /** Adds markup inside of a script, such as a template. */
  addMarkup(markup: string): void {
    this.#nested(() => this.#readMarkup(markup, this));
  }

  /** @param own the markers of declarations, which count in text too */
  find(own: readonly string[]): LoginFindings {
    const code = this.#code.join("\n");
    const all = [code, ...this.#text].join("\n").toLowerCase();
    const urls = authorizeMarkers.flatMap(({ text }) => (this.#markers.has(text) ? [text] : []));
    const markers = [...widgetMarkersIn(code), ...urls, ...own.filter((marker) => all.includes(marker.toLowerCase()))];
    const hints = this.#isSocialLogin ? [...this.#hints, ...this.#names] : [...this.#hints];
    return { markers: [...new Set(markers)], hints: hints.slice(0, maxHints) };
  }

  #addLiteral(literal: string): void {
    const isMarkup = /<[a-z][^<>]*>/i.test(literal);
    const isCode = !isMarkup && literal.length > 20 && /["'`]/.test(literal) && /[{[(=:]/.test(literal);
    if (isMarkup) this.addMarkup(literal);
    if (isCode) this.#nested(() => this.addScript(literal));
    if (isMarkup || isCode) return;
    this.#text.push(literal);
    this.addLabel(literal);
    if (isProse(literal)) return;
    this.addAddress(literal);
    this.#addSplitUrl(literal);
    if (/[/=]/.test(literal) && !/\s/.test(literal) && isLoginName(literal)) this.#addHint(literal);
  }

  #nested(read: () => void): void {
    if (this.#depth === maxDepth) return;
    this.#depth += 1;
    read();
    this.#depth -= 1;
  }

  /** A host and a path in literals of their own, as configurations have them. */
  #addSplitUrl(literal: string): void {
    const [, host] = /^(?:https?:)?(?:\/\/)?(api\.weibo\.com|open\.weibo\.cn)\/?$/i.exec(literal) ?? [];
    const isPath = /^\/?(?:2\/)?oauth2\/authorize(?:\?.*)?$/.test(literal);
    if (host !== undefined) this.#hosts.add(host.toLowerCase());
    if (isPath) this.#hosts.add("");
    if (!this.#hosts.has("")) return;
    for (const known of this.#hosts) if (known !== "") this.#markers.add(`${known}/oauth2/authorize`);
  }

  #addHint(hint: string): void {
    if (this.#hints.size < maxHints) this.#hints.add(hint);
  }
}

/** Whether a string is a sentence, by its beginning. */
function isProse(text: string): boolean {
  const start = text.slice(0, 300);
  return /^[^<>{}="'`]*$/.test(start) && (/(?:[^\s/]+\s+){4}/.test(start) || /[\p{Script=Han}，。]{16}/u.test(start));
}
