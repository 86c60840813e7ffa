import type { Messages } from "../types.ts";
import { cli } from "./cli.ts";
import { janrainErrors, weiboErrors } from "./errors.ts";
import { guide } from "./guide.ts";
import { report } from "./report.ts";
import { evidence, impacts, labels, places, states, steps, unknowns } from "./review.ts";
import { blockers, changeNames, failures, instructions, reasonSeparator, reasons, run } from "./sync.ts";
import { usage } from "./usage.ts";
import { verdicts } from "./verdicts.ts";

/** The messages in Simplified Chinese. Fields have the labels that Weibo uses. */
export const zh: Messages = {
  language: "zh",
  errors: { janrain: janrainErrors, weibo: weiboErrors },
  sync: { changeNames, reasonSeparator, reasons, instructions, blockers, failures, run },
  verdicts,
  review: { places, impacts, steps, states, evidence, unknowns, labels },
  guide,
  report,
  cli,
  usage,
};
