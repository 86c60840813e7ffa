import type { ValidDeclaration } from "../declaration/valid-declaration.ts";

/** A string that shows a Weibo login, or the widget that offers one, in a page or its scripts. */
export interface LoginMarker {
  /** Compared without regard to case. */
  text: string;
  source: string;
}

/**
 * The strings that pages and their scripts are searched for. The buttons themselves are rendered at run time from Janrain's
 * configuration, so only the snippet that loads them can be found without running it.
 */
export const loginMarkers: readonly LoginMarker[] = [
  { text: "janrainAuthWidget", source: "Identity Cloud docs, customize the social login UI (documented)" },
  { text: "rpxnow.com", source: "Identity Cloud docs, customize the social login UI: loader and application host (documented)" },
  { text: "d29usylhdk1xyu.cloudfront.net", source: "public code: the loader's other host (observed)" },
  { text: "window.janrain", source: "Social Login JavaScript reference, settings (documented)" },
  { text: "janrain.settings", source: "Social Login JavaScript reference, settings (documented)" },
  { text: "janrainEngage", source: "public code: the class of the sign-in link (observed)" },
  { text: "janrain-provider-icon-", source: "public code: the class of provider icons (observed)" },
  { text: "quilt-cdn.janrain.com", source: "public code: the icons' style sheet (observed)" },
  { text: ".janraincapture.com", source: "Identity Cloud docs, configure CNAMEs: Registration (documented)" },
  { text: ".janrain.com/", source: "Identity Cloud docs, configure CNAMEs: Hosted Login, v1.api.{region}.janrain.com (documented)" },
  { text: "RPXNOW", source: "a copy of the legacy widget's documentation (documented)" },
  { text: "api.weibo.com/oauth2/authorize", source: "Weibo wiki, oauth2/authorize (documented)" },
  { text: "sjs.sinajs.cn/open/api/js/wb.js", source: "public code: Weibo's JavaScript SDK (observed)" },
  { text: "open.weibo.com/views/js/wbsdk.js", source: "Weibo wiki, Sdk/javascript (documented)" },
  { text: "<wb:login-button", source: "public code: the SDK's login button (observed)" },
];

/** The markers that a declaration adds: its `site.markers`, and the custom domain of its Janrain application. */
export function ownMarkers({ site, janrain }: ValidDeclaration): string[] {
  return [...(site?.markers ?? []), janrain?.domain].filter((marker) => marker !== undefined);
}

/**
 * The markers that a text contains.
 * @param extra further markers, from declarations
 */
export function markersIn(text: string, extra: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return [...loginMarkers.map((marker) => marker.text), ...extra].filter((marker) => lower.includes(marker.toLowerCase()));
}
