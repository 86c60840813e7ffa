import { findIgnores } from "../declaration/ignores.ts";
import { type LineIndex, linesOf } from "../declaration/line-index.ts";
import { type DeclarationSource, parentOf } from "../declaration/source.ts";
import type { Finding } from "../findings/finding.ts";
import { currentId } from "../rules/former-ids.ts";
import type { ResolvedIgnore, UsedIgnore } from "../rules/ignores/input.ts";
import { ruleOf } from "../rules/index.ts";

/** The ignore comments of a declaration, with current rule ids and the values that they cover. */
export function resolveIgnores(source: DeclarationSource): ResolvedIgnore[] {
  const comments = findIgnores(source.text);
  if (comments.length === 0) return [];
  const lines = linesOf(source.text);
  const { startingAt, endingAt } = longValues(source, lines);
  return comments.map((comment) => {
    const { rules, from, line } = comment;
    const renamed = rules.flatMap((former) => (currentId(former) === former ? [] : [{ former, rule: currentId(former) }]));
    const covered = new Set([...(startingAt.get(line) ?? []), ...(endingAt.get(lines.position(from).line) ?? [])]);
    return { ...comment, rules: rules.map(currentId), renamed, covered };
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
  const byRule = new Map<string, ResolvedIgnore[]>();
  for (const ignore of ignores) {
    for (const rule of ignore.reason === "" ? [] : ignore.rules) {
      if (!ruleOf(rule)?.locked) byRule.set(rule, [...(byRule.get(rule) ?? []), ignore]);
    }
  }
  const used = new Map<ResolvedIgnore, Set<string>>();
  const kept = findings.filter(({ rule, span, pointer }) => {
    const hiding = (byRule.get(rule) ?? []).filter(
      ({ line, covered }) => line === span.start.line || covered.has(pointer) || covered.has(parentOf(pointer)),
    );
    for (const ignore of hiding) used.set(ignore, (used.get(ignore) ?? new Set()).add(rule));
    return hiding.length === 0;
  });
  return { findings: kept, ignores: ignores.map((ignore) => ({ ...ignore, used: [...(used.get(ignore) ?? [])] })) };
}

/** The pointers of lists and of scalars of several lines, by the line of their key and by the lines at which a comment ends them. */
function longValues({ places, text }: DeclarationSource, lines: LineIndex) {
  const [startingAt, endingAt] = [new Map<number, string[]>(), new Map<number, string[]>()];
  const add = (map: Map<number, string[]>, line: number, pointer: string) => map.set(line, [...(map.get(line) ?? []), pointer]);
  const lineOf = (offset: number) => lines.position(offset).line;
  for (const [pointer, { key, value, kind }] of places) {
    if (kind === "map" || !key) continue;
    const [start, last] = [lineOf(key.from), lineOf(value.to)];
    if (kind === "list" || start < last) add(startingAt, start, pointer);
    if (start === last) continue;
    add(endingAt, last, pointer);
    // A block cannot have a comment on its last line, so one on the next line with content counts.
    const next = text.slice(value.to).search(/\n[^\S\n]*\S/);
    if (next >= 0) add(endingAt, lineOf(value.to + next + 1), pointer);
  }
  return { startingAt, endingAt };
}
