import { visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** The text is not valid YAML. Only the first problem is reported: the others mostly follow from it. */
export const yamlSyntax: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-syntax",
    severity: "error",
    mark: "documented",
    sources: ["YAML 1.2.2"],
    fields: [],
    fixed: true,
  },
  *check({ root, errors }) {
    const [first] = errors;
    if (!first) return;
    const quote = first.code === "MISSING_CHAR" ? openQuote(root, first.from) : undefined;
    if (quote !== undefined) yield { at: { from: quote, to: quote + 1 }, variant: "quote" };
    else {
      const at = { from: first.from, to: Math.max(first.to, first.from + 1) };
      yield { at, variant: variants[first.code] ?? "other", params: { detail: first.message.replace(/\.$/, "") } };
    }
  },
};

/** Which message explains an error better than the library's own. Source: the library's error codes. */
const variants: Readonly<Record<string, string>> = {
  BAD_INDENT: "indent",
  MULTILINE_IMPLICIT_KEY: "indent",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  TAB_AS_INDENT: "tab",
};

/** Where the quote opens that is missing its end; the library points to where the text ends. */
function openQuote(root: ParsedYaml["root"], before: number): number | undefined {
  let found: number | undefined;
  visit(root, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] < before) found = range[0];
    },
  });
  return found;
}
