import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { allRules } from "../../src/core/rules/index.ts";
import { root } from "../helpers/example.ts";

/** What no source decides, with the option that decides it and its default. */
const openQuestions = [
  ["Property names in Janrain's Partner API", "`partner-properties`", "`consumerKey,secret`"],
  ["List format of `set_auth_providers`: the documentation is inconsistent", "`provider-list`", "`comma`"],
  ["Origin of the Partner API", "`partner-url`", "the Janrain origin"],
  ["Time until a change is visible", "`propagation-timeout`", "30 seconds"],
  ["Sign-in lists of other device types, which the API cannot read", "`device-types`", "none"],
] as const;

/** `docs/sources.md`, from the rules and the comments of the code. */
export async function sourcesPage(): Promise<string> {
  const rules = allRules().map(({ id, severity, evidence, sources }) => [
    `[${id}](rules.md#${id})`,
    severity,
    evidence,
    sources.join("; "),
  ]);
  const facts = (await statements()).map(({ file, text }) => [`\`src/${file}\``, text]);
  const isEmulated = ([file = ""]: readonly string[]) => file.startsWith("`src/emulator/");
  return `# Sources

<!-- Generated from the rules and the code by \`npm run docs\`. Do not edit. -->

*Documented* is what Weibo, Janrain or a standard states, *observed* what code and reports show, *inferred* what follows from them. Only
documented facts are errors by default.

## Open questions

No source decides these. Each is an option with a default, and every write is verified, so a wrong default fails without damage.

${table(["Question", "Option", "Default"], openQuestions)}

## Rules

${table(["Rule", "Severity", "Evidence", "Source"], rules)}

## What the program relies on

Where the code depends on a fact, a comment names its source:

${table(
  ["Code", "Source"],
  facts.filter((fact) => !isEmulated(fact)),
)}

## What the emulator answers

${table(["Code", "Source"], facts.filter(isEmulated))}
`;
}

/** The sources that comments of the code name. */
async function statements(): Promise<{ file: string; text: string }[]> {
  const files = (await readdir(`${root}src`, { recursive: true })).map((file) => file.replaceAll("\\", "/")).sort();
  const sources = files.filter((file) => file.endsWith(".ts") && !/^core\/(?:rules|declaration\/generated)\//.test(file));
  const found = await Promise.all(
    sources.map(async (file) => statementsIn(await readFile(join(root, "src", file), "utf8")).map((text) => ({ file, text }))),
  );
  return found.flat();
}

function statementsIn(code: string): string[] {
  const comments = code.match(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments.flatMap((comment) => {
    const text = comment
      .replace(/^[ \t]*(?:\/\*\*|\*\/|\*|\/\/) ?/gm, "")
      .replace(/\*\/\s*$/, "")
      .replace(/\s+/g, " ");
    return [...text.matchAll(/\bSources?: (.+?)(?=\. [A-Z@]|\.?\s*$| @(?:param|returns|throws))/g)].map(([, source = ""]) => source.trim());
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|").replaceAll("<", "&lt;")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
