import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { StepEvidence } from "../setup/steps.ts";

/** The text of the evidence for the state of a step. */
export function evidenceText(evidence: StepEvidence, { review: { evidence: texts } }: Messages): string {
  if (evidence.by === "weibo")
    return evidence.code === undefined ? texts.weibo : formatMessage(texts["weibo-code"], { code: evidence.code });
  const { by, ...params } = evidence;
  return formatUntrusted(texts[by], params);
}
