import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { targetDescriptions } from "../../src/targets/index.ts";
import { root } from "../helpers/example.ts";

/** The ids and texts of all rules, and all messages in English, with that of old versions of Node.js. */
const texts = [
  await readFile(`${root}src/cli.ts`, "utf8"),
  ...allRules().flatMap(({ id, text }) => [id, ...textsOf(text.en)]),
  ...textsOf(en),
  ...targetDescriptions.flatMap(({ messages }) => textsOf(messages.en)),
];

function textsOf(tree: unknown): string[] {
  return typeof tree === "string" ? [tree] : Object.values(tree as object).flatMap(textsOf);
}

/** The messages of the troubleshooting table, in which `…` is a placeholder. */
async function messages(): Promise<string[]> {
  return [...(await readFile(`${root}docs/troubleshooting.md`, "utf8")).matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = ""]) => message);
}

it("the troubleshooting table lists messages and rules that exist", async () => {
  const listed = await messages();
  expect(listed.length).toBeGreaterThan(5);
  const isPrinted = (message: string) => {
    const parts = message.split("…").map((part) => part.trim());
    return texts.some((text) =>
      parts.every((part) =>
        text
          .replace(/\{what\}/, "comment")
          .replace(/\{code\}/, "3")
          .includes(part),
      ),
    );
  };
  expect(listed.filter((message) => !isPrinted(message))).toEqual([]);
});
