import type { DeclaredUrl } from "../declaration/urls.ts";
import type { Fault } from "../network/fault.ts";

/** What is known of a URL: `unknown` is neither success nor failure, `blocked` means that it was not asked for safety. */
export type Verdict = "ok" | "broken" | "blocked" | "unknown" | "not-checked";

/** The outcome for one URL of a declaration. */
export interface UrlCheck extends DeclaredUrl {
  verdict: Verdict;
  /** The last response's status, where there was one. */
  status?: number;
  /** Where redirects led. */
  finalUrl?: string;
  /** What kept it from answering. */
  fault?: Fault;
}

/** The same URLs when nothing may be asked: reported as not checked. */
export function uncheckedUrls(named: readonly DeclaredUrl[]): UrlCheck[] {
  return named.map((declared) => ({ ...declared, verdict: "not-checked" }));
}
