import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request to the emulator with its complete body. */
export interface ApiRequest {
  method: string;
  /** The path without the prefix. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The parsed JSON body, or its text if it is not JSON; undefined without a body. */
  body: unknown;
  /** Of the `authorization` header. */
  token: string | undefined;
  /** The other headers. */
  headers: IncomingHttpHeaders;
}

/** A response; a string is sent as HTML. */
export interface ApiAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** A request, and errors in its form. */
export interface ParsedRequest {
  request: ApiRequest;
  /** The path as sent. */
  fullPath: string;
  /** What GitHub rejects, or accepts without documenting it, for any operation. */
  faults: string[];
  hasAgent: boolean;
  isJson: boolean;
}

/** The path of GraphQL: next to `/api/v3` on GitHub Enterprise Server, otherwise at the root. Source: GraphQL API reference, endpoint. */
export const graphqlPath = (prefix: string) => `${prefix.replace(/\/v3$/, "")}/graphql`;

/**
 * Reads a request with its body.
 * @param prefix of the REST paths
 */
export async function readRequest(incoming: IncomingMessage, prefix: string): Promise<ParsedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const { pathname, searchParams } = new URL(`http://localhost${incoming.url}`);
  const { authorization: credentials = "", ...headers } = incoming.headers;
  const authorization = /^(?:token|bearer) (\S+)$/i.exec(credentials);
  const { value: body, isJson } = parsed(text);
  return {
    request: {
      method: incoming.method ?? "GET",
      path: pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname,
      query: Object.fromEntries(searchParams),
      body,
      token: authorization?.[1],
      headers,
    },
    fullPath: pathname,
    faults: [
      ...headerFaults(incoming.headers, text !== ""),
      ...(authorization ? [] : ["authorization is neither token nor bearer"]),
      ...(isJson ? [] : ["the body is not JSON"]),
      ...(new Set(searchParams.keys()).size === searchParams.size ? [] : ["a query parameter is repeated"]),
    ],
    hasAgent: Boolean(incoming.headers["user-agent"]),
    isJson,
  };
}

/** Sources: "Getting started with the REST API" on `accept`, on `user-agent`, and on versions; the description's own media types. */
function headerFaults({ accept = "", ...headers }: IncomingHttpHeaders, hasBody: boolean): string[] {
  const type = headers["content-type"] ?? "";
  const version = headers["x-github-api-version"];
  return [
    ...(headers["user-agent"] ? [] : ["user-agent is missing"]),
    ...(/application\/(?:vnd\.github(?:\.v3)?\+)?json\b/.test(accept) ? [] : [`accept is "${accept}"`]),
    ...(!hasBody || /^application\/json\b/.test(type) ? [] : [`content-type is "${type}"`]),
    ...(version === undefined || version === "2022-11-28" ? [] : [`x-github-api-version is "${version}"`]),
  ];
}

function parsed(text: string): { value: unknown; isJson: boolean } {
  if (text === "") return { value: undefined, isJson: true };
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: text, isJson: false };
  }
}
