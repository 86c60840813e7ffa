import { answerFaults, ignored, type Operation, operationAt, requestFaults } from "./github-contract.ts";
import { notFound, refused } from "./github-errors.ts";
import { viewer, viewerFaults } from "./github-graphql.ts";
import { type ApiAnswer, type ApiRequest, graphqlPath, type ParsedRequest } from "./github-http.ts";
import type { Responses } from "./github-responses.ts";
import { handlers } from "./github-routes.ts";
import type { GithubStore } from "./github-store.ts";

/** The login and the permissions of a token. */
export interface TokenRights {
  login: string;
  write: boolean;
  /** False for a token that cannot see the private repository. */
  read?: boolean;
}

/** The state and settings that a response depends on. */
export interface Github {
  prefix: "" | "/api/v3";
  /** The API's URL, including the prefix. */
  url: string;
  /** For example `acme/website`. */
  repository: string;
  tokens: Readonly<Record<string, TokenRights>>;
  commentLimit: number;
  store: GithubStore;
  responses: Responses;
}

/** A response, and its violations of the description. */
export interface CheckedAnswer {
  answer: ApiAnswer;
  faults: string[];
}

/** A request with its operation and its violations of the description. */
export interface InspectedRequest extends ParsedRequest {
  isGraphql: boolean;
  operation: Operation | undefined;
  /** By part of the request; a part without faults has an empty list. */
  formFaults: ReturnType<typeof requestFaults>;
}

const rest = "https://docs.github.com/rest";
/** How `link` headers name the repository. */
const byId = "/repositories/1300192";

/** Validates a request against GitHub's description, whatever the response will be. */
export function inspect({ prefix, repository }: Github, reading: ParsedRequest): InspectedRequest {
  const { request, fullPath } = reading;
  const isGraphql = fullPath === graphqlPath(prefix);
  const path = request.path.replace(new RegExp(`^${byId}(?=/)`), `/repos/${repository}`);
  const isRest = !isGraphql && fullPath === `${prefix}${request.path}`;
  const operation = isRest ? operationAt(request.method, path) : undefined;
  const formFaults = operation ? requestFaults(operation, request) : { path: [], query: [], body: [] };
  const faults = [
    ...reading.faults,
    ...(operation || isGraphql ? [] : ["no such operation"]),
    ...(isGraphql ? viewerFaults(request) : []),
    ...Object.entries(formFaults).flatMap(([part, texts]) => texts.map((text) => `${part} ${text}`)),
  ];
  return { ...reading, faults, isGraphql, operation, formFaults };
}

/** Handles a request as GitHub does, and validates the response against the description. */
export function act(github: Github, inspected: InspectedRequest): CheckedAnswer {
  const { request, operation, isGraphql } = inspected;
  const rights = rightsOf(github, inspected);
  if ("status" in rights) return { answer: rights, faults: [] };
  if (isGraphql) return { answer: viewer(request, rights.login), faults: [] };
  if (!operation) return { answer: notFound(rest), faults: [] };
  const answer =
    permission(github, rights, operation, request) ?? formRefusal(operation, inspected) ?? handled(github, rights, operation, request);
  return { answer, faults: answerFaults(operation, answer).map((text) => `own response ${answer.status}: ${text}`) };
}

/** A token's rights, or a refusal. Sources: "Troubleshooting the REST API", user agent; "Authenticating to the REST API", failed login. */
function rightsOf({ tokens }: Github, { request: { token }, hasAgent }: ParsedRequest): TokenRights | ApiAnswer {
  if (!hasAgent)
    return { status: 403, body: "Request forbidden by administrative rules. Please make sure your request has a User-Agent header" };
  if (token === undefined) return refused(401, "Requires authentication", rest);
  return tokens[token] ?? refused(401, "Bad credentials", rest);
}

/**
 * What a token may not do. Sources: "Troubleshooting the REST API": 404 for an existing resource, resource not accessible; the header as
 * observed in local-deep-research#3950.
 */
function permission(
  { repository }: Github,
  { write, read = true }: TokenRights,
  { docs, params: { owner, repo } }: Operation,
  { method }: ApiRequest,
): ApiAnswer | undefined {
  // Names are not case-sensitive. Source: the description of both parameters.
  if (!read || `${owner}/${repo}`.toLowerCase() !== repository.toLowerCase()) return notFound(docs);
  if (write || method === "GET") return undefined;
  const headers = { "x-accepted-github-permissions": "issues=write; pull_requests=write" };
  return { ...refused(403, "Resource not accessible by integration", docs), headers };
}

/** Source: "Troubleshooting the REST API": problems parsing JSON, invalid request. */
function formRefusal({ docs }: Operation, { formFaults, isJson }: InspectedRequest): ApiAnswer | undefined {
  if (formFaults.path.length > 0) return notFound(docs);
  if (!isJson) return refused(400, "Problems parsing JSON", docs);
  const refusable = [...formFaults.query, ...formFaults.body].filter((fault) => !fault.includes(ignored));
  return refusable.length > 0 ? refused(422, `Invalid request.\n\n${refusable.join(", ")}`, docs) : undefined;
}

function handled(github: Github, { login: user }: TokenRights, { name, docs, params }: Operation, request: ApiRequest): ApiAnswer {
  const handler = handlers[name];
  if (!handler) throw new Error(`no handler for ${name}`);
  const { owner, repo } = params;
  const address = `${github.url}${request.path.replace(`/repos/${owner}/${repo}`, byId)}`;
  return handler({ ...github, request, params, user, docs, address });
}
