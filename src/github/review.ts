import { resolve } from "node:path";
import type { SeverityOverrides } from "../core/check/severities.ts";
import type { ReviewOutcome } from "../core/report/report.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import type { Shard } from "../core/sync/account-groups.ts";
import { reviewAgainst } from "../files/review-against.ts";
import { reviewConfig } from "../files/review-config.ts";
import type { RunResult } from "../run.ts";
import type { RepositoryApi } from "./api/client.ts";
import { TreeTooLarge } from "./api/commits.ts";
import { failureOf } from "./api/failure.ts";
import { BaseUnavailable, baseTree } from "./base.ts";
import type { ProposedChange } from "./event.ts";

/** Which part of the workspace to review. */
export interface ReviewOptions {
  workspace: string;
  /** Files, folders and globs from the input `files`. */
  patterns: readonly string[];
  /** The commit that the run is about. */
  runCommit: string;
  /** The shard that the run checks; undefined for all declarations. */
  shard: Shard | undefined;
  secrets: SecretLookup;
  severities: SeverityOverrides;
}

/** What a proposed change means for the declarations of a run, or why that is unknown. Never ends the run. */
export async function reviewChange(
  change: ProposedChange,
  { files: checkedFiles, groups, root }: RunResult,
  { workspace, patterns, runCommit, shard, secrets, severities }: ReviewOptions,
  api: RepositoryApi | undefined,
): Promise<ReviewOutcome> {
  try {
    const tree = await baseTree(change, root, runCommit, api);
    const checked = new Set(checkedFiles.map(({ file }) => file));
    // A deleted file belongs to no shard: the first shard reports it, and needs all files to detect moves.
    const isFirst = shard === undefined || shard.index === 1;
    const paths = (isFirst ? groups.flatMap((group) => group.files) : [...checked]).map((file) => resolve(root, file));
    const reviews = await reviewAgainst(tree, paths, { folder: workspace, pathsFrom: root, root, patterns, secrets, severities });
    const weakened = isFirst ? await reviewConfig(tree, root) : [];
    const files = reviews.filter(({ file, kind }) => (kind === "deleted" || kind === "unread" ? isFirst : checked.has(file)));
    return { files, weakened };
  } catch (error) {
    if (error instanceof BaseUnavailable) return { unknown: error.reason, params: { number: change.number ?? 0 } };
    if (error instanceof TreeTooLarge) return { unknown: "too-large", params: {} };
    const { kind, status } = failureOf(error);
    return { unknown: kind, params: { status } };
  }
}
