import { expect, test } from "vitest";
import { markdownEncodings } from "../../src/core/report/text/markdown.ts";
import { derivedForms, redactSecrets } from "../../src/core/secrets/redact.ts";
import { mask, Secret } from "../../src/core/secrets/secret.ts";
import { awkward, guises } from "../helpers/canaries.ts";

const cases = Object.entries(awkward).flatMap(([shape, value]) =>
  Object.entries(guises(value)).map(([guise, text]) => ({ shape, guise, value, text })),
);

test.each(cases)("redacts a value with $shape, $guise", ({ value, text }) => {
  expect(redactSecrets(`before ${text} after ${text}.`, [new Secret(value)])).toBe(`before ${mask} after ${mask}.`);
});

test.each([...Object.entries(awkward), ["mentions", "@a#1GH-2:x:$y$www.z"], ["markup", "<b>&`*_[x](y)|\\"]])(
  "redacts a value with %s in the encodings of Markdown and HTML",
  (_, value = "") => {
    for (const encode of markdownEncodings)
      expect(redactSecrets(`before ${encode(value)} after ${encode(value)}.`, [new Secret(value)], markdownEncodings)).toBe(
        `before ${mask} after ${mask}.`,
      );
  },
);

test("redacts single lines of a longer value", () => {
  expect(redactSecrets("x third-line-of-it y", [new Secret(awkward.newline ?? "")])).toBe(`x ${mask} y`);
});

test("redacts a value without its surrounding spaces", () => {
  expect(redactSecrets("a=key-with-space-1;", [new Secret(" key-with-space-1\n")])).toBe(`a=${mask};`);
});

test("redacts a value without its surrounding spaces, in base64 and in the encodings of Markdown", () => {
  const secret = new Secret(" <key>-with-space-1 \n");
  expect(redactSecrets(`a=${btoa("<key>-with-space-1").replace(/=+$/, "")};`, [secret])).toBe(`a=${mask};`);
  for (const encode of markdownEncodings)
    expect(redactSecrets(`a=${encode("<key>-with-space-1")};`, [secret], markdownEncodings)).toBe(`a=${mask};`);
});

test("redacts the lines of a value that are long enough and not a single word", () => {
  const lines = [
    "BEGIN",
    "x1234567",
    "x123456",
    "certificate",
    "two words",
    "  x7654321\t",
    "   sh0rt  ",
    "  certificate ",
    "密钥密钥密钥密钥",
  ];
  const redacted = ["x1234567", "two words", "  x7654321\t"];
  for (const end of ["\n", "\r\n"]) {
    const secret = new Secret(lines.join(end));
    for (const line of lines) expect(redactSecrets(`[${line}]`, [secret])).toBe(`[${redacted.includes(line) ? mask : line}]`);
  }
});

test.each(["", "on", "a1b2c3d", "  a1b2c3  ", "summary", "sign-in list"])("%j has no forms", (value) => {
  expect(derivedForms(value)).toEqual([]);
});

test.each(["-key-with-space-1", "-key-with-space-12", "-key-with-space-123"])("redacts %j in base64 without padding", (value) => {
  for (const secret of [new Secret(value), new Secret(` ${value}\n`)])
    expect(redactSecrets(`a=${btoa(value).replaceAll("=", "")};`, [secret])).toBe(`a=${mask};`);
});

test("leaves a weak value alone in the encodings of Markdown too", () => {
  expect(redactSecrets("an error &amp; a&amp;b", [new Secret("error"), new Secret("a&b")], markdownEncodings)).toBe(
    "an error &amp; a&amp;b",
  );
});

test("redacts a value that contains another one", () => {
  const secrets = [new Secret("abcd12ef"), new Secret("xxabcd12efyy")];
  expect(redactSecrets("xxabcd12efyy abcd12ef", secrets)).toBe(`${mask} ${mask}`);
  expect(redactSecrets("xxabcd12efyy abcd12ef", secrets.toReversed())).toBe(`${mask} ${mask}`);
});

test.each(["on", "a1b2c3d", "error", "summary", "sinaweibo", "get_properties", "acme.rpxnow.com", "sign-in list", "凭证", " findings\n"])(
  "leaves text alone that contains %j, which is too weak to redact in any form",
  (value) => {
    const forms = Object.values(guises(value)).join(" ");
    expect(redactSecrets(`{"summary":"${forms}"} on error`, [new Secret(value)])).toBe(`{"summary":"${forms}"} on error`);
  },
);

test("leaves a text without secrets unchanged, and a mask is not a pattern", () => {
  expect(redactSecrets("$& $1 ****", [])).toBe("$& $1 ****");
  expect(redactSecrets("********", [new Secret("********")])).toBe(mask);
});

test.each(Object.entries(awkward))("the forms of a value with %s are distinct and longest first", (_, value) => {
  const forms = derivedForms(value);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.map(({ length }) => length)).toEqual(forms.map(({ length }) => length).sort((a, b) => b - a));
  expect(forms.every((form) => form.trim() !== "")).toBe(true);
});
