import { Bt as UsageError, Ht as formatUntrusted, J as parseLanguage, Q as choice, Z as failOnNames, _ as configureTargets, ct as escapeMarkdown, g as fatalError, h as withoutTypedKeys, nt as derivedForms, q as probeModes, qt as visible, rn as rulesWith, tn as defaultFailOn, v as targetDescriptions } from "./messages.js";
import { Bn as writes, H as renderSarif, In as sha256, Un as countBySeverity, V as shardGroups, at as renamedRuleNotices, it as parseSeverities, mn as digestOfRun, nt as urlOptions, ot as driftOptions, pn as hasDrift, q as planJson, rt as parseShard, st as parseDigest, vn as targetsOf, zn as isWrite } from "./core.js";
import { C as untrustedFolders, b as writeOutput, x as networkPolicy } from "./files.js";
import { f as renderMarkdown } from "./review.js";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import "path";
import { appendFile, readFile } from "node:fs/promises";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/github/event.ts
/** The events that a sync may run on: only users with write access trigger them. Source: GitHub docs, events that trigger workflows. */
const syncEvents = [
	"push",
	"workflow_dispatch",
	"repository_dispatch",
	"schedule",
	"release"
];
/** Events whose ref is always the default branch. Source: GitHub docs, events that trigger workflows, GITHUB_REF of each. */
const defaultBranchEvents = ["schedule", "repository_dispatch"];
/**
* Reads the event from the file that the runner writes. An unreadable or malformed file is an event without details.
* Sources: GitHub docs, default environment variables; webhook events, `pull_request` and `merge_group`.
*/
async function readEvent(environment) {
	const parsed = objectIn(environment.GITHUB_EVENT_PATH ? await readFile(environment.GITHUB_EVENT_PATH, "utf8").catch(() => "{}") : "{}");
	const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: runRef = "" } = environment;
	const branch = memberOf(parsed.repository, "default_branch");
	const ownBranch = defaultBranchEvents.includes(name) ? /^refs\/heads\/(.+)$/.exec(runRef)?.[1] : void 0;
	return {
		name,
		ref: releasedBranch(parsed) ?? runRef,
		defaultBranch: typeof branch === "string" && branch !== "" ? branch : ownBranch,
		change: pullRequestIn(parsed, name) ?? mergeGroupIn(parsed)
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
	return sha256(JSON.stringify(parts)).slice(0, 16);
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
/** The declarations that the workflow names. */
function namedFiles() {
	return getMultilineInput("files");
}
/** The output language. It is read first, so that mistakes in other inputs are reported in it. */
function readLanguage(config) {
	return parseLanguage("lang", getInput("lang") || (config.lang ?? "en"));
}
/**
* @param workspace paths are relative to it
* @param environment for the proxy variables
* @param config the defaults of inputs that are empty
* @throws UsageError naming the input and the values that it accepts
*/
function readInputs(workspace, environment, config) {
	const mode = choice("mode", getInput("mode") || "check", [
		"check",
		"plan",
		"sync"
	]);
	return {
		mode,
		files: namedFiles().length > 0 ? namedFiles() : config.patterns,
		namesFiles: namedFiles().length > 0,
		failOn: readFailOn(mode, config),
		severities: rulesWith(config, parseSeverities("rule", getMultilineInput("rule"))),
		notices: [...config.notices, ...renamedRuleNotices("rule", getMultilineInput("rule"))],
		urls: urlOptions({
			check: booleanInput("check-urls", "true"),
			cache: getInput("url-cache"),
			cacheAge: getInput("url-cache-age")
		}, workspace),
		probe: choice("probe", getInput("probe") || "off", probeModes),
		network: networkPolicy({
			resolve: getMultilineInput("resolve"),
			allowPrivate: getMultilineInput("allow-private"),
			proxy: booleanInput("proxy", "false"),
			browser: booleanInput("browser", "false"),
			untrusted: () => untrustedFolders(workspace)
		}, environment),
		targets: configureTargets({
			targetOrigins: getMultilineInput("target-origins"),
			propagationTimeout: getInput("propagation-timeout"),
			rotate: booleanInput("rotate", "false"),
			own: Object.fromEntries(targetDescriptions.flatMap(({ options }) => options.flatMap(({ name, commands }) => commands.includes("sync") ? [[name, getInput(name)]] : [])))
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
function readFailOn(mode, config) {
	const failOn = choice("fail-on", getInput("fail-on") || defaultFailOn(config, mode), failOnNames);
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
/**
* Sets the step's outputs, appends to its job summary, and writes the SARIF file and the setup guides that the inputs name. What
* cannot be written is a warning after a sync, whose result is reported in any case.
* @throws UsageError in the other modes, at the end, when the SARIF file or a guide cannot be written
*/
async function publish(report, publication) {
	const { messages, environment, redact } = publication;
	const unwritable = (params) => formatUntrusted(messages.report.notices.unwritable, params);
	const unlessUnwritable = async (variable, write) => {
		try {
			await write();
			return true;
		} catch (error) {
			const { code = "ENOENT" } = error;
			warning(redact(unwritable({
				variable,
				path: environment[variable] ?? "",
				code
			})));
			return false;
		}
	};
	const setOutputs = (values) => {
		for (const [name, value] of Object.entries(values)) setOutput(name, redact(String(value)));
	};
	const hasOutputs = await unlessUnwritable("GITHUB_OUTPUT", () => setOutputs(outputsOf(report, messages)));
	await unlessUnwritable("GITHUB_STEP_SUMMARY", () => appendSummary(environment, redact(renderMarkdown(report, messages))));
	const { paths, problems } = await writeRequestedFiles(report, publication);
	if (hasOutputs) await unlessUnwritable("GITHUB_OUTPUT", () => setOutputs(paths));
	const [problem] = problems;
	if (problem && report.mode !== "sync") throw problem.error;
	for (const { input, error } of problems) warning(redact("code" in error.params ? unwritable({
		...error.params,
		variable: input
	}) : error.in(messages)));
}
/** The step's outputs, except the paths of files. */
function outputsOf({ mode, files, findings, groups }, messages) {
	const { error, warning } = countBySeverity(findings);
	return {
		errors: error,
		warnings: warning,
		matrix: matrixOf(groups),
		...mode !== "check" && {
			changes: targetsOf(files).flatMap(({ plan, outcome }) => outcome?.applied.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
			drift: hasDrift(files),
			plan: JSON.stringify(files.flatMap((file) => planJson(file, messages))),
			"plan-digest": digestOfRun(files)
		}
	};
}
/**
* Writes the files that the inputs name.
* @returns the outputs with their paths, and what could not be written
*/
async function writeRequestedFiles(report, { inputs, workspace, sarif, language, messages, redact }) {
	const paths = {};
	const problems = [];
	const attempt = async (input, write) => {
		try {
			await write();
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			problems.push({
				input,
				error
			});
		}
	};
	if (sarif) await attempt("sarif-file", async () => {
		await writeOutput("sarif-file", sarif, redact(renderSarif(report, messages)));
		paths["sarif-file"] = inputs.sarifFile;
	});
	if (inputs.guideFolder) await attempt("guide-folder", async () => {
		const { writeGuides } = await import("./guide.js").then((chunk) => ({ writeGuides: chunk.i }));
		if (await writeGuides(report, {
			folder: inputs.guideFolder,
			workspace,
			language,
			redact
		}) > 0) paths["guide-folder"] = inputs.guideFolder;
	});
	return {
		paths,
		problems
	};
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
export { maskSecrets as a, readLanguage as c, withMarker as d, guardSync as f, publish as i, commentKey as l, warning as m, readRunner as n, namedFiles as o, readEvent as p, reportError as r, readInputs as s, connect as t, planComment as u };
