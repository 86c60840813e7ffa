import type { Messages } from "../../messages/types.ts";
import { stepTitle } from "../../setup/steps.ts";
import { evidenceSource, evidenceText } from "../evidence-text.ts";
import { migrationJson } from "../migration-text.ts";
import { jsonText } from "../text/json-text.ts";
import type { SetupStatus } from "./status.ts";
import { actionText, commandText } from "./text.ts";

/** The status as JSON, version 1. Described in schema/status.schema.json. */
export function statusJson({ file, progress, stages, next, migration }: SetupStatus, messages: Messages): string {
  return jsonText({
    version: 1,
    file,
    stage: next.stage ?? null,
    stages,
    steps: progress.map(({ step, service, state, evidence }) => ({
      step,
      service: service ?? null,
      title: stepTitle({ step, service }, messages),
      state,
      by: evidenceSource(evidence),
      evidence: evidenceText(evidence, messages),
    })),
    migration: migrationJson(migration, messages),
    next: { id: next.id, action: actionText(next, messages), command: commandText(next) ?? null, page: next.page ?? null },
  });
}
