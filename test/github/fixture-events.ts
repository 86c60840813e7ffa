import type { Commits } from "./fixture-git.ts";

/** The event that started a workflow. */
export interface TriggerEvent {
  name:
    | "pull_request"
    | "pull_request_target"
    | "pull_request_review"
    | "merge_group"
    | "push"
    | "schedule"
    | "workflow_dispatch"
    | "issue_comment";
  /** Whether the pull request comes from another repository. */
  isFork?: boolean;
  /** The name of the pull request's branch. */
  branch?: string;
}

const queue = "refs/heads/gh-readonly-queue/main/pr-1-0";

/** The ref and the commit that a run is about. Source: GitHub docs, events that trigger workflows. */
export function refOf({ name }: TriggerEvent, { moved, merge }: Commits): { ref: string; sha: string } {
  if (name === "pull_request" || name === "pull_request_review") return { ref: "refs/pull/1/merge", sha: merge };
  if (name === "merge_group") return { ref: queue, sha: merge };
  return { ref: "refs/heads/main", sha: moved };
}

/** The event's payload, with the members that a workflow or an action may read. Source: GitHub docs, webhook events and payloads. */
export function payloadOf({ name, isFork = false, branch = "change" }: TriggerEvent, commits: Commits, repository: string): object {
  const [owner = "", repo = ""] = repository.split("/");
  const common = {
    repository: { id: 1_300_192, name: repo, full_name: repository, default_branch: "main", owner: { login: owner } },
    sender: { login: "ann", type: "User" },
  };
  const from = isFork ? `eve/${repo}` : repository;
  const pull = {
    number: 1,
    state: "open",
    title: `Change ${branch}`,
    body: `Changes ${branch}`,
    user: { login: isFork ? "eve" : "ann" },
    head: { ref: branch, label: `${from.split("/")[0]}:${branch}`, sha: commits.head, repo: { full_name: from, fork: isFork } },
    // The state when the branch was pushed: GitHub does not update it when the main branch moves on (observed).
    base: { ref: "main", label: `${owner}:main`, sha: commits.base, repo: { full_name: repository, fork: false } },
    merge_commit_sha: commits.merge,
  };
  const group = { head_sha: commits.merge, head_ref: queue, base_sha: commits.moved, base_ref: "refs/heads/main" };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return { action: "synchronize", number: 1, pull_request: pull, ...common };
    case "pull_request_review":
      return { action: "submitted", review: { state: "commented", commit_id: commits.head }, pull_request: pull, ...common };
    case "merge_group":
      return { action: "checks_requested", merge_group: group, ...common };
    case "push":
      return { ref: "refs/heads/main", before: commits.base, after: commits.moved, ...common };
    case "schedule":
      return { schedule: "0 3 * * 1", ...common };
    case "workflow_dispatch":
      return { inputs: {}, ref: "refs/heads/main", ...common };
    case "issue_comment":
      return { action: "created", issue: { number: 1, pull_request: {} }, comment: { body: "/check" }, ...common };
  }
}
