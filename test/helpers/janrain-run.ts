import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatNames, formats } from "../../src/core/report/formats/index.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { exitCodeOf, type Mode, type RunRequest, run } from "../../src/run.ts";
import { startTestEmulator } from "./emulator.ts";
import { type Edits, edited, root } from "./example.ts";

/** Edits that make other declarations of the example. */
export const edits = {
  noPartner: [["partnerKey: JANRAIN_PARTNER_KEY", ""]],
  customDomainOnly: [["realm: acme", "domain: acme.rpxnow.com"]],
  allowDomains: (list: string): Edits => [["allowDomains: [www.acme.example]", `allowDomains: ${list}`]],
  realm: (text: string): Edits => [["realm: acme", `realm: ${text}`]],
} as const;

/** A run of one declaration, and everything that it would print, not yet redacted. */
export interface Ran {
  report: RunReport;
  exitCode: 0 | 1 | 2 | 3;
  text: string;
  json: string;
  /** All outputs together. */
  output: string;
}

/** The example's world for one test, which closes it: `go` runs the declaration without asking its URLs. */
export async function setUpJanrain({ changes = [], ...setup }: Parameters<typeof startTestEmulator>[0] & { changes?: Edits } = {}) {
  const emulated = await startTestEmulator(setup);
  onTestFinished(() => emulated.close());
  const place = changes.length === 0 ? {} : { folder: await declare(changes), patterns: ["."] };
  const go = async (mode: Mode, overrides: Partial<RunRequest> = {}): Promise<Ran> =>
    ran(await run(emulated.request({ mode, urls: { check: false }, ...place, ...overrides })));
  return { ...emulated, go };
}

/** The operations that the stand-in got, in their order; with `true`, only those that write. */
export function operations({ calls }: Awaited<ReturnType<typeof startTestEmulator>>["janrain"], writesOnly = false): string[] {
  return calls.filter(({ writes }) => writes || !writesOnly).map(({ operation }) => operation);
}

/** The only file's plan, as action and reason by subject. */
export function planned({ report }: Ran): Record<string, string> {
  const changes = report.files[0]?.plan?.changes ?? [];
  return Object.fromEntries(changes.map(({ kind, subject, action, reason }) => [`${kind} ${subject}`, `${action}: ${reason}`]));
}

/** What is in each of the lists of the only file's outcome. */
export function outcomeOf({ report }: Ran) {
  const names = (changes: readonly { kind: string }[] = []) => changes.map(({ kind }) => kind);
  const outcome = report.files[0]?.outcome;
  return { applied: names(outcome?.applied), pending: names(outcome?.pending), remaining: names(outcome?.remaining) };
}

async function declare(changes: Edits): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, "test/fixtures/acme/brand"), join(folder, "brand"), { recursive: true });
  await writeFile(join(folder, "weibo-provider.yaml"), edited(changes));
  return folder;
}

function ran(report: RunReport): Ran {
  const output = formatNames.map((format) => formats[format](report, en)).join("\n");
  return { report, exitCode: exitCodeOf(report, "error"), text: formats.text(report, en), json: formats.json(report, en), output };
}
