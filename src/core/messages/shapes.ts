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
