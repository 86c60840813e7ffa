// src/core/report/text/json-text.ts
/** A value as one line of JSON, with what JSON leaves as it is and a log or terminal would act on escaped, and a line break behind it. */
function jsonText(value) {
	return `${asciiControls(JSON.stringify(value))}\n`;
}
/** `##[` anywhere in a line is a command to some runners. */
function asciiControls(json) {
	return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "##\\u005b");
}
export { jsonText as t };
