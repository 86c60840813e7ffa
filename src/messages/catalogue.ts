import type { en } from "./en/index.ts";

/** How one rule is worded in one language. Texts are whole sentences; `{name}` stands for a parameter of the finding. */
export interface RuleWording {
  /** The rule in a few words, as a heading. */
  title: string;
  /** What is wrong, and why in one clause; by variant where the rule has several. */
  message: string | Readonly<Record<string, string>>;
  /** What to do. */
  fix: string;
}

/** How an error code of Weibo or Janrain is worded: what it means, and what to do. */
export interface ErrorWording {
  meaning: string;
  action: string;
}

/** The id of a rule: part of the stable contract, used in reports, options and links. */
export type RuleId = keyof typeof en.rules;

/** Everything that the program says, in one language. English gives the shape; a text that a language lacks does not compile. */
export type Wording = Translated<typeof en>;

type Translated<T> = T extends string ? string : { readonly [Key in keyof T]: Translated<T[Key]> };
