/** The output languages. */
export const languages = ["en", "zh"] as const;

/** An output language. */
export type Language = (typeof languages)[number];

/** The language of a tag or locale such as `zh-CN` or `zh_CN.UTF-8`; undefined if it is not supported. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.replace(/[-_.@].*/, "").toLowerCase();
  return languages.find((language) => language === primary);
}
