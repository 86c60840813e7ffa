import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { quoteValue, removeItem, renameKey, rewriteValue } from "../../src/core/declaration/rewrite.ts";
import { sourceOf } from "../../src/core/declaration/source.ts";
import type { Edit } from "../../src/core/findings/finding.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

const read = (text: string) => sourceOf(parseYaml(text));
const applied = (text: string, edit: Edit | undefined) => edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to);

describe("another value", () => {
  const rewritten = (text: string, value: string) => applied(text, rewriteValue(read(text), "/a", value));

  it.each([
    ["a plain text", "a: x # c\n", "y", "a: y # c\n"],
    ["a plain text that needs quotes", "a: x\n", "0123", 'a: "0123"\n'],
    ["a plain text that would begin a comment", "a: x\n", "# y", 'a: "# y"\n'],
    ["a plain text that would be a mapping", "a: x\n", "b: c", 'a: "b: c"\n'],
    ["a plain text that would start with a reserved character", "a: x\n", "@y", 'a: "@y"\n'],
    ["a plain text with a quote, which needs quotes", "a: it's\n", "# y", 'a: "# y"\n'],
    ["a plain text that is empty", "a: x\n", "", 'a: ""\n'],
    ["a prefix of a plain text", "a: x\n", "https://x", "a: https://x\n"],
    ["trailing ideographic spaces of a plain text", "a: x\u3000\u3000 # c\n", "x", "a: x # c\n"],
    ["trailing ideographic spaces after a space", "a: x \u3000 # c\n", "x", "a: x # c\n"],
    ["double quotes", 'a: "x" # c\n', "y", 'a: "y" # c\n'],
    ["double quotes, with an escaped line break", 'a: "\\\n  x\\\n  "\n', "x", 'a: "x"\n'],
    ["double quotes, with an escaped CRLF", 'a: "x \\\r\n  "\r\n', "x", 'a: "x"\r\n'],
    ["double quotes, with what needs an escape", 'a: "x"\n', 'say "y"\\', 'a: "say \\"y\\"\\\\"\n'],
    ["double quotes, whose escapes are kept", 'a: " \\x41\\u0042 "\n', "AB", 'a: "\\x41\\u0042"\n'],
    ["double quotes, with escapes that are whitespace", 'a: "\\u2003\\t\\_x\\N\\L\\P\\x20"\n', "x", 'a: "x"\n'],
    ["double quotes, with an escape of eight digits", 'a: "\\U00003000x\\U0001F600"\n', "x\u{1F600}", 'a: "x\\U0001F600"\n'],
    ["double quotes, with an escaped backslash before a t", 'a: " x\\\\t "\n', "x\\t", 'a: "x\\\\t"\n'],
    ["double quotes, with a prefix that needs an escape", 'a: "x\\x41"\n', '"xA', 'a: "\\"x\\x41"\n'],
    ["double quotes in brackets, over two lines", '{a: " x\ny"}\n', "x y", '{a: "x\ny"}\n'],
    ["single quotes", "a: 'x'\n", "it's", "a: 'it''s'\n"],
    ["single quotes, with a quote at the end", "a: ' x'' '\n", "x'", "a: 'x'''\n"],
    ["single quotes, with a prefix", "a: 'x''y'\n", "'x'y", "a: '''x''y'\n"],
    ["a literal block of one line", "a: |\n  x\n", "x", "a: |-\n  x\n"],
    ["a literal block of one line, with another text", "a: |-\n  x\n", "y", "a: |-\n  y\n"],
    ["a literal block of one line, with a prefix", "a: |-\n  x\n", "yx", "a: |-\n  yx\n"],
    ["a folded block with a comment in its header", "a: > # c\n  x \u3000\nb: 1\n", "x", "a: >- # c\n  x\nb: 1\n"],
    ["a folded block with trailing spaces", "a: >\n  x  \nb: 1\n", "x", "a: >-\n  x\nb: 1\n"],
    ["a literal block that keeps the lines after it, with a prefix", "a: |+\n  x\n\nb: 1\n", "yx\n\n", undefined],
    ["a block with an indentation indicator", "a: |2\n    x\n", "x", undefined],
    ["a block with an indentation indicator of less", "a: |1+\n  x\n\n", "x", undefined],
    ["a block with both indicators", "a: |2+\n   x\n", "y", undefined],
  ])("of %s", (_, text, value, expected) => {
    const result = rewritten(text, value);
    expect(result).toBe(expected);
    if (result !== undefined) expect(parse(result).a).toBe(value);
  });

  it.each([
    ["a text that has the value", "a: x\n", "x"],
    ["a number", "a: 1\n", "2"],
    ["a list", "a: [x]\n", "x"],
    ["an empty value", "a:\n", "x"],
    ["a field that is not there", "b: x\n", "x"],
    ["a literal block of two lines", "a: |-\n  x\n  y\n", "z"],
    ["a literal block of two lines, as a prefix", "a: |-\n  x\n  y\n", "zx\ny"],
    ["single quotes around a line break", "a: 'x'\n", "y\nz"],
  ])("is not given to %s", (_, text, value) => {
    expect(rewritten(text, value)).toBeUndefined();
  });
});

describe("quotes", () => {
  it.each([
    ["a number", "a: 0123 # c\n", 'a: "0123" # c\n'],
    ["a text with a backslash", "a: x\\y\n", 'a: "x\\\\y"\n'],
    ["a number after an unrelated !", "b: x!\na: 1\n", 'b: x!\na: "1"\n'],
    ["a number after a tag", "a: !!int 1\n", undefined],
    ["a number after a tag and two spaces", "a: !!int  1\n", undefined],
    ["a list", "a: [1]\n", undefined],
    ["a field that is not there", "b: 1\n", undefined],
  ])("around %s", (_, text, expected) => {
    expect(applied(text, quoteValue(read(text), "/a"))).toBe(expected);
  });
});

describe("another key", () => {
  it.each([
    ["plain", "a: 1\n", "/a", "name: 1\n"],
    ["in double quotes, which it needs", '{"a":1}\n', "/a", '{"name":1}\n'],
    ["in single quotes", "'a': 1\n", "/a", "'name': 1\n"],
    ["with quotes inside", "it's: 1\n", "/it's", "name: 1\n"],
    ["below another", "b:\n  a: 1\n", "/b/a", "b:\n  name: 1\n"],
    ["of an item", "[a]\n", "/0", undefined],
    ["that is not there", "b: 1\n", "/a", undefined],
    ["that is a block", "? |-\n  a\n: 1\n", "/a", undefined],
  ])("%s", (_, text, pointer, expected) => {
    expect(applied(text, renameKey(read(text), pointer, "name"))).toBe(expected);
  });
});

describe("a removed item", () => {
  it.each([
    ["of a flow list", "[a, b, c]\n", "/1", "[a, c]\n"],
    ["at the end of a flow list", "[a, b]\n", "/1", "[a]\n"],
    ["in quotes", "[a, 'b', c]\n", "/1", "[a, c]\n"],
    ["of a block list", "- a\n- b\n- c\n", "/1", "- a\n- c\n"],
    ["with trailing ideographic spaces", "- a\u3000\n- b\u3000\n", "/1", "- a\u3000\n"],
    ["before an item with a comment", "- a\n- b\n- c # why\n", "/1", "- a\n- c # why\n"],
    ["of a nested list", "x: [a, b]\n", "/x/1", "x: [a]\n"],
    ["that is the first", "[a, b]\n", "/0", undefined],
    ["that is not there", "[a, b]\n", "/2", undefined],
    ["with a comment after it", "- a\n- b # why\n- c\n", "/1", undefined],
    ["with a comment directly after it", "[a, b,# why\n c]\n", "/1", undefined],
    ["with a comment after two spaces", "- a\n- b  # why\n- c\n", "/1", undefined],
    ["with a comment after a space and its comma", "[a, b , # why\n c]\n", "/1", undefined],
    ["with a comment after its comma", "[a,\n b, # why\n c]\n", "/1", undefined],
    ["with a comment before it", "- a # why\n- b\n", "/1", undefined],
    ["with an anchor", "[a, &x b]\n", "/1", undefined],
    ["after a block", "- |\n  a\n- b\n", "/1", undefined],
    ["that is a block", "- a\n- >-\n  b\n- c\n", "/1", undefined],
  ])("%s", (_, text, pointer, expected) => {
    expect(applied(text, removeItem(read(text), pointer))).toBe(expected);
  });
});
