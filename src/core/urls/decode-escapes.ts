/** Named entities of characters that URLs have. Source: HTML standard, named character references. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  sol: "/",
  colon: ":",
  period: ".",
  quest: "?",
  equals: "=",
  lowbar: "_",
};

/** Decodes one layer of HTML entities, JavaScript escapes and percent-encoding in ASCII; anything else stays. */
export function decodeEscapes(text: string): string {
  const withoutEntities = text.includes("&") ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, entity) : text;
  const unescaped = withoutEntities.includes("\\") ? unescapeScript(withoutEntities) : withoutEntities;
  return unescaped.includes("%")
    ? unescaped.replace(/%([0-7][\da-f])/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    : unescaped;
}

/** Decodes the escapes of a JavaScript or JSON string. Source: ECMA-262, 12.9.4. */
export function unescapeScript(text: string): string {
  return text.replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, point, unit, byte, other = "") => {
    const hex = point ?? unit ?? byte;
    return hex === undefined ? (controls[other] ?? other) : character(Number.parseInt(hex, 16));
  });
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: " ", f: " ", v: " ", "0": " ", "\n": "" };

function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
