import { nearest } from "../rules/schema/nearest.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Checks that a value is one of the allowed ones.
 * @param option the option's or input's name, for the message
 * @throws UsageError with the allowed values and the most similar one
 */
export function choice<const Allowed extends string>(option: string, value: string, allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const suggestion = nearest(value, allowed);
  throw suggestion === undefined
    ? new UsageError("invalid-value", { option, value, allowed })
    : new UsageError("invalid-value-near", { option, value, suggestion, allowed });
}
