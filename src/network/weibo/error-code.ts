import { Parser } from "htmlparser2";
import { weiboIdentifiers } from "../../core/weibo/error-identifiers.ts";

/** What stands for a code in pages that need not show it. Source: issue threads of Weibo SDKs (seen). */
const phrases: readonly (readonly [RegExp, number])[] = [
  [/重定向地址不匹配/, 21322],
  [/unknown? client id\s*[:：]/i, 21324],
];

const codes = Object.entries(weiboIdentifiers).map(([code, identifier]) => ({ code: Number(code), identifier }));

/**
 * The error code in an answer of the token endpoint, as in `{"error":"invalid_client","error_code":21324,…}` (seen; as a
 * string in old documents).
 * @returns undefined for what is no such JSON, and for what names several codes
 */
export function codeInJson(text: string): number | undefined {
  const { error, error_code: code } = parsed(text);
  const read = typeof code === "number" || typeof code === "string" ? Number(code) : undefined;
  const named = codes.find(({ identifier }) => identifier === error)?.code;
  if (read === undefined && named === undefined) return undefined;
  // The parser keeps the last of several members of one name: all of them are looked at.
  const written = [...text.matchAll(/"error_code"\s*:\s*"?(\d+)/g)].map(([, digits]) => Number(digits));
  return only([read, named, ...written]);
}

/** The error code in the query of a redirect (documented). */
export function codeInQuery(query: URLSearchParams): number | undefined {
  const named = query.getAll("error").map((error) => codes.find(({ identifier }) => identifier === error)?.code);
  return only([...query.getAll("error_code").map(Number), ...named]);
}

/** What a page of Weibo says to a user. */
export interface WeiboPage {
  /** The error code that it shows or stands for. */
  code: number | undefined;
  /** Whether it asks for a user's name and password. */
  isLogin: boolean;
}

/** Reads a page: only what a user sees of it counts, since scripts may name every error there is. */
export function readPage(html: string): WeiboPage {
  const seen: string[] = [];
  const fields = new Set<string>();
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { name: field = "" }) {
      seen.push(" ");
      if (hiding.has(name)) hidden += 1;
      if (hidden === 0 && (name === "input" || name === "form")) fields.add(field);
    },
    onclosetag(name) {
      seen.push(" ");
      if (hiding.has(name)) hidden -= 1;
    },
    ontext(text) {
      if (hidden === 0) seen.push(text);
    },
  });
  parser.end(html);
  const text = seen.join("").replace(/error\s*[:：]\s*/g, "error:");
  const shown = [...text.matchAll(/错误[码号]\s*[:：]\s*(\d{5})(?!\d)/g)].map(([, digits]) => Number(digits));
  const named = codes.filter(({ identifier }) => text.includes(`error:${identifier}`)).map(({ code }) => code);
  const meant = phrases.filter(([phrase]) => phrase.test(text)).map(([, code]) => code);
  return { code: only([...shown, ...named, ...meant]), isLogin: fields.has("authZForm") || (fields.has("userId") && fields.has("passwd")) };
}

/** Elements whose text is not shown. */
const hiding = new Set(["script", "style", "template", "noscript"]);

/** The one code that all of them are, of the five digits that every code has; what contradicts itself says nothing. */
function only(found: readonly (number | undefined)[]): number | undefined {
  const [code, ...others] = new Set(found.filter((one) => one !== undefined));
  return others.length === 0 && /^\d{5}$/.test(String(code)) ? code : undefined;
}

function parsed(text: string): { error?: unknown; error_code?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
