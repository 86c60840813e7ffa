import { fullYaml } from "../../declaration/yaml.ts";
import type { Diagnostic } from "../rule.ts";

/** A quoted text that ends before the next key or entry has begun: its own closing quote is missing. */
const endsAtNextQuote = /[,，、:：]\s*$/;

/**
 * The quote inside brackets that is closed only by the quote of the next text, as in `["a, "b"]`. The YAML library reports the text
 * after it.
 * @param offset what the library reports
 */
export function lateQuote(text: string, offset: number): Diagnostic | undefined {
  let quoted: { source: string; from: number } | undefined;
  for (const { source, from } of fullYaml().lexemesOf(text)) {
    if (from > offset) break;
    if (/^["']/.test(source)) quoted = { source, from };
  }
  if (!quoted) return undefined;
  const { source, from } = quoted;
  const lookalike = (source.startsWith('"') ? /[“”＂](?=\s*[,，、:：\]}])/ : /[‘’＇](?=\s*[,，、:：\]}])/).exec(source)?.[0];
  const at = { from, to: from + 1 };
  if (lookalike !== undefined) return { at, variant: "quoteLateShape", params: { closing: lookalike } };
  return endsAtNextQuote.test(source.slice(1, -1)) ? { at, variant: "quoteLate" } : undefined;
}
