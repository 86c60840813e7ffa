import type { Draft } from "../declaration/valid-declaration.ts";
import { janrainHost } from "../declaration/janrain-host.ts";

/** One of `count` parts, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Declarations that one run has to see together. */
export interface Part {
  /** The Janrain host that they are about; empty where the declaration names none. */
  account: string;
  /** Their paths as reports show them. */
  files: readonly string[];
}

/**
 * The parts that declarations fall into. Those of one account stay together: only then is seen where they disagree, and
 * only one run at a time writes its lists.
 */
export function partsOf(declarations: readonly { file: string; draft: Draft }[]): Part[] {
  const parts = new Map<string, { account: string; files: string[] }>();
  for (const { file, draft } of declarations) {
    const account = janrainHost(draft.janrain) ?? "";
    const key = account === "" ? `file ${file}` : `account ${account}`;
    const part = parts.get(key) ?? { account, files: [] };
    part.files.push(file);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The files of one shard: the parts are dealt out in turn. */
export function filesOf(parts: readonly Part[], { index, count }: Shard): Set<string> {
  return new Set(parts.filter((_, at) => at % count === index - 1).flatMap(({ files }) => files));
}
