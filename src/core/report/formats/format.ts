import type { Messages } from "../../messages/types.ts";
import type { RunReport } from "../report.ts";
import type { Paint } from "../text/paint.ts";

/** A way to print a report. A format is one file in this folder and one name in `index.ts`. */
export interface ReportFormat {
  /** What the reported paths are relative to: the folder of the run, or the checkout, for readers that only know the repository. */
  pathsFrom: "folder" | "checkout";
  /** Whether people read the output: then it may include notes that are not part of the report. */
  isForPeople: boolean;
  /** @param paint colors for parts of the output; most formats have none */
  render: (report: RunReport, messages: Messages, paint?: Paint) => string;
  /** The same output in parts of whole lines, for formats whose output can be too large for the memory. */
  parts?: (report: RunReport, messages: Messages, paint?: Paint) => Iterable<string>;
}
