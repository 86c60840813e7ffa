import type { LoginWidget } from "../../core/urls/login-widget.ts";

/**
 * Janrain's sign-in widget. Its buttons are rendered at run time from Janrain's configuration, so only the snippet that loads them can
 * be found without running it.
 */
export const janrainLogin: LoginWidget = {
  markers: [
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
  ],
  words: ["janrain", "rpxnow", "d29usylhdk1xyu", "share.js", "tokenurl", "token_url"],
  // Source: Social Sharing and Social Login JavaScript references, settings.
  share: /janrainSocialShare|janrainShare|settings\.share\b|\/share\.js/i,
  login: /janrainAuthWidget|janrainEngage|tokenUrl|token_url|engage\.js|settings\.capture|\/start\b/i,
  // Source: Identity Cloud docs, add a custom OpenID Connect provider: `janrain.settings.providers` (documented).
  providers: { setting: "providers", weibo: "sinaweibo" },
  ownMarkers: ({ janrain }) => [janrain?.domain],
};
