import { expect, it } from "vitest";
import { withoutTypedKeys } from "../../src/core/secrets/typed-keys.ts";

const environment = { PATH: "/usr/bin:/bin1", API_KEY: "partner-key-000017", FILE: "weibo-provider.yaml" };

it.each([
  ["an app secret", `no file matches ${"0123456789abcdef".repeat(2)}`, "no file matches ***"],
  ["an API key", `unknown command "${"a1".repeat(20)}"`, 'unknown command "***"'],
  ["the value of a variable", "no file matches partner-key-000017", "no file matches ***"],
  [
    "a key in a URL",
    'invalid origin "https://acme.rpxnow.com/?apiKey=abc123&x=1"',
    'invalid origin "https://acme.rpxnow.com/?apiKey=***&x=1"',
  ],
  ["an ordinary path", "no file matches apps/weibo-provider.yaml", "no file matches apps/weibo-provider.yaml"],
])("shows a usage error without the key, given %s", (_, text, shown) => {
  expect(withoutTypedKeys(text, environment)).toBe(shown);
});
