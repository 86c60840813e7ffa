import { janrainHost } from "../declaration/janrain-host.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";

/** One of `count` parts, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Declarations that one run has to see together. */
export interface AccountGroup {
  /** The Janrain host that they are about; empty where the declaration names none. */
  account: string;
  /** Their paths as reports show them. */
  files: readonly string[];
}

/**
 * The parts that declarations fall into. Those of one account stay together: only then is seen where they disagree, and
 * only one run at a time writes its lists.
 */
export function accountGroups(declarations: readonly { file: string; declaration: ValidDeclaration }[]): AccountGroup[] {
  const groups = new Map<string, { account: string; files: string[] }>();
  for (const { file, declaration } of declarations) {
    const account = janrainHost(declaration.janrain) ?? "";
    const key = account === "" ? `file ${file}` : `account ${account}`;
    const part = groups.get(key) ?? { account, files: [] };
    part.files.push(file);
    groups.set(key, part);
  }
  return [...groups.values()];
}

/** The files of one shard: the parts are dealt out in turn. */
export function shardFiles(groups: readonly AccountGroup[], { index, count }: Shard): Set<string> {
  return new Set(groups.filter((_, at) => at % count === index - 1).flatMap(({ files }) => files));
}
