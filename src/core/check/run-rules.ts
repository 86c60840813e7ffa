import { type LineIndex, linesOf } from "../declaration/line-index.ts";
import type { Range } from "../declaration/parsed-yaml.ts";
import { type DeclarationSource, rangeOf } from "../declaration/source.ts";
import type { Finding } from "../findings/finding.ts";
import type { Rule } from "../rules/rule.ts";
import { type SeverityOverrides, severityOf } from "./severities.ts";

/** What turns a rule's diagnostic into a finding. */
export interface RuleContext {
  /** Path as reports show it. */
  file: string;
  severities: SeverityOverrides;
}

/** Runs rules on an input, and adds severity and span to their diagnostics. */
export function runRules<Input>(
  rules: readonly Rule<Input>[],
  input: Input,
  source: DeclarationSource,
  { file, severities }: RuleContext,
): Finding[] {
  const findings: Finding[] = [];
  // Most files have no findings at all.
  let lines: LineIndex | undefined;
  for (const { meta, check } of rules) {
    const severity = severityOf(meta, severities);
    if (severity === "off") continue;
    for (const { at, variant, params = {}, fix } of check(input)) {
      lines ??= linesOf(source.text);
      const range = within(source.text, "part" in at ? rangeOf(source, at.pointer, at.part) : at);
      const pointer = "part" in at ? at.pointer : fieldAround(source, range);
      findings.push({
        rule: meta.id,
        severity,
        file,
        span: lines.span(range),
        pointer,
        params,
        ...(variant !== undefined && { variant }),
        ...(fix && { fix }),
      });
    }
  }
  return findings;
}

/** The range, cut to the text and without trailing line breaks: neither a line break nor the end of the file has a column. */
function within(text: string, { from, to }: Range): Range {
  const isInsideBreak = text[from] === "\n" && text[from - 1] === "\r";
  const start = Math.min(isInsideBreak ? from - 1 : from, text.length);
  let end = Math.max(start, Math.min(to, text.length));
  // A loop, not a pattern: on a long run of line breaks inside the range, a pattern takes quadratic time.
  while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return { from: start, to: end };
}

/** The field whose value contains a range; "" for comments, keys and unknown fields, whose key may be a secret itself. */
function fieldAround({ places }: DeclarationSource, { from, to }: Range): string {
  for (const [pointer, { value, kind, field }] of places) {
    if (kind === "scalar" && value.from <= from && to <= value.to) return field ? pointer : "";
  }
  return "";
}
