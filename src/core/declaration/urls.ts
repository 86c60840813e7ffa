import { parseUrl } from "../parse-url.ts";
import type { ValidDeclaration } from "./valid-declaration.ts";

/** A URL of the declaration, and what kind of response it needs. */
export interface DeclaredUrl {
  pointer: string;
  url: string;
  /** The website and its pages must open; a callback only has to respond, since without a `code` it shows no page. */
  purpose: "website" | "page" | "callback";
}

/** The fields that hold URLs, in the order of the declaration. */
export const declaredUrlFields = [
  { pointer: "/app/website", purpose: "website", of: ({ app }: ValidDeclaration) => app?.website },
  { pointer: "/site/home", purpose: "page", of: ({ site }: ValidDeclaration) => site?.home },
  { pointer: "/site/login", purpose: "page", of: ({ site }: ValidDeclaration) => site?.login },
  { pointer: "/site/register", purpose: "page", of: ({ site }: ValidDeclaration) => site?.register },
  { pointer: "/callbacks/authorization", purpose: "callback", of: ({ callbacks }: ValidDeclaration) => callbacks?.authorization },
  { pointer: "/callbacks/deauthorization", purpose: "callback", of: ({ callbacks }: ValidDeclaration) => callbacks?.deauthorization },
] as const;

/** The URLs of a declaration, in the order of its fields. */
export function declaredUrls(declaration: ValidDeclaration): DeclaredUrl[] {
  return declaredUrlFields.flatMap(({ pointer, purpose, of }) => {
    const url = of(declaration);
    return url === undefined ? [] : [{ pointer, url, purpose }];
  });
}

/** The URLs of a declaration that can be requested. */
export function requestableUrls(declaration: ValidDeclaration): DeclaredUrl[] {
  return declaredUrls(declaration).filter(({ url }) => parsedUrl(url));
}

/** Host and port of a URL exactly as written, since Weibo compares callbacks character by character; undefined if it is not a URL. */
export function authorityOf(url: string): string | undefined {
  return parsedUrl(url) ? /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] : undefined;
}

/** Scheme, host and port of a URL: the scheme in lower case, the rest exactly as written; undefined if it is not a URL. */
export function writtenOrigin(url: string): string | undefined {
  const authority = authorityOf(url);
  return authority === undefined ? undefined : `${/^https:/i.test(url) ? "https" : "http"}://${authority}`;
}

/** The host name of a URL as the URL standard normalizes it; undefined if it is not a URL. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : parsedUrl(url)?.hostname;
}

/** Each rule about URLs reads the same few ones. */
const parsedUrls = new Map<string, URL | undefined>();
const maxParsedUrls = 20;

/** A URL of the declaration as the URL standard parses it; undefined if it is not one. Those that were used last are parsed once. */
export function parsedUrl(url: string): Readonly<URL> | undefined {
  if (parsedUrls.has(url)) return parsedUrls.get(url);
  if (parsedUrls.size === maxParsedUrls) parsedUrls.clear();
  const result = parseUrl(url);
  parsedUrls.set(url, result);
  return result;
}
