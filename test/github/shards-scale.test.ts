import { expect, it } from "vitest";
import { accountGroups, shardFiles } from "../../src/core/sync/account-groups.ts";
import { matrixOf } from "../../src/github/matrix.ts";

/** Declarations, of which each ten have one account, as a job of the matrix sees them: a million with FUZZ_RUNS, fewer in the suite. */
const count = process.env.FUZZ_RUNS === undefined ? 100_000 : 1_000_000;
const declarations = Array.from({ length: count }, (_, index) => ({
  file: `apps/a${index}/weibo-provider.yaml`,
  declaration: { janrain: { realm: `realm${index % (count / 10)}` } },
}));

it("deals all declarations out to 256 shards, each once, and lists them in a matrix that GitHub accepts", () => {
  const groups = accountGroups(declarations);
  const sizes = Array.from({ length: 256 }, (_, index) => shardFiles(groups, { index: index + 1, count: 256 }).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(count);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(10);
  const matrix = matrixOf(groups);
  expect(JSON.parse(matrix).include).toHaveLength(256);
  expect(matrix.length).toBeLessThan(500_000);
}, 60_000);
