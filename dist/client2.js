import "./rolldown-runtime.js";
import { n as RequestError, t as Octokit } from "./octokit-core.js";
import { t as paginateRest } from "./octokit-plugin-paginate-rest.js";
import { t as retry } from "./octokit-plugin-retry.js";
import { t as throttling } from "./octokit-plugin-throttling.js";
import { t as require_undici } from "./undici.js";
// src/github/api/client.ts
var import_undici = require_undici();
/** Longest that a rate limit is waited for, in seconds; a comment is not worth more of a runner's time. */
const maxWait = 60;
/** How long an answer may take, in milliseconds. */
const timeout = 3e4;
const Client = Octokit.plugin(jsonOnly, paginateRest, retry, throttling);
/** Makes a failure of an answer that is no JSON: the library takes the page of a proxy, and what broke off, for text. */
function jsonOnly({ hook }) {
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
function githubClient(url, token) {
	const dispatcher = new import_undici.EnvHttpProxyAgent();
	const waits = (seconds, _options, _client, retryCount) => retryCount === 0 && seconds <= maxWait;
	return new Client({
		auth: token,
		baseUrl: url,
		userAgent: "weibo-provider",
		log: {
			debug: nothing,
			info: nothing,
			warn: nothing,
			error: nothing
		},
		request: { fetch: (address, init) => (0, import_undici.fetch)(address, {
			...init,
			dispatcher,
			signal: AbortSignal.timeout(timeout)
		}) },
		retry: {
			retries: 2,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			]
		},
		throttle: {
			onRateLimit: waits,
			onSecondaryRateLimit: waits
		}
	});
}
/** For a request that is not to be made twice: its first try may have been heard. */
const once = { request: { retries: 0 } };
const nothing = () => {};
export { once as n, githubClient as t };
