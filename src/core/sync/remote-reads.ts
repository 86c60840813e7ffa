import { isDeepStrictEqual } from "node:util";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Cancellation } from "./cancellation.ts";
import type { SyncTask } from "./task.ts";
import { type InTurn, turnsByAccount } from "./turns.ts";

/** The reads that plans are based on. A read may start before its declaration is checked, since it changes nothing. */
export class RemoteReads {
  readonly inTurn: InTurn = turnsByAccount();
  readonly #cancellation: Cancellation;
  readonly #started = new Map<string, { declaration: ValidDeclaration; state: Promise<unknown> }>();

  constructor(cancellation: Cancellation) {
    this.#cancellation = cancellation;
  }

  /** Starts the read of a task. Its failure is reported by `stateOf`, and by nothing if the task is never planned. */
  start(task: SyncTask): void {
    const { target, input } = task;
    const state = this.#read(task);
    state.catch(() => {});
    this.#started.set(keyOf(target.description.id, input.file), { declaration: input.declaration, state });
  }

  /**
   * The remote state of a task, from the read that was started for the same declaration, otherwise from a new one.
   * @throws RemoteFailure
   */
  stateOf(task: SyncTask): Promise<unknown> {
    const { target, input } = task;
    const started = this.#started.get(keyOf(target.description.id, input.file));
    // A large run reads each file again for its check, and the file may have changed.
    return started && isDeepStrictEqual(started.declaration, input.declaration) ? started.state : this.#read(task);
  }

  #read(task: SyncTask): Promise<unknown> {
    return this.inTurn(task, async () => {
      this.#cancellation.throwIfRequested();
      return task.target.service.read(task.input, this.#cancellation);
    });
  }
}

const keyOf = (target: string, file: string) => `${target} ${file}`;
