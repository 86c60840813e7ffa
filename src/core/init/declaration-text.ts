import { stringify } from "yaml";
import type { InitValue } from "../declaration/field-facts.ts";
import { schemaUrl } from "../declaration/generated/schema-facts.ts";
import { knownField, secretPointers } from "../declaration/schema-facts.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Language } from "../language.ts";
import { cellsOf } from "../messages/cells.ts";
import { allTargets, targetNamed } from "../targets/registry.ts";
import type { Answers } from "./answers.ts";
import type { TargetInit } from "./target-init.ts";

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

/** What a new declaration is made from. */
export interface NewDeclaration {
  /** Where one is missing or empty, the value is an empty text, which `check` reports. */
  answers: Answers;
  /** The identity services to declare; the callback is that of the first. */
  targets: readonly TargetInit[];
  /** Options that request further fields. */
  options: readonly string[];
  /** Of the comments. */
  language: Language;
}

/** The text of a new declaration: the fields for which the schema says what `init` writes, in the schema's order. */
export function declarationText({ answers, targets, options, language }: NewDeclaration): string {
  const { keys = [] } = knownField("");
  const sections = keys
    .filter((key) => allTargets().every(({ id }) => id !== key) || targets.some(({ id }) => id === key))
    .map((key) => {
      const values = targets.find(({ id }) => id === key)?.valuesOf(answers) ?? { ...answers, callback: callbackOf(answers, targets) };
      return rowsOf(`/${key}`, "", { values, options, language });
    })
    .filter((rows) => rows.length > 0);
  return `# yaml-language-server: $schema=${schemaUrl}\n${sections.map((rows) => `${aligned(rows).join("\n")}\n`).join("\n")}`;
}

/** The callback of the first service; undefined where the answers do not give it. */
function callbackOf(answers: Answers, targets: readonly TargetInit[]): string | undefined {
  const [first] = targets;
  if (!first) return undefined;
  const { keys = [] } = knownField(`/${first.id}`);
  const fixed = keys.map((key) => [key, knownField(`/${first.id}/${key}`).init?.value] as const);
  const declared = Object.entries(first.valuesOf(answers)).filter(([, value]) => value !== "");
  const declaration = { [first.id]: Object.fromEntries([...fixed, ...declared]) } as ValidDeclaration;
  return targetNamed(first.id).callbackOf(declaration)?.url;
}

/** The names of the secrets that the declaration, or an option of it, names: without personal data, in the schema's order. */
export function secretNamesOf(targets: readonly TargetInit[]): string[] {
  const sections = ["credentials", ...targets.map(({ id }) => id)];
  const pointers = secretPointers.filter((pointer) => sections.includes(pointer.split("/")[1] ?? ""));
  return pointers.flatMap((pointer) => knownField(pointer).init?.value ?? []).map(String);
}

/** A text as a YAML scalar on one line: quoted where necessary, with invisible characters as escapes. */
export function yamlScalar(text: string): string {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
  // Without the line break at the end; trimEnd() would also remove a no-break space of the text.
  return stringify(text, { lineWidth: 0 }).slice(0, -1);
}

function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

interface RowContext {
  /** What the fields hold whose value depends on answers. */
  values: Readonly<Record<string, InitValue | undefined>>;
  options: readonly string[];
  language: Language;
}

/** The row of a field and those of the fields in it; none where `init` does not write the field. */
function rowsOf(pointer: string, indent: string, context: RowContext): Row[] {
  const { init, keys = [] } = knownField(pointer);
  if (!init || (init.option && !context.options.includes(init.option))) return [];
  const value = init.answer === undefined ? init.value : (context.values[init.answer] ?? "");
  const [first, below] = value === undefined ? ["", []] : written(value, `${indent}  `);
  const comment = init.comment?.[context.language];
  // Marks what is left to fill in, as editors and linters know it.
  const marked = isEmpty(value) ? ["TODO", ...(comment === undefined ? [] : [comment])].join(" ") : comment;
  const row = { line: `${indent}${pointer.slice(pointer.lastIndexOf("/") + 1)}:${first}`, below, comment: marked };
  return [row, ...keys.flatMap((key) => rowsOf(`${pointer}/${key}`, `${indent}  `, context))];
}

const isEmpty = (value: InitValue | undefined) => [value].flat().includes("");

/** A value as YAML: what follows its key, and the lines below. A list of several items has one line for each. */
function written(value: InitValue, indent: string): [first: string, below: string[]] {
  if (typeof value === "string") return [` ${yamlScalar(value)}`, []];
  if (typeof value !== "object") return [` ${value}`, []];
  if (value.length === 1) return [` [${JSON.stringify(value[0])}]`, []];
  return ["", value.map((item) => `${indent}- ${yamlScalar(item)}`)];
}

/** The lines of a section, with the comments of its fields in one column; that of the section itself is in the usual one. */
function aligned(rows: readonly Row[]): string[] {
  const widest = Math.max(0, ...rows.flatMap(({ line, comment }) => (comment === undefined ? [] : [cellsOf(line) + 2])));
  const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
  return rows.flatMap((row, index) => commented(row, index === 0 ? columns.usual : column));
}

function commented({ line, below, comment }: Row, column: number): string[] {
  const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
  return [comment === undefined ? line : `${line}${gap}# ${comment}`, ...below];
}
