import { cli } from "./cli.ts";
import { weiboErrors } from "./errors.ts";
import { guide } from "./guide.ts";
import { report } from "./report.ts";
import {
  changeKinds,
  events,
  evidence,
  labels,
  marks,
  migration,
  moments,
  overview,
  places,
  states,
  status,
  steps,
  summary,
  unknowns,
} from "./review.ts";
import { blockers, failures, reasonSeparator, reasons, run } from "./sync.ts";
import { usage } from "./usage.ts";
import { verdicts } from "./verdicts.ts";

/** The English messages. */
export const en = {
  language: "en",
  errors: { weibo: weiboErrors },
  sync: { reasonSeparator, reasons, blockers, failures, run },
  verdicts,
  review: { places, changeKinds, events, marks, migration, moments, overview, summary, steps, states, status, evidence, unknowns, labels },
  guide,
  report,
  cli,
  usage,
} as const;
