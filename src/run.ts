import { join } from "node:path";
import { analyze, type FileAnalysis } from "./core/check/analyze.ts";
import { evaluate } from "./core/check/evaluate.ts";
import type { SeverityOverrides } from "./core/check/severities.ts";
import { declaredUrls } from "./core/declaration/urls.ts";
import { compareFindings, reaches } from "./core/findings/finding.ts";
import { declaredImages } from "./core/images/declared-images.ts";
import type { DriftOptions } from "./core/options/drift.ts";
import type { UrlOptions } from "./core/options/urls.ts";
import { parseUrl } from "./core/parse-url.ts";
import type { FileReport, RunReport } from "./core/report/report.ts";
import type { SecretLookup } from "./core/secrets/secret.ts";
import { type AccountGroup, accountGroups, type Shard, shardFiles } from "./core/sync/account-groups.ts";
import { driftOf } from "./core/sync/drift.ts";
import { isWrite } from "./core/sync/plan.ts";
import type { Blocker } from "./core/sync/target.ts";
import { ownMarkers } from "./core/urls/login-markers.ts";
import { type UrlCheck, uncheckedUrls } from "./core/urls/url-check.ts";
import { UsageError } from "./core/usage-error.ts";
import type { ProbeCheck, ProbeMode } from "./core/weibo/probe-check.ts";
import { findDeclarations } from "./files/find-declarations.ts";
import { readDeclaration } from "./files/read-declaration.ts";
import { readImage } from "./files/read-image.ts";
import { commonCheckout, displayPath } from "./files/repository.ts";
import type { NetworkPolicy } from "./network/policy.ts";
import type { JanrainOptions } from "./targets/janrain/janrain-target.ts";

/** What a run does besides checking. */
export type Mode = "check" | "plan" | "sync";

/** One run, as the command line or the workflow asks for it. */
export interface RunRequest {
  mode: Mode;
  /** Where patterns start. */
  folder: string;
  /** Where reported paths start: at the folder, unless GitHub is told them, which takes them from the root of the checkout. */
  pathsFrom?: "folder" | "checkout";
  /** Files, directories or globs; none stands for the folder. */
  patterns: readonly string[];
  /** Whether there may be no declaration at all, where none is named: the last one may be what is taken away. */
  mayBeEmpty?: boolean;
  /** Which part of the declarations is taken; all of them unless said otherwise. */
  shard?: Shard | undefined;
  severities: SeverityOverrides;
  urls: UrlOptions;
  /** How far Weibo is asked about the application. */
  probe: ProbeMode;
  network: NetworkPolicy;
  janrain: JanrainOptions;
  secrets: SecretLookup;
  /** The digest of the plans that were reviewed: a sync, dry or not, does nothing under another and fails. */
  requiredDigest?: string | undefined;
  /** Whether the plan is a sync's dry run. */
  isDryRun?: boolean;
  /** Where it is kept since when what drifted is known, and what to call this run there. */
  drift?: DriftOptions | undefined;
}

/** A report, and where its paths lead. */
export interface RunResult extends RunReport {
  /** Where reported paths start, absolute; no report shows it. */
  root: string;
  /** The parts that all declarations fall into, those of other shards too. */
  groups: readonly AccountGroup[];
}

/**
 * One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes nothing but to Janrain, and to
 * the URL cache and the drift file where they are asked for.
 * @throws UsageError when one of the files cannot be read, or is somebody else's
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const paths = await findDeclarations(request.folder, request.patterns).catch((error: unknown) => {
    if (request.mayBeEmpty && request.patterns.length === 0 && error instanceof UsageError) return [];
    throw error;
  });
  const drift = request.drift && (await driftKeeper(request.drift));
  const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
  const analyzed = await Promise.all(paths.map(async (path) => analyze(displayPath(root, path), await readDeclaration(path), request)));
  const groups = accountGroups(analyzed);
  const taken = request.shard && shardFiles(groups, request.shard);
  const checked = await checkFiles(taken ? analyzed.filter(({ file }) => taken.has(file)) : analyzed, root, request);
  const planned = request.mode === "check" ? checked : await planAndApply(checked, request);
  const files = drift ? await drift.keep(planned) : planned;
  const viaProxy = request.urls.check && request.network.proxy !== undefined;
  const findings = files.flatMap((file) => file.findings).sort(compareFindings);
  return { mode: request.mode, root, groups, viaProxy, files, findings };
}

/** What makes a run fail: findings of a severity or worse; `drift` stands for errors, and for anything that a sync would write. */
export const failOnNames = ["error", "warning", "drift", "never"] as const;

export type FailOn = (typeof failOnNames)[number];

/** The exit code that a report deserves: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
export function exitCodeOf({ mode, files, findings }: RunReport, failOn: FailOn): 0 | 1 | 2 | 3 {
  if (files.some(({ failure, outcome }) => failure ?? outcome?.failure)) return 3;
  if (files.some(({ blockers }) => blockers && blockers.length > 0)) return 2;
  // A sync that did not happen is no success, whatever findings may count for.
  if (mode === "sync" && reaches(findings, "error")) return 1;
  if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
  return reaches(findings, failOn) ? 1 : 0;
}

/** Whether the service holds something else than the declarations say: what a sync would write, or was not able to. */
export function hasDrift(files: readonly FileReport[]): boolean {
  return files.some(({ plan, outcome }) => (outcome?.remaining ?? plan?.changes ?? []).some(isWrite));
}

async function checkFiles(analyzed: readonly FileAnalysis[], root: string, request: RunRequest): Promise<FileReport[]> {
  const urls = await checkAllUrls(analyzed, request);
  const probes = await askWeibo(analyzed, request);
  return Promise.all(
    analyzed.map(async (analysis, index) => {
      const images = await Promise.all(
        declaredImages(analysis.declaration).map(async (image) => ({
          ...image,
          fact: await readImage(join(root, analysis.file), image.path),
        })),
      );
      const facts = { images, urls: urls.get(analysis) ?? [], probes: probes[index] ?? [] };
      return { ...analysis, findings: evaluate(analysis, facts, request.severities), urls: facts.urls, probes: facts.probes };
    }),
  );
}

async function checkAllUrls(analyzed: readonly FileAnalysis[], { urls, network }: RunRequest): Promise<Map<FileAnalysis, UrlCheck[]>> {
  const named = analyzed.map(({ declaration }) => declaredUrls(declaration).filter(({ url }) => parseUrl(url)));
  if (!urls.check) return new Map(analyzed.map((analysis, index) => [analysis, uncheckedUrls(named[index] ?? [])]));
  // Loaded only where it is needed: a check without network stays quick, and opens no socket.
  const [{ checkUrls }, { readCache, writeCache }] = await Promise.all([
    import("./network/site/check-urls.ts"),
    import("./files/url-cache-file.ts"),
  ]);
  const cache = urls.cache && (await readCache(urls.cache));
  const markers = [...new Set(analyzed.flatMap(({ declaration }) => ownMarkers(declaration)))].sort();
  const checks = await checkUrls(named.flat(), network, { markers, cache, onProgress: urls.onProgress });
  if (urls.cache && cache) await writeCache(urls.cache, cache);
  return new Map(analyzed.map((analysis, index) => [analysis, checks.splice(0, named[index]?.length)]));
}

async function askWeibo(analyzed: readonly FileAnalysis[], { probe: mode, secrets, network }: RunRequest): Promise<ProbeCheck[][]> {
  if (mode === "off") return [];
  const { probeAll } = await import("./network/weibo/probe.ts");
  const declarations = analyzed.map(({ declaration }) => declaration);
  return probeAll(declarations, mode, secrets, network);
}

async function planAndApply(
  files: readonly FileReport[],
  { mode, network, janrain, secrets, requiredDigest, isDryRun = false }: RunRequest,
): Promise<FileReport[]> {
  const [{ JanrainTarget }, { syncAll }] = await Promise.all([
    import("./targets/janrain/janrain-target.ts"),
    import("./core/sync/sync-all.ts"),
  ]);
  const target = new JanrainTarget(network, janrain);
  const applies = mode === "sync";
  // Under a required digest a dry run stops at all that its sync would stop at: what is left out changes the digest.
  const stopsAsSync = applies || (isDryRun && requiredDigest !== undefined);
  // A plan does without what a sync needs, but a secret that is there and broken stops it too.
  const counts = ({ kind }: Blocker) => stopsAsSync || (kind !== "unset" && kind !== "no-origin");
  try {
    const inputs = files.map((file) => (stopsAsSync && reaches(file.findings, "error") ? undefined : { ...file, secrets }));
    const results = await syncAll(target, inputs, { applies, counts, requiredDigest: stopsAsSync ? requiredDigest : undefined });
    return files.map((file, index) => ({ ...file, ...results[index] }));
  } finally {
    await target.close();
  }
}

/** Reads what drifted before anything is asked, since somebody else's file ends the run. */
async function driftKeeper({ path, moment }: NonNullable<RunRequest["drift"]>) {
  const { readDrift, writeDrift } = await import("./files/drift-file.ts");
  const known = await readDrift(path);
  return {
    /** Adds what drifted, with the run that found it first; of a declaration without a plan nothing new is known. */
    keep: async (files: readonly FileReport[]): Promise<FileReport[]> => {
      const reports = files.map((file) => {
        const earlier = known.get(file.file) ?? [];
        return { ...file, drift: file.plan ? driftOf(file.plan, earlier, moment) : earlier };
      });
      // Of declarations that this run does not know, what was known stays.
      const unmanaged = new Map([...known, ...reports.map(({ file, drift }) => [file, drift] as const)]);
      await writeDrift(path, new Map([...unmanaged].filter(([, drift]) => drift.length > 0)));
      return reports;
    },
  };
}
