import { type Bytes, decode } from "../declaration/bytes.ts";
import { LineIndex } from "../declaration/line-index.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { type DeclarationSource, sourceOf } from "../declaration/source.ts";
import { type ValidDeclaration, validDeclarationOf } from "../declaration/valid-declaration.ts";
import { parseYaml } from "../declaration/yaml.ts";
import { type Finding, overlap, type Span } from "../findings/finding.ts";
import { byteRules, declarationRules, exposureRules, schemaRules, textRules, yamlRules } from "../rules/index.ts";
import { refusedParts, schemaVerdict } from "../rules/schema/verdict.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import { runRules } from "./run-rules.ts";
import type { SeverityOverrides } from "./severities.ts";

/** What one declaration says, and what is wrong with it as far as its text alone can tell. */
export interface FileAnalysis {
  /** Path as reports show it. */
  file: string;
  source: DeclarationSource;
  /** The parts that are valid. */
  declaration: ValidDeclaration;
  /** Stretches of the text that hold a value which no report may show. */
  concealed: readonly Span[];
  findings: readonly Finding[];
}

/** What the examination of a file needs besides its bytes. */
export interface AnalyzeOptions {
  secrets: SecretLookup;
  severities: SeverityOverrides;
}

/**
 * Text → declaration → findings, without any IO.
 * @param file path as reports show it
 * @param bytes at most `maxBytes + 1` bytes of the file
 */
export function analyze(file: string, bytes: Bytes, { secrets, severities }: AnalyzeOptions): FileAnalysis {
  const context = { file, severities };
  const text = decode(bytes);
  const unread: DeclarationSource = { text, value: undefined, places: new Map() };
  const stop = (findings: readonly Finding[]) => ({ file, source: unread, declaration: {}, concealed: [], findings });
  // A file that is no YAML is still a text in which a secret may stand.
  const stopAtText = (findings: readonly Finding[]) => {
    const exposed = runRules(exposureRules, { source: unread, secrets }, unread, context);
    return { ...stop([...exposed, ...findings]), concealed: exposed.map(({ span }) => span) };
  };

  const byteFindings = runRules(byteRules, bytes, unread, context);
  if (byteFindings.length > 0) return stop(byteFindings);
  const textFindings = runRules(textRules, text, unread, context);
  if (textFindings.length > 0) return stopAtText(textFindings);
  const parsed = parseYaml(text);
  const yamlFindings = runRules(yamlRules, parsed, unread, context);
  if (yamlFindings.length > 0) return stopAtText(yamlFindings);

  const source = sourceOf(parsed);
  const exposed = runRules(exposureRules, { source, secrets }, source, context);
  const exposedSpans = exposed.map(({ span }) => span);
  const verdict = schemaVerdict(source);
  // A value that must not be there is one mistake; that it also has the wrong form is no second one.
  const refused = runRules(schemaRules, verdict, source, context).filter(({ span }) => !exposedSpans.some((other) => overlap(span, other)));
  // What is missing has no part; every other finding so far says that its part is not to be relied on.
  const doubtful = refused.flatMap(({ rule, pointer }) => (rule === "missing-key" ? [] : [pointer]));
  const declaration = validDeclarationOf(source.value, [...refusedParts(verdict), ...doubtful, ...partsWithin(source, exposedSpans)]);
  const declared = runRules(declarationRules, { declaration, secrets }, source, context);
  return {
    file,
    source,
    declaration,
    concealed: [...exposedSpans, ...refusedSecretNames(source, refused)],
    findings: [...exposed, ...refused, ...declared],
  };
}

/** What stands where a secret's name belongs and is none may be the secret itself. */
function refusedSecretNames({ text, places }: DeclarationSource, findings: readonly Finding[]): Span[] {
  const lines = new LineIndex(text);
  return findings.flatMap(({ pointer }) => {
    const place = fieldAt(pointer)?.secret ? places.get(pointer) : undefined;
    return place ? [lines.span(place.value)] : [];
  });
}

/** The values that share text with one of the spans. */
function partsWithin({ text, places }: DeclarationSource, spans: readonly Span[]): string[] {
  if (spans.length === 0) return [];
  const lines = new LineIndex(text);
  return [...places].flatMap(([pointer, { value, kind }]) => {
    return kind === "scalar" && spans.some((span) => overlap(span, lines.span(value))) ? [pointer] : [];
  });
}
