import { formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { targetMessages, targetNamed } from "../targets/registry.ts";
import type { Change } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";

/** Changes that were applied and verified, but are missing in the final read. */
export class UndoneChanges extends RemoteFailure {
  readonly target: string;
  readonly changes: readonly Change[];

  /** @param target the id of the identity service */
  constructor(target: string, changes: readonly Change[]) {
    super("changes were undone");
    this.name = "UndoneChanges";
    this.target = target;
    this.changes = changes;
  }

  override text(messages: Messages, origin: string): string {
    const { changeNames } = targetMessages(this.target, messages);
    const changes = this.changes.map(({ kind, subject }) => `${changeNames[kind]} ${subject}`);
    return formatUntrusted(messages.sync.failures.undone, { service: targetNamed(this.target).name, changes, origin });
  }
}
