import type { Language } from "../language.ts";
import type { en } from "./en/index.ts";

/** All texts of one language, except those of rules. English defines the shape; a missing translation does not compile. */
export type Messages = Translated<typeof en> & { readonly language: Language };

/** The type of the translation of an English text or group of texts: the same keys with any strings. */
export type Translated<T> = T extends string ? string : { readonly [Key in keyof T]: Translated<T[Key]> };
