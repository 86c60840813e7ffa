import { type Finding, severities } from "../../findings/finding.ts";

/** What code scanning accepts: results per run, and bytes of the compressed file. Source: GitHub docs, SARIF support for code scanning. */
const maxResults = 25_000;
const maxCompressedBytes = 10 * 1000 * 1000;

/** The most severe findings, at most `count`, in their order. */
export function mostSevere(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const selected = new Set(severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, count));
  return findings.filter((finding) => selected.has(finding));
}

/**
 * Renders as many findings as code scanning accepts, the most severe ones if there are more.
 * @param render writes the file with these findings, and with the number of those that are left out
 */
export function withinLimits(findings: readonly Finding[], render: (findings: readonly Finding[], omitted: number) => string): string {
  for (let count = Math.min(findings.length, maxResults); ; count = Math.floor(count / 2)) {
    const text = render(mostSevere(findings, count), findings.length - count);
    if (count === 0 || text.length * 3 <= maxCompressedBytes || compressedLength(text) <= maxCompressedBytes) return text;
  }
}

function compressedLength(text: string): number {
  // Loaded here: most runs write no file of this size.
  return process.getBuiltinModule("zlib").gzipSync(text).length;
}
