import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a trailing slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The declaration that tests start from. It is frozen, so that edits of the published example do not move positions in tests. */
export const examplePath = `${root}test/fixtures/acme/weibo-provider.yaml`;

/** The example declaration's text. */
export const example = readFileSync(examplePath, "utf8");

/** Replacements of passages; each passage occurs exactly once in the example. */
export type Edits = readonly (readonly [from: string, to: string])[];

/**
 * Applies edits to the example.
 * @throws Error if a passage does not occur exactly once: an edit without effect would test nothing
 */
export function edited(edits: Edits): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" occurs ${text.split(from).length - 1} times in the example`);
    return text.replace(from, () => to);
  }, example);
}
