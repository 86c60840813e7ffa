import { readFile } from "node:fs/promises";
import { UsageError } from "../core/usage-error.ts";

/** The event that started the workflow. */
export interface WorkflowEvent {
  name: string;
  /** For example `refs/heads/main`. */
  ref: string;
  /** Undefined for an event whose payload does not contain it. */
  defaultBranch: string | undefined;
  /** Undefined for an event that proposes no change. */
  change: ProposedChange | undefined;
}

/** Commits to be merged: a pull request, or a group of them in a merge queue. */
export interface ProposedChange {
  /** Commit of the branch to merge into. */
  base: string;
  /** Commit to merge. */
  head: string;
  /** The pull request's number; undefined for a merge queue, whose group may contain several. */
  number: number | undefined;
  /** Whether it comes from another repository; the token of its run may only read. */
  isFork: boolean;
  /** Whether the run's own commit is on the branch to merge into, and so does not contain the change. */
  isOnBase: boolean;
}

/** The events that a sync may run on: only users with write access trigger them. Source: GitHub docs, events that trigger workflows. */
const syncEvents = ["push", "workflow_dispatch", "repository_dispatch", "schedule", "release"];

/** Events whose ref is always the default branch. Source: GitHub docs, events that trigger workflows, GITHUB_REF of each. */
const defaultBranchEvents = ["schedule", "repository_dispatch"];

/**
 * Reads the event from the file that the runner writes. An unreadable or malformed file is an event without details.
 * Sources: GitHub docs, default environment variables; webhook events, `pull_request` and `merge_group`.
 */
export async function readEvent(environment: Readonly<Record<string, string | undefined>>): Promise<WorkflowEvent> {
  const payload = environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
  const parsed = objectIn(payload);
  const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: runRef = "" } = environment;
  const branch = memberOf(parsed.repository, "default_branch");
  const ownBranch = defaultBranchEvents.includes(name) ? /^refs\/heads\/(.+)$/.exec(runRef)?.[1] : undefined;
  return {
    name,
    ref: releasedBranch(parsed) ?? runRef,
    defaultBranch: typeof branch === "string" && branch !== "" ? branch : ownBranch,
    change: pullRequestIn(parsed, name) ?? mergeGroupIn(parsed),
  };
}

/**
 * Rejects a sync on untrusted events and on branches that may not sync.
 * @param branches the branches that may sync; empty for the default branch
 * @throws UsageError
 */
export function guardSync({ name, ref, defaultBranch }: WorkflowEvent, branches: readonly string[]): void {
  if (!syncEvents.includes(name)) throw new UsageError("sync-event", { event: name || "?", allowed: syncEvents });
  const allowed = branches.length > 0 ? branches : defaultBranch === undefined ? [] : [defaultBranch];
  if (allowed.length === 0) throw new UsageError("sync-default-branch");
  if (!allowed.some((branch) => ref === `refs/heads/${branch}`)) {
    throw new UsageError("sync-branch", { allowed, ref: ref || "?" });
  }
}

/** The branch that a release is made from; GITHUB_REF is its tag. Source: GitHub docs, webhook events, `release`. */
function releasedBranch({ release }: Readonly<Record<string, unknown>>): string | undefined {
  const branch = memberOf(release, "target_commitish");
  return typeof branch === "string" ? `refs/heads/${branch}` : undefined;
}

/** Source: GitHub docs, events that trigger workflows, `pull_request_target`: its GITHUB_SHA is not a merge commit. */
function pullRequestIn({ pull_request: pull }: Readonly<Record<string, unknown>>, event: string | undefined): ProposedChange | undefined {
  const [base, head, number] = [memberOf(pull, "base"), memberOf(pull, "head"), memberOf(pull, "number")];
  const [from, to] = [memberOf(base, "sha"), memberOf(head, "sha")];
  if (!isCommit(from) || !isCommit(to)) return undefined;
  const isFork = memberOf(memberOf(head, "repo"), "full_name") !== memberOf(memberOf(base, "repo"), "full_name");
  const isOnBase = event === "pull_request_target";
  return { base: from, head: to, number: Number.isSafeInteger(number) ? Number(number) : undefined, isFork, isOnBase };
}

function mergeGroupIn({ merge_group: group }: Readonly<Record<string, unknown>>): ProposedChange | undefined {
  const [base, head] = [memberOf(group, "base_sha"), memberOf(group, "head_sha")];
  return isCommit(base) && isCommit(head) ? { base, head, number: undefined, isFork: false, isOnBase: false } : undefined;
}

/** A SHA-1 or SHA-256 commit id; nothing else may reach a command line or a URL. */
const isCommit = (value: unknown): value is string => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
