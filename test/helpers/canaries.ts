/** Secret values that are hard to redact. Each contains the marker, so that a fragment of it is found too. */
export const marker = "cAnary";

export const awkward: Readonly<Record<string, string>> = {
  quotes: `${marker}"double'single\`back\\slash`,
  percent: `${marker}%41%zz%25&=+;#?/ inner`,
  form: `${marker}!*'()~-._ plus+and&amp`,
  newline: `${marker}-first-line\n${marker}-second-line\r\nthird-line-of-it`,
  chinese: `${marker}密钥🔑é`,
  long: `${marker}${"0aZ/+".repeat(820)}`,
  base64: `${marker}c2VjcmV0IQ==`,
  markup: `${marker}<b>|*_[x](y)\`$&$1{operation}`,
  command: `${marker}::error::##[command]`,
  control: `${marker}\u0000\u001b[31m\u200b\u2028end`,
};

/** The encoded forms of `value`, computed independently of the redaction. */
export function guises(value: string): Record<string, string> {
  const bytes = [...new TextEncoder().encode(value)];
  const percent = encodeURIComponent(value);
  return {
    plain: value,
    "JSON-escaped": JSON.stringify(value).slice(1, -1),
    "JSON-escaped in ASCII": JSON.stringify(value)
      .slice(1, -1)
      .replace(/[\u007f-\uffff]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`),
    "HTML-escaped": value.replace(/[&<>"']/g, (sign) => htmlEscapes[sign] ?? sign),
    "URL-encoded": percent,
    "URL-encoded in small letters": percent.replace(/%../g, (code) => code.toLowerCase()),
    "URL-encoded strictly": percent.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    "form-encoded": new URLSearchParams({ v: value }).toString().slice(2),
    base64: btoa(String.fromCharCode(...bytes)),
    base64url: btoa(String.fromCharCode(...bytes))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", ""),
    "base64 without padding": btoa(String.fromCharCode(...bytes)).replaceAll("=", ""),
    hex: bytes.map((byte) => hex(byte, 2)).join(""),
    "hex in capitals": bytes.map((byte) => hex(byte, 2).toUpperCase()).join(""),
  };
}

const htmlEscapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, "0");

/** The length of the fragments to search for, in UTF-16 units. */
const fragmentLength = 12;

/** The canaries that a text contains, in any encoded form, as a whole or in fragments. */
export function found(text: string, canaries: readonly string[]): string[] {
  const leaks = canaries.flatMap((canary) =>
    searchesFor(canary)
      .filter(({ parts }) => parts.some((part) => text.includes(part)))
      .map(({ guise }) => `${guise} of ${canary.slice(-14)}`),
  );
  return text.includes(marker) ? [...leaks, "the marker"] : leaks;
}

const searches = new Map<string, { guise: string; parts: string[] }[]>();

/** What to search for: each encoded form of a canary and its fragments. Kept, because each output is searched for the same canaries. */
function searchesFor(canary: string): { guise: string; parts: string[] }[] {
  const known =
    searches.get(canary) ??
    Object.entries(guises(canary)).map(([guise, form]) => ({ guise, parts: [...new Set([form, ...fragmentsOf(form)])] }));
  searches.set(canary, known);
  return known;
}

/** Consecutive fragments of the beginning of a text, without those that a report has around any value: quotes in HTML. */
function fragmentsOf(text: string): string[] {
  return Array.from({ length: Math.floor(Math.min(text.length, 20 * fragmentLength) / fragmentLength) }, (_, index) =>
    text.slice(index * fragmentLength, (index + 1) * fragmentLength),
  ).filter((fragment) => !"&quot;".repeat(fragmentLength).includes(fragment));
}
