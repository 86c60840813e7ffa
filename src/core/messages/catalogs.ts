import type { Language } from "../language.ts";
import { en } from "./en/index.ts";
import type { Messages } from "./types.ts";
import { zh } from "./zh/index.ts";

const catalogs: Readonly<Record<Language, Messages>> = { en, zh };

/** The messages of a language, for pages that show every language; `loadMessages` loads those of one. */
export function messagesIn(language: Language): Messages {
  return catalogs[language];
}
