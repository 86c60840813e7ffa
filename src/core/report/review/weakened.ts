import { formatUntrusted } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import type { Notice } from "../report.ts";
import { escapeMarkdown } from "../text/markdown.ts";

/** What a change of the repository's defaults weakens, as lines of text; none without such a change. */
export function weakenedLines(weakened: readonly Notice[], { report, review }: Messages): string[] {
  if (weakened.length === 0) return [];
  return [review.labels.weakened, ...weakened.map(({ notice, params }) => `  ${formatUntrusted(report.notices[notice], params)}`), ""];
}

/** The same as an alert in GitHub Flavored Markdown. */
export function weakenedAlert(weakened: readonly Notice[], messages: Messages): string {
  const [heading, ...items] = weakenedLines(weakened, messages).filter((line) => line !== "");
  if (heading === undefined) return "";
  return ["> [!WARNING]", `> ${heading}`, ">", ...items.map((item) => `> - ${escapeMarkdown(item.trim())}`), "", ""].join("\n");
}
