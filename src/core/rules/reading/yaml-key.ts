import { codePointName } from "../../declaration/code-point.ts";
import { mappingsIn, type ParsedYaml, type Range, type YamlNode } from "../../declaration/parsed-yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";

/** A key is not plain text; YAML also allows empty keys, lists and mappings as keys, and any space in text. */
export const yamlKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-key",
    severity: "error",
    evidence: "documented",
    sources: ["RFC 8259, section 4: the names of an object are strings"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A key is not plain text",
        message: {
          kind: "This key is empty, a list or a mapping; a declaration's keys are plain text.",
          template: "This is a template expression that was never filled in.",
          space: "The line is indented with a full-width or no-break space ({character}); YAML allows only ordinary spaces.",
        },
        fix: "Use a word as the key, fill in template expressions, and indent with ordinary spaces.",
      },
      zh: {
        title: "键不是纯文本",
        message: {
          kind: "键应为纯文本，但此处为空、列表或映射。",
          template: "这里是没有填写的模板表达式。",
          space: "本行用全角空格或不换行空格（{character}）缩进；YAML 只允许使用普通空格。",
        },
        fix: "用普通单词作为键，填写模板表达式，并用普通空格缩进。",
      },
    },
  },
  *check({ root, text }) {
    const keys = mappingsIn(root).flatMap(({ entries }) => entries.map(({ key }) => key));
    const problems = keys.flatMap((key) => keyProblem(key, text) ?? []).sort((a, b) => a.at.from - b.at.from);
    // One editor setting indents all lines with the same space.
    const firstSpace = problems.find(({ variant }) => variant === "space");
    let end = 0;
    for (const problem of problems) {
      // The keys inside of a key, as in {{{ name }}}, are the same mistake.
      if (problem.at.to <= end || (problem.variant === "space" && problem !== firstSpace)) continue;
      end = problem.at.to;
      yield problem;
    }
  },
};

function keyProblem(key: YamlNode, text: string): (Diagnostic & { at: Range }) | undefined {
  const { from, to } = key;
  if (key.kind !== "scalar" || key.value === null) {
    const isTemplate = key.kind === "map" && (text.startsWith("{", from - 1) || text.startsWith("{{", from));
    return { at: { from, to }, variant: isTemplate ? "template" : "kind" };
  }
  const space = /^[\u00A0\u3000]/.exec(String(key.value))?.[0];
  if (space === undefined) return undefined;
  return { at: { from, to: from + 1 }, variant: "space", params: { character: codePointName(space) } };
}
