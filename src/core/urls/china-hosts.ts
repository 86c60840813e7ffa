/** A host that does not load in mainland China, with all its subdomains. */
export interface ClosedHost {
  host: string;
  what: "fonts" | "scripts" | "captcha" | "maps" | "widget" | "video" | "analytics" | "images";
  source: string;
}

/**
 * Hosts of other companies that pages embed and that do not load reliably in mainland China.
 * Source: gfwlist (read August 2026), and the vendor or issue named in each entry. Google's names are listed one by
 * one: fonts.googleapis.com, fonts.gstatic.com, www.gstatic.com, www.google-analytics.com and www.googletagmanager.com
 * are served from inside China (gfwlist's exceptions, felixonmars/dnsmasq-china-list), so their parents must not be added.
 */
export const hostsClosedInChina: readonly ClosedHost[] = [
  { host: "use.typekit.net", what: "fonts", source: "gfwlist; gfwlist/gfwlist#2608 (use.typekit.com opens)" },
  { host: "ajax.googleapis.com", what: "scripts", source: "gfwlist (googleapis.com); kubeflow/website#81; compat-table/compat-table#1732" },
  {
    host: "cdn.jsdelivr.net",
    what: "scripts",
    source: "gfwlist (jsdelivr.net); jsdelivr/jsdelivr#18408, #18579 (fastly.jsdelivr.net may open)",
  },
  { host: "raw.githubusercontent.com", what: "scripts", source: "gfwlist (githubusercontent.com); gfwlist/gfwlist#1756" },
  { host: "firebaseio.com", what: "scripts", source: "gfwlist" },
  { host: "www.google.com", what: "captcha", source: "Google reCAPTCHA FAQ (www.recaptcha.net instead); gfwlist (google.com)" },
  { host: "maps.googleapis.com", what: "maps", source: "gfwlist (googleapis.com); GoogleWebComponents/google-map#241" },
  { host: "maps.google.com", what: "maps", source: "gfwlist (google.com)" },
  { host: "openstreetmap.org", what: "maps", source: "gfwlist; openstreetmap/operations#765" },
  { host: "apis.google.com", what: "widget", source: "gfwlist (google.com); google/google-api-javascript-client#313" },
  { host: "accounts.google.com", what: "widget", source: "gfwlist (google.com)" },
  { host: "identitytoolkit.googleapis.com", what: "widget", source: "gfwlist (googleapis.com); firebase/firebase-js-sdk#1878" },
  { host: "connect.facebook.net", what: "widget", source: "gfwlist; getlantern/lantern#3281" },
  { host: "facebook.com", what: "widget", source: "gfwlist; SSW Rules: third-party dependencies in China" },
  { host: "instagram.com", what: "widget", source: "gfwlist" },
  { host: "twitter.com", what: "widget", source: "gfwlist; getlantern/lantern#3281 (platform.twitter.com)" },
  { host: "disqus.com", what: "widget", source: "gfwlist; gfwlist/gfwlist#310" },
  { host: "youtube.com", what: "video", source: "gfwlist; linuxfoundation/lfevents#397" },
  { host: "youtube-nocookie.com", what: "video", source: "gfwlist" },
  { host: "vimeo.com", what: "video", source: "gfwlist; cookpete/react-player#1477 (player.vimeo.com)" },
  { host: "stats.wp.com", what: "analytics", source: "gfwlist (wp.com); Automattic/jetpack#36489" },
  { host: "gravatar.com", what: "images", source: "gfwlist; gfwlist/gfwlist#84, #2350" },
  { host: "twimg.com", what: "images", source: "gfwlist" },
  { host: "ytimg.com", what: "images", source: "gfwlist" },
  { host: "staticflickr.com", what: "images", source: "gfwlist" },
];
