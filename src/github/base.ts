import { git, gitTree } from "../files/git.ts";
import type { Tree } from "../files/tree.ts";
import { apiTree, mergeBaseOf, parentsOf, readBlobs } from "./api/commits.ts";
import type { ProposedChange } from "./event.ts";
import type { Api } from "./runner.ts";

/** Thrown where the state that a change is compared with cannot be had. */
export class NoBase extends Error {
  readonly reason: "base-checkout" | "no-token";

  constructor(reason: NoBase["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The state of the repository that a proposed change is compared with: from git where the checkout has it, else from the API.
 * @param root of the checkout
 * @param runCommit the commit that the run is about, where git cannot say what is checked out
 * @throws NoBase; the API's errors
 */
export async function baseTree(change: ProposedChange, root: string, runCommit: string, api: Api): Promise<Tree> {
  const base = await baseCommit(change, root, runCommit, api);
  const fromApi: Tree["read"] = (ids) => readBlobs(requireApi(api).client, requireApi(api).repository, ids);
  const here = await gitTree(root, base, fromApi).catch(() => undefined);
  return here ?? apiTree(requireApi(api).client, requireApi(api).repository, base);
}

/**
 * With what to compare: of the merge that GitHub makes for a pull request its first parent, since the branch may have moved
 * on from where the event saw it; otherwise the last commit that both sides have.
 * Source: GitHub docs, events that trigger workflows, `pull_request`: GITHUB_SHA is the merge commit.
 */
async function baseCommit(change: ProposedChange, root: string, runCommit: string, api: Api): Promise<string> {
  const here = await gitText(root, ["rev-parse", "--verify", "HEAD"]);
  const head = here ?? runCommit;
  if (change.isOnBase && head === runCommit) throw new NoBase("base-checkout");
  const [first, second, ...others] = here === undefined ? await apiParents(head, api) : await parentsHere(root);
  if (first !== undefined && second === change.head && others.length === 0) return first;
  const base = (await gitText(root, ["merge-base", change.base, head])) ?? (await apiMergeBase(change.base, head, api));
  if (base === head) throw new NoBase("base-checkout");
  return base;
}

/** Read from the commit itself: a shallow checkout hides parents from everything else. */
async function parentsHere(root: string): Promise<string[]> {
  const commit = (await gitText(root, ["cat-file", "commit", "HEAD"])) ?? "";
  const [header = ""] = commit.split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

const apiParents = async (commit: string, api: Api) =>
  commit === "" ? [] : parentsOf(requireApi(api).client, requireApi(api).repository, commit);

const apiMergeBase = (base: string, head: string, api: Api) => mergeBaseOf(requireApi(api).client, requireApi(api).repository, base, head);

function requireApi(api: Api): NonNullable<Api> {
  if (!api) throw new NoBase("no-token");
  return api;
}

async function gitText(root: string, line: readonly string[]): Promise<string | undefined> {
  return git(root, line).then(
    (text) => text.toString().trim(),
    () => undefined,
  );
}
