import { fieldName } from "../../src/core/declaration/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import {
  byteRules,
  declarationRules,
  exposureRules,
  folderRules,
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
import { fixTexts, ruleText } from "../../src/core/rules/rule-text.ts";

/** The rules in the order in which they run, by the question that each group answers. */
const groups: readonly [title: string, rules: readonly { meta: RuleMeta }[]][] = [
  ["Can the file be read?", [...byteRules, ...textRules, ...yamlRules]],
  ["Does the file contain secrets?", exposureRules],
  ["Is each field valid?", schemaRules()],
  ["Are the fields consistent?", declarationRules()],
  ["Are the images right?", imageRules],
  ["Do the URLs open?", urlRules],
  ["What does Weibo respond?", weiboRules],
  ["Is there one declaration per folder?", folderRules],
  ["Are ignore comments valid?", ignoreRules],
  ["Are there too many findings?", limitRules],
];

/** `docs/rules.md`, from the rules' metadata and texts. */
export function rulesPage(): string {
  const sections = groups.map(([title, rules]) => `## ${title}\n\n${rules.map(({ meta }) => ruleSection(meta)).join("\n")}`);
  return `# Rules

<!-- Generated from the rules' metadata by \`npm run docs\`. Do not edit. -->

Change a severity with \`--rule ID=LEVEL\` or the Action's input \`rule\`; the levels are \`off\`, \`info\`, \`warning\` and \`error\`.
Each source has its evidence: *documented* by the vendor or this tool's contract, *observed* in code or reports, *inferred* by
reasoning. Only documented facts are errors by default.

${sections.join("\n")}`;
}

function ruleSection({ id, severity, evidence, sources, fields, needs, fixable, locked }: RuleMeta): string {
  const { title, message, fix } = ruleText(id, en);
  const messages = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
  const named = [...new Set(fields.map((pointer) => `\`${pointer.slice(1).replaceAll("/", ".")}\` (${fieldName(pointer)})`))];
  const facts = [
    `**Severity:** ${severity}${locked ? ", cannot be changed" : ""}`,
    ...(fixable ? ["fixable with `--fix` where that is safe"] : []),
    ...(needs === undefined
      ? []
      : [`**needs** ${{ files: "the repository's files", network: "network access", environment: "the run's secrets" }[needs]}`]),
  ];
  return `<a id="${id}"></a>
### ${id}

${title}. ${facts.join(", ")}.

${messages.map((text) => `> ${escapeAngles(text).replace(/\{(\w+)\}/g, "‹$1›")}`).join("\n>\n")}

${fixTexts({ fix })
  .map((text) => `**Fix:** ${escapeAngles(text)}`)
  .join("\n\n")}
${named.length > 0 ? `\n**Fields:** ${named.join(", ")}\n` : ""}
**Source:** ${sources.join("; ")} (*${evidence}*)
`;
}

const escapeAngles = (text: string) => text.replaceAll("<", "&lt;");
