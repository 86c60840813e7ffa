/** Letters of scripts without spaces between words, and Hangul: each counts as a word. */
const single =
  "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F" +
  "\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF";
const word = new RegExp(`[${single}]|[^\\s${single}]+`, "gu");

/** Counts words as the schema's pattern for the description does: each character of a script without spaces between words, and each run of other non-space characters. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Counts characters as the schema's `maxLength` does: Unicode code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}
