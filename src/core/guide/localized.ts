import { type Language, languages } from "../language.ts";
import { messagesIn } from "../messages/catalogs.ts";
import type { Messages } from "../messages/types.ts";
import { type Markup, type MarkupValue, markup } from "./markup.ts";

/** The `lang` attribute of text in each language. */
export const htmlLanguages = { en: "en", zh: "zh-Hans" } as const satisfies Readonly<Record<Language, string>>;

/** A text in every language; the page's language switch decides which one is visible. */
export function localized(textIn: (messages: Messages) => string): Markup {
  return markup`${languages.map((language) => {
    const text = textIn(messagesIn(language));
    return markup`<span class="localized" lang="${htmlLanguages[language]}">${language === "zh" ? text : withChinese(text)}</span>`;
  })}`;
}

/** A text in which Chinese is marked as Chinese, for screen readers and fonts. */
function withChinese(text: string): MarkupValue {
  return text.split(/(\p{Script=Han}+)/u).map((part, index) => (index % 2 === 1 ? chinese(part) : part));
}

/** Chinese that is shown in every language, such as the names of Weibo's fields. */
export function chinese(text: string): Markup {
  return markup`<span lang="${htmlLanguages.zh}">${text}</span>`;
}
