import { visible } from "../core/messages/printable.ts";
import { maxShards } from "../core/options/shard.ts";
import { type AccountGroup, shardFiles } from "../core/sync/account-groups.ts";

/**
 * The account groups as a matrix for a workflow's jobs: one shard per group, up to the number of jobs that GitHub allows.
 * Source: GitHub docs, workflow syntax, `strategy.matrix.include`.
 * @returns JSON for `fromJSON`
 */
export function matrixOf(groups: readonly AccountGroup[]): string {
  const count = Math.min(groups.length, maxShards);
  const include = Array.from({ length: count }, (_, index) => {
    const shard = { index: index + 1, count };
    const files = shardFiles(groups, shard);
    const accounts = groups.filter((group) => group.files.some((file) => files.has(file))).map(accountOf);
    return { shard: `${shard.index}/${count}`, account: accounts.join(" "), files: [...files].map(visible).join("\n") };
  });
  return JSON.stringify({ include });
}

/** A declaration without a target has its path as account, since jobs and environments need a name. */
const accountOf = ({ account, files: [file = ""] }: AccountGroup) => account || visible(file);
