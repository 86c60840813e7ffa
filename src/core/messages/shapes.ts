/** The text of an error code or verdict: what it means, and what to do. */
export interface ErrorText {
  meaning: string;
  action: string;
}
