import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { withoutKeywords } from "./published-schema.mjs";

/** What says nothing about validity, and would only make the shipped code larger: ajv embeds the schema in it. */
const annotations = ["$id", "title", "description", "default", "examples", "defaultSnippets"];

/** An ES module with the schema's validator, which needs ajv's runtime and no compiler. */
export function validatorCode(schema) {
  const ajv = new Ajv({ allErrors: true, messages: false, code: { source: true, esm: true, lines: true } });
  // The embedded schema stays whole: from the ninth key of an object on, ajv looks names up in it.
  const code = standaloneCode.default(ajv, ajv.compile(withoutKeywords(schema, annotations)));
  // ajv emits require() even in ESM mode, which neither Node nor a test runner can load.
  const module = code
    .replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, 'import $1Module from "$2.js";\nconst $1 = $1Module.default;')
    // For debuggers only.
    .replace(/^\/\*# sourceURL=.*$/gm, "");
  if (module.includes("require(")) throw new Error("ajv requires a module in a way that this script does not translate");
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
