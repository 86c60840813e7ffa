import { formatMessage } from "../messages/format.ts";
import type { ErrorText } from "../messages/shapes.ts";
import type { Messages } from "../messages/types.ts";
import type { TargetDescription } from "../targets/description.ts";
import { allTargets, targetMessages } from "../targets/registry.ts";
import { verdicts } from "../urls/url-check.ts";
import { UsageError } from "../usage-error.ts";
import { weiboIdentifiers } from "../weibo/error-identifiers.ts";

/**
 * Explains a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or an identity service (`3`, `SERVICE:-1`). Loads no rules.
 * @returns undefined for anything else
 * @throws UsageError for an unknown code
 */
export function explainError(id: string, messages: Messages): string | undefined {
  const verdict = verdicts.find((name) => name === id);
  if (verdict) {
    const heading = formatMessage(messages.cli.explain.verdict, { verdict, name: messages.report.verdicts[verdict] });
    return errorPage(heading, messages.verdicts[verdict], messages);
  }
  const [, service, code] = /^(?:([a-z\d-]+):)?(-?\d+)$/.exec(id) ?? [];
  if (code === undefined) return undefined;
  const labels = messages.cli.explain;
  const identifier = weiboIdentifiers[code];
  const weibo: Readonly<Record<string, ErrorText>> = messages.errors.weibo;
  if ((service ?? "weibo") === "weibo" && weibo[code]) {
    return errorPage(
      identifier === undefined ? formatMessage(labels.weibo, { code }) : formatMessage(labels.weiboNamed, { code, identifier }),
      weibo[code],
      messages,
    );
  }
  const target = allTargets().find((candidate) => (service ?? candidate.id) === candidate.id && errorsOf(candidate, messages)[code]);
  const text = target && errorsOf(target, messages)[code];
  if (text) return errorPage(formatMessage(labels.service, { service: target.name, code }), text, messages);
  throw new UsageError("error-code-unknown", { id });
}

function errorsOf({ id }: TargetDescription, messages: Messages): Readonly<Record<string, ErrorText>> {
  return targetMessages(id, messages).errors;
}

function errorPage(heading: string, { meaning, action }: ErrorText, { cli }: Messages): string {
  return page(heading, [meaning, formatMessage(cli.explain.fix, { text: action })]);
}

/** A heading with indented lines. */
export function page(heading: string, lines: readonly string[]): string {
  return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
