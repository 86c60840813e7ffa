import type { TargetSettings } from "../core/options/targets.ts";
import type { StateFormat } from "../core/state-format.ts";
import type { Target } from "../core/sync/target.ts";
import type { TargetDescription } from "../core/targets/description.ts";
import type { TargetEmulator } from "../emulator/emulated-target.ts";
import type { NetworkPolicy } from "../network/policy.ts";

/** Files in which a service keeps what it cannot read back. */
export interface StateFiles {
  /**
   * Reads a file before the first request; at the end of a sync, the state is written back as it then is.
   * @param path as the operator wrote it
   * @throws UsageError for a file that this tool did not write
   */
  read<State>(path: string, format: StateFormat<State>): Promise<State>;
}

/** Opens an identity service for one run; its client is loaded only then. */
export type OpenTarget = (policy: NetworkPolicy, files: StateFiles) => Promise<Target<unknown>>;

/** The identity services with the options of a run, by id. */
export type ConfiguredTargets = ReadonlyMap<string, OpenTarget>;

/** An identity service of this build. */
export interface TargetModule {
  description: TargetDescription;
  /**
   * Parses the options.
   * @throws UsageError for a value that is not allowed
   */
  configure: (settings: TargetSettings) => OpenTarget;
  /** Loads its emulator; absent where it has none. */
  emulator?: () => Promise<TargetEmulator>;
}
