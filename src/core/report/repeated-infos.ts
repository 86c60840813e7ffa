import type { Finding } from "../findings/finding.ts";
import { formatMessage } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import type { Messages } from "../messages/types.ts";

/** A finding, and the files that have the same one. */
export interface ShownFinding {
  finding: Finding;
  /** Empty except for infos. */
  others: readonly Finding[];
}

/** How many other locations of an info are listed. */
const maxListed = 3;

/** Reports for people show an info that several files have once, at its first location. Errors and warnings have to be fixed in each. */
export function withoutRepeatedInfos(findings: readonly Finding[]): ShownFinding[] {
  const shown: (ShownFinding & { others: Finding[] })[] = [];
  const infos = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, rule, variant, pointer, params } = finding;
    const key = JSON.stringify([rule, variant, pointer, params]);
    const others = infos.get(key);
    if (others) {
      others.push(finding);
      continue;
    }
    const first = { finding, others: [] };
    if (severity === "info") infos.set(key, first.others);
    shown.push(first);
  }
  return shown;
}

/** Where else an info applies, as a line of text; none for a finding that is not repeated. */
export function othersLine({ others }: ShownFinding, { report }: Messages): string[] {
  if (others.length === 0) return [];
  const places = others.slice(0, maxListed).map(({ file, span }) => `${printable(file)}:${span.start.line}:${span.start.column}`);
  const listed = places.join(report.counts.separator);
  const template = others.length > maxListed ? report.alsoAtMore : report.alsoAt;
  return [formatMessage(template, { places: listed, count: others.length - maxListed })];
}
