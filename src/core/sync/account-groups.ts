import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { allTargets } from "../targets/registry.ts";

/** One of `count` shards, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Declarations that one run must handle together. */
export interface AccountGroup {
  /** Their accounts, separated by spaces; empty where a declaration names none. */
  account: string;
  /** Their paths as reports show them. */
  files: readonly string[];
}

/**
 * Groups declarations by their accounts at every identity service. Declarations that share one stay together: only then are
 * conflicts between them found, and only one run at a time writes the account's lists. A declaration without an account is a group
 * of its own.
 */
export function accountGroups(declarations: readonly { file: string; declaration: ValidDeclaration }[]): AccountGroup[] {
  const groups: { accounts: Set<string>; files: string[] }[] = [];
  const byAccount = new Map<string, (typeof groups)[number]>();
  for (const { file, declaration } of declarations) {
    const accounts = allTargets().flatMap(({ id, accountOf }) => {
      const account = accountOf(declaration);
      return account === undefined ? [] : [{ key: `${id} ${account}`, account }];
    });
    const shared = [...new Set(accounts.flatMap(({ key }) => byAccount.get(key) ?? []))];
    const group = shared[0] ?? { accounts: new Set<string>(), files: [] };
    // A declaration with two accounts joins their groups.
    for (const other of shared.slice(1)) {
      for (const account of other.accounts) group.accounts.add(account);
      group.files.push(...other.files);
      for (const [key, owner] of byAccount) if (owner === other) byAccount.set(key, group);
      groups.splice(groups.indexOf(other), 1);
    }
    if (shared.length === 0) groups.push(group);
    group.files.push(file);
    for (const { key, account } of accounts) {
      group.accounts.add(account);
      byAccount.set(key, group);
    }
  }
  return groups.map(({ accounts, files }) => ({ account: [...accounts].join(" "), files }));
}

/** The groups of one shard: groups are assigned to shards in rotation. */
export function shardGroups(groups: readonly AccountGroup[], { index, count }: Shard): AccountGroup[] {
  return groups.filter((_, position) => position % count === index - 1);
}

/** The files of one shard. */
export function shardFiles(groups: readonly AccountGroup[], shard: Shard): Set<string> {
  return new Set(shardGroups(groups, shard).flatMap(({ files }) => files));
}
