import { formatUntrusted } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import type { Notice } from "../report.ts";
import { escapeMarkdown } from "../text/markdown.ts";

/** What a change of the repository's defaults weakens, as lines of text; none without such a change. */
export function weakenedLines(weakened: readonly Notice[], messages: Messages): string[] {
  if (weakened.length === 0) return [];
  return [messages.review.labels.weakened, ...weakened.map((notice) => `  ${textOf(notice, messages)}`), ""];
}

/** The same as an alert in GitHub Flavored Markdown. */
export function weakenedAlert(weakened: readonly Notice[], messages: Messages): string {
  if (weakened.length === 0) return "";
  const items = weakened.map((notice) => `> - ${escapeMarkdown(textOf(notice, messages))}\n`);
  return `> [!WARNING]\n> ${messages.review.labels.weakened}\n>\n${items.join("")}\n`;
}

function textOf({ notice, params }: Notice, { report }: Messages): string {
  return formatUntrusted(report.notices[notice], params);
}
