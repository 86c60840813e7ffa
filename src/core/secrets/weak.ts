/** Shorter values are too weak to redact, in characters: they occur in any output by chance. */
const shortest = 8;

/** A word, or a few words joined as in our own identifiers, keys and host names, or in camel case; no key looks like that. */
const word = /^[\p{L}\p{M}]{1,16}$|^(?=.{1,32}$)(?:[\p{L}\p{M}]+(?:[\s._/-]+[\p{L}\p{M}]+)+|\p{L}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})+)$/u;

/**
 * Whether a value cannot be redacted without garbling other text: it is short or a common word. Such a secret is rejected by
 * its name and never sent, so it needs no redaction.
 */
export function isTooWeak(value: string): boolean {
  const trimmed = value.trim();
  return [...trimmed].length < shortest || word.test(trimmed);
}
