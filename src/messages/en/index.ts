import { declaration } from "./declaration.ts";
import { exposure } from "./exposure.ts";
import { reading } from "./reading.ts";
import { schema } from "./schema.ts";
import { urls } from "./urls.ts";

/** The wording of every rule in English. */
export const ruleWordings = { ...reading, ...exposure, ...schema, ...declaration, ...urls };

/** The id of a rule: part of the stable contract, used in reports, options and links. */
export type RuleId = keyof typeof ruleWordings;
