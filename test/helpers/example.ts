import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Path of the example declaration. */
export const examplePath = `${root}examples/acme/weibo-provider.yaml`;

/** The example declaration's text. */
export const example = readFileSync(examplePath, "utf8");

/** A text with one passage replaced. Fails when the passage is not there exactly once: a case that changes nothing tests nothing. */
export function edit(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" stands ${text.split(from).length - 1} times in the text`);
  return text.replace(from, () => to);
}
