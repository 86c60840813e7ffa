import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { formatNames } from "../../src/core/report/formats/index.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { type Mode, type RunRequest, run } from "../../src/run.ts";
import { startTestEmulator } from "./emulator.ts";
import { type Edits, edited, root } from "./example.ts";
import { formats } from "./formats.ts";

/** Edits of the example declaration. */
export const edits = {
  noPartner: [["partnerKey: JANRAIN_PARTNER_KEY", ""]],
  customDomainOnly: [["realm: acme", "domain: acme.rpxnow.com"]],
  allowDomains: (list: string): Edits => [["allowDomains: [www.acme.example]", `allowDomains: ${list}`]],
  realm: (text: string): Edits => [["realm: acme", `realm: ${text}`]],
} as const;

/** A run of one declaration with its output in every format, before redaction. */
export interface Ran {
  report: RunReport;
  exitCode: 0 | 1 | 2 | 3;
  text: string;
  json: string;
  /** The output in all formats. */
  output: string;
}

/** Starts the emulator for one test and closes it at the end. `go` runs the declaration without checking its URLs. */
export async function setUpJanrain({ changes = [], ...setup }: Parameters<typeof startTestEmulator>[0] & { changes?: Edits } = {}) {
  const started = await startTestEmulator(setup);
  onTestFinished(() => started.close());
  const source = changes.length === 0 ? {} : { folder: await declare(changes), patterns: ["weibo-provider.yaml"] };
  const go = async (mode: Mode, overrides: Partial<RunRequest> = {}): Promise<Ran> =>
    toRan(await run(started.request({ mode, urls: { check: false }, ...source, ...overrides })));
  return { ...started, go };
}

/** The operations that Janrain received, in order; with `writesOnly`, only the writes. */
export function operations({ calls }: Awaited<ReturnType<typeof startTestEmulator>>["janrain"], writesOnly = false): string[] {
  return calls.filter(({ writes }) => writes || !writesOnly).map(({ operation }) => operation);
}

/** The plan of the run's only file, as action and reason by subject. */
export function planned({ report }: Ran): Record<string, string> {
  const changes = report.files[0]?.targets?.[0]?.plan?.changes ?? [];
  return Object.fromEntries(changes.map(({ kind, subject, action, reason }) => [`${kind} ${subject}`, `${action}: ${reason}`]));
}

/** The kinds of change in each list of the only file's outcome. */
export function outcomeOf({ report }: Ran) {
  const names = (changes: readonly { kind: string }[] = []) => changes.map(({ kind }) => kind);
  const outcome = report.files[0]?.targets?.[0]?.outcome;
  const lists = { applied: names(outcome?.applied), pending: names(outcome?.pending), remaining: names(outcome?.remaining) };
  return outcome?.unverified.length ? { ...lists, unverified: names(outcome.unverified) } : lists;
}

async function declare(changes: Edits): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, "test/fixtures/acme/brand"), join(folder, "brand"), { recursive: true });
  await writeFile(join(folder, "weibo-provider.yaml"), edited(changes));
  return folder;
}

export function toRan(report: RunReport): Ran {
  const output = formatNames.map((format) => formats[format].render(report, en)).join("\n");
  return {
    report,
    exitCode: exitCodeOf(report, "error"),
    text: formats.text.render(report, en),
    json: formats.json.render(report, en),
    output,
  };
}
