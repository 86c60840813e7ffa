/** How a feature keeps its state in a JSON file from run to run. */
export interface StateFormat<State> {
  /** The option that names the file, for messages. */
  option: string;
  /** The member that identifies the file; its value is the version. */
  signature: string;
  version: number;
  /** Whether a file of another version and a damaged one count as empty; otherwise they are an error. */
  isDisposable?: true;
  /** A larger file is neither read nor written. */
  maxBytes: number;
  /** The permissions of a new file. */
  mode: number;
  /**
   * @param entries the file's content; none for a file that does not exist yet
   * @returns the state; an entry of another shape is left out
   */
  parse(entries: Readonly<Record<string, unknown>>): State;
  /** The entries to write, the most important first: the last ones are left out of a file that would become too large. */
  serialize(state: State): readonly (readonly [key: string, value: unknown])[];
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
