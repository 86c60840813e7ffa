import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { RequestError } from "@octokit/request-error";
import { EnvHttpProxyAgent, fetch, type RequestInit } from "undici";

/** A client of GitHub's REST API, with pages, retries and rate limits taken care of. */
export type GithubClient = InstanceType<typeof Client>;

/** A repository as the API names it. */
export interface Repository {
  owner: string;
  repo: string;
}

/** Longest that a rate limit is waited for, in seconds; a comment is not worth more of a runner's time. */
const maxWait = 60;

/** How long an answer may take, in milliseconds. */
const timeout = 30_000;

const Client = Octokit.plugin(jsonOnly, paginateRest, retry, throttling);

/** Makes a failure of an answer that is no JSON: the library takes the page of a proxy, and what broke off, for text. */
function jsonOnly({ hook }: Octokit): void {
  hook.after("request", ({ status, data }, request) => {
    if (status !== 204 && typeof data !== "object") throw new RequestError("the answer is no JSON", 502, { request });
  });
}

/**
 * A client of the API that the runner names, which is the company's own where GitHub is: the token goes nowhere else.
 * It goes through the proxy of `HTTPS_PROXY` and `NO_PROXY`, as everything else on a runner that talks to GitHub.
 * Reads are tried again when the failure may pass, and every request once more after a rate limit.
 * Sources: GitHub docs, default environment variables (`GITHUB_API_URL`); rate limits and best practices of the REST API.
 * @param url without a slash at the end
 */
export function githubClient(url: string, token: string): GithubClient {
  const dispatcher = new EnvHttpProxyAgent();
  const waits = (seconds: number, _options: object, _client: unknown, retryCount: number) => retryCount === 0 && seconds <= maxWait;
  return new Client({
    auth: token,
    baseUrl: url,
    userAgent: "weibo-provider",
    // What goes wrong is told by whoever asked; a log of the library would go past everything that keeps secrets out.
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: {
      fetch: (address: string, init: RequestInit) => fetch(address, { ...init, dispatcher, signal: AbortSignal.timeout(timeout) }),
    },
    // The library's own list, and 429: a rate limit is the throttling's, which waits as long as it is told.
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
  });
}

/** For a request that is not to be made twice: its first try may have been heard. */
export const once = { request: { retries: 0 } };

const nothing = () => {};
