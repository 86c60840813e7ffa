import type { Range, YamlScalar } from "./parsed-yaml.ts";

/** Plain scalars on one line. The first character is no indicator of YAML; in brackets, commas and brackets end them. */
const plainForms = {
  line: /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ \n:#]|:(?=[^ \n])|(?<=[^ ])#| +(?=[^ \n#]))*/y,
  brackets: /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ \n:#,[\]{}]|:(?=[^ \n,[\]{}])|(?<=[^ ])#| +(?=[^ \n#,[\]{}]))*/y,
};

/** Quoted scalars on one line. The escapes are those that YAML has in common with JSON. */
const doubleQuoted = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;

/** A key without quotes, its colon, and the spaces after it; on a line of its own, the value may follow below. */
const keyForms = { line: /([A-Za-z][\w-]{0,99}):(?: +|(?=\n|$))/y, brackets: /([A-Za-z][\w-]{0,99}): +/y };
/** Keys that are not text. */
const notText = /^(?:true|false|null)$/i;

/** Plain scalars that are no text, and more that may be numbers. Source: YAML 1.2.2, section 10.3. */
const booleans = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const nullOrNumber = /^(?:~|null|Null|NULL|[+.\d][\dA-Fa-fxoinIN.+-]*)$/;

/** Whether text is inside of brackets. */
type Where = "line" | "brackets";

/** Reads a key and its colon; undefined for what only the library reads. */
export function readKey(text: string, from: number, where: Where): { scalar: YamlScalar; valueFrom: number } | undefined {
  const form = keyForms[where];
  form.lastIndex = from;
  const name = form.exec(text)?.[1];
  if (name === undefined || notText.test(name)) return undefined;
  return { scalar: { kind: "scalar", from, to: from + name.length, value: name }, valueFrom: form.lastIndex };
}

/**
 * Reads a scalar on one line.
 * @returns undefined for what only the library reads
 */
export function readScalar(text: string, from: number, where: Where): YamlScalar | undefined {
  const first = text.charAt(from);
  const isQuoted = first === '"' || first === "'";
  const form = first === '"' ? doubleQuoted : first === "'" ? singleQuoted : plainForms[where];
  form.lastIndex = from;
  if (!form.test(text)) return undefined;
  const to = form.lastIndex;
  const written = text.slice(from, to);
  const value = isQuoted ? quotedValue(written) : plainValue(written);
  return value === undefined ? undefined : { kind: "scalar", from, to, value };
}

function quotedValue(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  return written.includes("\\") ? JSON.parse(written) : written.slice(1, -1);
}

/** The value of a plain scalar; undefined for null, and for numbers that are not written in digits only. */
function plainValue(written: string): string | number | boolean | undefined {
  const boolean = booleans.get(written);
  if (boolean !== undefined) return boolean;
  if (!nullOrNumber.test(written)) return written;
  return /^\d+$/.test(written) ? Number(written) : undefined;
}

/** The header of a block scalar: literal or folded, whether the line break at its end is dropped, and a comment. */
const header = /([|>])(-?)(?: +(#[^\n]*)?)?\n/y;

/** A block scalar, and the comment in its header. */
export interface BlockScalar {
  scalar: YamlScalar;
  comment?: Range;
}

/**
 * Reads a block scalar: literal, or folded without lines that are indented more.
 * @param indentation of the key
 * @returns undefined for what only the library reads
 */
export function readBlockScalar(text: string, from: number, indentation: number): BlockScalar | undefined {
  header.lastIndex = from;
  const [, style, chomping, comment] = header.exec(text) ?? [];
  if (style === undefined) return undefined;
  const start = header.lastIndex;
  const read = readBlockLines(text, start, indentation);
  if (read === undefined) return undefined;
  const { lines, to } = read;
  if (style === ">" && lines.some((line) => /^ | $/.test(line))) return undefined;
  const value = style === "|" ? lines.join("\n") : folded(lines);
  const scalar: YamlScalar = { kind: "scalar", from, to, value: chomping === "-" ? value : `${value}\n` };
  return comment === undefined ? { scalar } : { scalar, comment: { from: start - 1 - comment.length, to: start - 1 } };
}

/** The lines of a block without their indentation and without empty lines at the end, and where the last one ends. */
function readBlockLines(text: string, start: number, indentation: number): { lines: string[]; to: number } | undefined {
  const lines: string[] = [];
  let empty = 0;
  let to = start;
  let block = 0;
  for (let at = start; at < text.length; ) {
    const { content, end } = lineAt(text, at);
    if (content === end) {
      // An empty line before the text, or spaces in an empty line, may be part of the value.
      if (block === 0 || content > at) return undefined;
      empty++;
    } else {
      const indented = content - at;
      if (block === 0) block = indented;
      if (indented < block || indented <= indentation) break;
      for (; empty > 0; empty--) lines.push("");
      lines.push(text.slice(at + block, end));
      to = end;
    }
    at = end + 1;
  }
  return lines.length === 0 ? undefined : { lines, to };
}

/** Where the content of a line starts, and where the line ends. */
function lineAt(text: string, start: number): { content: number; end: number } {
  let content = start;
  while (text.charCodeAt(content) === 0x20) content++;
  const end = text.indexOf("\n", content);
  return { content, end: end === -1 ? text.length : end };
}

/** Joins lines with spaces, and paragraphs with their empty lines as line breaks. Source: YAML 1.2.2, section 8.1.3. */
function folded(lines: readonly string[]): string {
  let value = "";
  let separator = "";
  for (const line of lines) {
    if (line === "") {
      separator = separator === " " ? "\n" : `${separator}\n`;
    } else {
      value += separator + line;
      separator = " ";
    }
  }
  return value;
}
