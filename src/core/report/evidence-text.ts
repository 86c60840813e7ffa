import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { StepEvidence } from "../setup/evaluation.ts";
import { targetNamed } from "../targets/registry.ts";

/** The text of the evidence for the state of a step. */
export function evidenceText(evidence: StepEvidence, { review: { evidence: texts } }: Messages): string {
  if (evidence.by === "weibo")
    return evidence.code === undefined ? texts.weibo : formatMessage(texts["weibo-code"], { code: evidence.code });
  if (evidence.by === "service")
    return formatUntrusted(texts.service, { service: targetNamed(evidence.service).name, operation: evidence.operation });
  const { by, ...params } = evidence;
  return formatUntrusted(texts[by], params);
}

/** What the evidence is based on, as JSON has it: the id of an identity service, or the kind of the evidence. */
export function evidenceSource(evidence: StepEvidence): string {
  return evidence.by === "service" ? evidence.service : evidence.by;
}
