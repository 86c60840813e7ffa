import { expect, it } from "vitest";
import { isIdentifier } from "../../src/core/rules/exposure/secret-context.ts";

const digits = "0123456789abcdef0123456789abcdef";
const far = "x".repeat(300);

/** Whether `D` in a text is an identifier. */
function isIdentified(text: string): boolean {
  const from = text.indexOf("D");
  return isIdentifier(text.replace("D", digits), from, from + digits.length);
}

it.each([
  "see https://www.acme.example/D",
  "D/index.html",
  "D-icons/16.png",
  "C:\\assets\\D",
  "owner/repository@D",
  "D@host",
  "assets-D.js",
  "D.a",
  "D.woff2",
  "sha1-D",
  "md5:D",
  "commit=D",
  "rev-D",
  "https://user:D/",
  "# commit D",
  "name: x # commit D",
  "# the commit of a key: sha1 D",
  "# D is the commit",
  "# 提交 D",
  "# commit D\nsecret",
  "# yaml-language-server: $schema=D",
  " ## vim: D",
  "# D  logo.png",
  "# brand/logo.png: D",
  "# trace D",
  "# 摘要 D",
])("%j is about an identifier", (text) => {
  expect(isIdentified(text)).toBe(true);
  expect(isIdentified(`${far}\n${text}`)).toBe(true);
});

it.each([
  "D",
  "note: D",
  "appSecret: D",
  '"secret": "D',
  "https://www.acme.example/?token=D",
  "密钥：D",
  "https://user:D@www.acme.example/",
  "https://www.acme.example/ D",
  "https://www.acme.example/,D",
  "D https://www.acme.example/",
  "D,https://www.acme.example/",
  "D.1",
  "D.javascript",
  "D.",
  "commit-of D",
  "commit D",
  "D commit",
  "x#commit D",
  "# D",
  "# D acme.com",
  "# secret.png D",
  "# turnkey D",
  "# token D",
  "# D is the commit of the key",
  "# commit\nnote: D",
  "# D\ncommit",
  "# a key: D commit",
  `# commit ${far} D`,
  `# D ${far} commit`,
])("%j is about a secret", (text) => {
  expect(isIdentified(text)).toBe(false);
});
