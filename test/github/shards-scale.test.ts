import { expect, it } from "vitest";
import { accountGroups, shardFiles } from "../../src/core/sync/account-groups.ts";
import { matrixOf } from "../../src/github/matrix.ts";
import { tell } from "../properties/explore.ts";

/** Numbers of declarations: up to a million with FUZZ_RUNS, fewer in the suite. */
const counts = process.env.FUZZ_RUNS === undefined ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];

/** Declarations of which each ten have one account, as a job of the matrix sees them. */
const declarationsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file: `apps/a${index}/weibo-provider.yaml`,
    declaration: { janrain: { realm: `realm${index % (count / 10)}` } },
  }));

it.each(counts)(
  "deals %i declarations out to 256 shards, each once, and lists them in a matrix that GitHub accepts",
  (count) => {
    const declarations = declarationsOf(count);
    const before = process.cpuUsage();
    const groups = accountGroups(declarations);
    const matrix = matrixOf(groups);
    const first = shardFiles(groups, { index: 1, count: 256 });
    const { user, system } = process.cpuUsage(before);
    tell(
      `${count} declarations: ${((user + system) / count).toFixed(2)} µs per declaration to make the matrix and to find the files of a shard`,
    );
    const others = Array.from({ length: 255 }, (_, index) => shardFiles(groups, { index: index + 2, count: 256 }).size);
    const sizes = [first.size, ...others];
    expect(sizes.reduce((sum, size) => sum + size)).toBe(count);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(10);
    expect(JSON.parse(matrix).include).toHaveLength(256);
    expect(matrix.length).toBeLessThan(500_000);
  },
  60_000,
);
