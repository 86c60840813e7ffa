import { cli } from "./cli.ts";
import { janrainErrors, weiboErrors } from "./errors.ts";
import { guide } from "./guide.ts";
import { report } from "./report.ts";
import { changeKinds, evidence, labels, marks, moments, places, states, steps, summary, unknowns } from "./review.ts";
import { blockers, changeNames, failures, instructions, reasonSeparator, reasons, run } from "./sync.ts";
import { usage } from "./usage.ts";
import { verdicts } from "./verdicts.ts";

/** The English messages. */
export const en = {
  language: "en",
  errors: { janrain: janrainErrors, weibo: weiboErrors },
  sync: { changeNames, reasonSeparator, reasons, instructions, blockers, failures, run },
  verdicts,
  review: { places, changeKinds, marks, moments, summary, steps, states, evidence, unknowns, labels },
  guide,
  report,
  cli,
  usage,
} as const;
