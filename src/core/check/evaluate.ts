import type { DeclarationSource } from "../declaration/source.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import type { DeclaredImage, ImageFact } from "../images/declared-images.ts";
import { folderRules, ignoreRules, imageRules, limitRules, ruleOf, unrequestedUrlRules, urlRules, weiboRules } from "../rules/index.ts";
import { maxFindings } from "../rules/limits/too-many-findings.ts";
import { distinctUrls, type UrlCheck } from "../urls/url-check.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";
import type { FileAnalysis } from "./analyze.ts";
import { applyIgnores, resolveIgnores } from "./apply-ignores.ts";
import { type RuleContext, runRules } from "./run-rules.ts";
import type { SeverityOverrides } from "./severities.ts";

/** The external state of a declaration. */
export interface Facts {
  /** The name of another declaration in the same folder. */
  sibling?: string | undefined;
  images: readonly (DeclaredImage & { fact: ImageFact })[];
  urls: readonly UrlCheck[];
  /** Weibo's responses for the application; empty if there was no probe. */
  probes: readonly ProbeCheck[];
}

/** All findings of a declaration, from its text and from the facts, without those that comments ignore. Sorted as in every report. */
export function evaluate(
  { file, source, declaration, findings }: FileAnalysis,
  { sibling, images, urls, probes }: Facts,
  severities: SeverityOverrides,
): Finding[] {
  const context = { file, severities };
  // An unreadable file has no other findings, and nothing in it can be ignored.
  if (source.places.size === 0) return bounded(findings, source, context);
  const checks = distinctUrls(urls);
  const isRequested = checks.some(({ verdict }) => verdict !== "not-checked");
  const allFindings = [
    ...findings,
    ...runRules(folderRules, { sibling }, source, context),
    ...runRules(imageRules, images, source, context),
    ...runRules(isRequested ? urlRules : unrequestedUrlRules, { checks, declaration }, source, context),
    ...(probes.length > 0 ? runRules(weiboRules, probes, source, context) : []),
  ];
  const { findings: reported, ignores } = applyIgnores(resolveIgnores(source), allFindings);
  const isEnabled = (id: string) => severities.get(id) !== "off";
  const sorted = [...reported, ...runRules(ignoreRules, { ignores, ruleOf, isEnabled }, source, context)].sort(compareFindings);
  return bounded(sorted, source, context);
}

/** At most `maxFindings` findings, and one that says how many there are. */
function bounded(findings: readonly Finding[], source: DeclarationSource, context: RuleContext): Finding[] {
  const reported = findings.slice(0, maxFindings);
  const at = { from: source.text.length, to: source.text.length };
  return [...reported, ...runRules(limitRules, { count: findings.length, at }, source, context)];
}
