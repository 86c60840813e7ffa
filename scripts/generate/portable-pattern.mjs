/**
 * The characters of `\s` in ECMA-262 (WhiteSpace and LineTerminator). Python's `\s` has others, such as U+0085, and lacks U+FEFF.
 */
const whitespace = "\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

/**
 * A pattern that means the same to ECMA-262 and to Python's `re`, which JSON Schema validators use: `\s` and `\S` are spelled out,
 * and `$` does not match before a line break at the end.
 * @throws Error for `\S` in a character class, which cannot be spelled out
 */
export function portablePattern(pattern) {
  let isClass = false;
  const tokens = pattern.match(/\\.|[^\\]/gu) ?? [];
  return tokens
    .map((token) => {
      if (token === "\\s") return isClass ? whitespace : `[${whitespace}]`;
      if (token === "\\S" && isClass) throw new Error(`\\S in a character class of ${pattern}`);
      if (token === "\\S") return `[^${whitespace}]`;
      if (token === "[") isClass = true;
      if (token === "]") isClass = false;
      // Any character, without the names of classes that differ.
      return token === "$" && !isClass ? "(?![\\w\\W])" : token;
    })
    .join("");
}
