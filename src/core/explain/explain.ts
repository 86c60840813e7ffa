import { fieldName } from "../declaration/schema-facts.ts";
import { padCells } from "../messages/cells.ts";
import { formatMessage, formatUntrusted, separatorIn } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { unknownRule } from "../options/rules.ts";
import { currentId } from "../rules/former-ids.ts";
import { allRules, ruleOf } from "../rules/index.ts";
import type { RuleMeta } from "../rules/rule.ts";
import { fixTexts, ruleText } from "../rules/rule-text.ts";
import { allTargets, targetMessages } from "../targets/registry.ts";
import { verdicts } from "../urls/url-check.ts";
import { explainError, page } from "./explain-error.ts";

/**
 * Explains a rule, a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or an identity service (`3`, `SERVICE:-1`).
 * @throws UsageError for an unknown rule, verdict or code
 */
export function explain(id: string, messages: Messages): string {
  const rule = ruleOf(currentId(id));
  if (rule) return renamedLine(id, rule, messages) + explainRule(rule, messages);
  const text = explainError(id, messages);
  if (text === undefined) throw unknownRule("explain", id);
  return text;
}

function renamedLine(id: string, rule: RuleMeta, { report }: Messages): string {
  if (id === rule.id) return "";
  return `${formatUntrusted(report.notices["rule-renamed"], { option: "explain", former: id, rule: rule.id })}\n`;
}

function explainRule({ id, severity, evidence, sources, fields, needs, fixable, locked }: RuleMeta, messages: Messages): string {
  const { title, message, fix } = ruleText(id, messages);
  const labels = messages.cli.explain;
  const templates = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
  const named = fields.map((pointer) =>
    formatMessage(labels.field, { path: pointer.slice(1).replaceAll("/", "."), name: fieldName(pointer) }),
  );
  return page(`${id}: ${title}`, [
    ...templates.map((text) => formatMessage(labels.message, { text: withoutValues(text) })),
    ...fixTexts({ fix }).map((text) => formatMessage(labels.fix, { text: withoutValues(text) })),
    ...(fixable ? [labels.fixable] : []),
    formatMessage(locked ? labels.fixedSeverity : labels.severity, { severity: messages.report.severities[severity], id }),
    formatMessage(labels.source, { sources: sources.join("; "), evidence: messages.report.evidence[evidence] }),
    ...(named.length > 0 ? [formatMessage(labels.fields, { fields: named.join(separatorIn(labels.fields)) })] : []),
    ...(needs === undefined ? [] : [labels.needs[needs]]),
  ]);
}

/** A text of findings, with the names of its parameters. */
const withoutValues = (text: string) => text.replace(/\{(\w+)\}/g, "‹$1›");

/** Everything that `explain` explains: rules with their titles, verdicts, and error codes. */
export function explainIndex(messages: Messages): string {
  const { index } = messages.cli.explain;
  const width = Math.max(...allRules().map(({ id }) => id.length));
  const codes = (errors: object) => Object.keys(errors).filter((code) => code !== "unknown");
  return [
    index.rules,
    ...allRules().map(({ id }) => `  ${padCells(id, width)}  ${ruleText(id, messages).title}`),
    "",
    index.verdicts,
    ...inRows(verdicts),
    "",
    index.weibo,
    ...inRows(codes(messages.errors.weibo)),
    "",
    ...allTargets().flatMap(({ id, name }) => {
      const rows = inRows(codes(targetMessages(id, messages).errors));
      return rows.length === 0 ? [] : [formatMessage(index.service, { service: name }), ...rows, ""];
    }),
  ].join("\n");
}

/** Words in rows of twelve. */
function inRows(words: readonly string[]): string[] {
  const rows = Array.from({ length: Math.ceil(words.length / 12) }, (_, row) => words.slice(12 * row, 12 * row + 12));
  return rows.map((row) => `  ${row.join("  ")}`);
}
