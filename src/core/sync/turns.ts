import PQueue from "p-queue";
import type { SyncTask } from "./task.ts";

/** How many accounts are synced concurrently; declarations of one account are synced one after the other. */
const concurrency = 8;

/** Runs the work on a task when its account's turn comes. */
export type InTurn = <T>(task: SyncTask, work: () => Promise<T>) => Promise<T>;

/** The turns of one run. */
export function turnsByAccount(): InTurn {
  const all = new PQueue({ concurrency });
  const accounts = new Map<string, PQueue>();
  return ({ target: { description }, input }, work) => {
    const account = `${description.id} ${description.accountOf(input.declaration) ?? ""}`;
    const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
    accounts.set(account, turn);
    return turn.add(() => all.add(work));
  };
}
