import { fields } from "../../declaration/generated/schema-facts.ts";
import { fieldAt } from "../../declaration/schema-facts.ts";

/** The fields whose values are, or become, a host or a URL that has to match exactly. */
export const addressFields = Object.keys(fields).filter((pointer) => fields[pointer]?.isExact);

/** Whether an invisible character in a field breaks the login. */
export function isExactAddress(pointer: string): boolean {
  return fieldAt(pointer)?.isExact === true;
}
