import type { Language } from "../language.ts";

/** How sure a fact is; decides how severe a rule built on it may be. */
export type Evidence = "documented" | "observed" | "inferred";

/** A text in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Where a change takes effect: a page at Weibo, the identity service, or only this repository. `messages.review.places` names it. */
export type ChangeLocation =
  | "weibo-basic"
  | "weibo-images"
  | "weibo-callbacks"
  | "weibo-tests"
  | "weibo-identity"
  | "weibo-domain"
  | "service"
  | "service-manual"
  | "repository";

/**
 * What the change of a field is. `core/review/classify.ts` derives from all changed fields what happens; those of an identity
 * service (`service-moves`, `service-setting`, `sync-key`) are up to the service.
 */
export const consequenceIds = [
  "form",
  "website",
  "security-domain",
  "callback",
  "deauthorization",
  "sync-credentials",
  "service-moves",
  "service-setting",
  "sync-key",
  "identity",
  "identity-secret",
  "test-users",
  "status",
  "checks",
  "nothing",
] as const;

export type ConsequenceId = (typeof consequenceIds)[number];

/** What a field's limit counts. */
export type LimitUnit = "characters" | "words" | "labels" | "users";

/** How much a field may hold, or must hold. */
export interface Limit {
  unit: LimitUnit;
  /** Whether `count` is the most or the least. */
  bound: "most" | "least";
  count: number;
}

/** One of the values that a form offers: its name in each language, and as Weibo's page shows it. */
export interface Choice extends LocalizedText {
  weibo: string;
}

/** A field of Weibo's form that no declaration holds, because its value belongs in no repository. */
export interface ManualField {
  /** Weibo's own name of the field. */
  label: string;
  title: LocalizedText;
  hint: LocalizedText;
}

/** A value that `init` writes. */
export type InitValue = string | number | boolean | readonly string[];

/** What `init` writes: a value, or what it derives from an answer; of a section only the comment. */
export interface InitFacts {
  value?: InitValue;
  /** An answer, `callback`, or a key of `TargetInit.valuesOf` of the section's identity service. */
  answer?: string;
  comment?: LocalizedText;
  /** The option of `init` that requests the field; without one, it is always written. */
  option?: string;
}

/** What the program knows about one field of the declaration. Generated from `schema/weibo-provider.source.json`. */
export interface FieldFacts {
  title: LocalizedText;
  /** Weibo's own name of the field. */
  label?: string;
  /** The name of what the form takes, where the declaration holds the name of a secret instead. */
  formTitle?: LocalizedText;
  /** The setup guide's step that enters it, from 1 to 12. */
  step?: number;
  place?: ChangeLocation;
  consequence?: ConsequenceId;
  /** What to know when filling the field in; absent for fields that the guide's page does not show. */
  hint?: LocalizedText;
  /** By the declared value. */
  choices?: Readonly<Record<string, Choice>>;
  limit?: Limit;
  /** Fields of the form's section that no declaration holds. */
  manual?: readonly ManualField[];
  /** Absent where `init` does not write the field. */
  init?: InitFacts;
  /** What the secret holds, where the value is the name of one: a key, a person's name, or the number of a document. */
  secret?: "key" | "name" | "number";
  /** True for a list whose order has no meaning. */
  isUnordered?: true;
  /** True for a host or URL that has to match exactly: an invisible character in it breaks the login. */
  isExact?: true;
  /** The key of the same section that has no effect where this field is declared; one of the two is required. */
  overrides?: string;
  /** Width and height that an image must have. */
  pixels?: readonly [number, number] | readonly number[];
  /** How many items a list has at least. */
  minItems?: number;
  /** The value that applies where the field is left out, as text. */
  default?: string;
  /** True where the field may be left out and no default applies. */
  isOptional?: true;
  /** The keys of a mapping. */
  keys?: readonly string[];
}

/** A constraint of the schema that belongs to a rule. */
export interface Constraint {
  /** The rule's id. */
  rule: string;
  /** The constraint's value, such as 15 for `maxLength: 15`. */
  limit: unknown;
}
