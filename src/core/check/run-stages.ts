import { type DeclarationSource, valueIn } from "../declaration/source.ts";
import type { Finding } from "../findings/finding.ts";
import type { Rule } from "../rules/rule.ts";
import type { SchemaVerdict } from "../rules/schema/verdict.ts";
import { applyIgnores, resolveIgnores } from "./apply-ignores.ts";
import { type RuleContext, runRules } from "./run-rules.ts";

/**
 * Runs rules in stages. A value with a finding of one stage gets none of a later stage, so that one mistake gives one finding. A
 * finding that an ignore comment suppresses does not count, and neither does a rule that is off: neither silences other rules. Items
 * after the one that is reported as over the limit of its list get no findings either, nor does a list with a reported item: its length
 * may follow from that.
 * @returns all findings, also the suppressed ones, and the pointers of those that are reported
 */
export function runStages<Input extends Pick<SchemaVerdict, "firstExcess">>(
  stages: readonly (readonly Rule<Input>[])[],
  input: Input,
  source: DeclarationSource,
  context: RuleContext,
): { findings: Finding[]; reported: ReadonlySet<string> } {
  const ignores = resolveIgnores(source);
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const isReported = (pointer: string) => {
    if (reported.has(pointer) || reported.has(input.firstExcess(pointer) ?? pointer)) return true;
    return Array.isArray(valueIn(source.value, pointer)) && [...reported].some((other) => other.startsWith(`${pointer}/`));
  };
  for (const rules of stages) {
    const added = runRules(rules, input, source, context).filter(({ pointer }) => !isReported(pointer));
    findings.push(...added);
    for (const { pointer } of applyIgnores(ignores, added).findings) reported.add(pointer);
  }
  return { findings, reported };
}
