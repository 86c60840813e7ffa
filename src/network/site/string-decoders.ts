/** Functions of JavaScript that decode a string, by name; others keep what a URL needs. */
export const stringDecoders: Readonly<Record<string, (text: string) => string>> = Object.assign(Object.create(null), {
  atob: (text: string) => Buffer.from(text, "base64").toString("utf8"),
  decodeURIComponent: decodePercent,
  decodeURI: decodePercent,
  unescape: decodePercent,
  encodeURIComponent: (text: string) => text,
  encodeURI: (text: string) => text,
  String: (text: string) => text,
});

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
