import type { Mark } from "../declaration/schema-facts.ts";
import type { Range } from "../declaration/yaml.ts";
import type { Edit, Params, Severity } from "../findings/finding.ts";
import type { RuleId } from "../messages/types.ts";

/** What is known of a rule without running it; `docs/rules.md` is generated from it. */
export interface RuleMeta {
  id: RuleId;
  /** The default; `--rule ID=LEVEL` changes it. */
  severity: Severity;
  /** How sure the fact behind the rule is: documented may be an error, seen a warning, inferred a hint. */
  mark: Mark;
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
}

/** Where a report points: at a key or value of the declaration, or at a stretch of its text. */
export type Target = { pointer: string; part: "key" | "value" } | Range;

/** What a rule's check yields; the engine adds file, severity and span. */
export interface Report {
  at: Target;
  /** Which of the rule's messages fits, where it has several. */
  variant?: string;
  params?: Params;
  /** What mends it without touching anything else; only where the rule's meta says that it can. */
  fix?: Edit | undefined;
}

/** A rule: what is known of it, and the check that looks at a `Subject` and yields a report for each mistake. */
export interface Rule<Subject> {
  meta: RuleMeta;
  check(subject: Subject): Iterable<Report>;
}

/** The value at a pointer. */
export const valueAt = (pointer: string): Target => ({ pointer, part: "value" });

/** The key at a pointer. */
export const keyAt = (pointer: string): Target => ({ pointer, part: "key" });
