import { formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { RemoteFailure } from "../sync/remote-failure.ts";
import type { Blocker } from "../sync/target.ts";
import { targetMessages } from "../targets/registry.ts";
import { UsageError } from "../usage-error.ts";
import type { FileReport, TargetReport } from "./report.ts";

/**
 * What stopped a plan or a sync, and what to do.
 * @param origin of the plan, if there is a plan
 */
export function failureText(failure: unknown, messages: Messages, origin: string = messages.report.noOrigin): string {
  if (failure instanceof RemoteFailure) return failure.text(messages, origin);
  if (failure instanceof UsageError) return failure.in(messages);
  const message = failure instanceof Error ? failure.message : String(failure);
  return formatUntrusted(messages.sync.failures.other, { message });
}

/** The texts of the blockers of a target: what keeps a sync from starting, and what to do. */
export function blockerTexts({ target, blockers }: TargetReport, messages: Messages): string[] {
  return blockers.map((blocker) => blockerText(blocker, target, messages));
}

function blockerText(blocker: Blocker, target: string, messages: Messages): string {
  if (blocker.kind === "target") return formatUntrusted(targetMessages(target, messages).blockers[blocker.reason] ?? "", blocker.params);
  const { kind, ...params } = blocker;
  return formatUntrusted(messages.sync.blockers[kind], params);
}

/** The text of what stopped the plan or sync of a target; undefined if nothing did. */
export function stopText({ plan, outcome, failure }: TargetReport, messages: Messages): string | undefined {
  const failed = failure ?? outcome?.failure;
  return failed === undefined ? undefined : failureText(failed, messages, plan?.origin);
}

/** The texts of everything that stopped a file: it could not be read, or its plans or syncs did not start or finish. */
export function errorsOf({ failure, targets = [] }: FileReport, messages: Messages): string[] {
  if (failure !== undefined) return [failureText(failure, messages)];
  return targets.flatMap((target) => [...blockerTexts(target, messages), ...[stopText(target, messages) ?? []].flat()]);
}
