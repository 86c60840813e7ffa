import { readFile } from "node:fs/promises";
import { UsageError } from "../usage-error.ts";

/** What started the workflow, as far as a sync has to know. */
export interface WorkflowEvent {
  name: string;
  /** As in `refs/heads/main`. */
  ref: string;
  /** Unknown where the payload does not say. */
  defaultBranch: string | undefined;
}

/** Events on which the declaration may be a stranger's: a sync would hand secrets to it. Source: GitHub docs, security hardening. */
const untrustedEvents = ["pull_request", "pull_request_target", "issue_comment", "workflow_run"];

/** Reads the event from where the runner puts it. Source: GitHub docs, default environment variables. */
export async function readEvent(environment: Readonly<Record<string, string | undefined>>): Promise<WorkflowEvent> {
  const payload = environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
  return { name: environment.GITHUB_EVENT_NAME ?? "", ref: environment.GITHUB_REF ?? "", defaultBranch: defaultBranchIn(payload) };
}

/**
 * Refuses a sync on events that strangers can cause, and on other branches than the allowed ones.
 * @param branches allowed branches; none stands for the default branch
 * @throws UsageError
 */
export function guardSync({ name, ref, defaultBranch }: WorkflowEvent, branches: readonly string[]): void {
  if (untrustedEvents.includes(name)) {
    throw new UsageError("sync-event", { event: name });
  }
  const allowed = branches.length > 0 ? branches : defaultBranch === undefined ? [] : [defaultBranch];
  if (allowed.length === 0) throw new UsageError("sync-default-branch");
  if (!allowed.some((branch) => ref === `refs/heads/${branch}`)) {
    throw new UsageError("sync-branch", { allowed, ref: ref || "?" });
  }
}

function defaultBranchIn(payload: string): string | undefined {
  try {
    const branch: unknown = JSON.parse(payload)?.repository?.default_branch;
    return typeof branch === "string" && branch !== "" ? branch : undefined;
  } catch {
    return undefined;
  }
}
