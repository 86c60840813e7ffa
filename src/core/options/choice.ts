import { UsageError } from "../usage-error.ts";

/**
 * Checks that a value is one of the allowed ones.
 * @param option the option's or input's name, for the message
 * @throws UsageError naming the option and the allowed values
 */
export function choice<const Allowed extends string>(option: string, value: string, allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError("invalid-value", { option, value, allowed });
  return found;
}
