import { join } from "node:path";
import { analyze, type FileAnalysis } from "./core/check/analyze.ts";
import { evaluate } from "./core/check/evaluate.ts";
import type { SeverityOverrides } from "./core/check/severities.ts";
import { declaredUrls } from "./core/declaration/urls.ts";
import { compareFindings, reaches } from "./core/findings/finding.ts";
import { declaredImages } from "./core/images/declared-images.ts";
import type { DriftOptions } from "./core/options/drift.ts";
import type { UrlCacheLocation, UrlOptions } from "./core/options/urls.ts";
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
import { networkPolicy } from "./network/options.ts";
import type { NetworkPolicy } from "./network/policy.ts";
import { janrainAccount } from "./targets/janrain/account.ts";
import type { JanrainOptions } from "./targets/janrain/janrain-target.ts";
import { janrainOptions } from "./targets/janrain/options.ts";

/** How far a run goes. */
export type Mode = "check" | "plan" | "sync";

/** The options of a run, from the command line or the workflow. */
export interface RunRequest {
  mode: Mode;
  /** The folder that patterns are relative to. */
  folder: string;
  /** What reported paths are relative to: the folder, or for GitHub the root of the checkout. */
  pathsFrom?: "folder" | "checkout";
  /** Files, directories or globs; by default the folder. */
  patterns: readonly string[];
  /** Whether no declaration at all is acceptable when none is named: a change may delete the last one. */
  mayBeEmpty?: boolean;
  /** The shard of the declarations to take; by default all. */
  shard?: Shard | undefined;
  severities: SeverityOverrides;
  urls: UrlOptions;
  /** What is checked at Weibo. */
  probe: ProbeMode;
  network: NetworkPolicy;
  janrain: JanrainOptions;
  secrets: SecretLookup;
  /** The digest of the plans that were reviewed: with another one, a sync and its dry run fail before the first write. */
  requiredDigest?: string | undefined;
  /** Whether the plan is the dry run of a sync. */
  isDryRun?: boolean;
  /** The file that records when drift was first detected, and how this run is recorded there. */
  drift?: DriftOptions | undefined;
}

/** The options of a check without network: the preset that other runs start from. */
export const offlineCheck = {
  mode: "check",
  severities: new Map(),
  urls: { check: false },
  probe: "off",
  network: networkPolicy({ resolve: [], allowPrivate: [], proxy: false }, {}),
  janrain: janrainOptions({}),
} as const satisfies Partial<RunRequest>;

/** A report, with what is needed to resolve its paths. */
export interface RunResult extends RunReport {
  /** The absolute folder that reported paths are relative to; no report shows it. */
  root: string;
  /** The account groups of all declarations, including those of other shards. */
  groups: readonly AccountGroup[];
}

/**
 * One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes only to Janrain and, if
 * configured, to the URL cache and the drift file.
 * @throws UsageError when a file cannot be read, or a state file is not one of this tool
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const paths = await findDeclarations(request.folder, request.patterns).catch((error: unknown) => {
    if (request.mayBeEmpty && request.patterns.length === 0 && error instanceof UsageError) return [];
    throw error;
  });
  const drift = request.drift && (await openDriftFile(request.drift));
  const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
  const analyzed = await Promise.all(paths.map(async (path) => analyze(displayPath(root, path), await readDeclaration(path), request)));
  const groups = accountGroups(analyzed, janrainAccount);
  const shard = request.shard && shardFiles(groups, request.shard);
  const checked = await checkFiles(shard ? analyzed.filter(({ file }) => shard.has(file)) : analyzed, root, request);
  const planned = request.mode === "check" ? checked : await planAndApply(checked, request);
  const files = drift ? await drift.record(planned) : planned;
  const viaProxy = request.urls.check && request.network.proxy !== undefined;
  const findings = files.flatMap((file) => file.findings).sort(compareFindings);
  return { mode: request.mode, root, groups, viaProxy, files, findings };
}

/** What makes a run fail: findings of a severity or worse; `drift` means errors, and anything that a sync would write. */
export const failOnNames = ["error", "warning", "drift", "never"] as const;

export type FailOn = (typeof failOnNames)[number];

/** The exit code of a report: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
export function exitCodeOf({ mode, files, findings }: RunReport, failOn: FailOn): 0 | 1 | 2 | 3 {
  if (files.some(({ failure, outcome }) => failure ?? outcome?.failure)) return 3;
  if (files.some(({ blockers }) => blockers && blockers.length > 0)) return 2;
  // A skipped sync is a failure, whatever fail-on says.
  if (mode === "sync" && reaches(findings, "error")) return 1;
  if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
  return reaches(findings, failOn) ? 1 : 0;
}

/** Whether the service differs from the declarations: a sync would write something, or could not. */
export function hasDrift(files: readonly FileReport[]): boolean {
  return files.some(({ plan, outcome }) => (outcome?.remaining ?? plan?.changes ?? []).some(isWrite));
}

async function checkFiles(analyzed: readonly FileAnalysis[], root: string, request: RunRequest): Promise<FileReport[]> {
  const urls = await checkAllUrls(analyzed, request);
  const probes = await probeWeibo(analyzed, request);
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
  const declared = analyzed.map(({ declaration }) => declaredUrls(declaration).filter(({ url }) => parseUrl(url)));
  if (!urls.check) return new Map(analyzed.map((analysis, index) => [analysis, uncheckedUrls(declared[index] ?? [])]));
  // Imported on demand: a check without network is fast and opens no socket.
  const { checkUrls } = await import("./network/site/check-urls.ts");
  const cache = urls.cache && (await openUrlCache(urls.cache));
  const markers = [...new Set(analyzed.flatMap(({ declaration }) => ownMarkers(declaration)))].sort();
  const checks = await checkUrls(declared.flat(), network, { markers, cache: cache?.entries, onProgress: urls.onProgress });
  await cache?.write();
  return new Map(analyzed.map((analysis, index) => [analysis, checks.splice(0, declared[index]?.length)]));
}

/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }: UrlCacheLocation) {
  const [{ readStateFile, writeStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
    import("./files/state-file.ts"),
    import("./network/site/url-cache.ts"),
    import("./network/site/url-cache-state.ts"),
  ]);
  const entries = new AgingCache(new Map(await readStateFile(path, urlCacheState)), maxAge, Date.now());
  return { entries, write: () => writeStateFile(path, urlCacheState, entries.worthKeeping()) };
}

async function probeWeibo(analyzed: readonly FileAnalysis[], { probe: mode, secrets, network }: RunRequest): Promise<ProbeCheck[][]> {
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
  // With a required digest, a dry run has the blockers of its sync: a skipped file changes the digest.
  const stopsAsSync = applies || (isDryRun && requiredDigest !== undefined);
  // A plan works without secrets and origin, but a malformed secret stops it too.
  const counts = ({ kind }: Blocker) => stopsAsSync || (kind !== "unset" && kind !== "no-origin");
  try {
    const inputs = files.map((file) => (stopsAsSync && reaches(file.findings, "error") ? undefined : { ...file, secrets }));
    const results = await syncAll(target, inputs, { applies, counts, requiredDigest: stopsAsSync ? requiredDigest : undefined });
    return files.map((file, index) => ({ ...file, ...results[index] }));
  } finally {
    await target.close();
  }
}

/** Reads the drift file before the first request, since a file of another program ends the run. */
async function openDriftFile({ path, moment }: NonNullable<RunRequest["drift"]>) {
  const [{ readStateFile, writeStateFile }, { driftState }] = await Promise.all([
    import("./files/state-file.ts"),
    import("./core/sync/drift-state.ts"),
  ]);
  const known = await readStateFile(path, driftState);
  return {
    /** Adds to each report what drifted, with the run that first detected it, and updates the file. */
    record: async (files: readonly FileReport[]): Promise<FileReport[]> => {
      const reports = files.map((file) => {
        const earlier = known.get(file.file) ?? [];
        return { ...file, drift: file.plan ? driftOf(file.plan, earlier, moment) : earlier };
      });
      // Entries of declarations that are not part of this run are kept.
      const entries = new Map([...known, ...reports.map(({ file, drift }) => [file, drift] as const)]);
      await writeStateFile(path, driftState, new Map([...entries].filter(([, drift]) => drift.length > 0)));
      return reports;
    },
  };
}
