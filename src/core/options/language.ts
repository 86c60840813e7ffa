import { type Language, languageOf, languages } from "../language.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The output language.
 * @param option the option's or input's name, for the message
 * @param value a language or a tag such as `zh-CN`
 * @throws UsageError for an unsupported language
 */
export function parseLanguage(option: string, value: string): Language {
  const language = languageOf(value);
  if (language === undefined) throw new UsageError("invalid-value", { option, value, allowed: languages });
  return language;
}
