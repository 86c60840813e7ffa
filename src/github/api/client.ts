import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { RequestError } from "@octokit/request-error";
import { EnvHttpProxyAgent, fetch, type RequestInit } from "undici";

/** A client of GitHub's REST API that follows pages, retries, and respects rate limits. */
export type GithubClient = ReturnType<typeof githubClient>;

/** A repository as the API names it. */
export interface Repository {
  owner: string;
  repo: string;
}

/** A client, and the repository that the run is about. */
export interface RepositoryApi {
  client: GithubClient;
  repository: Repository;
}

/** Longest wait for a rate limit, in seconds: a comment is not worth more of a runner's time. */
const maxWait = 60;

/** How long a response may take, in milliseconds. */
const timeout = 30_000;

/**
 * A client for one API origin, GitHub's or a company's GitHub Enterprise Server. The token is sent to that origin only.
 * Requests use the proxy of `HTTPS_PROXY` and `NO_PROXY`, as the runner itself does. A failed read is retried twice; a request over a
 * rate limit is sent once more if the wait is short.
 *
 * `@actions/github` reads the event file and the proxy variables when it is imported, and throws if they are malformed: import this
 * module dynamically, after `readEvent` has found a proposed change.
 * Sources: GitHub docs, default environment variables (`GITHUB_API_URL`); rate limits and best practices of the REST API.
 * @param url without a trailing slash
 */
export function githubClient(url: string, token: string) {
  const dispatcher = new EnvHttpProxyAgent();
  const isShortWait = (seconds: number, _options: object, _client: unknown, retryCount: number) => retryCount === 0 && seconds <= maxWait;
  const options = {
    baseUrl: url,
    userAgent: "weibo-provider",
    // The caller reports failures; a log of the library would bypass redaction.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      fetch: (address: string, init: RequestInit) => fetch(address, { ...init, dispatcher, signal: AbortSignal.timeout(timeout) }),
    },
    // The plugin's own list, and 429: the throttling plugin handles rate limits and knows how long to wait.
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: isShortWait, onSecondaryRateLimit: isShortWait },
  };
  // The order matters: `retry` sees only the failures that plugins before it raise.
  return getOctokit(token, options, requireJson, retry, throttling);
}

/**
 * Turns a response that is not JSON into a failure of status 502 without a response: the library returns a proxy's page, or a truncated
 * body, as text.
 */
function requireJson({ hook }: Pick<ReturnType<typeof getOctokit>, "hook">): void {
  hook.after("request", ({ status, data }, request) => {
    if (status !== 204 && typeof data !== "object") throw new RequestError("the response is not JSON", 502, { request });
  });
}

const ignore = () => {};
