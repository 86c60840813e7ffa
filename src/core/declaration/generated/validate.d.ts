// Generated from schema/weibo-provider.source.json by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

/** True when the value satisfies the schema; otherwise `validate.errors` lists every violation. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
};
export default validate;
