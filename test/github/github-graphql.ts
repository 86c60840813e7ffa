import type { ApiAnswer, ApiRequest } from "./github-http.ts";

const viewerQuery = /^\s*(?:query(?:\s+\w+)?)?\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/** Violations by a GraphQL request, which must be a POST of `{ viewer { login } }`. */
export function viewerFaults({ method, body }: ApiRequest): string[] {
  const { query, variables: _, operationName: __, ...others } = (typeof body === "object" && body ? body : {}) as Record<string, unknown>;
  return [
    ...(method === "POST" ? [] : ["GraphQL needs POST"]),
    ...(typeof query === "string" && viewerQuery.test(query) ? [] : [`GraphQL query ${JSON.stringify(query)}`]),
    ...Object.keys(others).map((key) => `GraphQL member ${key}`),
  ];
}

/**
 * The login of the token: `github-actions[bot]` for GITHUB_TOKEN (observed, PSModule/GitHub#154). Errors have status 200. Source: GraphQL
 * API reference.
 */
export function viewer(request: ApiRequest, login: string): ApiAnswer {
  const body =
    viewerFaults(request).length === 0 ? { data: { viewer: { login } } } : { errors: [{ message: "not supported by the emulator" }] };
  return { status: 200, body };
}
