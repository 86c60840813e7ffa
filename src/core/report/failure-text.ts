import { formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { RemoteFailure } from "../sync/remote-failure.ts";
import type { Blocker } from "../sync/target.ts";
import { UsageError } from "../usage-error.ts";
import type { FileReport } from "./report.ts";

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

/** Whether a declaration could not be read, and was not checked. */
export function isUnread({ failure }: FileReport): boolean {
  return failure instanceof UsageError;
}

/** The text of a blocker: what keeps a sync from starting, and what to do. */
export function blockerText(blocker: Blocker, { sync }: Messages): string {
  const { kind, ...params } = blocker;
  return formatUntrusted(sync.blockers[kind], params);
}

/** The texts of everything that stopped the plan or sync of a file. */
export function errorsOf({ plan, outcome, failure, blockers = [] }: FileReport, messages: Messages): string[] {
  const failed = failure ?? outcome?.failure;
  return [
    ...blockers.map((blocker) => blockerText(blocker, messages)),
    ...(failed === undefined ? [] : [failureText(failed, messages, plan?.origin)]),
  ];
}
