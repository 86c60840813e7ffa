import { A as parseLanguage, I as formatUntrusted, O as fatalError, S as failOnNames, a as choice, g as escapeMarkdown, j as UsageError, p as derivedForms, w as withoutTypedKeys, y as probeModes, z as visible } from "./messages.js";
import { a as getMultilineInput, c as setSecret, i as getInput, l as warning, o as setFailed, s as setOutput } from "./packages.js";
import { $ as parseShard, $t as isWrite, B as renderMarkdown, I as shardGroups, J as planJson, L as renderSarif, Q as urlOptions, Xt as hasDrift, en as writes, et as parseSeverities, nn as countBySeverity, nt as driftOptions, pt as combinedDigest, rt as parseDigest, tt as renamedRuleNotices } from "./core.js";
import { y as writeOutput } from "./files.js";
import { i as networkPolicy, n as janrainOptions } from "./options.js";
import { appendFile, readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/github/event.ts
/** The events that a sync may run on: only users with write access trigger them. Source: GitHub docs, events that trigger workflows. */
const syncEvents = [
	"push",
	"workflow_dispatch",
	"repository_dispatch",
	"schedule",
	"release"
];
/**
* Reads the event from the file that the runner writes. An unreadable or malformed file is an event without details.
* Sources: GitHub docs, default environment variables; webhook events, `pull_request` and `merge_group`.
*/
async function readEvent(environment) {
	const parsed = objectIn(environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}");
	const branch = memberOf(parsed.repository, "default_branch");
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		ref: releasedBranch(parsed) ?? environment.GITHUB_REF ?? "",
		defaultBranch: typeof branch === "string" && branch !== "" ? branch : void 0,
		change: pullRequestIn(parsed, environment.GITHUB_EVENT_NAME) ?? mergeGroupIn(parsed)
	};
}
/**
* Rejects a sync on untrusted events and on branches that may not sync.
* @param branches the branches that may sync; empty for the default branch
* @throws UsageError
*/
function guardSync({ name, ref, defaultBranch }, branches) {
	if (!syncEvents.includes(name)) throw new UsageError("sync-event", {
		event: name || "?",
		allowed: syncEvents
	});
	const allowed = branches.length > 0 ? branches : defaultBranch === void 0 ? [] : [defaultBranch];
	if (allowed.length === 0) throw new UsageError("sync-default-branch");
	if (!allowed.some((branch) => ref === `refs/heads/${branch}`)) throw new UsageError("sync-branch", {
		allowed,
		ref: ref || "?"
	});
}
/** The branch that a release is made from; GITHUB_REF is its tag. Source: GitHub docs, webhook events, `release`. */
function releasedBranch({ release }) {
	const branch = memberOf(release, "target_commitish");
	return typeof branch === "string" ? `refs/heads/${branch}` : void 0;
}
/** Source: GitHub docs, events that trigger workflows, `pull_request_target`: its GITHUB_SHA is not a merge commit. */
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
/** A SHA-1 or SHA-256 commit id; nothing else may reach a command line or a URL. */
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
// src/github/comment.ts
/** When a pull request gets a comment. */
const commentModes = [
	"never",
	"on-change",
	"always"
];
/** The key of a step's comment, from what identifies the step. */
function commentKey(...parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
/** A comment's text after the marker by which the next run recognizes it and the run that wrote it. */
function withMarker(text, { key, run }) {
	return `<!-- weibo-provider ${key} ${run.id}.${run.attempt} -->\n${text}`;
}
/**
* What to do with the existing comments. An older run that ends later does not overwrite a newer run's comment.
* @param comments all comments of the pull request, oldest first
* @param hasReport whether there is something to report; otherwise only an existing comment is updated
*/
function planComment(comments, owner, hasReport) {
	const ownComments = comments.flatMap(({ id, author, body }) => {
		const run = author === owner.author ? runIn(body, owner.key) : void 0;
		return run ? [{
			id,
			run
		}] : [];
	});
	const [first, ...others] = ownComments;
	const duplicates = others.map(({ id }) => id);
	if (ownComments.some(({ run }) => isLater(run, owner.run))) return {
		action: "newer",
		duplicates: []
	};
	if (first) return {
		action: "update",
		id: first.id,
		duplicates
	};
	return {
		action: hasReport ? "create" : "none",
		duplicates
	};
}
/** The run that wrote a comment of this step; undefined for any other comment. */
function runIn(body, key) {
	const [, markerKey, id, attempt] = /^<!-- weibo-provider ([0-9a-f]{16}) (\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	return markerKey === key ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
function isLater(run, reference) {
	return run.id > reference.id || run.id === reference.id && run.attempt > reference.attempt;
}
// src/github/inputs.ts
/** The output language. It is read first, so that mistakes in other inputs are reported in it. */
function readLanguage() {
	return parseLanguage("lang", getInput("lang") || "en");
}
/**
* @param workspace paths are relative to it
* @param environment for the proxy variables
* @throws UsageError naming the input and the values that it accepts
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
		notices: renamedRuleNotices("rule", getMultilineInput("rule")),
		urls: urlOptions({
			check: booleanInput("check-urls", "true"),
			cache: getInput("url-cache"),
			cacheAge: getInput("url-cache-age")
		}, workspace),
		probe: choice("probe", getInput("probe") || "off", probeModes),
		network: networkPolicy({
			resolve: getMultilineInput("resolve"),
			allowPrivate: getMultilineInput("allow-private"),
			proxy: booleanInput("proxy", "false")
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
/** Accepts what `getBooleanInput` of @actions/core does, YAML's spellings, and reports a mistake in the output language. */
function booleanInput(name, preset) {
	const text = getInput(name) || preset;
	const isYaml = [
		"True",
		"TRUE",
		"False",
		"FALSE"
	].includes(text);
	return choice(name, isYaml ? text.toLowerCase() : text, ["true", "false"]) === "true";
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
* Registers the run's secrets, in every derived form, with the runner, which masks them in later log lines.
* App keys are not masked: every sign-in URL contains one, and the runner drops outputs that contain a masked value. This program's
* own output contains no app key either.
*/
function maskSecrets({ known }, { files }) {
	const appKeys = new Set(files.map(({ declaration }) => declaration.credentials?.appKey));
	for (const [name, secret] of known) if (!appKeys.has(name)) for (const form of derivedForms(secret.reveal())) setSecret(form);
}
// src/github/job-summary.ts
/**
* Appends Markdown to the step's part of the job summary. The summary of @actions/core escapes nothing, so it would add nothing here.
* @param environment for the file that the runner reads; without it nothing is written
*/
async function appendSummary(environment, markdown) {
	if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, markdown);
}
// src/github/matrix.ts
/** Longest matrix that lists its files, in UTF-16 units. Source: GitHub docs: the outputs of a job are at most 1 MB, in UTF-16. */
const maxLength = 5e5;
/**
* The account groups as a matrix for a workflow's jobs: one shard per group, up to the number of jobs that GitHub allows. A matrix
* that would be too long lists only the first account of each shard, and no files.
* Source: GitHub docs, workflow syntax, `strategy.matrix.include`.
* @returns JSON for `fromJSON`
*/
function matrixOf(groups) {
	const count = Math.min(groups.length, 256);
	const shards = Array.from({ length: count }, (_, index) => ({
		shard: `${index + 1}/${count}`,
		groups: shardGroups(groups, {
			index: index + 1,
			count
		})
	}));
	const length = groups.reduce((sum, group) => sum + group.files.reduce((total, file) => total + 2 * file.length, group.account.length), 0);
	const include = shards.map(({ shard, groups: own }) => ({
		shard,
		account: (length > maxLength ? own.slice(0, 1) : own).map(accountOf).join(" "),
		files: length > maxLength ? "" : own.flatMap(({ files }) => files.map(visible)).join("\n")
	}));
	return JSON.stringify({ include });
}
/** A declaration without a target has its path as account, since jobs and environments need a name. */
const accountOf = ({ account, files: [file = ""] }) => account || visible(file);
// src/github/publish.ts
/** Sets the step's outputs, appends to its job summary, and writes the SARIF file and the setup guides that the inputs name. */
async function publish(report, { inputs, workspace, sarif, language, messages, environment, redact }) {
	const { error, warning: warning$1 } = countBySeverity(report.findings);
	const plans = report.files.flatMap(({ plan }) => plan ? [plan] : []);
	const outputs = {
		errors: error,
		warnings: warning$1,
		matrix: matrixOf(report.groups),
		...report.mode !== "check" && {
			changes: report.files.flatMap(({ plan, outcome }) => outcome?.applied.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
			drift: hasDrift(report.files),
			plan: JSON.stringify(report.files.map((file) => planJson(file, messages))),
			"plan-digest": combinedDigest(plans.map(({ digest }) => digest))
		}
	};
	const unlessUnwritable = async (variable, write) => {
		try {
			await write();
		} catch (error) {
			const { code = "?" } = error;
			warning(redact(formatUntrusted(messages.sync.run.unwritable, {
				variable,
				path: environment[variable] ?? "",
				code
			})));
		}
	};
	await unlessUnwritable("GITHUB_OUTPUT", () => {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(String(value)));
	});
	await unlessUnwritable("GITHUB_STEP_SUMMARY", () => appendSummary(environment, redact(renderMarkdown(report, messages))));
	if (sarif) {
		await writeOutput("sarif-file", sarif, redact(renderSarif(report, messages)));
		setOutput("sarif-file", redact(inputs.sarifFile));
	}
	if (inputs.guideFolder) {
		const { writeGuides } = await import("./guide.js").then((chunk) => ({ writeGuides: chunk.t }));
		if (await writeGuides(report, {
			folder: inputs.guideFolder,
			workspace,
			language,
			redact
		}) > 0) setOutput("guide-folder", redact(inputs.guideFolder));
	}
}
// src/github/report-error.ts
/**
* Reports what ended a run as an annotation and in the job summary.
* @param redact removes secrets from a text
* @returns the exit code: 2 for a usage error, 3 for an internal one
*/
async function reportError(error, { messages, environment, redact }) {
	const { message, exitCode } = fatalError(error, messages);
	const text = exitCode === 2 ? withoutTypedKeys(message, environment) : message;
	setFailed(redact(text));
	await appendSummary(environment, redact(`> [!CAUTION]\n> ${escapeMarkdown(text)}\n`)).catch(() => {});
	return exitCode;
}
// src/github/runner.ts
/** Reads the runner's variables, each of which may be missing outside a workflow. */
function readRunner(environment) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "", GITHUB_RUN_ID: id = "" } = environment;
	const [owner = "", repo = "", ...rest] = name.split("/");
	return {
		workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
		commit: environment.GITHUB_SHA ?? "",
		run: {
			id: Number(id) || 0,
			attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1
		},
		runPage: server && name && id ? `${server}/${name}/actions/runs/${id}` : "",
		step: [
			environment.GITHUB_WORKFLOW ?? "",
			environment.GITHUB_JOB ?? "",
			environment.GITHUB_ACTION ?? ""
		],
		apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
		repository: owner && repo && rest.length === 0 ? {
			owner,
			repo
		} : void 0
	};
}
/**
* The API of the run's repository; undefined without a token or a repository. Loads the client, which is large, only on demand.
* @throws UsageError for a malformed proxy variable, the only setting that the client's libraries parse
*/
async function connect({ apiUrl, repository }, token) {
	if (token === "" || !repository) return void 0;
	try {
		const { githubClient } = await import("./octokit.js").then((chunk) => ({ githubClient: chunk.t }));
		return {
			client: githubClient(apiUrl, token),
			repository
		};
	} catch {
		throw new UsageError("proxy-form");
	}
}
export { maskSecrets as a, commentKey as c, guardSync as d, readEvent as f, publish as i, planComment as l, readRunner as n, readInputs as o, reportError as r, readLanguage as s, connect as t, withMarker as u };
