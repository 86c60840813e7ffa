import type { Draft } from "./draft.ts";

/** A URL of the declaration, and what the world has to answer for it to be right. */
export interface DeclaredUrl {
  pointer: string;
  url: string;
  /** A website has to open; a callback only has to answer, since without a `code` it shows no page. */
  purpose: "website" | "callback";
}

/** The URLs of a declaration, in the order of its fields. */
export function declaredUrls({ app, callbacks }: Draft): DeclaredUrl[] {
  const candidates = [
    { pointer: "/app/website", url: app?.website, purpose: "website" },
    { pointer: "/callbacks/authorization", url: callbacks?.authorization, purpose: "callback" },
    { pointer: "/callbacks/deauthorization", url: callbacks?.deauthorization, purpose: "callback" },
  ] as const;
  return candidates.flatMap(({ pointer, url, purpose }) => (url === undefined ? [] : [{ pointer, url, purpose }]));
}

/** Host and port of a URL exactly as written, since Weibo compares callbacks character by character; undefined for what is not a URL. */
export function authorityOf(url: string): string | undefined {
  return URL.canParse(url) ? /^https?:\/\/([^/?#]*)/.exec(url)?.[1] : undefined;
}

/** The host name of a URL as the URL standard normalises it; undefined for what is not a URL. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}
