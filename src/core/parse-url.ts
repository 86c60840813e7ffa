/**
 * Parses a URL by the WHATWG standard; undefined if it is invalid.
 * Not `URL.canParse`: in Node 20 it turns false for URLs with Latin-1 letters in them once it has been called some thousand times.
 * @param base resolves relative references
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
