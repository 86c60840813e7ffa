import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { perTargets } from "../targets/registry.ts";
import type { LoginMarker, LoginWidget } from "./login-widget.ts";

/** The markers of Weibo's authorize URLs, by host; `authorizeUrlIn` finds them in all their spellings. */
export const authorizeMarkers: readonly LoginMarker[] = [
  { text: "api.weibo.com/oauth2/authorize", source: "Weibo wiki, oauth2/authorize (documented)" },
  { text: "open.weibo.cn/oauth2/authorize", source: "Weibo wiki, oauth2/authorize on mobile devices (documented)" },
];

/** The login button of Weibo's own SDK. The SDK alone is not a marker: pages load it for its follow and share buttons. */
const weiboButton: readonly LoginMarker[] = [
  { text: "<wb:login-button", source: "public code: the login button of Weibo's SDK (observed)" },
  { text: "WB2.login", source: "public code: the login call of Weibo's SDK (observed)" },
  {
    text: "connectButton",
    pattern: /\bwidget\.connectButton\b/,
    source: "public code: the login button of Weibo's SDK, made by script (observed)",
  },
];

const widgets = perTargets((targets) => targets.flatMap(({ login }) => login ?? []));

/** The other strings that pages and their scripts are searched for. */
const widgetMarkers = perTargets(() => [...widgets().flatMap(({ markers }) => markers), ...weiboButton]);

/** All markers, as reports list them. */
export const loginMarkers = perTargets((): readonly LoginMarker[] => [...widgetMarkers(), ...authorizeMarkers]);

const known = perTargets(() => new Set(loginMarkers().map(({ text }) => text)));

/** Whether a marker applies to every declaration. */
export const isKnownMarker = (marker: string): boolean => known().has(marker);

/** The markers that a declaration adds: its `site.markers`, and those of its identity services. */
export function ownMarkers(declaration: ValidDeclaration): string[] {
  const ofServices = widgets().flatMap((widget) => widget.ownMarkers(declaration));
  return [...(declaration.site?.markers ?? []), ...ofServices].filter((marker) => marker !== undefined);
}

/** The words of the identity services' logins, as alternatives of a pattern. */
export const widgetWords = perTargets(() => widgets().flatMap(({ words }) => words.map((word) => word.replaceAll(".", "\\."))));

/** What code that has a widget marker contains: a test for most strings. */
const anyWidget = perTargets(() => new RegExp(["<wb:", "wb2", "connectbutton", ...widgetWords()].join("|"), "i"));

/** The strings of a script. */
export interface ScriptStrings {
  /** The script without its strings. */
  code: string;
  literals: readonly string[];
  /** The settings and variables that it sets to a list of strings, and whether all of these are known before it runs. */
  lists: readonly { name: string; isKnown: boolean }[];
}

/** Searches code for widget markers: attributes, and scripts without comments. Text of a page is not code. */
export class WidgetSearch {
  readonly #found = new Set<LoginMarker>();
  readonly #shares = new Set<LoginWidget>();
  readonly #logins = new Set<LoginWidget>();
  readonly #withWeibo = new Set<LoginWidget>();
  readonly #withoutWeibo = new Set<LoginWidget>();

  add(code: string): void {
    if (!anyWidget().test(code)) return;
    const lower = code.toLowerCase();
    for (const marker of widgetMarkers()) {
      if (marker.pattern ? marker.pattern.test(code) : lower.includes(marker.text.toLowerCase())) this.#found.add(marker);
    }
    for (const widget of widgets()) {
      if (widget.share.test(code)) this.#shares.add(widget);
      if (widget.login.test(code)) this.#logins.add(widget);
    }
  }

  /**
   * Adds a script, which may list the providers of a widget.
   * @param code without its strings
   */
  addScript({ code, literals, lists }: ScriptStrings): void {
    this.add(code);
    for (const widget of widgets()) {
      const { setting, weibo = "" } = widget.providers ?? {};
      if (weibo !== "" && literals.some((literal) => literal.includes(weibo))) this.#withWeibo.add(widget);
      const isOfWidget = anyWidget().test(code) && !widget.share.test(code);
      if (isOfWidget && lists.some(({ name, isKnown }) => name === setting && isKnown)) this.#withoutWeibo.add(widget);
    }
  }

  /**
   * @returns the texts of the markers, in the order of the list; none for a widget that only shares, and for one whose providers
   * do not include Weibo
   */
  found(): string[] {
    const others = [...this.#withoutWeibo].filter((widget) => !this.#withWeibo.has(widget)).flatMap(({ markers }) => markers);
    const found = widgetMarkers().filter((marker) => this.#found.has(marker) && !others.includes(marker));
    const isShareOnly = [...this.#shares].some((widget) => !this.#logins.has(widget)) && found.every(({ isShared }) => isShared);
    return isShareOnly ? [] : found.map(({ text }) => text);
  }
}
