import fc from "fast-check";

const surrogates = { first: 0xd800, count: 0x800 };

/**
 * Any character, as fast-check's unit "binary": for that, each `fc.string` builds a table of all of Unicode, which takes a second.
 */
export const anyCharacter = fc
  .nat({ max: 0x10ffff - surrogates.count })
  .map((number) => String.fromCodePoint(number < surrogates.first ? number : number + surrogates.count));
