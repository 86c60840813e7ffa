import { readCommonYaml } from "./common-yaml.ts";
import type { ParsedYaml } from "./parsed-yaml.ts";

/** Parses text. Aliases are not resolved; unknown tags and syntax errors are only recorded. */
export async function parseYaml(text: string): Promise<ParsedYaml> {
  return readCommonYaml(text) ?? (await loadFullYaml()).parseFullYaml(text);
}

let loaded: typeof import("./full-yaml.ts") | undefined;

/** Loads the YAML library, which takes longer than most texts. */
export async function loadFullYaml(): Promise<typeof import("./full-yaml.ts")> {
  loaded ??= await import("./full-yaml.ts");
  return loaded;
}

/** The YAML library, for what is only called about a text that `parseYaml` needed it for. */
export function fullYaml(): typeof import("./full-yaml.ts") {
  if (loaded === undefined) throw new Error("the YAML library is not loaded");
  return loaded;
}
