/** "weibo" and "微博" in Base64 at each of the three offsets, and "weibo" in hexadecimal and backwards. */
export const encoded = /d2VpYm|3ZWlib|dlaWJv|5b6u5Y2a|W+ruWNm|lvq7ljZ|776569626f|obiew/;

/** Signs of packers, which keep a script's strings in a list or encoded. Source: Dean Edwards' packer, javascript-obfuscator, JSFuck. */
const packers: readonly RegExp[] = [
  /\beval\(function\(p,\s*a,\s*c,\s*k,\s*e\b/,
  /(?:\b_0x[\da-f]{4,8}\b[^_]{1,200}){10}/,
  /\b(?:eval|Function)\(\s*(?:window\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode)\(/,
  /[[\]()!+]{300}/,
];

/** What a literal may be in Base64, hexadecimal or backwards. */
export function decodings(literal: string): string[] {
  if (!encoded.test(literal)) return [];
  const isHex = /^(?:[\da-f]{2})+$/i.test(literal);
  return [Buffer.from(literal, isHex ? "hex" : "base64").toString("utf8"), [...literal.slice(0, 1000)].reverse().join("")];
}

/** Whether a packer hides the strings of a script. */
export const isPacked = (source: string): boolean => packers.some((packer) => packer.test(source));
