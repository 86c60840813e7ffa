/**
 * Looks like a secret: a Weibo app secret has 32 hex digits in every public sample, the API keys of identity services 40 (observed).
 */
export const secretShape = /\b[0-9A-Fa-f]{32}(?:[0-9A-Fa-f]{8})?\b/g;

/** Looks like a resident identity number (GB 11643-1999); the check digit is not verified. */
export const identityShape = /\b[1-9]\d{16}[0-9Xx]\b/g;

/** Masks everything that looks like a secret or an identity number with asterisks of the same length. */
export function concealShapes(text: string): string {
  const star = (found: string) => "*".repeat(found.length);
  return text.replace(secretShape, star).replace(identityShape, star);
}
