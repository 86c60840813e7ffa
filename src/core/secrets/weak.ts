import { lazyPattern } from "../lazy-pattern.ts";

/** Shorter values are too weak to redact, in characters: they occur in any output by chance. */
const shortest = 8;

/** A longer run of letters, and longer joined words, may be a key, in characters. */
const [longestWord, longestWords] = [16, 32];

/**
 * Whether a value cannot be redacted without garbling other text: it is short or a common word. Such a secret is rejected by
 * its name and never sent, so it needs no redaction.
 */
export function isTooWeak(value: string): boolean {
  const trimmed = value.trim();
  const { length } = [...trimmed];
  if (length < shortest) return true;
  if (/\d/.test(trimmed)) return false;
  return (length <= longestWord && word().test(trimmed)) || (length <= longestWords && areWords(trimmed));
}

const word = lazyPattern("^[\\p{L}\\p{M}]+$", "u");
const joinedWords = lazyPattern("^[\\p{L}\\p{M}]+(?:[\\s._/-]+[\\p{L}\\p{M}]+)+$", "u");
const camelCase = lazyPattern("^\\p{L}\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}{2,})+$", "u");

/** A few words joined as in our own identifiers, keys and host names, or in camel case; no key looks like that. */
const areWords = (text: string) => joinedWords().test(text) || camelCase().test(text);
