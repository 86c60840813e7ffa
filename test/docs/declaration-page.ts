import { readFile } from "node:fs/promises";
import type { FieldFacts } from "../../src/core/declaration/field-facts.ts";
import { fieldAt } from "../../src/core/declaration/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { root } from "../helpers/example.ts";

interface Schema {
  $ref?: string;
  description?: string;
  examples?: readonly unknown[];
  enum?: readonly unknown[];
  const?: unknown;
  type?: string;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  definitions?: Readonly<Record<string, Schema>>;
}

/** `docs/declaration.md`, from the schema and what the program knows about each field. */
export async function declarationPage(): Promise<string> {
  const schema: Schema = JSON.parse(await readFile(`${root}schema/weibo-provider.schema.json`, "utf8"));
  const example = await readFile(`${root}examples/acme/weibo-provider.yaml`, "utf8");
  const sections = Object.entries(schema.properties ?? {}).map(([key, section]) =>
    sectionOf(key, section, schema.required?.includes(key) ?? false),
  );
  return `# The declaration

<!-- Generated from the schema by \`npm run docs\`. Do not edit. -->

\`weibo-provider.yaml\` declares one application. A repository may have many, in different folders. YAML
aliases and a second document are not accepted. This one is complete:

\`\`\`yaml
${example.trimEnd()}
\`\`\`

Each table shows the label of the field on Weibo's page, what to enter, the step of the [setup guide](review.md) that enters it, and
where a change takes effect. [rules.md](rules.md) has what is checked, and how to fix it.

The note's 15 characters are Unicode code points. The description's 20 words count each Chinese, Japanese, Korean, Thai, Lao, Burmese or
Khmer character as a word, and each run of anything else between spaces as a word.

${sections.join("\n")}`;
}

function sectionOf(key: string, schema: Schema, isRequired: boolean): string {
  const facts = fieldAt(`/${key}`);
  const names = Object.keys(schema.properties ?? {});
  const pointers = names.length === 0 ? [[key, `/${key}`, schema, isRequired] as const] : names.map((name) => rowSource(key, name, schema));
  const label = facts?.label === undefined ? "" : ` (${facts.label})`;
  return `## ${key}

${facts?.title.en ?? key}${label}.${isRequired ? "" : " Optional."}

| Field | Label | What to enter | Step | Example | Where a change takes effect |
| --- | --- | --- | --- | --- | --- |
${pointers.map(([name, pointer, field, required]) => row(name, field, required, fieldAt(pointer))).join("\n")}
`;
}

function rowSource(key: string, name: string, schema: Schema) {
  return [name, `/${key}/${name}`, schema.properties?.[name] ?? {}, schema.required?.includes(name) ?? false] as const;
}

function row(name: string, schema: Schema, isRequired: boolean, facts: FieldFacts | undefined): string {
  const { title, label, step, place, choices } = facts ?? {};
  const values = choices
    ? ` Values: ${Object.entries(choices)
        .map(([value, choice]) => `\`${value}\` (${choice.weibo})`)
        .join(", ")}.`
    : "";
  const preset = facts?.default === undefined ? "" : ` Default: \`${facts.default}\`.`;
  const cells = [
    `\`${name}\`${isRequired ? "" : " (optional)"}`,
    label === undefined ? `${title?.en ?? name} · ${title?.zh ?? ""}` : `${label} (${title?.en ?? name})`,
    `${english(schema.description ?? "")}${values}${preset}`,
    step === undefined ? "" : String(step),
    exampleOf(schema),
    place === undefined ? "" : en.review.places[place],
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The English part of a description, which the Chinese one follows. */
function english(description: string): string {
  const han = description.search(/\p{Script=Han}/u);
  const end = han < 0 ? description.length : description.lastIndexOf(". ", han) + 1;
  return description.slice(0, end).replace(/\s+/g, " ").trim();
}

function exampleOf({ examples, enum: values, const: value, type }: Schema): string {
  const example = examples?.[0] ?? values?.[0] ?? value ?? (type === "boolean" ? false : undefined);
  return example === undefined
    ? ""
    : `\`${JSON.stringify(example)
        .replace(/^"(.*)"$/, "$1")
        .replaceAll('\\"', '"')}\``;
}
