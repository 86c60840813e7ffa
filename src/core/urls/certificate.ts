/** The facts of a server's certificate. */
export interface Certificate {
  /** First and last day, e.g. `2026-11-22`, in UTC. */
  from: string;
  to: string;
  /** The host names that it is valid for, as it lists them. */
  names: readonly string[];
  /** Whether the server leaves out the intermediate certificate, which was fetched to verify this one. */
  isChainIncomplete?: boolean;
}
