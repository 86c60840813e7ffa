import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request to the stand-in, read whole. */
export interface ApiRequest {
  method: string;
  /** As it was sent, without the prefix, if it had that. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The body's JSON, or its text where it is none; undefined without a body. */
  body: unknown;
  /** Of the `authorization` header. */
  token: string | undefined;
  /** The other headers. */
  headers: IncomingHttpHeaders;
}

/** An answer; a body that is a string is sent as it is, as HTML. */
export interface ApiAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** A request and what is wrong with its form. */
export interface Reading {
  request: ApiRequest;
  /** The path with whatever prefix it came with. */
  fullPath: string;
  /** What GitHub refuses or only happens to accept, whatever is asked for. */
  faults: string[];
  hasAgent: boolean;
  isJson: boolean;
}

/** Where `/graphql` stands: beside `/api/v3` at GitHub Enterprise Server, at the root else. Source: GraphQL API reference, endpoint. */
export const graphqlPath = (prefix: string) => `${prefix.replace(/\/v3$/, "")}/graphql`;

/**
 * Reads a request whole.
 * @param prefix what stands in front of the REST paths
 */
export async function readRequest(incoming: IncomingMessage, prefix: string): Promise<Reading> {
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
      ...(isJson ? [] : ["the body is no JSON"]),
      ...(new Set(searchParams.keys()).size === searchParams.size ? [] : ["a query parameter stands twice"]),
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
