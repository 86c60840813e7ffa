import type { Change } from "./plan.ts";

/** What was written and read back was gone again when all was read at the end. */
export class UndoneChanges extends Error {
  readonly changes: readonly Change[];

  constructor(changes: readonly Change[]) {
    super("changes were undone");
    this.name = "UndoneChanges";
    this.changes = changes;
  }
}
