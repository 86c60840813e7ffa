import type { DeclaredUrl } from "../declaration/urls.ts";
import { type Answer, fetchHead } from "../network/fetch-head.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import type { UrlCheck } from "./url-check.ts";
import { verdictOf } from "./verdict.ts";

/** How many URLs are asked at the same time. */
const concurrency = 8;

/**
 * Confirms URLs against the world. Each is asked once, however often it is named; what is not a URL is not checked.
 * @param named the URLs of all declarations of a run
 * @returns a check for each of `named`, in its order
 */
export async function checkUrls(named: readonly DeclaredUrl[], policy: NetworkPolicy): Promise<UrlCheck[]> {
  const distinct = [...new Set(named.map(({ url }) => url))].filter((url) => URL.canParse(url));
  const answers = new Map<string, Answer>();
  const worker = async () => {
    for (let url = distinct.shift(); url !== undefined; url = distinct.shift()) answers.set(url, await fetchHead(new URL(url), policy));
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return named.map((declared) => {
    const answer = answers.get(declared.url);
    return { ...declared, ...(answer ? verdictOf(declared.purpose, answer) : { verdict: "not-checked" }) };
  });
}
