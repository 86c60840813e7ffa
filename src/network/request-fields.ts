import { codings } from "./body.ts";

/** What a request for a URL names: its path and query, also an empty query. */
export function requestTarget({ pathname, search, href }: URL): string {
  return pathname + (search || (/^[^#]*\?(?:#|$)/.test(href) ? "?" : ""));
}

/** The header fields of a URL check, which names itself and accepts pages, with further ones. */
export function requestFields(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "user-agent": "weibo-provider (URL check; https://github.com/weibo-provider/weibo-provider)",
    accept: "text/html,*/*;q=0.8",
    "accept-encoding": codings,
    ...headers,
  };
}
