import { readInlineValue } from "./common-brackets.ts";
import { readBlockScalar, readKey } from "./common-scalars.ts";
import { maxDepth, type ParsedYaml, type Range, type YamlEntry, type YamlMap, type YamlNode } from "./parsed-yaml.ts";

/** Characters that YAML treats in a special way, or forbids; the library reads such a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it finds
const special = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;

/** What may follow a value on its line. */
const restOfLine = /(?: +(#[^\n]*)?)?(?=\n|$)/y;

/**
 * Reads the common subset of YAML, in which most declarations are written: block mappings and lists, values and brackets on
 * one line, block scalars and comments. It takes a small part of the time that the library takes, which otherwise is a third of a run over
 * many files, and spares short runs the loading of the library.
 * @returns what the library gives for the text; undefined for every other text, among them all that are not valid
 */
export function readCommonYaml(text: string): ParsedYaml | undefined {
  if (special.test(text)) return undefined;
  const reader = new CommonReader(text);
  const root = reader.readMap(0);
  return root && reader.isAtEnd ? { text, root, errors: [], warnings: [], comments: reader.comments } : undefined;
}

class CommonReader {
  readonly comments: Range[] = [];
  readonly #text: string;
  /** The indentation of the current line, which is neither empty nor a comment; -1 after the last one. */
  #indentation = -1;
  /** Where its content starts. */
  #content = 0;
  /** Where the last value ends. */
  #valueEnd = 0;

  constructor(text: string) {
    this.#text = text;
    this.#toNextLine(0);
  }

  get isAtEnd(): boolean {
    return this.#indentation === -1;
  }

  /** Reads a mapping that starts at the current line. */
  readMap(depth: number): YamlMap | undefined {
    const indentation = this.#indentation;
    const from = this.#content;
    const entries: YamlEntry[] = [];
    while (this.#indentation === indentation) {
      const key = readKey(this.#text, this.#content, "line");
      const value = key && this.#readValue(key.valueFrom, indentation, depth);
      if (!key || value === undefined) return undefined;
      entries.push({ key: key.scalar, value });
    }
    // A line that is indented more would continue the last value: no mapping goes on there, so that the text is not read to its end.
    return { kind: "map", from, to: this.#valueEnd, entries };
  }

  /** Reads the value after a key and its colon. */
  #readValue(from: number, indentation: number, depth: number): YamlNode | undefined {
    const first = this.#text.charAt(from);
    if (first === "\n" || first === "#") return this.#readBelow(from, indentation, depth + 1);
    if (first !== "|" && first !== ">") return this.#readInline(from);
    const block = readBlockScalar(this.#text, from, indentation);
    if (block === undefined) return undefined;
    const { scalar, comment } = block;
    if (comment) this.comments.push(comment);
    this.#valueEnd = scalar.to;
    this.#toNextLine(scalar.to + 1);
    return scalar;
  }

  /** Reads the mapping or list in the lines below a key. */
  #readBelow(from: number, indentation: number, depth: number): YamlNode | undefined {
    if (!this.#endLine(from)) return undefined;
    const isEntry = this.#text.startsWith("- ", this.#content);
    // The entries of a list may have the indentation of its key.
    if (this.#indentation < indentation || (this.#indentation === indentation && !isEntry) || depth >= maxDepth) return undefined;
    return isEntry ? this.#readList() : this.readMap(depth);
  }

  #readList(): YamlNode | undefined {
    const indentation = this.#indentation;
    const from = this.#content;
    const items: YamlNode[] = [];
    while (this.#indentation === indentation && this.#text.startsWith("- ", this.#content)) {
      let start = this.#content + 2;
      while (this.#text.charCodeAt(start) === 0x20) start++;
      const item = this.#readInline(start);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: "list", from, to: this.#valueEnd, items };
  }

  #readInline(from: number): YamlNode | undefined {
    const value = readInlineValue(this.#text, from);
    if (value === undefined || !this.#endLine(value.to)) return undefined;
    this.#valueEnd = value.to;
    return value;
  }

  /** Reads what follows a value on its line, and goes to the next line; returns false for anything but a comment. */
  #endLine(from: number): boolean {
    restOfLine.lastIndex = this.#text.charAt(from) === "#" ? from - 1 : from;
    const match = restOfLine.exec(this.#text);
    if (!match) return false;
    const to = restOfLine.lastIndex;
    if (match[1] !== undefined) this.comments.push({ from: to - match[1].length, to });
    this.#toNextLine(to + 1);
    return true;
  }

  /** Goes to the next line that is neither empty nor a comment, from the start of a line on. */
  #toNextLine(start: number): void {
    for (let line = start; line < this.#text.length; ) {
      let content = line;
      while (this.#text.charCodeAt(content) === 0x20) content++;
      const first = this.#text.charAt(content);
      if (first !== "" && first !== "\n" && first !== "#") {
        this.#indentation = content - line;
        this.#content = content;
        return;
      }
      const end = this.#text.indexOf("\n", content);
      const to = end === -1 ? this.#text.length : end;
      if (first === "#") this.comments.push({ from: content, to });
      line = to + 1;
    }
    this.#indentation = -1;
    this.#content = this.#text.length;
  }
}
