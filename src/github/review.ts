import { join } from "node:path";
import type { ReviewOutcome } from "../core/report/report.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import type { Shard } from "../core/sync/account-groups.ts";
import { isGlob, patternRoot } from "../files/find-declarations.ts";
import { reviewAgainst } from "../files/review-against.ts";
import type { RunResult } from "../run.ts";
import { TreeTooLarge } from "./api/commits.ts";
import { failureOf } from "./api/failure.ts";
import { baseTree, NoBase } from "./base.ts";
import type { ProposedChange } from "./event.ts";
import type { Api } from "./runner.ts";

/** Where a proposed change lies. */
export interface ReviewPlace {
  workspace: string;
  /** Files, folders and globs that the workflow names. */
  patterns: readonly string[];
  /** The commit that the run is about. */
  runCommit: string;
  /** The part of the declarations that the run takes; undefined for all. */
  shard: Shard | undefined;
  secrets: SecretLookup;
}

/** What a proposed change means for the declarations of a run, or why that is not known. Never ends the run. */
export async function reviewChange(
  change: ProposedChange,
  { files, groups, root }: RunResult,
  { workspace, patterns, runCommit, shard, secrets }: ReviewPlace,
  api: Api,
): Promise<ReviewOutcome> {
  try {
    const tree = await baseTree(change, root, runCommit, api);
    const own = new Set(files.map(({ file }) => file));
    // What is gone belongs to no shard: the first one says so, and has to see where it may have been moved to.
    const isFirst = shard === undefined || shard.index === 1;
    const paths = (isFirst ? groups.flatMap((part) => part.files) : [...own]).map((file) => join(root, file));
    const roots = patterns.map((pattern) => patternRoot(workspace, pattern));
    const reviews = await reviewAgainst(tree, paths, { folder: root, root, roots, includesAll: !patterns.some(isGlob), secrets });
    return { files: reviews.filter(({ file, kind }) => (kind === "deleted" || kind === "unread" ? isFirst : own.has(file))) };
  } catch (error) {
    if (error instanceof NoBase) return { unknown: error.reason, params: { number: change.number ?? 0 } };
    if (error instanceof TreeTooLarge) return { unknown: "too-large", params: {} };
    const { kind, status } = failureOf(error);
    return { unknown: kind === "not-allowed" ? "not-allowed" : "no-answer", params: { status } };
  }
}
