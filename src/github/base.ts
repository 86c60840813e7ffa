import { git, gitTree } from "../files/git.ts";
import type { Tree } from "../files/tree.ts";
import type { RepositoryApi } from "./api/client.ts";
import { apiTree, mergeBaseOf, parentsOf, readBlobs } from "./api/commits.ts";
import type { ProposedChange } from "./event.ts";

/** The state that a change is compared with is not available. */
export class BaseUnavailable extends Error {
  readonly reason: "base-checkout" | "no-token";

  constructor(reason: BaseUnavailable["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The state of the repository that a proposed change is compared with: from git if the checkout has it, else from the API.
 * @param root of the checkout
 * @param runCommit the commit that the run is about, for a workspace that is not a git checkout
 * @param api undefined without a token
 * @throws BaseUnavailable; the API's errors
 */
export async function baseTree(change: ProposedChange, root: string, runCommit: string, api: RepositoryApi | undefined): Promise<Tree> {
  const base = await baseCommit(change, root, runCommit, api);
  const fromApi: Tree["read"] = (ids) => readBlobs(requireApi(api), ids);
  const local = await gitTree(root, base, fromApi).catch(() => undefined);
  return local ?? apiTree(requireApi(api), base);
}

/**
 * The commit to compare with: the first parent of the merge that GitHub makes for a pull request, since the branch may have moved
 * on after the event; otherwise the merge base.
 * Source: GitHub docs, events that trigger workflows, `pull_request`: GITHUB_SHA is the merge commit.
 */
async function baseCommit(change: ProposedChange, root: string, runCommit: string, api: RepositoryApi | undefined): Promise<string> {
  const checkedOut = await gitText(root, ["rev-parse", "--verify", "HEAD"]);
  const head = checkedOut ?? runCommit;
  if (change.isOnBase && head === runCommit) throw new BaseUnavailable("base-checkout");
  const [first, second, ...others] = checkedOut === undefined ? await apiParents(head, api) : await localParents(root);
  if (first !== undefined && second === change.head && others.length === 0) return first;
  const base = (await gitText(root, ["merge-base", change.base, head])) ?? (await mergeBaseOf(requireApi(api), change.base, head));
  if (base === head) throw new BaseUnavailable("base-checkout");
  return base;
}

/** Read from the commit object itself: every other git command hides the parents in a shallow clone. */
async function localParents(root: string): Promise<string[]> {
  const commit = (await gitText(root, ["cat-file", "commit", "HEAD"])) ?? "";
  const [header = ""] = commit.split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

const apiParents = async (commit: string, api: RepositoryApi | undefined) => (commit === "" ? [] : parentsOf(requireApi(api), commit));

function requireApi(api: RepositoryApi | undefined): RepositoryApi {
  if (!api) throw new BaseUnavailable("no-token");
  return api;
}

async function gitText(root: string, line: readonly string[]): Promise<string | undefined> {
  return git(root, line).then(
    (text) => text.toString().trim(),
    () => undefined,
  );
}
