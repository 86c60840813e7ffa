import { formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { Change } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";

/** Changes that were applied and verified, but are missing in the final read. */
export class UndoneChanges extends RemoteFailure {
  readonly changes: readonly Change[];

  constructor(changes: readonly Change[]) {
    super("changes were undone");
    this.name = "UndoneChanges";
    this.changes = changes;
  }

  override text({ sync: { failures, changeNames } }: Messages, origin: string): string {
    const changes = this.changes.map(({ kind, subject }) => `${changeNames[kind]} ${subject}`);
    return formatUntrusted(failures.undone, { changes, origin });
  }
}
