import type { Range } from "../../declaration/parsed-yaml.ts";

/** Expressions of template engines that YAML rejects without quotes. Each alternative is linear: it stops where another one may start. */
const expression = /\{\{[^{}]*\}+|\{%[^%]*%\}|\{#[^#]*#\}|<%[^%]*%>|\[%[^%]*%\]|[$%@!*&]\{[^{}]*\}|%\w+%|%\(\w+\)s|@@?[A-Za-z]\w*@@?/g;

/** The template expression of a line that contains an offset, or ends at it. */
export function templateExpressionAt(text: string, offset: number): Range | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  for (const { 0: found, index } of text.slice(start, end < 0 ? undefined : end).matchAll(expression)) {
    const range = { from: start + index, to: start + index + found.length };
    if (range.from <= offset && offset <= range.to) return range;
  }
  return undefined;
}
