import { Parser } from "htmlparser2";
import { weiboIdentifiers } from "../../core/weibo/error-identifiers.ts";

/** Phrases of pages that may not show their code. Source: issue threads of Weibo SDKs (observed). */
const phrases: readonly (readonly [RegExp, number])[] = [
  [/重定向地址不匹配/, 21322],
  [/unknown? client id\s*[:：]/i, 21324],
];

const codes = Object.entries(weiboIdentifiers).map(([code, identifier]) => ({ code: Number(code), identifier }));

/**
 * The error code in a response of the token endpoint, e.g. `{"error":"invalid_client","error_code":21324,…}` (observed; a
 * string in old documents).
 * @returns undefined for other text, and for contradicting codes
 */
export function codeInJson(text: string): number | undefined {
  const { error, error_code: code } = parsed(text);
  const read = typeof code === "number" || typeof code === "string" ? Number(code) : undefined;
  const named = codes.find(({ identifier }) => identifier === error)?.code;
  if (read === undefined && named === undefined) return undefined;
  // JSON.parse keeps the last of several members with one name: all of them count.
  const written = [...text.matchAll(/"error_code"\s*:\s*"?(\d+)/g)].map(([, digits]) => Number(digits));
  return agreedCode([read, named, ...written]);
}

/** The error code in the query of a redirect (documented). */
export function codeInQuery(query: URLSearchParams): number | undefined {
  const named = query.getAll("error").map((error) => codes.find(({ identifier }) => identifier === error)?.code);
  return agreedCode([...query.getAll("error_code").map(Number), ...named]);
}

/** What a page of Weibo shows to a user. */
export interface WeiboPage {
  /** The error code that it shows or implies. */
  code: number | undefined;
  /** Whether it is a login form. */
  isLogin: boolean;
}

/** Reads a page: only visible text counts, since scripts may contain every error. */
export function readPage(html: string): WeiboPage {
  const visible: string[] = [];
  const fields = new Set<string>();
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { name: field = "" }) {
      visible.push(" ");
      if (hiding.has(name)) hidden += 1;
      if (hidden === 0 && (name === "input" || name === "form")) fields.add(field);
    },
    onclosetag(name) {
      visible.push(" ");
      if (hiding.has(name)) hidden -= 1;
    },
    ontext(text) {
      if (hidden === 0) visible.push(text);
    },
  });
  parser.end(html);
  const text = visible.join("").replace(/error\s*[:：]\s*/g, "error:");
  const shown = [...text.matchAll(/错误[码号]\s*[:：]\s*(\d{5})(?!\d)/g)].map(([, digits]) => Number(digits));
  const named = codes.filter(({ identifier }) => text.includes(`error:${identifier}`)).map(({ code }) => code);
  const meant = phrases.filter(([phrase]) => phrase.test(text)).map(([, code]) => code);
  return {
    code: agreedCode([...shown, ...named, ...meant]),
    isLogin: fields.has("authZForm") || (fields.has("userId") && fields.has("passwd")),
  };
}

/** Elements whose text is not shown. */
const hiding = new Set(["script", "style", "template", "noscript"]);

/** The code that all of them agree on; every code has five digits. */
function agreedCode(found: readonly (number | undefined)[]): number | undefined {
  const [code, ...others] = new Set(found.filter((value) => value !== undefined));
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
