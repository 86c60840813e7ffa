import { findIgnores } from "../declaration/ignores.ts";
import { type LineIndex, linesOf } from "../declaration/line-index.ts";
import { type DeclarationSource, parentOf } from "../declaration/source.ts";
import type { Finding } from "../findings/finding.ts";
import { currentId } from "../rules/former-ids.ts";
import type { ResolvedIgnore, UsedIgnore } from "../rules/ignores/input.ts";
import { ruleOf } from "../rules/index.ts";

/** The ignore comments of a declaration, with current rule ids and the values that they cover. */
export function resolveIgnores(source: DeclarationSource): ResolvedIgnore[] {
  const comments = findIgnores(source);
  if (comments.length === 0) return [];
  const lines = linesOf(source.text);
  const values = longValues(source, lines);
  return comments.map((comment) => {
    const { rules, from, line } = comment;
    const renamed = rules.flatMap((former) => (currentId(former) === former ? [] : [{ former, rule: currentId(former) }]));
    const own = lines.position(from).line;
    // A comment on the line of the first entry is about that entry; one above it may be about the list.
    const starts = (key: number, first: number) => line === key || (line === first && own < line);
    const covered = values.filter(({ key, first, ends }) => starts(key, first) || ends.includes(own)).map(({ pointer }) => pointer);
    return { ...comment, rules: rules.map(currentId), renamed, covered: new Set(covered) };
  });
}

/**
 * Removes the findings that ignore comments suppress: those on the comment's line, and those of a list or a text of several lines
 * that starts or ends there. A comment without a reason has no effect, and locked rules, among them those that find secrets,
 * cannot be ignored.
 */
export function applyIgnores(
  ignores: readonly ResolvedIgnore[],
  findings: readonly Finding[],
): { findings: Finding[]; ignores: UsedIgnore[] } {
  if (ignores.length === 0) return { findings: [...findings], ignores: [] };
  const all = ignores.map((ignore) => ({ ...ignore, used: new Set<string>() }));
  const effective = all.filter(({ reason }) => reason !== "");
  const kept = findings.filter(({ rule, span, pointer }) => {
    if (ruleOf(rule)?.locked) return true;
    const hiding = effective.filter(
      ({ rules, line, covered }) =>
        rules.includes(rule) && (line === span.start.line || covered.has(pointer) || covered.has(parentOf(pointer))),
    );
    for (const { used } of hiding) used.add(rule);
    return hiding.length === 0;
  });
  return { findings: kept, ignores: all.map((ignore) => ({ ...ignore, used: [...ignore.used] })) };
}

/** A list or scalar of several lines: the lines of its key and of its start, and the lines at which a comment ends it. */
interface LongValue {
  pointer: string;
  key: number;
  first: number;
  ends: number[];
}

function longValues({ places, text }: DeclarationSource, lines: LineIndex): LongValue[] {
  const lineOf = (offset: number) => lines.position(offset).line;
  return [...places].flatMap(([pointer, { key, value, kind }]) => {
    if (kind === "map" || !key) return [];
    const [start, last] = [lineOf(key.from), lineOf(value.to)];
    if (start === last) return [];
    // A block cannot have a comment on its last line, so one on the next line with content counts.
    const next = text.slice(value.to).search(/\n[^\S\n]*\S/);
    return [{ pointer, key: start, first: lineOf(value.from), ends: [last, lineOf(value.to + next + 1)] }];
  });
}
