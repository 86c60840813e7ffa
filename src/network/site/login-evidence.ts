import { perTargets } from "../../core/targets/registry.ts";
import { authorizeUrlIn } from "../../core/urls/authorize-url.ts";
import { unescapeScript } from "../../core/urls/decode-escapes.ts";
import {
  isLoginLabel,
  isLoginName,
  isOtherHeading,
  isSocialLoginHeading,
  isSocialLoginName,
  isWeiboLabel,
  isWeiboName,
} from "../../core/urls/login-hints.ts";
import { authorizeMarkers, WidgetSearch, widgetWords } from "../../core/urls/login-markers.ts";
import type { PageGap } from "../../core/urls/page-facts.ts";
import { addedScripts, mayAddScripts } from "./page-scripts.ts";
import { decodings, encoded, isPacked } from "./script-encodings.ts";
import { readScript } from "./script-source.ts";

/** How many hints are kept: reports show only a few. */
const maxHints = 5;

/** How many elements after a heading of logins with other services belong to it. */
const headingLength = 40;
/** Names of rows of share buttons and profiles. */
const otherRow = /share|follow/i;

/** How deep markup and code inside of string literals are read. */
const maxDepth = 2;

/** Attributes that only describe. */
const labelAttributes = /^(?:title|alt|label|placeholder|content|summary|aria-.*)$/;
/** Attributes that name an element. */
const namingAttributes = /^(?:class|id|data-.*)$/;
/** Elements whose names say nothing about a row. */
const wholePage = /^(?:html|body|main|script|link)$/;
/** Attributes that neither use nor describe a login. */
const ignoredAttributes = /^(?:csp|integrity|srcset|style|ping|xmlns.*)$/;

/** What every marker and hint contains: most strings of a page contain none of it. */
const weiboWords = ["weibo", "oauth2", "wb2", "wb:", "connectbutton", "sina", "微博", "新浪", "ウェイボー", "웨이보"];
const relevant = perTargets(() => new RegExp([...weiboWords, ...widgetWords()].join("|"), "i"));

/** Code that loads modules by name, or markup of a login. Source: AMD, Sea.js, jQuery. */
const loadsParts = /\brequire(?:js)?\(\s*\[|\bseajs\.use\(|\.load\(\s*["'`][^"'`\s]{0,200}(?:log-?in|sign-?in|passport|oauth)/i;

/** Between two literals of a sum or list. */
const joint = /["'`][\s+,()]{1,20}["'`]/g;

/** Weibo's API host without a path, or with its version. */
const apiBase = /^(?:https?:)?(?:\/\/)?(?:api\.weibo\.com|open\.weibo\.cn)\/?(?:2\/?)?$/i;

/** What a page, frame or script shows of a login. */
export interface LoginFindings {
  markers: readonly string[];
  hints: readonly string[];
  /** Why there may be a login that was not found. */
  gaps: readonly PageGap[];
}

/** Searches the parts of a page or script that use a login, apart from text that mentions one; keeps only what it finds. */
export class LoginEvidence {
  /** The modules that its scripts import. */
  readonly modules: string[] = [];
  /** The addresses of scripts that its scripts add to the page. */
  readonly added: string[] = [];
  readonly #own: readonly { marker: string; lower: string }[];
  readonly #readMarkup: (markup: string, evidence: LoginEvidence) => void;
  readonly #widgets = new WidgetSearch();
  readonly #found = new Set<string>();
  readonly #hints = new Set<string>();
  readonly #hosts = new Set<string>();
  /** How many more elements belong to the last heading of logins with other services. */
  #underHeading = 0;
  readonly #gaps = new Set<PageGap>();
  #depth = 0;

  /**
   * @param own the markers of declarations, which count in text too
   * @param readMarkup adds the markup in a string literal or template
   */
  constructor(own: readonly string[], readMarkup: (markup: string, evidence: LoginEvidence) => void) {
    this.#own = own.map((marker) => ({ marker, lower: marker.toLowerCase() }));
    this.#readMarkup = readMarkup;
  }

  /** @param isExternal whether the element is a link to Weibo itself (a profile, a share button) or to an article, or inside of one */
  addElement(name: string, attributes: ReadonlyMap<string, string>, isExternal: boolean): void {
    if (/[-:]/.test(name)) this.#addCode(`<${name}`);
    const isOther = name === "footer" || otherRow.test(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`);
    this.#underHeading = isOther ? 0 : Math.max(0, this.#underHeading - 1);
    if (!isOther && !wholePage.test(name)) this.#addNames(attributes);
    for (const [attribute, value] of attributes) {
      if (ignoredAttributes.test(attribute)) continue;
      const isLabel = labelAttributes.test(attribute);
      if (isLabel) this.#addHeading(value);
      if (!isExternal && (isLabel || !/[/=]/.test(value))) this.addLabel(value, isLabel);
      if (isLabel) continue;
      // A link without an app key opens no login; it may be a link to the documentation.
      this.addAddress(value, (name === "a" || name === "area") && attribute === "href");
      if (isExternal || name === "link" || name === "script" || !relevant().test(value)) continue;
      for (const part of value.split(/\s+/)) {
        if (isLoginName(part)) this.#addHint(part);
        else if (this.#underHeading > 0 && isWeiboName(part)) this.#addHint(part);
      }
    }
  }

  /** Adds an address, or a text that may contain one. */
  addAddress(text: string, needsClient = false): void {
    this.#addCode(text);
    const url = relevant().test(text) ? authorizeUrlIn(text) : undefined;
    if (!url) return;
    if (url.hasClient || !needsClient) this.#found.add(url.marker);
    else this.#addHint(url.marker);
  }

  /**
   * Adds the text of an element that may be a button.
   * @param isButton whether it is one: then Weibo's name suffices in a row of logins with other services
   */
  addLabel(text: string, isButton = false): void {
    if (!relevant().test(text)) return;
    const isLogin = isLoginLabel(text) || (isButton && this.#underHeading > 0 && isWeiboLabel(text));
    if (isLogin) this.#addHint(text.replace(/\s+/g, " ").trim());
  }

  /** Adds text that a visitor sees. */
  addText(text: string): void {
    this.#searchOwn(text);
    this.#addHeading(text);
  }

  /** Adds JavaScript or JSON. */
  addScript(source: string): void {
    const plain = source.includes("\\") ? unescapeScript(unescapeScript(source)) : source;
    if (isPacked(source)) this.#gaps.add("assembled");
    if (/\battachShadow\s{0,8}\(/.test(source)) this.#gaps.add("shadow");
    const isRelevant =
      [plain, plain.replace(joint, "")].some((text) => relevant().test(text)) ||
      encoded.test(source) ||
      this.#own.some(({ lower }) => plain.toLowerCase().includes(lower));
    if (loadsParts.test(source)) this.#gaps.add("rendered");
    const addsOthers = mayAddScripts(source);
    if (!isRelevant && !addsOthers && !/\b(?:import|from)\b/.test(source)) return;
    const { modules, ...strings } = readScript(source, (literal) => encoded.test(literal));
    this.modules.push(...modules);
    if (addsOthers) this.added.push(...addedScripts(source, strings.literals));
    if (!isRelevant) return;
    this.#searchOwn(strings.code);
    this.#widgets.addScript(strings);
    for (const literal of strings.literals) this.#addLiteral(literal);
  }

  /** Adds a reason why there may be a login that is not in what was added. */
  addGap(gap: PageGap): void {
    this.#gaps.add(gap);
  }

  /** Adds markup inside of a script, such as a template. */
  addMarkup(markup: string): void {
    this.#nested(() => this.#readMarkup(markup, this));
  }

  find(): LoginFindings {
    const urls = authorizeMarkers.flatMap(({ text }) => (this.#found.has(text) ? [text] : []));
    const own = this.#own.flatMap(({ marker }) => (this.#found.has(marker) ? [marker] : []));
    return {
      markers: [...new Set([...this.#widgets.found(), ...urls, ...own])],
      hints: [...this.#hints],
      gaps: [...this.#gaps],
    };
  }

  #addNames(attributes: ReadonlyMap<string, string>): void {
    for (const [attribute, value] of attributes)
      if (namingAttributes.test(attribute) && isSocialLoginName(value)) this.#underHeading = headingLength;
  }

  #addHeading(text: string): void {
    if (isSocialLoginHeading(text)) this.#underHeading = headingLength;
    else if (isOtherHeading(text)) this.#underHeading = 0;
  }

  #addLiteral(literal: string): void {
    for (const decoded of decodings(literal)) if (relevant().test(decoded)) this.#addLiteral(decoded);
    const isRelevant = relevant().test(literal) || (literal.includes("\\") && relevant().test(unescapeScript(literal)));
    const isMarkup = isRelevant && /<[a-z][^<>]*>/i.test(literal);
    const isCode = isRelevant && !isMarkup && literal.length > 20 && /["'`]/.test(literal) && /[{[(=:]/.test(literal);
    if (isMarkup) this.addMarkup(literal);
    if (isCode) this.#nested(() => this.addScript(literal));
    if (isMarkup || isCode) return;
    this.#searchOwn(literal);
    if (!isRelevant) return;
    this.addLabel(literal);
    if (isProse(literal)) return;
    // The base of addresses, without one of them.
    if (apiBase.test(literal)) this.#gaps.add("assembled");
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
    for (const known of this.#hosts) if (known !== "") this.#found.add(`${known}/oauth2/authorize`);
  }

  #addCode(code: string): void {
    this.#searchOwn(code);
    this.#widgets.add(code);
  }

  #searchOwn(text: string): void {
    if (this.#own.length === 0) return;
    const lower = text.toLowerCase();
    for (const { marker, lower: sought } of this.#own) if (lower.includes(sought)) this.#found.add(marker);
  }

  #addHint(hint: string): void {
    if (this.#hints.size < maxHints) this.#hints.add(copyOf(hint));
  }
}

/** A copy: a part of a string keeps all of it in memory. */
const copyOf = (text: string) => Buffer.from(text).toString();

/** Whether a string is a sentence, by its beginning. */
function isProse(text: string): boolean {
  const start = text.slice(0, 300);
  return /^[^<>{}="'`]*$/.test(start) && (/(?:[^\s/]+\s+){4}/.test(start) || /[\p{Script=Han}，。]{16}/u.test(start));
}
