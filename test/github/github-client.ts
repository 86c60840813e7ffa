import { request } from "undici";
import { type GithubApi, writeToken } from "./github-api.ts";

/** What the stand-in answered. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what there is.
  body: any;
}

/** What a request differs in from one that GitHub likes. */
export interface Asking {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  token?: string;
  /** Headers by name in small letters; without a value they are left out. */
  headers?: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal;
}

/**
 * Asks a stand-in plainly, so that its tests need nothing of what it is for.
 * @param line method and path below the API's address, as in `GET /repos/acme/website/issues/1/comments`, or a whole URL
 */
export async function ask(api: GithubApi, line: string, { body, token = writeToken, headers = {}, signal }: Asking = {}): Promise<Reply> {
  const [method = "", path = ""] = line.split(" ");
  const sent = {
    accept: "application/vnd.github+json",
    authorization: `bearer ${token}`,
    "user-agent": "test",
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  };
  const answer = await request(path.startsWith("http") ? path : `${api.url}${path}`, {
    method: method as "GET",
    headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await answer.body.text();
  const isJson = String(answer.headers["content-type"]).startsWith("application/json");
  return { status: answer.statusCode, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

/** The targets of a `link` header by their relation. */
export function linksOf({ headers: { link = "" } }: Reply): Record<string, string> {
  return Object.fromEntries([...String(link).matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, target = "", rel = ""]) => [rel, target]));
}
