import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Path of the declaration that tests start from: frozen, so that a new line in the published example breaks no position. */
export const examplePath = `${root}test/fixtures/acme/weibo-provider.yaml`;

/** The example declaration's text. */
export const example = readFileSync(examplePath, "utf8");

/** One or more replacements, each of a passage that stands exactly once. */
export type Edits = readonly (readonly [from: string, to: string])[];

/** The example with edits. Fails when a passage is not there exactly once: a case that changes nothing tests nothing. */
export function edited(edits: Edits): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" stands ${text.split(from).length - 1} times in the example`);
    return text.replace(from, () => to);
  }, example);
}
