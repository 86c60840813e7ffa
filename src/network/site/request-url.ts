import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { Answer, PageClient } from "../page-client.ts";
import type { RetryPolicy } from "../policy.ts";
import { pauseBefore, retryAfterOf } from "../retry.ts";
import type { HostThrottle } from "./host-throttle.ts";

/** What asking a URL needs. */
export interface Asking {
  client: PageClient;
  throttle: HostThrottle;
  retry: RetryPolicy;
}

interface Attempt {
  purpose: DeclaredUrl["purpose"];
  /** From 1. */
  attempt: number;
  headers: Readonly<Record<string, string>>;
}

/** A URL's last answer, and what it took to get it. */
export interface Asked {
  answer: Answer;
  attempts: number;
  milliseconds: number;
}

/**
 * Asks a URL until its answer is settled: what may pass is asked again, after a pause during which others have their turn.
 * @param headers of the request, for an answer that is known already
 */
export async function askUrl(
  url: URL,
  purpose: DeclaredUrl["purpose"],
  { client, throttle, retry }: Asking,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  let start: number | undefined;
  for (let attempts = 1; ; attempts++) {
    const ask = async () => {
      start ??= performance.now();
      const answer = await askOnce(client, url, { purpose, attempt: attempts, headers });
      const pause = pauseBefore(answer, attempts, retry, Date.now());
      // Said before its turn ends, which another URL of the host would take at once.
      if (pause !== undefined && retryAfterOf(answer, Date.now()) !== undefined) throttle.quiet(url.host, pause);
      return { answer, pause };
    };
    // What was asked before goes first: otherwise the run ends with nothing but pauses.
    const { answer, pause } = await throttle.take(url.host, ask, attempts);
    if (pause === undefined) return { answer, attempts, milliseconds: Math.round(performance.now() - (start ?? 0)) };
    await throttle.pause(pause);
  }
}

/** A page is read; a callback only has to answer, so at first its head is asked for, and all of it where that is refused. */
async function askOnce(client: PageClient, url: URL, { purpose, attempt, headers }: Attempt): Promise<Answer> {
  if (purpose !== "callback") return client.ask(url, { method: "GET", readsBody: true, headers });
  const answer = attempt === 1 ? await client.ask(url, { method: "HEAD", readsBody: false, headers }) : undefined;
  return answer && !headMayDiffer(answer) ? answer : client.ask(url, { method: "GET", readsBody: false, headers });
}

/** Whether a server may answer the GET that users send otherwise than it answered this HEAD; one that wants to be left alone is not asked twice. */
function headMayDiffer(answer: Answer): boolean {
  return "fault" in answer
    ? ["connection", "protocol"].includes(answer.fault.kind)
    : answer.status >= 400 && answer.status !== 429 && answer.status !== 503;
}
