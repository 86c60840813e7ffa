import type { Shard } from "../sync/account-groups.ts";
import { UsageError } from "../usage-error.ts";

/** Largest number of shards: a matrix has at most 256 jobs. Source: GitHub docs, usage limits. */
export const maxShards = 256;

/**
 * The shard of the declarations to process; undefined for all declarations.
 * @param text `I/N`, from 1
 * @throws UsageError for anything else
 */
export function parseShard(option: string, text: string | undefined): Shard | undefined {
  if (!text) return undefined;
  const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
  if (!index || !count || index > count || count > maxShards) throw new UsageError("shard-form", { option, text, most: maxShards });
  return { index, count };
}
