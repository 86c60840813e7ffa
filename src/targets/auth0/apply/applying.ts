import type { Cancellation } from "../../../core/sync/cancellation.ts";
import type { Auth0Client } from "../client.ts";
import type { Desired } from "../desired.ts";
import type { RemoteState } from "../remote-state.ts";

/** What the steps of a sync need. */
export interface Applying {
  client: Auth0Client;
  desired: Desired;
  /** The remote state that the plan is based on. */
  remote: RemoteState;
  /** How long a change may take to become visible, in milliseconds. */
  propagationTimeout: number;
  cancellation: Cancellation;
}
