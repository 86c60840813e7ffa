import { declaredUrlFields } from "../../declaration/urls.ts";
import type { ValidDeclaration } from "../../declaration/valid-declaration.ts";
import type { Params } from "../../findings/finding.ts";
import type { NetworkFailure } from "../../urls/network-failure.ts";
import type { UrlCheck } from "../../urls/url-check.ts";
import { type Diagnostic, valueAt } from "../rule.ts";

/** The input of URL rules: the result of the check for each declared URL, without those whose request belongs to an earlier field. */
export interface UrlInput {
  checks: readonly UrlCheck[];
  declaration: ValidDeclaration;
}

/** The fields that hold URLs. */
export const urlFields: readonly string[] = declaredUrlFields.map(({ pointer }) => pointer);
/** The fields that hold URLs of pages. */
export const pageFields: readonly string[] = declaredUrlFields.flatMap(({ pointer, purpose }) => (purpose === "callback" ? [] : [pointer]));

/** One diagnostic per network failure of these kinds; a URL in two fields is reported at the first. */
export function* failureDiagnostics({ checks }: UrlInput, ...kinds: NetworkFailure["kind"][]): Iterable<Diagnostic> {
  for (const { failure, pointer, url } of checks) {
    if (!failure || !kinds.includes(failure.kind) || isChainFailure(failure)) continue;
    yield { at: valueAt(pointer), variant: failure.kind === "tls" ? failure.reason : failure.kind, params: { ...paramsOf(failure), url } };
  }
}

type ChainFailure = Extract<NetworkFailure, { kind: "tls" }> & { reason: "incomplete-chain" };

/** Whether the server's certificate may be valid, and only its issuer is missing; a rule of its own reports it. */
export const isChainFailure = (failure: NetworkFailure | undefined): failure is ChainFailure =>
  failure?.kind === "tls" && failure.reason === "incomplete-chain";

function paramsOf({ kind, ...details }: NetworkFailure): Params {
  if (!("code" in details) || kind !== "tls") return details as Params;
  const { certificate: { from = "?", to = "?", names = [] } = {}, ...rest } = details as Extract<NetworkFailure, { kind: "tls" }>;
  return { ...rest, from, to, names: names.length > 0 ? names : "?" };
}
