import type { DeclarationSource } from "../declaration/source.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import type { DeclaredImage, ImageFact } from "../images/declared-images.ts";
import { ignoreRules, imageRules, limitRules, ruleOf, urlRules, weiboRules } from "../rules/index.ts";
import { maxFindings } from "../rules/limits/too-many-findings.ts";
import type { UrlCheck } from "../urls/url-check.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";
import type { FileAnalysis } from "./analyze.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { type RuleContext, runRules } from "./run-rules.ts";
import type { SeverityOverrides } from "./severities.ts";

/** What the world says about a declaration. */
export interface Facts {
  images: readonly (DeclaredImage & { fact: ImageFact })[];
  urls: readonly UrlCheck[];
  /** What Weibo said of the application; empty where it was not asked. */
  probes: readonly ProbeCheck[];
}

/** All findings of a declaration, in the order of every report: those of its text, those of the facts, less those that comments ignore. */
export function evaluate(
  { file, source, declaration, findings }: FileAnalysis,
  { images, urls, probes }: Facts,
  severities: SeverityOverrides,
): Finding[] {
  const context = { file, severities };
  // Where the file could not be read, nothing else was looked for, and nothing can be ignored.
  if (source.places.size === 0) return bounded(findings, source, context);
  const all = [
    ...findings,
    ...runRules(imageRules, images, source, context),
    ...runRules(urlRules, { checks: urls, declaration }, source, context),
    ...runRules(weiboRules, probes, source, context),
  ];
  const { findings: kept, ignores } = applyIgnores(source.text, all);
  const running = (id: string) => severities.get(id) !== "off";
  const found = [...kept, ...runRules(ignoreRules, { ignores, ruleOf, running }, source, context)].sort(compareFindings);
  return bounded(found, source, context);
}

/** The first findings, and that there are more. */
function bounded(findings: readonly Finding[], source: DeclarationSource, context: RuleContext): Finding[] {
  const reported = findings.slice(0, maxFindings);
  const last = { from: source.text.length, to: source.text.length };
  return [...reported, ...runRules(limitRules, { count: findings.length, last }, source, context)];
}
