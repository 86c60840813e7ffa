import { stringify } from "yaml";
import { entryOf } from "../declaration/allow-list.ts";
import { provider, realmHost } from "../declaration/janrain-host.ts";
import { cellsOf } from "../messages/cells.ts";
import type { Answers } from "./answers.ts";

/** Column of the comments, and the farthest that long values of a section may push them. */
const columns = { usual: 38, farthest: 80 };

/** A line of the template: all of it in `code`, or a key with its value in `code` and `value`. */
interface Row {
  /** Section and key, as in `app.name`; only for keys of a section. */
  path?: string;
  code: string;
  value: string;
  comment: string;
}

/**
 * The text of a new declaration, laid out and commented as the template is.
 * @param template the example's declaration; what a company has to say for itself is replaced
 * @param schemaUrl where editors find the schema
 */
export function declarationText(template: string, schemaUrl: string, answers: Answers): string {
  const values = valuesOf(answers);
  const rows = rowsOf(template.slice(template.indexOf("\n") + 1));
  for (const path of values.keys())
    if (!rows.some((row) => row.path === path)) throw new Error(`the template of the declaration has no ${path}`);
  const filled = rows.map((row) => ({ ...row, value: values.get(row.path ?? "") ?? row.value, comment: generalized(row.comment) }));
  return `# yaml-language-server: $schema=${schemaUrl}\n${sectionsOf(filled).flatMap(aligned).join("\n")}`;
}

/** A text as a YAML scalar on one line: quoted where it has to be, with what nobody can see as escapes. */
export function yamlScalar(text: string): string {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}

function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

/** The new value of each field that differs from company to company; names of secrets and paths of images stay as proposed. */
function valuesOf({ name, website, realm, account }: Answers): Map<string, string> {
  const callback = yamlScalar(realm === "" ? "" : `https://${realmHost(realm)}/${provider}/callback`);
  const empty = yamlScalar("");
  return new Map([
    ["app.name", yamlScalar(name)],
    ["app.website", yamlScalar(website)],
    ["app.note", empty],
    ["app.description", empty],
    ["app.labels", `[${empty}]`],
    ["app.operatingAccount", yamlScalar(account)],
    ["callbacks.authorization", callback],
    ["callbacks.deauthorization", callback],
    ["janrain.realm", yamlScalar(realm)],
    ["janrain.allowDomains", `[${JSON.stringify(entryOf(website) ?? "")}]`],
    ["developer.foreigner", empty],
    ["developer.certificateType", empty],
  ]);
}

/** The template's lines; a text or list that goes on below its key is one row with it. */
function rowsOf(template: string): Row[] {
  const rows: Row[] = [];
  let section = "";
  for (const line of template.split("\n")) {
    const [, text = "", comment = ""] = /^(.*?)(?: {2,}(#.*))?$/.exec(line) ?? [];
    const [, indent, key, value = ""] = /^( *)(\w+):(?: (.*))?$/.exec(text) ?? [];
    const last = rows.at(-1);
    if (key !== undefined && indent === "  ") rows.push({ path: `${section}.${key}`, code: `  ${key}:`, value, comment });
    else if (last !== undefined && line.startsWith("    ")) last.value += `\n${line}`;
    else {
      section = key ?? section;
      rows.push({ code: text, value: "", comment });
    }
  }
  return rows;
}

/** A comment that shows the example company's realm, as it is for any company. */
function generalized(comment: string): string {
  return comment.replace("https://acme.rpxnow.com", "https://{realm}.rpxnow.com");
}

function sectionsOf(rows: readonly Row[]): Row[][] {
  const sections: Row[][] = [];
  for (const row of rows) {
    if (row.path === undefined) sections.push([row]);
    else sections.at(-1)?.push(row);
  }
  return sections;
}

/** The lines of a section, the comments under each other. */
function aligned([heading, ...fields]: readonly Row[]): string[] {
  const widest = Math.max(0, ...fields.filter(({ comment }) => comment !== "").map((row) => cellsOf(firstLine(row)) + 2));
  const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
  return [...(heading ? [written(heading, columns.usual)] : []), ...fields.map((row) => written(row, column))];
}

function written(row: Row, column: number): string {
  const [, ...below] = row.value.split("\n");
  const line = firstLine(row);
  const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
  return [row.comment === "" ? line : `${line}${gap}${row.comment}`, ...below].join("\n");
}

function firstLine({ code, value }: Row): string {
  const [first = ""] = value.split("\n");
  return first === "" ? code : `${code} ${first}`;
}
