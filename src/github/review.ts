import { join } from "node:path";
import type { ReviewOutcome } from "../report/report.ts";
import type { RunResult } from "../run.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import { reviewAgainst } from "../workspace/review-against.ts";
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
  secrets: SecretLookup;
}

/** What a proposed change means for the declarations of a run, or why that is not known. Never ends the run. */
export async function reviewChange(
  change: ProposedChange,
  { files, root }: RunResult,
  { workspace, patterns, runCommit, secrets }: ReviewPlace,
  api: Api,
): Promise<ReviewOutcome> {
  try {
    const tree = await baseTree(change, root, runCommit, api);
    const paths = files.map(({ file }) => join(root, file));
    const named = patterns.map((pattern) => join(workspace, pattern));
    return { files: await reviewAgainst(tree, paths, { folder: root, root, named, secrets }) };
  } catch (error) {
    if (error instanceof NoBase) return { unknown: error.reason, params: { number: change.number ?? 0 } };
    if (error instanceof TreeTooLarge) return { unknown: "too-large", params: {} };
    const { kind, status } = failureOf(error);
    return { unknown: kind === "not-allowed" ? "not-allowed" : "no-answer", params: { status } };
  }
}
