import type { Messages } from "../messages/types.ts";
import { RemoteFailure } from "./remote-failure.ts";

/**
 * How long after a cancellation a write in progress, its verification and its revert may continue, in milliseconds. GitHub
 * sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. Source: actions/runner, ProcessInvoker.cs.
 */
const grace = { write: 3000, verification: 4500, revert: 6000 };

/** Work that was not done because the run was canceled. */
export class Canceled extends RemoteFailure {
  /** Whether the write in progress was reverted. */
  readonly isReverted: boolean;

  constructor(isReverted = false) {
    super("canceled");
    this.name = "Canceled";
    this.isReverted = isReverted;
  }

  override text({ sync: { failures } }: Messages): string {
    return this.isReverted ? failures["canceled-reverted"] : failures.canceled;
  }
}

/** What a cancellation ends, and when: reads before a write at once, the write in progress after a period of grace. */
export class Cancellation {
  /** Aborts when the run is canceled. */
  readonly requested: AbortSignal;
  /** Aborts when a write in progress has no more time. */
  readonly write: AbortSignal;
  /** Aborts when the verification of a write has no more time. */
  readonly verification: AbortSignal;
  /** Aborts when the revert of a write has no more time. */
  readonly revert: AbortSignal;

  /** @param requested aborts on the first signal to the process; by default never */
  constructor(requested: AbortSignal = new AbortController().signal) {
    this.requested = requested;
    this.write = later(requested, grace.write);
    this.verification = later(requested, grace.verification);
    this.revert = later(requested, grace.revert);
  }

  /** @throws Canceled once the run is canceled */
  throwIfRequested(): void {
    if (this.requested.aborted) throw new Canceled();
  }
}

function later(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener("abort", () => setTimeout(() => controller.abort(), milliseconds).unref());
  return controller.signal;
}
