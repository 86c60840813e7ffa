import { describe, expect, it } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import { serverText } from "../../src/core/secrets/server-text.ts";
import { concealShapes } from "../../src/core/secrets/shapes.ts";
import { isTooWeak } from "../../src/core/secrets/weak.ts";

it.each([
  ["seven characters", "a1b2c3d", true],
  ["seven characters with space around them", "  a1b2c3d \n", true],
  ["seven characters of two units each", "𠮷1𠮷2𠮷3𠮷", true],
  ["eight characters", "a1b2c3d4", false],
  ["a word", "password", true],
  ["the longest word", "abcdefghijklmnop", true],
  ["a longer run of letters", "abcdefghijklmnopq", false],
  ["a word of another script", "пароль-пароль", true],
  ["letters with marks", "пáрóльпáро", true],
  ["words with hyphens", "my-weibo-secret", true],
  ["words with dots and slashes", "social.acme/example_key", true],
  ["words with several signs between them", "one --two", true],
  ["the longest words", "abcdefgh-abcdefgh-abcdefgh-abcde", true],
  ["longer words", "abcdefgh-abcdefgh-abcdefgh-abcdef", false],
  ["words with a digit", "my-weibo-secret1", false],
  ["words with a sign at their end", "weibo-secret-", false],
  ["words with a sign at their start", "-weibo-secret", false],
  ["camel case", "weiboSecretAcmeOne", true],
  ["camel case with a capital first", "WeiboSecretAcmeOne", true],
  ["camel case with short words", "myAbCdEfGhIjKlMnOpQr", false],
  ["camel case with a digit", "weiboSecretAcmeOne1", false],
  ["camel case after a digit", "1weiboSecretAcmeOne", false],
  ["one word in camel case", "Abcdefghijklmnopqrst", false],
  ["an app key", "1234567890", false],
  ["an app secret", "0123456789abcdef0123456789abcdef", false],
])("%s is too weak to redact: %s: %s", (_, value, weak) => {
  expect(isTooWeak(value)).toBe(weak);
});

it.each([
  ["key 0123456789ABCDEF0123456789abcdef.", `key ${"*".repeat(32)}.`],
  ["0123456789012345678901234567890123456789", "*".repeat(40)],
  ["110101199003070011 and 11010119900307001x", `${"*".repeat(18)} and ${"*".repeat(18)}`],
  ["0123456789abcdef0123456789abcdef0", "0123456789abcdef0123456789abcdef0"],
  ["010101199003070011", "010101199003070011"],
])("what looks like a secret or an identity number in %j is concealed: %j", (text, concealed) => {
  expect(concealShapes(text)).toBe(concealed);
});

describe("the text of a server", () => {
  const secret = new Secret("0123456789abcdef");

  it.each([
    ["without a secret is repeated", "no such key", "no such key"],
    ["is repeated up to 300 units", "x".repeat(301), "x".repeat(300)],
    ["has its secrets masked", "key 0123456789abcdef is unknown", "key *** is unknown"],
    ["with a piece of eight units of a secret is masked", "key 01234567", "***"],
    ["with a piece of the middle is masked", "…23456789ab…", "***"],
    ["with a piece of seven units is repeated", "key 0123456", "key 0123456"],
    ["with a piece of an encoding is masked", "key MDEyMzQ1", "***"],
    ["of the length of a piece is masked if it is one", "89abcdef", "***"],
    ["that ends in a whole secret at the limit is masked", `${"x ".repeat(145)}0123456789abcdef`, `${"x ".repeat(145)}***`],
    ["without anything is empty", "", ""],
  ])("%s", (_, text, expected) => {
    expect(serverText(text, [secret])).toBe(expected);
  });

  it("is only cut without secrets", () => {
    expect(serverText("01234567", [])).toBe("01234567");
  });
});
