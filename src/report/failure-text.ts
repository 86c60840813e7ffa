import { JanrainError } from "../janrain/error.ts";
import { janrainErrors } from "../messages/en/errors.ts";
import { failures, secretProblems } from "../messages/en/sync.ts";
import { fill } from "../messages/format.ts";
import type { Obstacle } from "../sync/target.ts";

/**
 * What stopped a plan or a sync, in words, with what to do.
 * @param origin the plan's origin, where a plan was made
 */
export function failureText(failure: unknown, origin = "the application"): string {
  if (!(failure instanceof JanrainError))
    return fill(failures.other, { message: failure instanceof Error ? failure.message : String(failure) });
  const { operation, failure: why } = failure;
  switch (why.kind) {
    case "refused": {
      const wording = janrainErrors[String(why.code)] ?? janrainErrors.unknown;
      return fill(failures.refused, {
        operation,
        code: why.code ?? "none",
        message: why.message,
        meaning: wording?.meaning ?? "",
        action: wording?.action ?? "",
      });
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
export function obstacleText(obstacle: Obstacle): string {
  return fill(secretProblems[obstacle.kind], "name" in obstacle ? { name: obstacle.name } : {});
}
