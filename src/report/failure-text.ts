import { JanrainError } from "../janrain/error.ts";
import type { ErrorWording, Wording } from "../messages/catalogue.ts";
import { fill } from "../messages/format.ts";
import type { Obstacle } from "../sync/target.ts";

/**
 * What stopped a plan or a sync, in words, with what to do.
 * @param origin the plan's origin, where a plan was made
 */
export function failureText(failure: unknown, { sync: { failures }, errors, report }: Wording, origin: string = report.noOrigin): string {
  if (!(failure instanceof JanrainError))
    return fill(failures.other, { message: failure instanceof Error ? failure.message : String(failure) });
  const { operation, failure: why } = failure;
  switch (why.kind) {
    case "refused": {
      const wordings: Readonly<Record<string, ErrorWording>> = errors.janrain;
      const { meaning, action } = wordings[String(why.code)] ?? errors.janrain.unknown;
      return fill(failures.refused, {
        operation,
        code: why.code ?? "none",
        message: why.message,
        meaning,
        action,
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
export function obstacleText(obstacle: Obstacle, { sync }: Wording): string {
  return fill(sync.secretProblems[obstacle.kind], "name" in obstacle ? { name: obstacle.name } : {});
}
