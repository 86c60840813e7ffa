import { JanrainError } from "../../targets/janrain/error.ts";
import type { Wording } from "../messages/types.ts";
import { compose, fill } from "../messages/format.ts";
import type { ErrorWording } from "../messages/shapes.ts";
import type { Obstacle } from "../sync/target.ts";
import { UndoneChanges } from "../sync/undone-changes.ts";
import type { FileReport } from "./report.ts";

/**
 * What stopped a plan or a sync, in words, with what to do.
 * @param origin the plan's origin, where a plan was made
 */
export function failureText(
  failure: unknown,
  { sync: { failures, changeNames }, errors, report }: Wording,
  origin: string = report.noOrigin,
): string {
  if (failure instanceof UndoneChanges)
    return fill(failures.undone, {
      changes: failure.changes.map(({ kind, subject }) => `${changeNames[kind]} ${subject}`),
      origin,
    });
  if (!(failure instanceof JanrainError))
    return fill(failures.other, { message: failure instanceof Error ? failure.message : String(failure) });
  const { operation, failure: why } = failure;
  switch (why.kind) {
    case "refused": {
      const wordings: Readonly<Record<string, ErrorWording>> = errors.janrain;
      const { meaning, action } = wordings[String(why.code)] ?? errors.janrain.unknown;
      // What Janrain says is put in first: it is the only part that comes from outside.
      const message = fill("{message}", { message: why.message });
      const text = compose(failures.refused, { operation, code: why.code ?? "none", message, meaning, action });
      // Codes 0 and 1 are what a list in the wrong form would get.
      return operation === "set_auth_providers" && (why.code === 0 || why.code === 1) ? `${text} ${failures["list-form"]}` : text;
    }
    case "answer":
      return fill(failures[why.detail], { operation, status: why.status, origin: why.origin });
    case "shape":
      return fill(failures.shape, { operation });
    case "network": {
      const { fault } = why;
      const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
      return fill(failures[fault.kind === "protocol" ? "protocol" : "network"], { operation, origin: why.origin, fault: named });
    }
    case "read-back": {
      const credentials = why.restored ? "restored" : "not-restored";
      return fill(failures[operation === "set_properties" ? credentials : "read-back"], { operation, origin });
    }
  }
}

/** What keeps a sync from starting, in words, with what to do. */
export function obstacleText(obstacle: Obstacle, { sync }: Wording): string {
  const { kind, ...params } = obstacle;
  return fill(sync.obstacles[kind], params);
}

/** Everything that stopped the plan or sync of a file, in words; nothing where none did. */
export function stopsOf({ plan, outcome, failure, obstacles = [] }: FileReport, words: Wording): string[] {
  const failed = failure ?? outcome?.failure;
  return [
    ...obstacles.map((obstacle) => obstacleText(obstacle, words)),
    ...(failed === undefined ? [] : [failureText(failed, words, plan?.origin)]),
  ];
}
