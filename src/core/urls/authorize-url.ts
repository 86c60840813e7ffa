import { decodeEscapes } from "./decode-escapes.ts";

/** Weibo's authorize URL in a page or script. */
export interface AuthorizeUrl {
  /** Host and path, as in `authorizeMarkers`. */
  marker: string;
  /** Whether it has an app key, without which it opens no login. */
  hasClient: boolean;
}

/**
 * The URL at the beginning of a text, or after a quote, an equals sign or a bracket: in the query of another URL, in markup or code.
 * After a space it is prose. Source: Weibo wiki, oauth2/authorize; `/2/oauth2/` is accepted as well (observed).
 */
const pattern =
  /(^|["'`=(>[{|\\]\s{0,8})(?:https?:)?(?:\/\/)?(api\.weibo\.com|open\.weibo\.cn)(?::\d{1,5})?\/+(?:2\/)?oauth2\/authorize(?![\w.-])([^\s"'`<>\\]*)/gi;

const clientParameter = /[?&;](?:client_id|appkey|source)=|\bclient_id\b/i;

/** How often escapes are decoded, one inside the other. */
const maxRounds = 4;

/**
 * Finds Weibo's authorize URL in an attribute or a string of a script, also where it is escaped: HTML entities, JSON and
 * JavaScript escapes, percent-encoding, or several of them one inside the other.
 * @returns undefined without one, and in the URL of a share button
 */
export function authorizeUrlIn(text: string): AuthorizeUrl | undefined {
  if (!/weibo/i.test(text) || /^\s*(?:https?:)?\/\/(?:service|v)\.(?:t\.sina|weibo)\.com(?:\.cn)?\/share/i.test(text)) return undefined;
  let current = text;
  for (let round = 0; round <= maxRounds; round++) {
    const found = findIn(current);
    if (found) return found;
    const decoded = decodeEscapes(current);
    if (decoded === current) return undefined;
    current = decoded;
  }
  return undefined;
}

function findIn(text: string): AuthorizeUrl | undefined {
  for (const match of text.matchAll(pattern)) {
    const [whole, before = "", host = "", query = ""] = match;
    const rest = text.slice(match.index + whole.length);
    const hasClient = clientParameter.test(decodeEscapes(decodeEscapes(query))) || clientParameter.test(rest.slice(0, 200));
    // A sentence may begin with a URL.
    if (before !== "" || hasClient || rest.trim() === "") return { marker: `${host.toLowerCase()}/oauth2/authorize`, hasClient };
  }
  return undefined;
}
