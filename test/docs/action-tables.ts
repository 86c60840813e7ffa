import { parse } from "yaml";

interface Entry {
  description: string;
  default?: string;
}

/** The README's tables of inputs and outputs, from `action.yml`. */
export function actionTables(actionYml: string): { inputs: string; outputs: string } {
  const { inputs, outputs } = parse(actionYml) as { inputs: Record<string, Entry>; outputs: Record<string, Entry> };
  const inputRows = Object.entries(inputs).map(
    ([name, entry]) => `| \`${name}\` | ${cell(entry.description)} | ${entry.default ? `\`${entry.default}\`` : ""} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return {
    inputs: ["| Input | Description | Default |", "| --- | --- | --- |", ...inputRows].join("\n"),
    outputs: ["| Output | Description |", "| --- | --- |", ...outputRows].join("\n"),
  };
}

/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function fillSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the text has no section ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

const cell = (text: string) => text.replaceAll("|", "\\|");
