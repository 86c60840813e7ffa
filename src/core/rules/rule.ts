import type { Evidence } from "../declaration/field-facts.ts";
import type { Range } from "../declaration/parsed-yaml.ts";
import type { Edit, Params, Severity } from "../findings/finding.ts";
import type { Language } from "../language.ts";

/** The texts of a rule in one language: whole sentences, in which `{name}` is replaced by a parameter of the finding. */
export interface RuleText {
  /** The rule in a few words, as a heading. */
  title: string;
  /** What is wrong, and why; one message per variant if the rule has several. */
  message: string | Readonly<Record<string, string>>;
  /** What to do; one text per variant if it depends on it. */
  fix: string | Readonly<Record<string, string>>;
}

/** Everything about a rule except its check; `docs/rules.md` is generated from it. */
export interface RuleMeta {
  /** Part of the stable contract: reports, options, ignore comments and links name it. */
  id: string;
  /** The default, which `--rule ID=LEVEL` changes. */
  severity: Severity;
  /** How certain the fact behind the rule is: only documented facts may be errors, observed ones warnings, inferred ones infos. */
  evidence: Evidence;
  /** Where the fact is documented. */
  sources: readonly string[];
  /** JSON pointers of the fields that it checks; empty for the whole file. */
  fields: readonly string[];
  /** What the rule needs in addition to the file's text. */
  needs?: "files" | "network" | "environment";
  /** True if `--fix` can fix some of its findings. */
  fixable?: true;
  /** True if the severity cannot be changed: later checks depend on the rule, or turning it off would hide a secret. */
  locked?: true;
  text: Readonly<Record<Language, RuleText>>;
}

/** Where a diagnostic points: at a key or value of the declaration, or at a range of its text. */
export type Location = { pointer: string; part: "key" | "value" } | Range;

/** What a rule's check yields; `runRules` adds file, severity and span. */
export interface Diagnostic {
  at: Location;
  /** Which of the rule's messages applies, if it has several. */
  variant?: string;
  params?: Params;
  /** An edit that fixes it and changes nothing else; only for rules with `fixable`. */
  fix?: Edit | undefined;
}

/** A rule: its metadata, and a check that yields a diagnostic for each mistake in the input. */
export interface Rule<Input> {
  meta: RuleMeta;
  check(input: Input): Iterable<Diagnostic>;
}

/** The value at a pointer. */
export const valueAt = (pointer: string): Location => ({ pointer, part: "value" });

/** The key at a pointer. */
export const keyAt = (pointer: string): Location => ({ pointer, part: "key" });
