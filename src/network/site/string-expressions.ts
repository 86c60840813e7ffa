import { literalOf, partOf, type ScriptToken } from "./script-tokens.ts";
import { stringDecoders } from "./string-decoders.ts";

/** What an expression evaluates to: a string or list of strings, and the token after it. */
interface Value {
  text: string | readonly string[];
  end: number;
}

/** Takes the place of a part that is known only when the script runs. A URL may begin after it. */
export const unknownPart = "|";

/** Longest string that is assembled, in UTF-16 units, and the most parts of a list. */
const maxLength = 4096;
const maxParts = 200;

/** How deep expressions are nested. */
const maxDepth = 8;

/** Most constants that are kept, so that memory does not grow with the script. */
const maxConstants = 5_000;

/** An expression, with the token after it. */
export interface StringExpression {
  /** Its string; undefined if it contains neither a literal nor the name of a constant. */
  text: string | undefined;
  end: number;
}

/**
 * Evaluates the string expressions of a script without running it: literals, templates, `+`, `concat`, lists with `join`, `reverse`
 * and `split`, `new URL(path, base)`, `atob`, `decodeURIComponent`, `String.fromCharCode`, and names that the script sets to one string.
 */
export class StringExpressions {
  readonly #appended = new Map<string, string>();
  readonly #tokens: readonly ScriptToken[];
  /** The strings that variables and properties are set to; undefined for a name with different ones. */
  readonly #constants = new Map<string, string | undefined>();

  /** @param tokens without white space and comments */
  constructor(tokens: readonly ScriptToken[]) {
    this.#tokens = tokens;
    for (let at = 1; at < tokens.length - 1; at++) {
      const [name, sign] = [tokens[at - 1], tokens[at]?.value];
      if (name === undefined || !/^(?:\+?=|:)$/.test(sign ?? "")) continue;
      const key = name.type === "IdentifierName" ? name.value : literalOf(name);
      const text = key === undefined ? undefined : this.#sum(at + 1, 0)?.text;
      if (key === undefined || typeof text !== "string" || !isKnown(text)) continue;
      if (sign === "+=") this.#append(key, text);
      else this.#define(key, text);
    }
  }

  /** The expression that begins at a token, if it is one of a string. */
  at(index: number): StringExpression | undefined {
    const [previous = "", token] = [this.#tokens[index - 1]?.value, this.#tokens[index]];
    // A member, the arguments of a call, or an operand of what comes before.
    if (previous === "." || (token?.value === "(" && /^[\w$)\]]/.test(previous))) return undefined;
    if (previous === "+" && token?.type === "IdentifierName") return undefined;
    const value = this.#sum(index, 0);
    if (!value) return undefined;
    // The string of a constant is found where it is set.
    const isName = token?.type === "IdentifierName" && this.#constant(index)?.end === value.end;
    const text = textOf(value);
    return { text: isKnown(text) && !isName ? text : undefined, end: value.end };
  }

  /** The strings that `+=` assembles. */
  appended(): string[] {
    return [...this.#appended.values()];
  }

  #define(name: string, text: string): void {
    const isNew = !this.#constants.has(name);
    if (isNew && this.#constants.size >= maxConstants) return;
    this.#constants.set(name, isNew || this.#constants.get(name) === text ? text.slice(0, maxLength) : undefined);
  }

  #append(name: string, text: string): void {
    const whole = ((this.#constants.get(name) ?? unknownPart) + text).slice(0, maxLength);
    if (!this.#constants.has(name) && this.#constants.size >= maxConstants) return;
    this.#constants.set(name, whole);
    this.#appended.set(name, whole);
  }

  #is(index: number, ...values: string[]): boolean {
    return values.every((value, offset) => this.#tokens[index + offset]?.value === value);
  }

  /** Operands with `+` between them. */
  #sum(start: number, depth: number): Value | undefined {
    let value = this.#operand(start, depth);
    while (value && this.#is(value.end, "+")) {
      const next = this.#operand(value.end + 1, depth);
      if (!next) return typeof value.text === "string" ? { text: value.text + unknownPart, end: value.end + 1 } : value;
      value = { text: (textOf(value) + textOf(next)).slice(0, maxLength), end: next.end };
    }
    return value;
  }

  #operand(start: number, depth: number): Value | undefined {
    let value = depth > maxDepth ? undefined : this.#primary(start, depth);
    while (value && this.#is(value.end, ".")) {
      const called = this.#method(value, depth);
      if (!called) break;
      value = called;
    }
    return value;
  }

  #primary(start: number, depth: number): Value | undefined {
    const token = this.#tokens[start];
    const literal = token && literalOf(token);
    if (literal !== undefined) return { text: literal, end: start + 1 };
    if (token?.type === "TemplateHead") return this.#template(start, depth);
    if (token?.value === "(") return this.#closed(this.#sum(start + 1, depth + 1), ")");
    if (token?.value === "[") return this.#list(start, depth);
    if (token?.type !== "IdentifierName") return undefined;
    if (this.#is(start, "new", "URL", "(")) return this.#url(start + 2, depth);
    return this.#decoded(start, depth) ?? this.#constant(start);
  }

  #closed(value: Value | undefined, bracket: string): Value | undefined {
    return value && this.#is(value.end, bracket) ? { text: value.text, end: value.end + 1 } : undefined;
  }

  #template(start: number, depth: number): Value {
    let text = partOf(this.#tokens[start]) ?? "";
    let at = start + 1;
    for (;;) {
      const value = this.#sum(at, depth + 1);
      const next = value && this.#tokens[value.end];
      const isPart = value && /^Template(?:Middle|Tail)$/.test(next?.type ?? "");
      // The rest of the template is read as its own string.
      if (!isPart || !next) return { text: text + unknownPart, end: start + 1 };
      text = (text + textOf(value) + (partOf(next) ?? "")).slice(0, maxLength);
      at = value.end + 1;
      if (next.type === "TemplateTail") return { text, end: at };
    }
  }

  /** `["a", "b"]` */
  #list(start: number, depth: number): Value | undefined {
    const parts: string[] = [];
    for (let at = start + 1; parts.length < maxParts; ) {
      const value = this.#sum(at, depth + 1);
      if (!value) return undefined;
      parts.push(textOf(value));
      if (this.#is(value.end, "]")) return { text: parts, end: value.end + 1 };
      if (!this.#is(value.end, ",")) return undefined;
      at = value.end + 1;
    }
    return undefined;
  }

  /** Strings in brackets, up to the closing one. */
  #arguments(start: number, depth: number): { texts: string[]; end: number } | undefined {
    if (this.#is(start, "(", ")")) return { texts: [], end: start + 2 };
    const texts: string[] = [];
    for (let at = start + 1; this.#is(start, "(") && texts.length < maxParts; ) {
      const value = this.#sum(at, depth + 1);
      if (!value) return undefined;
      texts.push(textOf(value));
      if (this.#is(value.end, ")")) return { texts, end: value.end + 1 };
      if (!this.#is(value.end, ",")) return undefined;
      at = value.end + 1;
    }
    return undefined;
  }

  #method({ text, end }: Value, depth: number): Value | undefined {
    const name = this.#tokens[end + 1]?.value ?? "";
    if (!/^(?:concat|join|reverse|split|toString|trim|toLowerCase)$/.test(name)) return undefined;
    const call = this.#arguments(end + 2, depth);
    if (!call) return undefined;
    const [first] = call.texts;
    const to = (result: string | readonly string[]): Value => ({
      text: typeof result === "string" ? result.slice(0, maxLength) : result.slice(0, maxLength),
      end: call.end,
    });
    if (name === "concat") return to(typeof text === "string" ? [text, ...call.texts].join("") : [...text, ...call.texts]);
    if (typeof text !== "string")
      return name === "join" ? to(text.join(first ?? ",")) : name === "reverse" ? to(text.toReversed()) : undefined;
    if (name === "split") return to(first === undefined ? [text] : text.split(first));
    return name === "join" || name === "reverse" ? undefined : to(name === "toLowerCase" ? text.toLowerCase() : text);
  }

  /** `new URL(path, base)` */
  #url(start: number, depth: number): Value | undefined {
    const call = this.#arguments(start, depth);
    if (!call) return undefined;
    const [path = "", base] = call.texts;
    try {
      return { text: new URL(path, base).href, end: call.end };
    } catch {
      return { text: path, end: call.end };
    }
  }

  #decoded(start: number, depth: number): Value | undefined {
    const at = this.#is(start, "window", ".") || this.#is(start, "String", ".") ? start + 2 : start;
    const name = this.#tokens[at]?.value ?? "";
    const decode = stringDecoders[name];
    if (!decode || !this.#is(at + 1, "(")) return name === "fromCharCode" ? this.#characters(at + 1) : undefined;
    const call = this.#arguments(at + 1, depth);
    return call && { text: decode(call.texts[0] ?? ""), end: call.end };
  }

  /** The arguments of `String.fromCharCode`. */
  #characters(start: number): Value | undefined {
    let text = "";
    for (let at = start + 1; text.length < maxLength && this.#is(start, "("); at += 2) {
      const { type, value = "" } = this.#tokens[at] ?? {};
      if (type !== "NumericLiteral") return undefined;
      text += String.fromCharCode(Number(value));
      if (this.#is(at + 1, ")")) return { text, end: at + 2 };
      if (!this.#is(at + 1, ",")) return undefined;
    }
    return undefined;
  }

  /** A name, or the last of a path such as `config.weibo.host`. */
  #constant(start: number): Value | undefined {
    let at = start;
    while (this.#is(at + 1, ".") && this.#tokens[at + 2]?.type === "IdentifierName" && !this.#is(at + 3, "(")) at += 2;
    if (this.#is(at + 1, "(")) return undefined;
    const text = this.#constants.get(this.#tokens[at]?.value ?? "");
    return { text: text ?? unknownPart, end: at + 1 };
  }
}

/** Whether a string has a part that is known before the script runs. */
const isKnown = (text: string): boolean => /[^|]/.test(text);

const textOf = ({ text }: Value): string => (typeof text === "string" ? text : text.join(","));
