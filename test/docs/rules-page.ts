import { fieldName } from "../../src/core/declaration/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import {
  byteRules,
  declarationRules,
  exposureRules,
  ignoreRules,
  imageRules,
  limitRules,
  schemaRules,
  textRules,
  urlRules,
  weiboRules,
  yamlRules,
} from "../../src/core/rules/index.ts";
import type { RuleMeta } from "../../src/core/rules/rule.ts";
import { ruleText } from "../../src/core/rules/rule-text.ts";

/** The rules in the order in which they run, under the question that each group answers. */
const groups: readonly [title: string, rules: readonly { meta: RuleMeta }[]][] = [
  ["Can the file be read?", [...byteRules, ...textRules, ...yamlRules]],
  ["Does something stand in it that must not?", exposureRules],
  ["Is each field right by itself?", schemaRules],
  ["Do the fields fit each other?", declarationRules],
  ["Do the images fit?", imageRules],
  ["Do the URLs open?", urlRules],
  ["What does Weibo say?", weiboRules],
  ["Are ignore comments honest?", ignoreRules],
  ["Is it more than anybody reads?", limitRules],
];

/** `docs/rules.md`, from the rules' metadata and wording. */
export function rulesPage(): string {
  const sections = groups.map(([title, rules]) => `## ${title}\n\n${rules.map(({ meta }) => ruleSection(meta)).join("\n")}`);
  return `# Rules

<!-- Generated from the rules' metadata by \`npm run docs\`. Do not edit. -->

Change a severity with \`--rule ID=LEVEL\` or the Action's input \`rules\`; the levels are \`off\`, \`info\`, \`warning\` and \`error\`.
The mark behind a source says how sure the fact is: *documented* by the vendor or this tool's contract, *seen* in code or reports,
*inferred* by reasoning. Only what is documented is an error by default.

${sections.join("\n")}`;
}

function ruleSection({ id, severity, evidence, sources, fields, needs, fixable, fixed }: RuleMeta): string {
  const { title, message, fix } = ruleText(id, en);
  const messages = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
  const named = [...new Set(fields.map((pointer) => `\`${pointer.slice(1).replaceAll("/", ".")}\` (${fieldName(pointer)})`))];
  const facts = [
    `**Severity:** ${severity}${fixed ? ", fixed" : ""}`,
    ...(fixable ? ["mended by `--fix` where that is safe"] : []),
    ...(needs === undefined
      ? []
      : [`**needs** ${{ files: "the repository's files", network: "the network", environment: "the run's secrets" }[needs]}`]),
  ];
  return `<a id="${id}"></a>
### ${id}

${title}. ${facts.join(", ")}.

${messages.map((text) => `> ${escapeAngles(text).replace(/\{(\w+)\}/g, "‹$1›")}`).join("\n>\n")}

**Mend it:** ${escapeAngles(fix)}
${named.length > 0 ? `\n**Fields:** ${named.join(", ")}\n` : ""}
**Source:** ${sources.join("; ")} (*${evidence}*)
`;
}

const escapeAngles = (text: string) => text.replaceAll("<", "&lt;");
