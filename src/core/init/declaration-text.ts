import { stringify } from "yaml";
import { entryOf } from "../declaration/allow-list.ts";
import { fields, schemaUrl } from "../declaration/generated/schema-facts.ts";
import { provider, realmHost } from "../declaration/janrain-host.ts";
import type { InitFacts, InitOption } from "../declaration/schema-facts.ts";
import { cellsOf } from "../messages/cells.ts";
import type { Answers } from "./answers.ts";

/** Column of the comments, and the farthest that long values of a section may push them. */
const columns = { usual: 38, farthest: 80 };

/** A key of the declaration with its value; a list over several lines is part of its key's row. */
interface Row {
  /** The key's line. */
  line: string;
  /** Lines below it. */
  below: readonly string[];
  comment: string | undefined;
}

/**
 * The text of a new declaration: the fields for which the schema says what `init` writes, in the schema's order.
 * @param answers where one is empty, the value is an empty text, which `check` reports
 * @param options those that are set
 */
export function declarationText(answers: Answers, options: readonly InitOption[]): string {
  const context = { derived: derivedValues(answers), options };
  const sections = (fields[""]?.keys ?? []).map((key) => rowsOf(`/${key}`, "", context)).filter((rows) => rows.length > 0);
  return `# yaml-language-server: $schema=${schemaUrl}\n${sections.map((rows) => `${aligned(rows).join("\n")}\n`).join("\n")}`;
}

/** A text as a YAML scalar on one line: quoted where necessary, with invisible characters as escapes. */
export function yamlScalar(text: string): string {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
  // Without the line break at the end; trimEnd() would also remove a no-break space of the text.
  return stringify(text, { lineWidth: 0, blockQuote: false }).replace(/\n$/, "");
}

function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

type Value = NonNullable<InitFacts["value"]>;

/** What each field that depends on an answer holds. */
function derivedValues({ name, website, realm, account }: Answers): Readonly<Record<NonNullable<InitFacts["answer"]>, Value>> {
  const callback = realm === "" ? "" : `https://${realmHost(realm)}/${provider}/callback`;
  return { name, website, realm, account, callback, allowDomains: [entryOf(website) ?? ""] };
}

interface RowContext {
  derived: ReturnType<typeof derivedValues>;
  options: readonly InitOption[];
}

/** The row of a field and those of the fields in it; none where `init` does not write the field. */
function rowsOf(pointer: string, indent: string, context: RowContext): Row[] {
  const { init, keys = [] } = fields[pointer] ?? {};
  if (!init || (init.option && !context.options.includes(init.option))) return [];
  const value = init.answer === undefined ? init.value : context.derived[init.answer];
  const [first, below] = value === undefined ? ["", []] : written(value, `${indent}  `);
  const row = { line: `${indent}${pointer.slice(pointer.lastIndexOf("/") + 1)}:${first}`, below, comment: init.comment };
  return [row, ...keys.flatMap((key) => rowsOf(`${pointer}/${key}`, `${indent}  `, context))];
}

/** A value as YAML: what follows its key, and the lines below. A list of several items has one line for each. */
function written(value: Value, indent: string): [first: string, below: string[]] {
  if (typeof value === "string") return [` ${yamlScalar(value)}`, []];
  if (typeof value !== "object") return [` ${value}`, []];
  if (value.length === 1) return [` [${JSON.stringify(value[0])}]`, []];
  return ["", value.map((item) => `${indent}- ${yamlScalar(item)}`)];
}

/** The lines of a section, with the comments of its fields in one column. */
function aligned([heading, ...rows]: readonly Row[]): string[] {
  const widest = Math.max(0, ...rows.flatMap(({ line, comment }) => (comment === undefined ? [] : [cellsOf(line) + 2])));
  const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
  return [...(heading ? commented(heading, columns.usual) : []), ...rows.flatMap((row) => commented(row, column))];
}

function commented({ line, below, comment }: Row, column: number): string[] {
  const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
  return [comment === undefined ? line : `${line}${gap}# ${comment}`, ...below];
}
