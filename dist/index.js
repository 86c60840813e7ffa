import "./rolldown-runtime.js";
import { a as setSecret, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./actions-core.js";
import { n as compose, t as UsageError } from "./usage-error.js";
import { o as languages, s as wordingIn, t as urlOptions } from "./urls.js";
import { t as choice } from "./choice.js";
import { a as formats, c as planJson, n as parseDigest, o as renderSarif, r as probeModes, s as renderMarkdown, t as driftOptions } from "./drift.js";
import { a as hasDrift, i as failOnNames, n as janrainOptions, o as run, r as exitCodeOf, t as networkPolicy } from "./network.js";
import { t as parseSeverities } from "./rules.js";
import { i as SecretStore, n as redact, t as derivedForms } from "./redact.js";
import { r as countBySeverity } from "./finding.js";
import { t as combinedDigest } from "./digest.js";
import { n as isWrite, r as writes } from "./plan.js";
import { i as isInside, r as isBelow } from "./read-declaration.js";
import { appendFile, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
// src/github/event.ts
/** Events on which the declaration may be a stranger's: a sync would hand secrets to it. Source: GitHub docs, security hardening. */
const untrustedEvents = [
	"pull_request",
	"pull_request_target",
	"issue_comment",
	"workflow_run"
];
/** Reads the event from where the runner puts it. Source: GitHub docs, default environment variables. */
async function readEvent(environment) {
	const payload = environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}";
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		ref: environment.GITHUB_REF ?? "",
		defaultBranch: defaultBranchIn(payload)
	};
}
/**
* Refuses a sync on events that strangers can cause, and on other branches than the allowed ones.
* @param branches allowed branches; none stands for the default branch
* @throws UsageError
*/
function guardSync({ name, ref, defaultBranch }, branches) {
	if (untrustedEvents.includes(name)) throw new UsageError("sync-event", { event: name });
	const allowed = branches.length > 0 ? branches : defaultBranch === void 0 ? [] : [defaultBranch];
	if (allowed.length === 0) throw new UsageError("sync-default-branch");
	if (!allowed.some((branch) => ref === `refs/heads/${branch}`)) throw new UsageError("sync-branch", {
		allowed,
		ref: ref || "?"
	});
}
function defaultBranchIn(payload) {
	try {
		const branch = JSON.parse(payload)?.repository?.default_branch;
		return typeof branch === "string" && branch !== "" ? branch : void 0;
	} catch {
		return;
	}
}
// src/github/inputs.ts
/** The language to speak; read by itself, so that a mistake in another input is told in it. */
function readLanguage() {
	return choice("lang", getInput("lang") || "en", languages);
}
/**
* @param workspace against which paths are resolved
* @param environment where proxies are named
* @throws UsageError naming the input and what it may be
*/
function readInputs(workspace, environment) {
	const mode = choice("mode", getInput("mode") || "check", [
		"check",
		"plan",
		"sync"
	]);
	return {
		mode,
		files: getMultilineInput("files"),
		failOn: readFailOn(mode),
		severities: parseSeverities("rules", getMultilineInput("rules")),
		urls: urlOptions({
			check: flag("check-urls", "true"),
			cache: getInput("url-cache"),
			cacheAge: getInput("url-cache-age")
		}, workspace),
		probe: choice("probe-weibo", getInput("probe-weibo") || "off", probeModes),
		network: networkPolicy({
			resolve: getMultilineInput("resolve"),
			allowPrivate: getMultilineInput("allow-private"),
			proxy: flag("proxy", "false")
		}, environment),
		janrain: janrainOptions({
			janrainUrl: getInput("janrain-url"),
			partnerUrl: getInput("partner-url"),
			partnerProperties: getInput("partner-properties"),
			providerList: getInput("provider-list"),
			deviceTypes: getInput("device-types"),
			settle: getInput("settle")
		}),
		drift: readDrift(mode, workspace, environment),
		requiredDigest: parseDigest("require-digest", getInput("require-digest")),
		sarifFile: getInput("sarif-file"),
		syncBranches: getMultilineInput("sync-branches")
	};
}
function flag(name, preset) {
	return choice(name, getInput(name) || preset, ["true", "false"]) === "true";
}
function readFailOn(mode) {
	const failOn = choice("fail-on", getInput("fail-on") || "error", failOnNames);
	if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
	return failOn;
}
function readDrift(mode, workspace, environment) {
	const file = getInput("drift-file");
	if (file !== "" && mode !== "plan") throw new UsageError("drift-file-mode");
	return driftOptions(file, workspace, environment);
}
// src/github/mask.ts
/**
* Asks the runner to mask the secrets of the run in later log lines, with every derived form.
* App keys are left out: they stand in every sign-in URL, and a mask would make a workflow's own outputs vanish. They
* never stand in this program's output either.
*/
function maskSecrets({ known }, { files }) {
	const appKeys = new Set(files.map(({ draft }) => draft.credentials?.appKey));
	for (const [name, secret] of known) if (!appKeys.has(name)) for (const form of derivedForms(secret.reveal())) setSecret(form);
}
// src/github/sarif-file.ts
/**
* Where the SARIF file goes.
* @param path from the workspace
* @returns the absolute path; its folder may not exist yet
* @throws UsageError when it leads outside the workspace: by its name, or by a symbolic link that a declaration's author put there
*/
async function sarifPath(workspace, path) {
	const target = resolve(workspace, path);
	const folder = resolve(workspace);
	if (!(target !== folder && isBelow(folder, target)) || !await isInside(workspace, await nearestExisting(target))) throw new UsageError("sarif-outside", { path });
	return target;
}
/**
* Writes the file, and the folders that it lies in.
* @throws UsageError when the system does not let it
*/
async function writeSarif(target, sarif) {
	try {
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, sarif);
	} catch (error) {
		throw new UsageError("sarif-unwritable", {
			path: target,
			code: error.code ?? "?"
		});
	}
}
/** The path itself or the nearest folder above it that is there; a link counts, wherever it leads. */
async function nearestExisting(path) {
	return await lstat(path).then(() => true, () => false) || path === dirname(path) ? path : nearestExisting(dirname(path));
}
// src/github/publish.ts
/** Sets the step's outputs, appends to its job summary, and writes SARIF where that is wanted. */
async function publish(report, { words, environment, clean, sarif }) {
	const { error, warning } = countBySeverity(report.findings);
	const plans = report.files.flatMap(({ plan }) => plan ? [plan] : []);
	const outputs = {
		errors: error,
		warnings: warning,
		...report.mode !== "check" && {
			changes: report.files.flatMap(({ plan, outcome }) => outcome?.done.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
			drift: hasDrift(report.files),
			plan: JSON.stringify(report.files.map((file) => planJson(file, words))),
			"plan-digest": combinedDigest(plans.map(({ digest }) => digest))
		}
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(String(value)));
	if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, clean(renderMarkdown(report, words)));
	if (sarif) {
		await writeSarif(sarif.target, clean(renderSarif(report, words)));
		setOutput("sarif-file", clean(sarif.file));
	}
}
// src/action.ts
const environment = process.env;
const secrets = new SecretStore(environment);
let words = wordingIn("en");
/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const clean = (text) => redact(text, secrets.known.values());
async function main() {
	words = wordingIn(readLanguage());
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const inputs = readInputs(workspace, environment);
	if (inputs.mode === "sync") guardSync(await readEvent(environment), inputs.syncBranches);
	const sarif = inputs.sarifFile === "" ? void 0 : {
		file: inputs.sarifFile,
		target: await sarifPath(workspace, inputs.sarifFile)
	};
	const report = await run({
		mode: inputs.mode,
		folder: workspace,
		patterns: inputs.files,
		severities: inputs.severities,
		urls: inputs.urls,
		probe: inputs.probe,
		network: inputs.network,
		janrain: inputs.janrain,
		secrets: secrets.lookup,
		requiredDigest: inputs.requiredDigest,
		drift: inputs.drift
	});
	maskSecrets(secrets, report);
	process.stdout.write(clean(formats.github(report, words)));
	await publish(report, {
		words,
		environment,
		clean,
		sarif
	});
	process.exitCode = exitCodeOf(report, inputs.failOn);
}
try {
	await main();
} catch (error) {
	const isUsage = error instanceof UsageError;
	const message = error instanceof Error ? error.message : String(error);
	setFailed(clean(isUsage ? error.in(words) : compose(words.report.internal, { message })));
	process.exitCode = isUsage ? 2 : 3;
}
export {};
