import type { Fault } from "../../network/fault.ts";
import type { UrlCheck } from "../../site/url-check.ts";
import { type Report, valueAt } from "../rule.ts";

/** What the URL rules look at: the outcome for each URL that a declaration names. */
export type UrlSubject = readonly UrlCheck[];

/** The URLs' faults of the given kinds, each as a report; a URL that two fields name is reported at the first. */
export function* faultReports(checks: UrlSubject, ...kinds: Fault["kind"][]): Iterable<Report> {
  for (const check of distinctUrls(checks)) {
    const { fault, pointer, url } = check;
    if (!fault || !kinds.includes(fault.kind)) continue;
    const { kind, ...details } = fault;
    yield { at: valueAt(pointer), variant: "reason" in fault && kind === "tls" ? fault.reason : kind, params: { ...details, url } };
  }
}

/** The checks without those whose URL stood in an earlier field. */
export function distinctUrls(checks: UrlSubject): UrlCheck[] {
  return checks.filter(({ url, purpose }, index) => checks.findIndex((other) => other.url === url && other.purpose === purpose) === index);
}
