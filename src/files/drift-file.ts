import type { KnownDrift } from "../core/sync/drift.ts";
import { replaceFile } from "./replace-file.ts";
import { isRecord, readStateFile, type StateFile } from "./state-file.ts";

const own = { option: "drift-file", mark: "weibo-provider-drift", version: 1, maxBytes: 4 * 1024 * 1024 } satisfies Omit<StateFile, "path">;

/**
 * Reads what drifted by declaration, as earlier runs left it. What is not of the form is left out: it is found again.
 * @throws UsageError for a file that is another's
 */
export async function readDrift(path: string): Promise<Map<string, KnownDrift[]>> {
  const entries = await readStateFile({ ...own, path });
  return new Map(Object.entries(entries).map(([file, known]) => [file, Array.isArray(known) ? known.filter(isKnownDrift) : []]));
}

/**
 * Writes it, whole or not at all.
 * @throws UsageError when the system does not let it
 */
export async function writeDrift(path: string, drift: ReadonlyMap<string, readonly KnownDrift[]>): Promise<void> {
  const content = { [own.mark]: own.version, entries: Object.fromEntries(drift) };
  await replaceFile(path, `${JSON.stringify(content, undefined, 1)}\n`, 0o644);
}

function isKnownDrift(value: unknown): value is KnownDrift {
  return (
    isRecord(value) &&
    [value.kind, value.subject, value.action, value.reason, value.run].every((text) => typeof text === "string") &&
    typeof value.since === "string" &&
    !Number.isNaN(Date.parse(value.since))
  );
}
