import type { Messages } from "../messages/types.ts";

/** A failure of a service, of the network or of a response, as opposed to a bug in this program: exit code 3. */
export abstract class RemoteFailure extends Error {
  /**
   * What failed, and what to do.
   * @param origin of the plan, as reports show it
   */
  abstract text(messages: Messages, origin: string): string;
}
