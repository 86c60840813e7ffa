import { en } from "./en/index.ts";
import type { Language, Messages } from "./types.ts";
import { zh } from "./zh/index.ts";

/** The output languages. */
export const languages = ["en", "zh"] as const satisfies readonly Language[];

const catalogs: Readonly<Record<Language, Messages>> = { en, zh };

/** The messages of a language. */
export function messagesIn(language: Language): Messages {
  return catalogs[language];
}

/** The language of a tag or locale such as `zh-CN` or `zh_CN.UTF-8`; undefined if it is not supported. */
export function languageOf(tag: string): Language | undefined {
  const [, primary = ""] = /^([a-z]+)(?:[-_.@].*)?$/i.exec(tag) ?? [];
  return languages.find((language) => language === primary.toLowerCase());
}
