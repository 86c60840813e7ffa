import { isMap, isScalar, parse, parseDocument } from "yaml";

interface Entry {
  description: string;
  default?: string;
}

/** The tables of docs/inputs.md, from `action.yml`. */
export function actionTables(actionYml: string): { inputs: string; outputs: string } {
  const { inputs, outputs } = parse(actionYml) as { inputs: Record<string, Entry>; outputs: Record<string, Entry> };
  const groups = inputGroups(actionYml);
  const inputRows = Object.entries(inputs).flatMap(([name, entry]) => {
    const group = groups.get(name);
    const row = `| \`${name}\` | ${cell(entry.description)} | ${entry.default ? `\`${entry.default}\`` : ""} |`;
    return group === undefined ? [row] : [`| **${group}** | | |`, row];
  });
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return {
    inputs: ["| Input | Description | Default |", "| --- | --- | --- |", ...inputRows].join("\n"),
    outputs: ["| Output | Description |", "| --- | --- |", ...outputRows].join("\n"),
  };
}

/** The title of each group of inputs, by the group's first input: the comment before it. */
export function inputGroups(actionYml: string): Map<string, string> {
  const inputs = parseDocument(actionYml).get("inputs");
  if (!isMap(inputs)) throw new Error("action.yml has no inputs");
  const comments = inputs.items.map(({ key }, index) => {
    if (!isScalar(key)) throw new Error("the name of an input is not a scalar");
    // The comment at the start belongs to the map.
    return [String(key.value), key.commentBefore ?? (index === 0 ? inputs.commentBefore : undefined)] as const;
  });
  return new Map(comments.flatMap(([name, comment]) => (comment ? [[name, comment.trim()] as const] : [])));
}

/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function fillSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the text has no section ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

const cell = (text: string) => text.replaceAll("|", "\\|");
