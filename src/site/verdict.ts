import type { DeclaredUrl } from "../declaration/urls.ts";
import type { Fault } from "../network/fault.ts";
import type { Answer } from "../network/fetch-head.ts";
import type { UrlCheck, Verdict } from "./url-check.ts";

/**
 * Judges an answer. A website has to open: 2xx after redirects (setup guide: the review rejects a page that does not).
 * A callback without a `code` shows no success page, so any status below 500 proves that it is there (inferred).
 */
export function verdictOf(purpose: DeclaredUrl["purpose"], answer: Answer): Pick<UrlCheck, "verdict" | "status" | "finalUrl" | "fault"> {
  if ("fault" in answer) return { verdict: faultVerdicts[answer.fault.kind], fault: answer.fault };
  const { status, finalUrl } = answer;
  const opens = purpose === "website" ? status >= 200 && status < 300 : status < 500;
  // Rate limiting says nothing about the page behind it.
  const verdict = status === 429 ? "unknown" : opens ? "ok" : "broken";
  return { verdict, status, finalUrl };
}

const faultVerdicts: Readonly<Record<Fault["kind"], Verdict>> = {
  blocked: "blocked",
  scheme: "blocked",
  "user-info": "blocked",
  dns: "broken",
  "dns-server": "unknown",
  refused: "broken",
  connection: "unknown",
  tls: "broken",
  timeout: "unknown",
  protocol: "broken",
  redirects: "broken",
  "redirect-target": "broken",
};
