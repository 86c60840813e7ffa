const han = "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF";
const word = new RegExp(`[${han}]|[^\\s${han}]+`, "gu");

/** Counts words as the schema's pattern for the description does: each Han character, and each run of other non-space characters. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Counts characters as the schema's `maxLength` does: Unicode code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}
