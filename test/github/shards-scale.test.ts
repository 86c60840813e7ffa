import { expect, it } from "vitest";
import { accountGroups, shardFiles } from "../../src/core/sync/account-groups.ts";
import { matrixOf } from "../../src/github/matrix.ts";

/** A million declarations, of which each ten have one account, as a job of the matrix sees them. */
const count = 1_000_000;
const declarations = Array.from({ length: count }, (_, index) => ({
  file: `apps/a${index}/weibo-provider.yaml`,
  declaration: { janrain: { realm: `realm${index % (count / 10)}` } },
}));
const groupsOf = (length: number) => accountGroups(declarations.slice(0, length), ({ janrain }) => janrain?.realm);

it("deals a million declarations out to 256 shards, each once, and lists them in a matrix that GitHub accepts", () => {
  const groups = groupsOf(count);
  const sizes = Array.from({ length: 256 }, (_, index) => shardFiles(groups, { index: index + 1, count: 256 }).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(count);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(10);
  const matrix = matrixOf(groups);
  expect(JSON.parse(matrix).include).toHaveLength(256);
  expect(matrix.length).toBeLessThan(500_000);
}, 60_000);

/** The processor's time per declaration, in microseconds. */
function cost(length: number): number {
  const start = process.cpuUsage();
  const groups = groupsOf(length);
  shardFiles(groups, { index: 1, count: 256 });
  matrixOf(groups);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / length;
}

it("costs about as much per declaration for a million as for fifty thousand", () => {
  const [small, large] = [cost(50_000), cost(count)];
  // A quadratic step would cost twenty times as much; caches of the processor explain less.
  expect(large / small).toBeLessThan(6);
}, 120_000);
