import { UsageError } from "../usage-error.ts";

/**
 * The required digest of a plan, in lower case; undefined if none is required.
 * @throws UsageError unless it is a SHA-256 in hex
 */
export function parseDigest(option: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const digest = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new UsageError("digest-form", { option, text });
  return digest;
}
