import { guideMark } from "../core/guide/page.ts";
import { UsageError } from "../core/usage-error.ts";
import { readBounded } from "./read-bounded.ts";

/**
 * Refuses to write a guide over anything but an earlier one.
 * @param shown the path as messages show it
 * @throws UsageError for another file, and where the system does not let it be looked at
 */
export async function refuseForeignGuide(path: string, shown: string): Promise<void> {
  const start = await readBounded(path, guideMark.length).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "absent" as const;
    throw new UsageError("file-unwritable", { path: shown, code: error.code ?? "" });
  });
  if (start === "absent") return;
  if (!start || Buffer.from(start.bytes).toString("utf8") !== guideMark) throw new UsageError("guide-foreign", { path: shown });
}
