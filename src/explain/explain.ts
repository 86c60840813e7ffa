import { fieldAt, fieldName } from "../declaration/schema-facts.ts";
import { janrainErrors, weiboErrors } from "../messages/en/errors.ts";
import { wordingOf } from "../messages/format.ts";
import { unknownRule } from "../options/rules.ts";
import { ruleOf } from "../rules/index.ts";
import type { RuleMeta } from "../rules/rule.ts";
import { UsageError } from "../usage-error.ts";
import { weiboIdentifiers } from "../weibo/errors.ts";

/**
 * Explains a rule, or an error code of Weibo (`21321`) or Janrain (`3`, `janrain:-1`).
 * @throws UsageError when there is no such rule or code
 */
export function explain(id: string): string {
  const rule = ruleOf(id);
  if (rule) return explainRule(rule);
  const [, service, code = ""] = /^(?:(weibo|janrain):)?(-?\d+)$/.exec(id) ?? [];
  if (service !== "janrain" && code in weiboErrors) return explainWeiboError(code);
  const janrain = janrainErrors[code];
  if (service !== "weibo" && janrain) return page(`Janrain error ${code}`, [janrain.meaning, `What to do: ${janrain.action}`]);
  throw new UsageError(code === "" ? `explain: ${unknownRule(id)}` : `explain: the error code ${id} is in none of the documents at hand`);
}

function explainRule({ id, severity, mark, sources, fields, needs, fixed }: RuleMeta): string {
  const { title, message, fix } = wordingOf(id);
  const messages = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
  const named = fields
    .filter((pointer) => fieldAt(pointer))
    .map((pointer) => `${pointer.slice(1).replaceAll("/", ".")} (${fieldName(pointer)})`);
  return page(`${id}: ${title}`, [
    ...messages.map((text) => `Says: ${text}`),
    `What to do: ${fix}`,
    `Severity: ${severity}${fixed ? ", cannot be changed" : `; change it with --rule ${id}=LEVEL`}`,
    `Source: ${sources.join("; ")} [${mark}]`,
    ...(named.length > 0 ? [`Fields: ${named.join(", ")}`] : []),
    ...(needs === undefined ? [] : [`Needs: ${needs}`]),
  ]);
}

function explainWeiboError(code: string): string {
  const { meaning = "", action = "" } = weiboErrors[code] ?? {};
  const identifier = weiboIdentifiers[code];
  return page(`Weibo error ${code}${identifier === undefined ? "" : ` (${identifier})`}`, [meaning, `What to do: ${action}`]);
}

function page(heading: string, lines: readonly string[]): string {
  return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
