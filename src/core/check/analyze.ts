import { type Bytes, decode } from "../declaration/bytes.ts";
import { linesOf } from "../declaration/line-index.ts";
import type { ParsedYaml } from "../declaration/parsed-yaml.ts";
import { type DeclarationSource, sourceOf, unreadSource } from "../declaration/source.ts";
import { type ValidDeclaration, validDeclarationOf } from "../declaration/valid-declaration.ts";
import { parseYaml } from "../declaration/yaml.ts";
import { type Finding, overlap, type Span } from "../findings/finding.ts";
import { byteRules, declarationRules, exposureRules, schemaStages, textRules, valueStages, yamlStages } from "../rules/index.ts";
import { missingKey } from "../rules/schema/missing-key.ts";
import { isDeclaredIn, rejectedParts, schemaVerdict, withDependents, wronglyTypedParts } from "../rules/schema/verdict.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import { type RuleContext, runRules } from "./run-rules.ts";
import { runStages } from "./run-stages.ts";
import type { SeverityOverrides } from "./severities.ts";

/** A declaration, and the findings that its text alone gives. */
export interface FileAnalysis {
  /** Path as reports show it. */
  file: string;
  source: DeclarationSource;
  /** The parts that are valid. */
  declaration: ValidDeclaration;
  /** Ranges of the text with a value that no report may show. */
  concealed: readonly Span[];
  findings: readonly Finding[];
}

/** What the analysis needs in addition to the file's bytes. */
export interface AnalyzeOptions {
  secrets: SecretLookup;
  severities: SeverityOverrides;
}

/**
 * Text → declaration → findings, without any IO.
 * @param file path as reports show it
 * @param bytes at most `maxBytes + 1` bytes of the file
 */
export async function analyze(file: string, bytes: Bytes, options: AnalyzeOptions): Promise<FileAnalysis> {
  const text = decode(bytes);
  return analyzeUnreadable(file, bytes, text, options) ?? analyzeYaml(file, await parseYaml(text), options);
}

/** The analysis of a file that is not text, or text that is not worth parsing; undefined for every other file. */
export function analyzeUnreadable(file: string, bytes: Bytes, text: string, options: AnalyzeOptions): FileAnalysis | undefined {
  const context = { file, severities: options.severities };
  const findings = runRules(byteRules, bytes, unreadSource(text), context);
  if (findings.length === 0) findings.push(...runRules(textRules, text, unreadSource(text), context));
  return findings.length === 0 ? undefined : analysisOfText(text, findings, context, options);
}

/** The analysis of a text that is not read as a declaration. */
function analysisOfText(text: string, findings: readonly Finding[], context: RuleContext, { secrets }: AnalyzeOptions): FileAnalysis {
  const source = unreadSource(text);
  // A file that is not YAML, or not UTF-8, may still contain a secret.
  const exposed = runRules(exposureRules, { source, secrets }, source, context);
  return { file: context.file, source, declaration: {}, concealed: exposed.map(({ span }) => span), findings: [...exposed, ...findings] };
}

/** The analysis of a text that was parsed. */
export function analyzeYaml(file: string, parsed: ParsedYaml, options: AnalyzeOptions): FileAnalysis {
  const { secrets, severities } = options;
  const context = { file, severities };
  for (const rules of yamlStages) {
    const findings = runRules(rules, parsed, unreadSource(parsed.text), context);
    if (findings.length > 0) return analysisOfText(parsed.text, findings, context, options);
  }

  const source = sourceOf(parsed);
  const exposed = runRules(exposureRules, { source, secrets }, source, context);
  const exposedSpans = exposed.map(({ span }) => span);
  const verdict = schemaVerdict(source);
  const stages = verdict.violations.length > 0 ? schemaStages() : valueStages();
  const staged = runStages(stages, verdict, source, context);
  // An exposed value gets that finding only, not another one about its form.
  const rejected = staged.findings.filter(({ span }) => !exposedSpans.some((exposedSpan) => overlap(span, exposedSpan)));
  // A missing key has no value; every other finding means that later rules must not use the value.
  const missing = new Set(staged.findings.flatMap(({ rule, pointer }) => (rule === missingKey.meta.id ? [pointer] : [])));
  const reported = [...staged.reported].filter((pointer) => !missing.has(pointer));
  const unusable = [...reported, ...partsWithin(source, exposedSpans)];
  // Rules that compare fields also see values that only an ignored rule, or one that is off, rejects.
  const compared = validDeclarationOf(source.value, withDependents([...wronglyTypedParts(verdict), ...unusable], verdict));
  const declared = runRules(declarationRules(), { declaration: compared, secrets, isDeclared: isDeclaredIn(verdict) }, source, context);
  return {
    file,
    source,
    declaration: validDeclarationOf(source.value, [...rejectedParts(verdict), ...unusable]),
    concealed: [...exposedSpans, ...rejectedSecretNames(source, rejected)],
    findings: [...exposed, ...rejected, ...declared],
  };
}

/** Invalid values where a secret's name belongs: each may be the secret itself. */
function rejectedSecretNames({ text, places }: DeclarationSource, findings: readonly Finding[]): Span[] {
  const lines = linesOf(text);
  return findings.flatMap(({ pointer }) => {
    const place = places.get(pointer);
    return place?.field?.secret ? [lines.span(place.value)] : [];
  });
}

/** JSON pointers of the values that overlap one of the spans. */
function partsWithin({ text, places }: DeclarationSource, spans: readonly Span[]): string[] {
  if (spans.length === 0) return [];
  const lines = linesOf(text);
  return [...places].flatMap(([pointer, { value, kind }]) => {
    return kind === "scalar" && spans.some((span) => overlap(span, lines.span(value))) ? [pointer] : [];
  });
}
