/** What a server's certificate says of itself. */
export interface Certificate {
  /** First and last day, as in `2026-11-22`, in UTC. */
  from: string;
  to: string;
  /** The hosts that it is for, as it lists them. */
  names: readonly string[];
}
