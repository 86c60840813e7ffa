import type { Change } from "../../../core/sync/plan.ts";
import type { ApplyContext } from "../../../core/sync/target.ts";
import type { JanrainClient } from "../client.ts";
import type { Desired } from "../desired.ts";
import type { DeviceType } from "../protocol.ts";
import type { RemoteState } from "../remote-state.ts";

/** The lists of an application's device types, as far as syncs have set them. */
export interface DeviceLists {
  recorded(device: DeviceType): readonly string[] | undefined;
  record(device: DeviceType, names: readonly string[]): void;
}

/** What a step of a sync needs. */
export interface Applying {
  client: JanrainClient;
  desired: Desired;
  /** The remote state that the plan is based on. */
  remote: RemoteState;
  /** How long a change may take to become visible, in milliseconds. */
  propagationTimeout: number;
  devices: DeviceLists;
  context: ApplyContext;
  /** Sends a write, unless the run is canceled. Until `finish`, the result of the changes is unknown. */
  write(changes: readonly Change[], send: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Ends the work on changes.
   * @param reported the changes as they are reported, if something about them became known
   */
  finish(changes: readonly Change[], list: "applied" | "pending", reported?: readonly Change[]): void;
  /** Whether an earlier change of this run is pending. */
  hasPending(): boolean;
}

/** Applies all changes of one kind. */
export type Step = (changes: readonly Change[], applying: Applying) => Promise<void>;
