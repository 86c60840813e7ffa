/** A value as one line of JSON with a trailing line break; characters that a log or terminal interprets are escaped. */
export function jsonText(value: unknown): string {
  return `${asciiControls(JSON.stringify(value))}\n`;
}

/** `##[` anywhere in a line is a command to some runners. */
function asciiControls(json: string): string {
  return json
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "##\\u005b");
}
