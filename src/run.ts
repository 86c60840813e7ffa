import { resolve } from "node:path";
import { type DeclaredFile, type InputFile, type NetworkFacts, withSource } from "./check/check-file.ts";
import { checkFiles, type ListOptions, readFiles } from "./check/check-files.ts";
import type { SeverityOverrides } from "./core/check/severities.ts";
import type { Bytes } from "./core/declaration/bytes.ts";
import { requestableUrls } from "./core/declaration/urls.ts";
import { compareFindings } from "./core/findings/finding.ts";
import type { DriftOptions } from "./core/options/drift.ts";
import type { UrlCacheLocation, UrlOptions } from "./core/options/urls.ts";
import type { FileReport, Notice, RunReport } from "./core/report/report.ts";
import { withMigrations } from "./core/setup/migration.ts";
import { type AccountGroup, accountGroups, type Shard, shardFiles } from "./core/sync/account-groups.ts";
import { ownMarkers } from "./core/urls/login-markers.ts";
import { type UrlCheck, uncheckedUrls } from "./core/urls/url-check.ts";
import { UsageError } from "./core/usage-error.ts";
import type { ProbeCheck, ProbeMode } from "./core/weibo/probe-check.ts";
import { findDeclarations } from "./files/find-declarations.ts";
import { commonCheckout, displayPath } from "./files/repository.ts";
import { networkPolicy } from "./network/options.ts";
import type { PlanRequest, PlanRun } from "./sync/plan-and-apply.ts";
import { configureTargets } from "./targets/index.ts";

/** How far a run goes. */
export type Mode = "check" | "plan" | "sync";

/** The options of a run, from the command line or the workflow. */
export interface RunRequest extends Omit<PlanRequest, "mode"> {
  mode: Mode;
  /** The folder that patterns are relative to. */
  folder: string;
  /** What reported paths are relative to: the folder, or for GitHub the root of the checkout. */
  pathsFrom?: "folder" | "checkout";
  /** Files, directories or globs; by default the folder. */
  patterns: readonly string[];
  /** A declaration that is not in a file, with the path that it is reported under; it replaces the patterns. */
  stdin?: { file: string; bytes: Bytes } | undefined;
  /** Whether no declaration at all is acceptable when none is named: a change may delete the last one. */
  mayBeEmpty?: boolean;
  /** The shard of the declarations to take; by default all. */
  shard?: Shard | undefined;
  severities: SeverityOverrides;
  urls: UrlOptions;
  /** What is checked at Weibo. */
  probe: ProbeMode;
  /** Where `secrets` finds values, for the threads of a large run; without it, a run has one thread. */
  environment?: ListOptions["environment"];
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
  targets: configureTargets({}),
} as const satisfies Partial<RunRequest>;

/** A report, with what is needed to resolve its paths. */
export interface RunResult extends RunReport {
  /** The absolute folder that reported paths are relative to; no report shows it. */
  root: string;
  /** The account groups of all declarations, including those of other shards. */
  groups: readonly AccountGroup[];
  /** Files of the run that could not be written. */
  notices: readonly Notice[];
  /** Adds the whole source of a declaration to its report, which has only the lines that formats show. */
  withSource: (report: FileReport) => Promise<FileReport>;
}

/**
 * One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes only to the identity
 * services and, if configured, to the URL cache, the drift file and the state files of the services.
 * @throws UsageError when no file can be read, or a state file is not one of this tool; ExhaustedError
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const { mode, stdin, secrets, severities, canceled } = request;
  // While files are searched.
  if (request.urls.check) import("./network/site/check-urls.ts").catch(() => {});
  const paths = await selectPaths(request);
  const notices: Notice[] = [];
  const drift = request.drift && (await (await import("./files/drift-file.ts")).openDriftFile(request.drift));
  const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
  const inputs = paths.map((path) => ({ file: displayPath(root, path), ...(request.stdin && { bytes: request.stdin.bytes }) }));
  const planRun = mode === "check" ? undefined : new (await import("./sync/plan-and-apply.ts")).PlanRun({ ...request, mode });
  const { groups, planned } = await checkAndPlan(inputs, { ...request, root }, planRun, notices).finally(() => planRun?.close());
  const recorded = await drift?.record(planned);
  const files = await withMigrations(recorded?.reports ?? planned);
  notices.push(...(recorded?.notices ?? []));
  const viaProxy = request.urls.check && request.network.proxy !== undefined;
  const findings = files.flatMap((file) => file.findings).sort(compareFindings);
  const readSource = (report: FileReport) => withSource(report, { root, secrets, severities }, stdin?.bytes);
  return { mode, root, groups, viaProxy, files, findings, notices, withSource: readSource, ...(canceled?.aborted && { isCanceled: true }) };
}

async function checkAndPlan(
  inputs: readonly InputFile[],
  request: RunRequest & ListOptions,
  planRun: PlanRun | undefined,
  notices: Notice[],
) {
  const { groups, checked } = await checkInputs(inputs, request, planRun, notices);
  return { groups, planned: planRun ? await planRun.planAndApply(checked, notices) : checked };
}

async function selectPaths({ folder, patterns, stdin, mayBeEmpty }: RunRequest): Promise<string[]> {
  if (stdin) return [resolve(folder, stdin.file)];
  return findDeclarations(folder, patterns).catch((error: unknown) => {
    if (mayBeEmpty && error instanceof UsageError) return [];
    throw error;
  });
}

/**
 * Checks the declarations of the shard. Shards and requests depend on all declarations, which are then read before. The identity
 * services are read during the check, but not for a declaration whose text has errors: a sync skips it.
 */
async function checkInputs(
  inputs: readonly InputFile[],
  request: RunRequest & ListOptions,
  planRun: PlanRun | undefined,
  notices: Notice[],
) {
  const isOnline = request.urls.check || request.probe !== "off";
  if (!isOnline && !request.shard) {
    const checked = await checkFiles(
      inputs.map((input) => ({ input })),
      request,
    );
    return { checked, groups: accountGroups(checked) };
  }
  const options = { ...request, analyses: new Map() };
  const cache = request.urls.check && request.urls.cache ? await openUrlCache(request.urls.cache, notices, request.canceled) : undefined;
  const urlChecks = await openUrlChecks(request, cache);
  try {
    const declared = await readFiles(
      inputs.map((input) => ({ input })),
      options,
      urlChecks.onRead,
    );
    const groups = accountGroups(declared);
    const shard = request.shard && shardFiles(groups, request.shard);
    const isSelected = ({ file }: InputFile) => shard === undefined || shard.has(file);
    const selected = declared.filter(isSelected);
    await planRun?.readAhead(selected.filter(({ hasErrors }) => !hasErrors));
    const facts = isOnline ? networkFacts(selected, request, urlChecks) : [];
    // The first declarations are checked while URLs of others are requested.
    const checking = checkFiles(
      inputs.filter(isSelected).map((input, index) => ({ input, facts: facts[index] })),
      options,
    );
    const [checked] = await Promise.all([checking, ...facts]);
    if (cache) notices.push(...(await cache.save()));
    return { checked, groups };
  } finally {
    await urlChecks.close();
  }
}

/** What the network says about each declaration, in their order. Weibo is probed after all URLs are checked. */
function networkFacts(declared: readonly DeclaredFile[], request: RunRequest, urlChecks: UrlChecks): Promise<NetworkFacts>[] {
  const urls = urlChecks.complete(declared);
  if (request.probe === "off") return urls.map(async (checks) => ({ urls: await checks, probes: [] }));
  const probes = Promise.all(urls).then(() => probeWeibo(declared, request));
  return urls.map(async (checks, index) => ({ urls: await checks, probes: (await probes)[index] ?? [] }));
}

/** The URL checks of a run. */
interface UrlChecks {
  /** Starts to check the URLs of a declaration while others are still read. */
  onRead?: ((declared: DeclaredFile) => Promise<void>) | undefined;
  /** The checks of each declaration, in their order. */
  complete(declared: readonly DeclaredFile[]): Promise<UrlCheck[]>[];
  close(): Promise<void>;
}

async function openUrlChecks({ urls, network, canceled, shard }: RunRequest, cache: UrlCache | undefined): Promise<UrlChecks> {
  if (!urls.check) {
    const unchecked = ({ declaration }: DeclaredFile) => uncheckedUrls(requestableUrls(declaration));
    return { complete: (declared) => declared.map(async (file) => unchecked(file)), close: async () => {} };
  }
  // Imported on demand: a check without network is fast and opens no socket.
  const { UrlChecker } = await import("./network/site/check-urls.ts");
  const urlsOf = ({ declaration }: DeclaredFile) => {
    const markers = ownMarkers(declaration);
    return requestableUrls(declaration).map((url) => ({ ...url, markers }));
  };
  // Created with the first URL, since its deadline starts then.
  let checker: InstanceType<typeof UrlChecker> | undefined;
  const started = () => (checker ??= new UrlChecker(network, { cache: cache?.entries, onProgress: urls.onProgress, canceled }));
  return {
    // Which declarations are in a shard depends on all of them.
    onRead: shard ? undefined : (declared) => started().start(urlsOf(declared)),
    // A canceled check keeps the results that are complete.
    complete: (declared) => started().complete(declared.map(urlsOf)),
    close: async () => checker?.close(),
  };
}

/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }: UrlCacheLocation, notices: Notice[], canceled: AbortSignal | undefined) {
  const [{ readStateFile, saveStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
    import("./files/state-file.ts"),
    import("./network/site/url-cache.ts"),
    import("./network/site/url-cache-state.ts"),
  ]);
  const entries = new AgingCache(new Map(await readStateFile(path, urlCacheState, notices)), maxAge, Date.now());
  // A canceled run has not used all the entries that it needs.
  const kept = () => (canceled?.aborted ? entries.all() : entries.worthKeeping());
  return { entries, save: () => saveStateFile(path, urlCacheState, kept()) };
}

type UrlCache = Awaited<ReturnType<typeof openUrlCache>>;

async function probeWeibo(
  files: readonly DeclaredFile[],
  { probe: mode, secrets, network, canceled }: RunRequest,
): Promise<ProbeCheck[][]> {
  if (mode === "off" || canceled?.aborted) return [];
  const { probeAll } = await import("./network/weibo/probe.ts");
  const declarations = files.map(({ declaration }) => declaration);
  return unlessCanceled(probeAll(declarations, mode, secrets, network), canceled, () => []);
}

/** Waits for a result until the run is canceled; what is left of the work is abandoned and ends with the process. */
function unlessCanceled<T>(result: Promise<T>, canceled: AbortSignal | undefined, instead: () => T): Promise<T> {
  if (!canceled) return result;
  const stopped = new Promise<T>((resolve) => {
    if (canceled.aborted) resolve(instead());
    canceled.addEventListener("abort", () => resolve(instead()), { once: true });
  });
  // A failure of abandoned work is of no interest.
  result.catch(() => {});
  return Promise.race([result, stopped]);
}
