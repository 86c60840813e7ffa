import { lazyPattern } from "../../lazy-pattern.ts";

/** A value as one line of JSON with a trailing line break; characters that a log or terminal interprets are escaped. */
export function jsonText(value: unknown): string {
  return `${asciiControls(JSON.stringify(value))}\n`;
}

/**
 * An object as `jsonText` writes it, in parts.
 * @param members values, and for a list a generator of groups of its items
 */
export function* jsonTextParts(members: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = "{";
  for (const [name, value] of Object.entries(members)) {
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ",";
    if (!isGenerator(value)) yield asciiControls(JSON.stringify(value));
    else yield* listParts(value);
  }
  yield "}\n";
}

function* listParts(groups: Generator<readonly unknown[]>): Generator<string> {
  let separator = "[";
  for (const items of groups) {
    if (items.length === 0) continue;
    yield separator + asciiControls(JSON.stringify(items).slice(1, -1));
    separator = ",";
  }
  yield separator === "[" ? "[]" : "]";
}

function isGenerator(value: unknown): value is Generator<readonly unknown[]> {
  return typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value;
}

const invisible = lazyPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu");

/** `##[` anywhere in a line is a command to some runners. */
function asciiControls(json: string): string {
  return json
    .replace(invisible(), (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "##\\u005b");
}
