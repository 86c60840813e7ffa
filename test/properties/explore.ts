import fc from "fast-check";
import type { SeverityOverrides } from "../../src/core/check/severities.ts";
import type { Finding } from "../../src/core/findings/finding.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { analyze } from "../helpers/analyzed.ts";
import { checkText } from "../helpers/check.ts";
import { file, secret } from "./generate.ts";

/** Whether this is `npm run fuzz` or a run with FUZZ_RUNS, not the suite. */
const isLong = process.env.MODE === "fuzz" || process.env.FUZZ_RUNS !== undefined;

/** How many files each property is checked on. */
export const runs = Number(process.env.FUZZ_RUNS ?? (isLong ? 20_000 : 80));

/** Time limit for one file, in ms; in the suite only a bound on runaway work. */
export const limit = isLong ? 250 : 2000;

/** Time limit for a test, in ms. */
export const patience = Math.max(60_000, runs * 50);

/** Logs a line in a long run; the suite is silent. */
export function tell(line: string): void {
  if (isLong) process.stdout.write(`${line}\n`);
}

const environment = { JANRAIN_PARTNER_KEY: secret };
/** All rules are on, also those that report the example itself. */
const severities: SeverityOverrides = new Map();

/** All findings of a file in a run without network. */
export const check = (bytes: Uint8Array): Promise<Finding[]> => checkText(bytes, { environment, severities });

/** The report on a file. */
export async function reportOf(bytes: Uint8Array): Promise<RunReport> {
  const analysis = analyze("weibo-provider.yaml", bytes, { secrets: new SecretStore(environment).lookup, severities });
  const findings = await check(bytes);
  return { mode: "check", viaProxy: false, files: [{ ...analysis, findings, urls: [], probes: [] }], findings };
}

/**
 * How long work takes, in ms: wall time or CPU time, whichever is less, so that other load of the machine does not count. Slow work
 * runs up to three times: the first run pays for compilation.
 */
export async function duration(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best > limit; attempt++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, performance.now() - start, (user + system) / 1000);
  }
  return best;
}

/**
 * Checks a property on many files. On failure, fast-check prints the seed and the smallest file; `FUZZ_SEED` repeats a run.
 * @param property throws for a file that violates it
 */
export async function explore(name: string, property: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const seed = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));
  const start = performance.now();
  try {
    await fc.assert(
      fc.asyncProperty(
        file.map((bytes) => Object.assign(bytes, { [fc.toStringMethod]: () => describeBytes(bytes) })),
        property,
      ),
      { numRuns: runs, seed },
    );
  } finally {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(`${name}: ${runs} files, seed ${seed}, ${seconds} s`);
  }
}

/** The bytes as an expression for a test. */
function describeBytes(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isText = Buffer.from(text).equals(Buffer.from(bytes));
  return isText ? JSON.stringify(text) : `Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64")`;
}
