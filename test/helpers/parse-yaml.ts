import { readCommonYaml } from "../../src/core/declaration/common-yaml.ts";
import { parseFullYaml } from "../../src/core/declaration/full-yaml.ts";
import type { ParsedYaml } from "../../src/core/declaration/parsed-yaml.ts";
import { loadFullYaml } from "../../src/core/declaration/yaml.ts";

// The code under test expects it to be loaded for the texts that need it.
await loadFullYaml();

/** Parses text as `parseYaml` does, without a promise, so that tables can contain the result. */
export const parseYaml = (text: string): ParsedYaml => readCommonYaml(text) ?? parseFullYaml(text);
