import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers } from "./fixture.ts";
import { declarationFiles } from "./fixture-repository.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const mistaken = edited([["name: AcmeMember ", "name: Acme Member "]]);
const name = "weibo-provider.config.yaml";

describe("a pull request that changes the defaults", () => {
  it("shows what it weakens: in annotations, the review and the comment", async () => {
    const files = { ...declarationFiles(mistaken), ...declarationFiles(example, "old") };
    const head = { ...files, [name]: 'files: ["*.yaml"]\nrules: {name-spaces: off}\nfail-on: never\n' };
    const { api, action } = await createFixture(shipped, { base: files, head });
    const ran = await action({ inputs: { comment: "always" } });
    expect(ran.exitCode).toBe(0);
    const weakened = [
      `${name} lowers name-spaces from error to off`,
      `${name} raises fail-on from error to never`,
      `${name} excludes old/weibo-provider.yaml, which are no longer checked`,
    ];
    for (const text of weakened) {
      expect(ran.stdout).toContain(`::warning::${text}`);
      expect(unescaped(ran.review)).toContain(text);
      expect(unescaped(api.comments(1)[0]?.body ?? "")).toContain(text);
    }
  });

  it("applies them in the language of the file, and prefers inputs", async () => {
    const files = { ...declarationFiles(mistaken), [name]: "lang: zh\nfail-on: never\nrules: {name-spaces: info}\n" };
    const { action } = await createFixture(shipped, { base: files, head: files });
    const byFile = await action();
    expect(byFile).toMatchObject({ exitCode: 0, outputs: { errors: "0" } });
    expect(byFile.summary).toMatch(/\p{Script=Han}/u);
    expect(byFile.review).not.toContain(name);
    const byInputs = await action({ inputs: { rule: "name-spaces=error", "fail-on": "error", lang: "en" } });
    expect(byInputs).toMatchObject({ exitCode: 1, outputs: { errors: "1" } });
  });

  it("comments on a pull request that changes nothing else", async () => {
    const files = declarationFiles();
    const { api, action } = await createFixture(shipped, { base: files, head: { ...files, [name]: "fail-on: never\n" } });
    await action({ inputs: { comment: "on-change" } });
    expect(unescaped(api.comments(1)[0]?.body ?? "")).toContain(`${name} raises fail-on from error to never`);
  });

  it("rejects an invalid file", async () => {
    const files = { ...declarationFiles(), [name]: "allow-private: [x]\n" };
    const { action } = await createFixture(shipped, { base: declarationFiles(), head: files });
    const { exitCode, stdout } = await action();
    expect(exitCode).toBe(2);
    expect(stdout).toContain(`${name}:1:1: unknown key "allow-private"`);
  });
});
