import { Bt as languages, D as writes, E as isWrite, Ft as countBySeverity, Gt as visible, L as renderSarif, P as probeModes, Q as planJson, R as renderMarkdown, Rt as choice, _ as urlOptions, b as driftOptions, h as combinedDigest, k as shardFiles, pt as derivedForms, v as parseShard, x as parseDigest, y as parseSeverities, zt as UsageError } from "./core.js";
import { o as writeOutput } from "./files.js";
import { r as networkPolicy, t as janrainOptions } from "./options.js";
import { n as failOnNames, r as hasDrift } from "./run.js";
import { a as setSecret, i as setOutput, n as getMultilineInput, t as getInput } from "./actions-core.js";
import { appendFile, readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
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
// src/github/comment.ts
/** When a pull request gets a comment. */
const commentModes = [
	"never",
	"on-change",
	"always"
];
/** What one step of one workflow is called in its comment. */
function commentKey(...groups) {
	return createHash("sha256").update(JSON.stringify(groups)).digest("hex").slice(0, 16);
}
/** A comment's text with the mark by which the next run finds it, and learns who wrote it last. */
function marked(text, { key, run }) {
	return `<!-- weibo-provider ${key} ${run.id}.${run.attempt} -->\n${text}`;
}
/**
* What to do with the comments that are there. An older run that ends later leaves the newer one's comment alone.
* @param comments all of the pull request, the oldest first
* @param hasSomethingToSay otherwise only an earlier comment is written anew
*/
function planComment(comments, owner, hasSomethingToSay) {
	const own = comments.flatMap(({ id, author, body }) => {
		const run = author === owner.author ? runIn(body, owner.key) : void 0;
		return run ? [{
			id,
			run
		}] : [];
	});
	const [first, ...others] = own;
	const superfluous = others.map(({ id }) => id);
	if (own.some(({ run }) => isLater(run, owner.run))) return {
		action: "newer",
		superfluous: []
	};
	if (first) return {
		action: "update",
		id: first.id,
		superfluous
	};
	return {
		action: hasSomethingToSay ? "create" : "none",
		superfluous
	};
}
/** The run that a comment of this step was written by; undefined for any other comment. */
function runIn(body, key) {
	const [, found, id, attempt] = /^<!-- weibo-provider ([0-9a-f]{16}) (\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	return found === key ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
function isLater(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
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
		const { writeGuides } = await import("./guide.js").then((chunk) => ({ writeGuides: chunk.t }));
		if (await writeGuides(report, {
			folder: inputs.guideFolder,
			workspace,
			language,
			redact
		}) > 0) setOutput("guide-folder", redact(inputs.guideFolder));
	}
}
// src/github/runner.ts
/** Reads the runner's variables; every one of them may be missing, as outside of a workflow. */
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
/** Loads the client only where it is needed: it is larger than everything else. */
async function connect({ apiUrl, repository }, token) {
	if (token === "" || !repository) return void 0;
	const { githubClient } = await import("./pull-request.js").then((chunk) => ({ githubClient: chunk.n }));
	return {
		client: githubClient(apiUrl, token),
		repository
	};
}
export { readInputs as a, marked as c, readEvent as d, maskSecrets as i, planComment as l, readRunner as n, readLanguage as o, publish as r, commentKey as s, connect as t, guardSync as u };
