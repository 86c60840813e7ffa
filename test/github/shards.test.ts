import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { parseShard } from "../../src/core/options/shard.ts";
import { shardFiles } from "../../src/core/sync/account-groups.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { matrixOf } from "../../src/github/matrix.ts";
import { example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers } from "./fixture.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const ofRealm = (realm: string, name: string) =>
  example
    .replaceAll("acme.rpxnow.com", `${realm}.rpxnow.com`)
    .replace("realm: acme", `realm: ${realm}`)
    .replace("name: AcmeMember", `name: ${name}`);

/** Three accounts in five files. */
const files = {
  "a/weibo-provider.yaml": ofRealm("one", "NameA"),
  "b/weibo-provider.yaml": ofRealm("two", "NameB"),
  "c/weibo-provider.yaml": ofRealm("one", "NameC"),
  "d/weibo-provider.yaml": ofRealm("three", "NameD"),
  "e/weibo-provider.yaml": ofRealm("two", "NameE"),
};
const inFolder = (...folders: string[]) => folders.map((folder) => `${folder}/weibo-provider.yaml`);

describe("the output matrix", () => {
  it("has an entry for each account, and is the same in every shard", async () => {
    const { action } = await createFixture(shipped, { base: files });
    const all = await action();
    expect(JSON.parse(all.outputs.matrix ?? "")).toEqual({
      include: [
        { shard: "1/3", account: "one.rpxnow.com", files: inFolder("a", "c").join("\n") },
        { shard: "2/3", account: "two.rpxnow.com", files: inFolder("b", "e").join("\n") },
        { shard: "3/3", account: "three.rpxnow.com", files: inFolder("d").join("\n") },
      ],
    });
    expect((await action({ inputs: { shard: "2/3" } })).outputs.matrix).toBe(all.outputs.matrix);
  });

  it("has at most 256 entries, each with whole accounts", () => {
    const groups = Array.from({ length: 600 }, (_, index) => ({
      account: `a${index}.rpxnow.com`,
      files: [`${index}/x.yaml`, `${index}/y.yaml`],
    }));
    const { include } = JSON.parse(matrixOf(groups)) as { include: { shard: string; account: string; files: string }[] };
    expect(include).toHaveLength(256);
    expect(include.map(({ shard }) => shard)).toEqual(include.map((_, index) => `${index + 1}/256`));
    expect(include.flatMap(({ account }) => account.split(" ")).sort()).toEqual(groups.map(({ account }) => account).sort());
    for (const [index, { files: listed }] of include.entries())
      expect(new Set(listed.split("\n"))).toEqual(shardFiles(groups, { index: index + 1, count: 256 }));
    expect(include.flatMap(({ files: listed }) => listed.split("\n"))).toHaveLength(1200);
  });

  it.each([
    [[], { include: [] }],
    [[{ account: "", files: ["a\n::error::b"] }], { include: [{ shard: "1/1", account: "a\\n::error::b", files: "a\\n::error::b" }] }],
  ])("of %j", (groups, matrix) => {
    expect(JSON.parse(matrixOf(groups))).toEqual(matrix);
  });
});

describe("a shard", () => {
  const checked = (summary: string) =>
    [...new Set([...summary.matchAll(/Setup of ([a-z])\/weibo/g)].map(([, folder]) => folder))].sort().join("");

  it.each([
    [2, ["acd", "be"]],
    [5, ["ac", "be", "d", "", ""]],
  ])("of %i contains each file once", async (count, expected) => {
    const { action } = await createFixture(shipped, { base: files });
    const seen = [];
    for (let index = 1; index <= count; index++) {
      const { exitCode, summary, stdout } = await action({ inputs: { shard: `${index}/${count}` }, event: { name: "push" } });
      const folders = checked(summary);
      expect([exitCode, stdout]).toEqual([
        exitCode,
        expect.stringContaining(folders.length === 1 ? "1 file, " : `${folders.length} files, `),
      ]);
      if (folders === "") expect([exitCode, summary]).toEqual([0, expect.stringContaining("0 files, 0 errors, 0 warnings, 0 infos")]);
      seen.push(folders);
    }
    expect(seen).toEqual(expected);
    expect(seen.join("").split("").sort().join("")).toBe("abcde");
  });

  it.each(["0/2", "3/2", "1/0", "1/257", "a/b", "1", "1/2/3", "-1/2", "1.5/2", "1e0/2"])("has a format: %s is rejected", (shard) => {
    expect(() => parseShard("shard", shard)).toThrow(UsageError);
  });

  it.each(["3/2", "1/257"])("must be within limits: %s is rejected", async (shard) => {
    const { action } = await createFixture(shipped);
    const { exitCode, stdout, summary } = await action({ inputs: { shard }, event: { name: "push" } });
    expect([exitCode, summary]).toEqual([2, expect.stringMatching(phrase(en.usage["shard-form"], { option: "shard" }))]);
    expect(stdout).toMatch(phrase(`::error::${en.usage["shard-form"]}`, { option: "shard" }));
  });
});

describe("shards of a pull request", () => {
  it("together report what one run reports, each part once", async () => {
    const { "a/weibo-provider.yaml": a, "d/weibo-provider.yaml": d, ...rest } = files;
    const head = {
      ...rest,
      // Changed, moved, and deleted with its account.
      "a/weibo-provider.yaml": a.replace("operatingAccount: acme ", "operatingAccount: other "),
      "new/weibo-provider.yaml": files["b/weibo-provider.yaml"],
    };
    const { "b/weibo-provider.yaml": _, ...moved } = head;
    const { api, action } = await createFixture(shipped, { base: files, head: moved });
    const headings = (review: string) => [...review.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading).sort();
    const whole = headings((await action()).review);
    expect(whole).toEqual([
      "a/weibo-provider.yaml",
      "d/weibo-provider.yaml is deleted",
      "new/weibo-provider.yaml, renamed from b/weibo-provider.yaml",
    ]);
    const groups = [];
    for (const shard of ["1/2", "2/2"]) groups.push(...headings((await action({ inputs: { shard, comment: "on-change" } })).review));
    expect(groups.sort()).toEqual(whole);
    // Each shard has its own comment about its own declarations.
    expect(api.comments(1).map(({ body }) => headings(unescaped(body)))).toEqual([
      ["a/weibo-provider.yaml", "d/weibo-provider.yaml is deleted"],
      ["new/weibo-provider.yaml, renamed from b/weibo-provider.yaml"],
    ]);
  });
});
