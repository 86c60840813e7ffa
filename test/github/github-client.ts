import { request } from "undici";
import { type GithubApi, writeToken } from "./github-api.ts";

/** A response of the GitHub emulator. */
export interface ApiReply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: the expectations of a test check the type.
  body: any;
}

/** Differences from a valid request. */
export interface RequestOptions {
  /** Sent as JSON; a string is sent unchanged. */
  body?: unknown;
  token?: string;
  /** Headers by lowercase name; undefined removes a header. */
  headers?: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal;
}

/**
 * Sends a request to the emulator without GitHub's client, so that the emulator's tests do not depend on it.
 * @param line method and path below the API's URL, for example `GET /repos/acme/website/issues/1/comments`, or method and URL
 */
export async function send(
  api: GithubApi,
  line: string,
  { body, token = writeToken, headers = {}, signal }: RequestOptions = {},
): Promise<ApiReply> {
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
export function linksOf({ headers: { link = "" } }: ApiReply): Record<string, string> {
  return Object.fromEntries([...String(link).matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, target = "", rel = ""]) => [rel, target]));
}
