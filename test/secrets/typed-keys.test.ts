import { expect, it } from "vitest";
import { withoutTypedKeys } from "../../src/core/secrets/typed-keys.ts";

const environment = {
  PATH: "/usr/bin:/bin1",
  KEY_PATH: "keys/partner-key-99",
  API_KEY: "partner-key-000017",
  LONGER: "partner-key-000017-live",
  FILE: "weibo-provider.yaml",
  WORDS: "keys-of-partner",
  NUMBER: "9876543210",
  SHLVL: "12",
  ABSENT: undefined,
};

it.each([
  ["an app secret", `no file matches ${"0123456789abcdef".repeat(2)}`, "no file matches ***"],
  ["an API key", `unknown command "${"a1".repeat(20)}"`, 'unknown command "***"'],
  ["the value of a variable", "no file matches partner-key-000017", "no file matches ***"],
  [
    "a key in a URL",
    'invalid origin "https://acme.rpxnow.com/?apiKey=abc123&x=1"',
    'invalid origin "https://acme.rpxnow.com/?apiKey=***&x=1"',
  ],
  ["the value of a variable that contains another one", "no file matches partner-key-000017-live", "no file matches ***"],
  ["a number", "no file matches 9876543210", "no file matches ***"],
  ["a resident identity number", "no file matches 11010519491231002X", "no file matches ***"],
  ["a variable's value without digits", "no file matches keys-of-partner", "no file matches keys-of-partner"],
  ["a variable's value that is a path", "no file matches keys/partner-key-99", "no file matches keys/partner-key-99"],
  ["a short value", "no file matches apps12", "no file matches apps12"],
  ["an ordinary path", "no file matches apps/weibo-provider.yaml", "no file matches apps/weibo-provider.yaml"],
])("shows a usage error without the key, given %s", (_, text, shown) => {
  expect(withoutTypedKeys(text, environment)).toBe(shown);
});
