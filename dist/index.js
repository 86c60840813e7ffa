import "./rolldown-runtime.js";
import { a as setSecret, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./actions-core.js";
import { a as visible, t as formatMessage } from "./format.js";
import { n as messagesIn, t as languages } from "./languages.js";
import { a as renderSarif, i as probeModes, l as renderAnnotations, n as driftOptions, o as renderMarkdown, r as parseDigest, s as planJson, t as parseShard } from "./shard.js";
import { r as renderText } from "./text.js";
import { a as markdownEncodings } from "./markdown.js";
import { i as SecretStore, n as redactSecrets, t as derivedForms } from "./redact.js";
import { t as UsageError } from "./usage-error.js";
import { t as declarationName } from "./find-declarations.js";
import { t as choice } from "./choice.js";
import { t as parseSeverities } from "./rules2.js";
import { t as urlOptions } from "./urls.js";
import { a as hasDrift, i as failOnNames, n as networkPolicy, o as run, r as exitCodeOf, s as shardFiles, t as janrainOptions } from "./options.js";
import { i as commentModes, n as readRunner } from "./runner.js";
import { n as writeOutput, t as outputPath } from "./output-file.js";
import { r as countBySeverity } from "./finding.js";
import { t as combinedDigest } from "./digest.js";
import { n as isWrite, r as writes } from "./plan.js";
import { appendFile, readFile } from "node:fs/promises";
// src/github/event.ts
/** Events on which the declaration may be a stranger's: a sync would hand secrets to it. Source: GitHub docs, security hardening. */
const untrustedEvents = [
	"pull_request",
	"pull_request_target",
	"issue_comment",
	"workflow_run"
];
/**
* Reads the event from where the runner puts it.
* Sources: GitHub docs, default environment variables; webhook events, `pull_request` and `merge_group`.
*/
async function readEvent(environment) {
	const parsed = objectIn(environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}");
	const branch = memberOf(parsed.repository, "default_branch");
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		ref: environment.GITHUB_REF ?? "",
		defaultBranch: typeof branch === "string" && branch !== "" ? branch : void 0,
		change: pullRequestIn(parsed, environment.GITHUB_EVENT_NAME) ?? mergeGroupIn(parsed)
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
/** Source: GitHub docs, events that trigger workflows, `pull_request_target`: its GITHUB_SHA is no merge commit. */
function pullRequestIn({ pull_request: pull }, event) {
	const [base, head, number] = [
		memberOf(pull, "base"),
		memberOf(pull, "head"),
		memberOf(pull, "number")
	];
	const [from, to] = [memberOf(base, "sha"), memberOf(head, "sha")];
	if (!isCommit(from) || !isCommit(to)) return void 0;
	const isFork = memberOf(memberOf(head, "repo"), "full_name") !== memberOf(memberOf(base, "repo"), "full_name");
	const isOnBase = event === "pull_request_target";
	return {
		base: from,
		head: to,
		number: Number.isSafeInteger(number) ? Number(number) : void 0,
		isFork,
		isOnBase
	};
}
function mergeGroupIn({ merge_group: group }) {
	const [base, head] = [memberOf(group, "base_sha"), memberOf(group, "head_sha")];
	return isCommit(base) && isCommit(head) ? {
		base,
		head,
		number: void 0,
		isFork: false,
		isOnBase: false
	} : void 0;
}
/** A commit's hash of either length; nothing else reaches a command line or a URL. */
const isCommit = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
function memberOf(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
function objectIn(json) {
	try {
		const value = JSON.parse(json);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
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
		severities: parseSeverities("rule", getMultilineInput("rule")),
		urls: urlOptions({
			check: flag("check-urls", "true"),
			cache: getInput("url-cache"),
			cacheAge: getInput("url-cache-age")
		}, workspace),
		probe: choice("probe", getInput("probe") || "off", probeModes),
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
			propagationTimeout: getInput("propagation-timeout")
		}),
		drift: readDrift(mode, workspace, environment),
		requiredDigest: parseDigest("require-digest", getInput("require-digest")),
		sarifFile: getInput("sarif-file"),
		guideFolder: getInput("guide-folder"),
		comment: choice("comment", getInput("comment") || "never", commentModes),
		token: getInput("github-token"),
		shard: parseShard("shard", getInput("shard")),
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
	const appKeys = new Set(files.map(({ declaration }) => declaration.credentials?.appKey));
	for (const [name, secret] of known) if (!appKeys.has(name)) for (const form of derivedForms(secret.reveal())) setSecret(form);
}
// src/github/matrix.ts
/**
* The parts as a matrix for the jobs of a workflow, as few declarations a job as there may be jobs.
* Source: GitHub docs, workflow syntax, `strategy.matrix.include`.
* @returns JSON for `fromJSON`
*/
function matrixOf(groups) {
	const count = Math.min(groups.length, 256);
	const include = Array.from({ length: count }, (_, at) => {
		const shard = {
			index: at + 1,
			count
		};
		const files = shardFiles(groups, shard);
		const accounts = groups.filter((part) => part.files.some((file) => files.has(file))).map(({ account }) => account);
		return {
			shard: `${shard.index}/${count}`,
			account: accounts.join(" "),
			files: [...files].map(visible).join("\n")
		};
	});
	return JSON.stringify({ include });
}
// src/github/publish.ts
/** Sets the step's outputs, appends to its job summary, and writes SARIF and setup guides where they are wanted. */
async function publish(report, { inputs, workspace, sarif, language, messages, environment, redact }) {
	const { error, warning } = countBySeverity(report.findings);
	const plans = report.files.flatMap(({ plan }) => plan ? [plan] : []);
	const outputs = {
		errors: error,
		warnings: warning,
		matrix: matrixOf(report.groups),
		...report.mode !== "check" && {
			changes: report.files.flatMap(({ plan, outcome }) => outcome?.applied.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
			drift: hasDrift(report.files),
			plan: JSON.stringify(report.files.map((file) => planJson(file, messages))),
			"plan-digest": combinedDigest(plans.map(({ digest }) => digest))
		}
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(String(value)));
	if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, redact(renderMarkdown(report, messages)));
	if (sarif) {
		await writeOutput("sarif-file", sarif, redact(renderSarif(report, messages)));
		setOutput("sarif-file", redact(inputs.sarifFile));
	}
	if (inputs.guideFolder) {
		const { writeGuides } = await import("./guide-files.js");
		if (await writeGuides(report, {
			folder: inputs.guideFolder,
			workspace,
			language,
			redact
		}) > 0) setOutput("guide-folder", redact(inputs.guideFolder));
	}
}
// src/action.ts
const environment = process.env;
const secrets = new SecretStore(environment);
let messages = messagesIn("en");
/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const redact = (text) => redactSecrets(text, secrets.known.values(), markdownEncodings);
async function main() {
	const language = readLanguage();
	messages = messagesIn(language);
	const runner = readRunner(environment);
	const { workspace } = runner;
	const inputs = readInputs(workspace, environment);
	const event = await readEvent(environment);
	if (inputs.mode === "sync") guardSync(event, inputs.syncBranches);
	const sarif = inputs.sarifFile && await outputPath("sarif-file", workspace, inputs.sarifFile);
	if (inputs.guideFolder) await outputPath("guide-folder", workspace, inputs.guideFolder);
	const checked = await run({
		mode: inputs.mode,
		folder: workspace,
		pathsFrom: "checkout",
		patterns: inputs.files,
		mayBeEmpty: event.change !== void 0,
		shard: inputs.shard,
		severities: inputs.severities,
		urls: inputs.urls,
		probe: inputs.probe,
		network: inputs.network,
		janrain: inputs.janrain,
		secrets: secrets.lookup,
		requiredDigest: inputs.requiredDigest,
		drift: inputs.drift
	});
	maskSecrets(secrets, checked);
	process.stdout.write(redact(renderText(checked, messages)));
	const report = event.change ? await reviewed(checked, event.change, {
		runner,
		inputs,
		secrets: secrets.lookup,
		messages,
		redact
	}) : checked;
	if (report.groups.length === 0 && !deletesDeclarations(report)) throw new UsageError("no-declaration", {
		name: declarationName,
		path: "."
	});
	process.stdout.write(redact(renderAnnotations(report, messages)));
	await publish(report, {
		inputs,
		workspace,
		sarif,
		language,
		messages,
		environment,
		redact
	});
	process.exitCode = exitCodeOf(report, inputs.failOn);
}
/** Whether a pull request takes declarations away; otherwise there being none is a mistake. */
const deletesDeclarations = ({ review }) => review !== void 0 && "files" in review && review.files.length > 0;
/** Loaded only where something is asked to be merged. */
const reviewed = async (...given) => (await import("./pull-request.js")).withReview(...given);
try {
	await main();
} catch (error) {
	const isUsage = error instanceof UsageError;
	const message = error instanceof Error ? error.message : String(error);
	setFailed(redact(isUsage ? error.in(messages) : formatMessage(messages.report.internal, { message })));
	process.exitCode = isUsage ? 2 : 3;
}
export {};
