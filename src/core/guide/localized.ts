import { languages, messagesIn } from "../messages/languages.ts";
import type { Language, Messages } from "../messages/types.ts";
import { type AccountGroup, type Html, html } from "./html.ts";

/** The `lang` of what is written in a language. */
export const htmlLanguages = { en: "en", zh: "zh-Hans" } as const satisfies Readonly<Record<Language, string>>;

/** A text in every language of the program; the page's switch decides which is seen. */
export function localized(say: (messages: Messages) => string): Html {
  return html`${languages.map((language) => {
    const text = say(messagesIn(language));
    return html`<span class="localized" lang="${htmlLanguages[language]}">${language === "zh" ? text : withChinese(text)}</span>`;
  })}`;
}

/** A text of the page in which Chinese is marked as Chinese, so that it is read and drawn as that. */
function withChinese(text: string): AccountGroup {
  return text.split(/(\p{Script=Han}+)/u).map((part, index) => (index % 2 === 1 ? chinese(part) : part));
}

/** Chinese that stays Chinese in every language, such as the names of Weibo's fields. */
export function chinese(text: string): Html {
  return html`<span lang="${htmlLanguages.zh}">${text}</span>`;
}
