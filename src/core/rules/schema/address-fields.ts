import { fields } from "../../declaration/generated/schema-facts.ts";

/** The fields whose values are, or become, a host or a URL that has to match exactly. */
export const addressFields = Object.keys(fields).filter((pointer) => fields[pointer]?.isExact);
