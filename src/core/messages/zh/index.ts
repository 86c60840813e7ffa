import type { Wording } from "../types.ts";
import { cli } from "./cli.ts";
import { declaration } from "./declaration.ts";
import { janrainErrors, weiboErrors } from "./errors.ts";
import { exposure } from "./exposure.ts";
import { guide } from "./guide.ts";
import { ignores } from "./ignores.ts";
import { reading } from "./reading.ts";
import { report } from "./report.ts";
import { consequences, labels, places, proofs, states, steps, unknowns, weights } from "./review.ts";
import { schema } from "./schema.ts";
import { changeNames, failures, instructions, obstacles, reasons } from "./sync.ts";
import { urls } from "./urls.ts";
import { usage } from "./usage.ts";
import { verdicts } from "./verdicts.ts";
import { weibo } from "./weibo.ts";

/** Everything that the program says, in Simplified Chinese. Weibo's fields have the names that Weibo gives them. */
export const zh: Wording = {
  rules: { ...reading, ...exposure, ...schema, ...declaration, ...urls, ...weibo, ...ignores },
  errors: { janrain: janrainErrors, weibo: weiboErrors },
  sync: { changeNames, reasons, instructions, obstacles, failures },
  verdicts,
  review: { consequences, places, weights, steps, states, proofs, unknowns, labels },
  guide,
  report,
  cli,
  usage,
};
