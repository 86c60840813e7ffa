import type { Wording } from "../messages/types.ts";
import { type Language, languages, wordingIn } from "../messages/languages.ts";
import { type Html, html, type Part } from "./html.ts";

/** The `lang` of what is written in a language. */
export const htmlLanguages = { en: "en", zh: "zh-Hans" } as const satisfies Readonly<Record<Language, string>>;

/** A text in every language of the program; the page's switch decides which is seen. */
export function said(say: (words: Wording) => string): Html {
  return html`${languages.map((language) => {
    const text = say(wordingIn(language));
    return html`<span class="said" lang="${htmlLanguages[language]}">${language === "zh" ? text : withChinese(text)}</span>`;
  })}`;
}

/** A text of the page in which Chinese is marked as Chinese, so that it is read and drawn as that. */
function withChinese(text: string): Part {
  return text.split(/(\p{Script=Han}+)/u).map((part, index) => (index % 2 === 1 ? chinese(part) : part));
}

/** Chinese that stays Chinese in every language, such as the names of Weibo's fields. */
export function chinese(text: string): Html {
  return html`<span lang="${htmlLanguages.zh}">${text}</span>`;
}
