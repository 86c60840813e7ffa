import { fieldAt, fieldName } from "../declaration/schema-facts.ts";
import type { Wording } from "../messages/types.ts";
import { compose, ruleWording } from "../messages/format.ts";
import type { ErrorWording } from "../messages/shapes.ts";
import { unknownRule } from "../options/rules.ts";
import { ruleOf } from "../rules/index.ts";
import type { RuleMeta } from "../rules/rule.ts";
import { verdicts } from "../urls/url-check.ts";
import { UsageError } from "../usage-error.ts";
import { weiboIdentifiers } from "../weibo/error-identifiers.ts";

/**
 * Explains a rule, a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or Janrain (`3`, `janrain:-1`).
 * @throws UsageError when there is no such rule, verdict or code
 */
export function explain(id: string, words: Wording): string {
  const rule = ruleOf(id);
  if (rule) return explainRule(rule, words);
  const verdict = verdicts.find((name) => name === id);
  if (verdict) {
    const heading = compose(words.cli.explain.verdict, { verdict, name: words.report.verdicts[verdict] });
    return errorPage(heading, words.verdicts[verdict], words);
  }
  const [, service, code] = /^(?:(weibo|janrain):)?(-?\d+)$/.exec(id) ?? [];
  if (code === undefined) throw unknownRule("explain", id);
  const { weibo, janrain }: Readonly<Record<"weibo" | "janrain", Readonly<Record<string, ErrorWording>>>> = words.errors;
  const labels = words.cli.explain;
  const identifier = weiboIdentifiers[code];
  if (service !== "janrain" && weibo[code]) {
    return errorPage(
      identifier === undefined ? compose(labels.weibo, { code }) : compose(labels.weiboNamed, { code, identifier }),
      weibo[code],
      words,
    );
  }
  if (service !== "weibo" && janrain[code]) return errorPage(compose(labels.janrain, { code }), janrain[code], words);
  throw new UsageError("explain-code", { id });
}

function explainRule({ id, severity, mark, sources, fields, needs, fixable, fixed }: RuleMeta, words: Wording): string {
  const { title, message, fix } = ruleWording(id, words);
  const labels = words.cli.explain;
  const messages = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
  // What a finding would fill in.
  const shown = messages.map((text) => text.replace(/\{(\w+)\}/g, "‹$1›"));
  const named = fields
    .filter((pointer) => fieldAt(pointer))
    .map((pointer) => `${pointer.slice(1).replaceAll("/", ".")} (${fieldName(pointer)})`);
  return page(`${id}: ${title}`, [
    ...shown.map((text) => compose(labels.says, { text })),
    compose(labels.action, { text: fix }),
    ...(fixable ? [labels.fixable] : []),
    compose(fixed ? labels.fixedSeverity : labels.severity, { severity: words.report.severities[severity], id }),
    compose(labels.source, { sources: sources.join("; "), mark }),
    ...(named.length > 0 ? [compose(labels.fields, { fields: named.join(", ") })] : []),
    ...(needs === undefined ? [] : [labels.needs[needs]]),
  ]);
}

function errorPage(heading: string, { meaning, action }: ErrorWording, { cli }: Wording): string {
  return page(heading, [meaning, compose(cli.explain.action, { text: action })]);
}

function page(heading: string, lines: readonly string[]): string {
  return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
