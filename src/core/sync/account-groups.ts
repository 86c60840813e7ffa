import type { ValidDeclaration } from "../declaration/valid-declaration.ts";

/** One of `count` shards, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** What a declaration is about at its identity service; undefined where it names nothing. The target defines it. */
export type AccountOf = (declaration: ValidDeclaration) => string | undefined;

/** Declarations that one run must handle together. */
export interface AccountGroup {
  /** The account that they share; empty where a declaration names none. */
  account: string;
  /** Their paths as reports show them. */
  files: readonly string[];
}

/**
 * Groups declarations by account. Declarations of one account stay together: only then are conflicts between them found,
 * and only one run at a time writes the account's lists. A declaration without an account is a group of its own.
 */
export function accountGroups(
  declarations: readonly { file: string; declaration: ValidDeclaration }[],
  accountOf: AccountOf,
): AccountGroup[] {
  const groups = new Map<string, { account: string; files: string[] }>();
  for (const { file, declaration } of declarations) {
    const account = accountOf(declaration) ?? "";
    const key = account === "" ? `file ${file}` : `account ${account}`;
    const group = groups.get(key) ?? { account, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The groups of one shard: groups are assigned to shards in rotation. */
export function shardGroups(groups: readonly AccountGroup[], { index, count }: Shard): AccountGroup[] {
  return groups.filter((_, position) => position % count === index - 1);
}

/** The files of one shard. */
export function shardFiles(groups: readonly AccountGroup[], shard: Shard): Set<string> {
  return new Set(shardGroups(groups, shard).flatMap(({ files }) => files));
}
