import { UsageError, type UsageProblem } from "../core/usage-error.ts";
import { readBounded } from "./read-bounded.ts";

/**
 * Refuses to replace any file but one that this program wrote earlier.
 * @param shown the path as messages show it
 * @param signature how the program's own files start
 * @param problem what to report for another file
 * @throws UsageError for another file, and for one that cannot be read
 */
export async function refuseForeignFile(path: string, shown: string, signature: string, problem: UsageProblem): Promise<void> {
  const start = await readBounded(path, signature.length).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "absent" as const;
    throw new UsageError("file-unwritable", { path: shown, code: error.code ?? "" });
  });
  if (start === "absent") return;
  if (!start || Buffer.from(start.bytes).toString("utf8") !== signature) throw new UsageError(problem, { path: shown });
}
