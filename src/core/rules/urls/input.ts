import { declaredUrlFields } from "../../declaration/urls.ts";
import type { ValidDeclaration } from "../../declaration/valid-declaration.ts";
import type { Params } from "../../findings/finding.ts";
import type { NetworkFailure } from "../../urls/network-failure.ts";
import { distinctUrls, type UrlCheck } from "../../urls/url-check.ts";
import { type Diagnostic, valueAt } from "../rule.ts";

/** What the URL rules look at: the outcome for each URL that a declaration names. */
export interface UrlInput {
  checks: readonly UrlCheck[];
  declaration: ValidDeclaration;
}

/** The fields that name URLs, and those of them that name pages. */
export const urlFields: readonly string[] = declaredUrlFields.map(({ pointer }) => pointer);
export const pageFields: readonly string[] = declaredUrlFields.flatMap(({ pointer, purpose }) => (purpose === "callback" ? [] : [pointer]));

/** The URLs' failures of the given kinds, each as a diagnostic; a URL that two fields name is reported at the first. */
export function* failureDiagnostics({ checks }: UrlInput, ...kinds: NetworkFailure["kind"][]): Iterable<Diagnostic> {
  for (const { failure, pointer, url } of distinctUrls(checks)) {
    if (!failure || !kinds.includes(failure.kind)) continue;
    yield { at: valueAt(pointer), variant: failure.kind === "tls" ? failure.reason : failure.kind, params: { ...paramsOf(failure), url } };
  }
}

function paramsOf({ kind, ...details }: NetworkFailure): Params {
  if (!("code" in details) || kind !== "tls") return details as Params;
  const { certificate: { from = "?", to = "?", names = [] } = {}, ...rest } = details as Extract<NetworkFailure, { kind: "tls" }>;
  return { ...rest, from, to, names: names.length > 0 ? names : "?" };
}
