import type { Evidence } from "../declaration/schema-facts.ts";
import type { Range } from "../declaration/yaml.ts";
import type { Edit, Params, Severity } from "../findings/finding.ts";
import type { Language } from "../messages/types.ts";

/** The texts of a rule in one language: whole sentences, in which `{name}` is replaced by a parameter of the finding. */
export interface RuleText {
  /** The rule in a few words, as a heading. */
  title: string;
  /** What is wrong, and why, in one clause; by variant if the rule has several. */
  message: string | Readonly<Record<string, string>>;
  /** What to do. */
  fix: string;
}

/** What is known of a rule without running it; `docs/rules.md` is generated from it. */
export interface RuleMeta {
  /** Part of the stable contract: reports, options, ignore comments and links name it. */
  id: string;
  /** The default; `--rule ID=LEVEL` changes it. */
  severity: Severity;
  /** How sure the fact behind the rule is: documented may be an error, seen a warning, inferred a hint. */
  evidence: Evidence;
  /** Where the fact stands. */
  sources: readonly string[];
  /** JSON pointers of the fields that it looks at; empty for the whole file. */
  fields: readonly string[];
  /** What the rule needs besides the file's text. */
  needs?: "files" | "network" | "environment";
  /** True where some of its findings can be mended by `--fix`. */
  fixable?: true;
  /** True where later steps rely on the rule, or where switching it off would hide a secret: its severity is fixed. */
  fixed?: true;
  text: Readonly<Record<Language, RuleText>>;
}

/** Where a report points: at a key or value of the declaration, or at a stretch of its text. */
export type Location = { pointer: string; part: "key" | "value" } | Range;

/** What a rule's check yields; the engine adds file, severity and span. */
export interface Diagnostic {
  at: Location;
  /** Which of the rule's messages fits, where it has several. */
  variant?: string;
  params?: Params;
  /** What mends it without touching anything else; only where the rule's meta says that it can. */
  fix?: Edit | undefined;
}

/** A rule: what is known of it, and the check that looks at a `Input` and yields a report for each mistake. */
export interface Rule<Input> {
  meta: RuleMeta;
  check(input: Input): Iterable<Diagnostic>;
}

/** The value at a pointer. */
export const valueAt = (pointer: string): Location => ({ pointer, part: "value" });

/** The key at a pointer. */
export const keyAt = (pointer: string): Location => ({ pointer, part: "key" });
