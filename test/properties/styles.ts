import fc, { type Arbitrary } from "fast-check";

/** A value of a declaration: a scalar is given as text, or as a number or boolean. */
export type Node = string | number | boolean | readonly Node[] | { readonly [key: string]: Node };

/** An endless source of decisions, each a number from 0 to 1 without 1. */
type Random = () => number;

/** How a document is written. */
interface Layout {
  random: Random;
  /** Whether mappings and lists may be written in lines. */
  isBlock: boolean;
  isJson: boolean;
  hasComments: boolean;
}

/** A document in a random style: block or flow, JSON, each scalar in any style that can hold it, comments everywhere. */
export function written(value: Node): Arbitrary<string> {
  return fc
    .record({
      seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      kind: fc.constantFrom("block", "mixed", "flow", "json"),
      hasComments: fc.boolean(),
      lineBreak: fc.constantFrom("\n", "\r\n"),
    })
    .map(({ seed, kind, hasComments, lineBreak }) => {
      const random = randomFrom(seed);
      const layout = {
        random,
        isBlock: kind === "block" || kind === "mixed",
        isJson: kind === "json",
        hasComments: hasComments && kind !== "json",
      };
      const writer = new Writer(layout, kind === "mixed");
      return writer.document(value).replaceAll("\n", lineBreak);
    });
}

/** Decisions that depend on a seed only. Source: Park and Miller, Communications of the ACM 31 (1988), minimal standard generator. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A word that needs no quotes anywhere, and is not read as anything but text. */
const plainWord = /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{N}._/-]*(?::\/\/[\p{L}\p{N}._/-]+)?$/iu;

/** What is rather escaped than written. */
const hidden = /[^\x21-\x7e\p{Script=Han}]/u;

class Writer {
  readonly #layout: Layout;
  readonly #isMixed: boolean;
  #comments = 0;

  constructor(layout: Layout, isMixed: boolean) {
    this.#layout = layout;
    this.#isMixed = isMixed;
  }

  document(value: Node): string {
    const { isBlock, isJson, random } = this.#layout;
    const end = random() < 0.8 ? "\n" : "";
    if (isBlock) return `${this.#ownLine("")}${this.#mapping(value as Record<string, Node>, "")}`.trimStart().trimEnd() + end;
    const space = isJson ? (["", " ", "\n"][Math.floor(random() * 3)] ?? "") : "";
    return `${this.#flow(value, " ")}${space}${end}`;
  }

  #pick<T>(...options: readonly T[]): T {
    return options[Math.floor(this.#layout.random() * options.length)] as T;
  }

  /** A comment at the end of a line, or nothing. */
  #comment(): string {
    if (!this.#layout.hasComments || this.#layout.random() < 0.6) return "";
    this.#comments += 1;
    return `${this.#pick(" ", "   ")}# c${this.#comments}: "x", [y]`;
  }

  /** Lines with comments only, or nothing. */
  #ownLine(indent: string): string {
    const comment = this.#comment();
    return comment === "" ? this.#pick("", "", "\n") : `${this.#pick(indent, "", `${indent} `)}${comment.trimStart()}\n`;
  }

  #mapping(map: Readonly<Record<string, Node>>, indent: string): string {
    return Object.entries(map)
      .map(([key, value]) => `${this.#ownLine(indent)}${indent}${this.#key(key)}:${this.#value(value, indent)}`)
      .join("");
  }

  /** What follows a key and its colon, or a dash, up to the end of the line or lines. */
  #value(value: Node, indent: string): string {
    if (typeof value === "object" && !(this.#isMixed && this.#layout.random() < 0.4)) {
      const deeper = `${indent}${this.#pick("  ", "    ", " ")}`;
      if (!Array.isArray(value)) return `${this.#comment()}\n${this.#mapping(value as Record<string, Node>, deeper)}`;
      const dash = this.#pick(deeper, indent);
      const items = value.map((item) => `${this.#ownLine(dash)}${dash}-${this.#value(item, dash)}`);
      return `${this.#comment()}\n${items.join("")}`;
    }
    if (typeof value === "object") return ` ${this.#flow(value, `${indent}  `)}${this.#comment()}\n`;
    const block = typeof value === "string" && this.#layout.random() < 0.25 ? this.#block(value, `${indent}  `) : undefined;
    return block ?? `${this.#pick(" ", "   ")}${this.#scalar(value, `${indent}  `)}${this.#comment()}\n`;
  }

  #flow(value: Node, indent: string): string {
    if (typeof value !== "object") return this.#scalar(value, indent);
    const isList = Array.isArray(value);
    const space = () => this.#flowSpace(indent);
    const entries = isList
      ? value.map((item) => this.#flow(item, indent))
      : Object.entries(value).map(([key, item]) => {
          const written = this.#key(key);
          // After a quoted key, JSON and YAML allow a value without a space.
          const gap = /["']$/.test(written) ? this.#pick("", " ") : " ";
          return `${written}:${gap}${this.#flow(item, indent)}`;
        });
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    const last = !this.#layout.isJson && entries.length > 0 && this.#layout.random() < 0.2 ? "," : "";
    return `${open}${space()}${entries.map((entry, index) => `${entry}${space()}${index < entries.length - 1 ? "," : last}${space()}`).join("")}${close}`;
  }

  /** Space between the tokens of a flow collection; a comment ends the line. */
  #flowSpace(indent: string): string {
    const comment = this.#layout.random() < 0.3 ? this.#comment() : "";
    return comment === "" ? this.#pick("", "", " ", `\n${indent}`) : `${comment}\n${indent}`;
  }

  #key(key: string): string {
    if (this.#layout.isJson) return JSON.stringify(key);
    return this.#pick(key, key, JSON.stringify(key), `'${key}'`);
  }

  #scalar(value: string | number | boolean, indent: string): string {
    if (typeof value !== "string") return String(value);
    if (this.#layout.isJson) return JSON.stringify(value);
    const canBePlain = value
      .replace(/^[\u3000\u00a0]+|[\u3000\u00a0]+$/g, "")
      .split(" ")
      .every((word) => plainWord.test(word));
    const canBeSingle = /^[^\n\r\t\u0085\u2028\u2029\ufeff]*$/.test(value);
    const styles = ["double", ...(canBePlain ? ["plain", "plain"] : []), ...(canBeSingle ? ["single"] : [])];
    const style = this.#pick(...styles);
    if (style === "plain") return this.#folded(value, indent);
    if (style === "single") return `'${this.#folded(value.replaceAll("'", "''"), indent)}'`;
    return `"${this.#escaped(value, indent)}"`;
  }

  /** A plain or single-quoted text, in which a space between two words may be a line break. */
  #folded(text: string, indent: string): string {
    return text.replace(/(?<=\S) (?=\S)/g, () => (this.#layout.random() < 0.3 ? `\n${indent}` : " "));
  }

  /** A double-quoted text with escapes, line breaks and escaped line breaks. */
  #escaped(text: string, indent: string): string {
    return [...text]
      .map((character) => {
        const code = character.codePointAt(0) ?? 0;
        const mustEscape = character === '"' || character === "\\" || /[\p{Cc}\u2028\u2029\ufeff]/u.test(character);
        if (!mustEscape && this.#layout.random() < (hidden.test(character) ? 0.5 : 0.9)) return character;
        if (character === '"' || character === "\\") return `\\${character}`;
        if (code < 0x100 && this.#layout.random() < 0.5) return `\\x${code.toString(16).padStart(2, "0")}`;
        return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
      })
      .map((written) => (this.#layout.random() < 0.03 ? `\\\n${indent}${written.startsWith(" ") ? `\\${written}` : written}` : written))
      .join("");
  }

  /** A literal or folded block; undefined for texts that it cannot hold. */
  #block(text: string, indent: string): string | undefined {
    const [, body = "", breaks = ""] = /^([^\n]*(?:\n[^\n]+)*)(\n*)$/.exec(text) ?? [];
    if (body === "" || /^\s|[\r\t\u0085\u2028\u2029\ufeff]|\p{Cc}(?<!\n)|\n\s/u.test(body)) return undefined;
    const style = body.includes("\n") ? "|" : this.#pick("|", ">");
    const chomping = breaks === "" ? "-" : breaks === "\n" ? "" : "+";
    const lines = body.split("\n").map((line) => `${indent}${line}`);
    return ` ${style}${chomping}${this.#comment()}\n${lines.join("\n")}\n${"\n".repeat(Math.max(0, breaks.length - 1))}`;
  }
}
