import "./rolldown-runtime.js";
import { a as setSecret, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./actions-core.js";
import { o as UsageError } from "./urls.js";
import { a as messageOf, i as fixOf, j as choice, s as printable } from "./errors.js";
import { a as changeText, c as failureText, d as janrainOptions, i as renderText, l as obstacleText, n as run, o as handLines, r as countLine, s as helpLink, t as exitCodeOf, u as networkPolicy } from "./run.js";
import { t as parseSeverities } from "./rules.js";
import { g as SecretStore, h as redact, m as derivedForms, r as countBySeverity } from "./finding.js";
import { r as renderAnnotations, t as planJson } from "./json.js";
import { t as combinedDigest } from "./digest.js";
import { appendFile, readFile } from "node:fs/promises";
// src/github/event.ts
/** Events whose code or text may come from anybody: a sync on them would hand secrets to a stranger's declaration. */
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
	if (untrustedEvents.includes(name)) throw new UsageError(`sync does not run on ${name}: anybody can cause it. Use mode: plan there, and sync on push to the default branch`);
	const allowed = branches.length > 0 ? branches : defaultBranch === void 0 ? [] : [defaultBranch];
	if (allowed.length === 0) throw new UsageError("sync cannot tell the default branch from this event: name the branches that may sync in sync-branches");
	if (!allowed.some((branch) => ref === `refs/heads/${branch}`)) throw new UsageError(`sync runs only on ${allowed.join(", ")}, not on ${ref || "an unknown ref"}: run it there, or add the branch to sync-branches`);
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
/** @throws UsageError naming the input and what it may be */
function readInputs() {
	return {
		mode: choice("mode", getInput("mode") || "check", [
			"check",
			"plan",
			"sync"
		]),
		files: getMultilineInput("files"),
		failOn: choice("fail-on", getInput("fail-on") || "error", [
			"error",
			"warning",
			"never"
		]),
		severities: parseSeverities("rules", getMultilineInput("rules")),
		checkUrls: choice("check-urls", getInput("check-urls") || "true", ["true", "false"]) === "true",
		network: networkPolicy({
			resolve: getMultilineInput("resolve"),
			allowPrivate: getMultilineInput("allow-private")
		}),
		janrain: janrainOptions({
			janrainUrl: getInput("janrain-url"),
			partnerUrl: getInput("partner-url"),
			partnerProperties: getInput("partner-properties"),
			providerList: getInput("provider-list")
		}),
		syncBranches: getMultilineInput("sync-branches")
	};
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
// src/report/markdown.ts
/** Text from outside as Markdown that shows it as it is: no markup, HTML, mention, link or table cell comes of it. */
function escapeMarkdown(text) {
	return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;").replaceAll("##[", "#&#35;[").replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1").replaceAll("://", ":&#47;&#47;").replaceAll("www.", "www&#46;");
}
/** A table; cells are escaped by the caller. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line),
		""
	].join("\n");
}
// src/report/summary.ts
/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1e6;
/** The report as a job summary in GitHub's Markdown: counts, findings, URLs, plans. What does not fit is counted. */
function renderSummary(report) {
	const { findings, files } = report;
	const head = `## Weibo provider: ${report.mode}\n\n${countLine(report)}\n\n`;
	const plans = files.map(planSection).join("");
	const rows = findings.map((finding) => [
		finding.severity,
		`${escapeMarkdown(finding.file)}:${finding.span.start.line}:${finding.span.start.column}`,
		`[${finding.rule}](${helpLink(finding.rule)})`,
		`${escapeMarkdown(messageOf(finding))}<br>${escapeMarkdown(fixOf(finding))}`
	]);
	const urls = files.flatMap((file) => file.urls.map(({ verdict, status, url }) => [
		verdict,
		String(status ?? ""),
		escapeMarkdown(url)
	]));
	return boundedTo(head, [
		plans,
		section("Findings", [
			"severity",
			"place",
			"rule",
			"what and how to mend it"
		], rows),
		section("URLs", [
			"verdict",
			"status",
			"URL"
		], urls)
	]);
}
/** Takes the parts as long as they fit, whole lines only. */
function boundedTo(head, parts) {
	let summary = head;
	for (const line of parts.join("").split("\n")) {
		if (Buffer.byteLength(summary) + Buffer.byteLength(line) > maxBytes) return `${summary}\nThe rest does not fit: see the log.\n`;
		summary += `${line}\n`;
	}
	return summary;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
function planSection(report) {
	const { file, plan, outcome, failure, obstacles = [] } = report;
	const title = `### ${outcome ? "Sync" : "Plan"}: ${escapeMarkdown(file)}\n\n`;
	const bullets = (lines) => `${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}\n\n`;
	if (obstacles.length > 0) return `${title}Not started:\n\n${bullets(obstacles.map(obstacleText))}`;
	if (failure !== void 0) return `${title}${escapeMarkdown(failureText(failure))}\n\n`;
	if (!plan) return "";
	const states = outcome ? outcomeRows(report) : plan.changes.map((change) => [change.action, escapeMarkdown(changeText(change))]);
	const stopped = outcome?.failure === void 0 ? "" : `**Stopped:** ${escapeMarkdown(failureText(outcome.failure, plan.origin))}\n\n`;
	const byHand = handLines(report).map((line) => line.trim());
	return `${title}${table(["", "change"], states)}\n${stopped}${byHand.length > 0 ? bullets(byHand) : ""}Digest: \`${plan.digest}\`\n\n`;
}
function outcomeRows({ outcome }) {
	if (!outcome) return [];
	const rows = (state, changes) => changes.map((change) => [change.action === "none" ? "already right" : state, escapeMarkdown(`${change.kind} ${change.subject}`)]);
	return [
		...rows("done", outcome.done),
		...rows("waits", outcome.waiting),
		...rows("not done", outcome.left)
	];
}
// src/sync/plan.ts
/** The changes that a sync would write. */
function writes({ changes }) {
	return changes.filter(({ action }) => action === "create" || action === "update");
}
// src/github/publish.ts
/**
* Sets the step's outputs and appends to its job summary.
* @param clean removes secrets from a text
*/
async function publish(report, environment, clean) {
	const { error, warning } = countBySeverity(report.findings);
	const plans = report.files.flatMap(({ plan }) => plan ? [plan] : []);
	const outputs = {
		errors: error,
		warnings: warning,
		...report.mode !== "check" && {
			changes: plans.flatMap(writes).length,
			plan: JSON.stringify(report.files.map(planJson)),
			"plan-digest": combinedDigest(plans.map(({ digest }) => digest))
		}
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(String(value)));
	if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, clean(renderSummary(report)));
}
// src/action.ts
const environment = process.env;
const secrets = new SecretStore(environment);
/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const clean = (text) => redact(text, secrets.known.values());
async function main() {
	const inputs = readInputs();
	if (inputs.mode === "sync") guardSync(await readEvent(environment), inputs.syncBranches);
	const report = await run({
		mode: inputs.mode,
		folder: environment.GITHUB_WORKSPACE ?? process.cwd(),
		patterns: inputs.files,
		severities: inputs.severities,
		checkUrls: inputs.checkUrls,
		network: inputs.network,
		janrain: inputs.janrain,
		secrets: secrets.lookup
	});
	maskSecrets(secrets, report);
	process.stdout.write(clean(renderText(report) + renderAnnotations(report)));
	await publish(report, environment, clean);
	const exitCode = exitCodeOf(report, inputs.failOn);
	if (exitCode !== 0) setFailed(countLine(report));
	process.exitCode = exitCode;
}
try {
	await main();
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	setFailed(clean(error instanceof UsageError ? message : `internal error: ${message}. This is a fault of the action; please report it`));
	process.exitCode = error instanceof UsageError ? 2 : 3;
}
export {};
