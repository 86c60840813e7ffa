import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { withoutKeywords } from "./published-schema.mjs";

/** What says nothing about validity, and would only make the shipped code larger: ajv embeds the schema in it. */
const annotations = ["$id", "title", "description", "default", "examples", "defaultSnippets"];

/** An ES module with the schema's validator, which needs nothing of ajv. */
export function validatorCode(schema) {
  const ajv = new Ajv({ allErrors: true, messages: false, code: { source: true, esm: true, lines: true } });
  // The embedded schema stays whole: from the ninth key of an object on, ajv looks names up in it.
  const code = standaloneCode.default(ajv, ajv.compile(withoutKeywords(schema, annotations)));
  const module = code
    // ajv's own function is CommonJS, whose loader every run would load.
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/, 'import { countCharacters as $1 } from "../words.ts";')
    // For debuggers only.
    .replace(/^\/\*# sourceURL=.*$/gm, "");
  if (module.includes("require(")) throw new Error("the validator needs more of ajv than this script replaces");
  return module;
}

export const validatorTypes = `import type { ErrorObject } from "ajv";

/** True when the value satisfies the schema; otherwise \`validate.errors\` lists every violation. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
};
export default validate;
`;
