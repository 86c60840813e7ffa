import { expect, it } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { accountGroups, shardFiles, shardGroups } from "../../src/core/sync/account-groups.ts";

const janrain = (realm: string) => ({ janrain: { realm } }) as ValidDeclaration;
const auth0 = (domain: string) => ({ auth0: { domain, connection: "weibo" } }) as ValidDeclaration;
const grouped = (declarations: Readonly<Record<string, ValidDeclaration>>) =>
  accountGroups(Object.entries(declarations).map(([file, declaration]) => ({ file, declaration }))).map(({ files }) => files);

it.each<[string, Readonly<Record<string, ValidDeclaration>>, string[][]]>([
  ["of two accounts are apart", { a: janrain("one"), b: janrain("two") }, [["a"], ["b"]]],
  ["of one account are together", { a: janrain("one"), b: janrain("two"), c: janrain("one") }, [["a", "c"], ["b"]]],
  ["without an account are apart", { a: {}, b: {} }, [["a"], ["b"]]],
  [
    "of two services are together where a declaration has both",
    { a: janrain("one"), b: auth0("x.auth0.com"), c: { ...janrain("one"), ...auth0("x.auth0.com") } },
    [["a", "b", "c"]],
  ],
  [
    "join with what joined earlier",
    {
      a: janrain("one"),
      b: auth0("x.auth0.com"),
      c: { ...janrain("one"), ...auth0("x.auth0.com") },
      d: auth0("x.auth0.com"),
      e: janrain("one"),
    },
    [["a", "b", "c", "d", "e"]],
  ],
  [
    "leave other groups alone when two are joined",
    { a: janrain("one"), b: janrain("two"), c: auth0("x.auth0.com"), d: { ...janrain("two"), ...auth0("x.auth0.com") }, e: janrain("one") },
    [
      ["a", "e"],
      ["b", "c", "d"],
    ],
  ],
  [
    "join with an account that only another of the joined had",
    {
      a: janrain("one"),
      b: { ...janrain("two"), ...auth0("x.auth0.com") },
      c: { ...janrain("one"), ...auth0("x.auth0.com") },
      d: janrain("three"),
      e: janrain("two"),
    },
    [["a", "b", "c", "e"], ["d"]],
  ],
])("declarations %s", (_, declarations, expected) => {
  expect(grouped(declarations)).toEqual(expected);
});

it("a group has its accounts, and a shard every count-th group", () => {
  const groups = accountGroups([
    { file: "a", declaration: janrain("one") },
    { file: "b", declaration: { ...janrain("one"), ...auth0("x.auth0.com") } },
    { file: "c", declaration: {} },
    { file: "d", declaration: janrain("two") },
  ]);
  expect(groups.map(({ account }) => account.split(" ").length)).toEqual([2, 1, 1]);
  expect(groups[0]?.account).toContain("one");
  expect(groups[1]?.account).toBe("");
  const shards = [1, 2].map((index) => shardGroups(groups, { index, count: 2 }).map(({ files }) => files));
  expect(shards).toEqual([[["a", "b"], ["d"]], [["c"]]]);
  expect([...shardFiles(groups, { index: 1, count: 2 })]).toEqual(["a", "b", "d"]);
});
