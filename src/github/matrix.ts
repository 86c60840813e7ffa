import { visible } from "../core/messages/printable.ts";
import { maxShards } from "../core/options/shard.ts";
import { type AccountGroup, shardGroups } from "../core/sync/account-groups.ts";

/** Longest matrix that lists its files, in UTF-16 units. Source: GitHub docs: the outputs of a job are at most 1 MB, in UTF-16. */
const maxLength = 500_000;

/**
 * The account groups as a matrix for a workflow's jobs: one shard per group, up to the number of jobs that GitHub allows. A matrix
 * that would be too long lists only the first account of each shard, and no files.
 * Source: GitHub docs, workflow syntax, `strategy.matrix.include`.
 * @returns JSON for `fromJSON`
 */
export function matrixOf(groups: readonly AccountGroup[]): string {
  const count = Math.min(groups.length, maxShards);
  const shards = Array.from({ length: count }, (_, index) => ({
    shard: `${index + 1}/${count}`,
    groups: shardGroups(groups, { index: index + 1, count }),
  }));
  const length = groups.reduce((sum, group) => sum + group.files.reduce((total, file) => total + 2 * file.length, group.account.length), 0);
  const include = shards.map(({ shard, groups: own }) => ({
    shard,
    account: (length > maxLength ? own.slice(0, 1) : own).map(accountOf).join(" "),
    files: length > maxLength ? "" : own.flatMap(({ files }) => files.map(visible)).join("\n"),
  }));
  return JSON.stringify({ include });
}

/** A declaration without a target has its path as account, since jobs and environments need a name. */
const accountOf = ({ account, files: [file = ""] }: AccountGroup) => account || visible(file);
