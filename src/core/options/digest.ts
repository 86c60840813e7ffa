import { UsageError } from "../usage-error.ts";

/**
 * A plan's digest that the operator requires, in lower case; undefined where none is required.
 * @throws UsageError for what is no SHA-256 in hex
 */
export function parseDigest(option: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const digest = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new UsageError("digest-form", { option, text });
  return digest;
}
