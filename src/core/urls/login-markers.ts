import type { ValidDeclaration } from "../declaration/valid-declaration.ts";

/** A string that proves a Weibo login, or the widget that offers one, where a page or its scripts use it. */
export interface LoginMarker {
  /** Compared without regard to case. */
  text: string;
  /** What to search for, if it is not the text itself. */
  pattern?: RegExp;
  /** Whether share widgets of the same vendor have it too. */
  isShared?: true;
  source: string;
}

/** The markers of Weibo's authorize URLs, by host; `authorizeUrlIn` finds them in all their spellings. */
export const authorizeMarkers: readonly LoginMarker[] = [
  { text: "api.weibo.com/oauth2/authorize", source: "Weibo wiki, oauth2/authorize (documented)" },
  { text: "open.weibo.cn/oauth2/authorize", source: "Weibo wiki, oauth2/authorize on mobile devices (documented)" },
];

/**
 * The other strings that pages and their scripts are searched for. The buttons of the widget are rendered at run time from
 * Janrain's configuration, so only the snippet that loads them can be found without running it. Weibo's SDK alone is not a marker:
 * pages load it for its follow and share buttons.
 */
export const widgetMarkers: readonly LoginMarker[] = [
  { text: "janrainAuthWidget", source: "Identity Cloud docs, customize the social login UI (documented)" },
  {
    text: "rpxnow.com",
    isShared: true,
    source: "Identity Cloud docs, customize the social login UI: loader and application host (documented)",
  },
  { text: "d29usylhdk1xyu.cloudfront.net", isShared: true, source: "public code: the loader's other host (observed)" },
  { text: "window.janrain", isShared: true, source: "Social Login JavaScript reference, settings (documented)" },
  { text: "janrain.settings", isShared: true, source: "Social Login JavaScript reference, settings (documented)" },
  { text: "janrainEngage", source: "public code: the class of the sign-in link (observed)" },
  { text: "janrain-provider-icon-", source: "public code: the class of provider icons (observed)" },
  { text: "quilt-cdn.janrain.com", source: "public code: the icons' style sheet (observed)" },
  { text: ".janraincapture.com", source: "Identity Cloud docs, configure CNAMEs: Registration (documented)" },
  {
    text: "api.*.janrain.com",
    pattern: /\bapi\.[\w-]+\.janrain\.com\b/i,
    source: "Identity Cloud docs, configure CNAMEs: Hosted Login, v1.api.{region}.janrain.com (documented)",
  },
  { text: "RPXNOW", pattern: /\bRPXNOW\b(?!\.com)/i, source: "a copy of the legacy widget's documentation (documented)" },
  { text: "<wb:login-button", source: "public code: the login button of Weibo's SDK (observed)" },
  { text: "WB2.login", source: "public code: the login call of Weibo's SDK (observed)" },
  {
    text: "connectButton",
    pattern: /\bwidget\.connectButton\b/,
    source: "public code: the login button of Weibo's SDK, made by script (observed)",
  },
];

/** All of them, as reports list them. */
export const loginMarkers: readonly LoginMarker[] = [...widgetMarkers, ...authorizeMarkers];

const known = new Set(loginMarkers.map(({ text }) => text));

/** Whether a marker applies to every declaration. */
export const isKnownMarker = (marker: string): boolean => known.has(marker);

/** Signs of Janrain's share widget, and of its login. Source: Social Sharing and Social Login JavaScript references, settings. */
const shareWidget = /janrainSocialShare|janrainShare|settings\.share\b|\/share\.js/i;
const loginWidget = /janrainAuthWidget|janrainEngage|tokenUrl|token_url|engage\.js|settings\.capture|\/start\b/i;

/** The markers that a declaration adds: its `site.markers`, and the custom domain of its Janrain application. */
export function ownMarkers({ site, janrain }: ValidDeclaration): string[] {
  return [...(site?.markers ?? []), janrain?.domain].filter((marker) => marker !== undefined);
}

/** What code that has a widget marker contains: a test for most strings. */
const anyWidget = /janrain|rpxnow|d29usylhdk1xyu|<wb:|wb2|connectbutton|share\.js|token_?url/i;

/** Searches code for widget markers: attributes, and scripts without comments. Text of a page is not code. */
export class WidgetSearch {
  readonly #found = new Set<LoginMarker>();
  #isShare = false;
  #isLogin = false;

  add(code: string): void {
    if (!anyWidget.test(code)) return;
    const lower = code.toLowerCase();
    for (const marker of widgetMarkers) {
      if (marker.pattern ? marker.pattern.test(code) : lower.includes(marker.text.toLowerCase())) this.#found.add(marker);
    }
    this.#isShare ||= shareWidget.test(code);
    this.#isLogin ||= loginWidget.test(code);
  }

  /** @returns the texts of the markers, in the order of the list; none for a widget that only shares */
  found(): string[] {
    const found = widgetMarkers.filter((marker) => this.#found.has(marker));
    const isShareOnly = this.#isShare && !this.#isLogin && found.every(({ isShared }) => isShared);
    return isShareOnly ? [] : found.map(({ text }) => text);
  }
}
