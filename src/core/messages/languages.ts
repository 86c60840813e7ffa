import type { Wording } from "./types.ts";
import { en } from "./en/index.ts";
import { zh } from "./zh/index.ts";

/** The languages that the program speaks. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

const wordings: Readonly<Record<Language, Wording>> = { en, zh };

/** Everything that the program says, in a language. */
export function wordingIn(language: Language): Wording {
  return wordings[language];
}
