import type { en } from "./en/index.ts";

/** The id of a rule: part of the stable contract, used in reports, options and links. */
export type RuleId = keyof typeof en.rules;

/** Everything that the program says, in one language. English gives the shape; a text that a language lacks does not compile. */
export type Wording = Translated<typeof en>;

/** The shape of an English text or group of texts, with any words in it: what the same part has in another language. */
export type Translated<T> = T extends string ? string : { readonly [Key in keyof T]: Translated<T[Key]> };
