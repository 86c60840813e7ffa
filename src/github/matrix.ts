import { visible } from "../core/messages/printable.ts";
import { maxShards } from "../core/options/shard.ts";
import { type AccountGroup, shardFiles } from "../core/sync/account-groups.ts";

/**
 * The parts as a matrix for the jobs of a workflow, as few declarations a job as there may be jobs.
 * Source: GitHub docs, workflow syntax, `strategy.matrix.include`.
 * @returns JSON for `fromJSON`
 */
export function matrixOf(groups: readonly AccountGroup[]): string {
  const count = Math.min(groups.length, maxShards);
  const include = Array.from({ length: count }, (_, at) => {
    const shard = { index: at + 1, count };
    const files = shardFiles(groups, shard);
    const accounts = groups.filter((part) => part.files.some((file) => files.has(file))).map(({ account }) => account);
    return { shard: `${shard.index}/${count}`, account: accounts.join(" "), files: [...files].map(visible).join("\n") };
  });
  return JSON.stringify({ include });
}
