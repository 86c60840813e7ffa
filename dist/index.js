import "./rolldown-runtime.js";
import { a as setSecret, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./actions-core.js";
import { c as fill, f as printable, l as fixOf, o as UsageError, s as compose, u as messageOf } from "./urls.js";
import { a as renderAnnotations, n as wordingIn, r as planJson, t as languages } from "./wording.js";
import { C as choice } from "./rules.js";
import { a as changeText, c as helpLink, d as networkPolicy, f as janrainOptions, i as renderText, l as failureText, n as run, o as handLines, r as countLine, s as outcomeOf, t as exitCodeOf, u as obstacleText } from "./run.js";
import { t as parseSeverities } from "./rules2.js";
import { g as SecretStore, h as redact, m as derivedForms, r as countBySeverity } from "./finding.js";
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
		language: readLanguage(),
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
/** The report as a job summary in GitHub's Markdown: counts, plans, findings, URLs. What does not fit is said to be missing. */
function renderSummary(run, words) {
	const { findings, files, mode } = run;
	const { columns, ...report } = words.report;
	const head = `## ${compose(report.summaryTitle, { mode })}\n\n${countLine(run, words)}\n\n`;
	const findingRows = findings.map((finding) => [
		report.severities[finding.severity],
		`${escapeMarkdown(finding.file)}:${finding.span.start.line}:${finding.span.start.column}`,
		`[${finding.rule}](${helpLink(finding.rule)})`,
		`${escapeMarkdown(messageOf(finding, words))}<br>${escapeMarkdown(fixOf(finding, words))}`
	]);
	const urlRows = files.flatMap(({ urls }) => urls.map(({ verdict, status, url }) => [
		report.verdicts[verdict],
		String(status ?? ""),
		escapeMarkdown(url)
	]));
	return boundedTo(head, [
		...files.map((file) => planSection(file, words)),
		section(report.findings, [
			columns.severity,
			columns.place,
			columns.rule,
			columns.what
		], findingRows),
		section(report.urls, [
			columns.verdict,
			columns.status,
			columns.url
		], urlRows)
	].join(""), report.summaryRest);
}
/** Takes the text as long as it fits, whole lines only. */
function boundedTo(head, rest, note) {
	const lines = [head];
	let size = Buffer.byteLength(head);
	for (const line of rest.split("\n")) {
		size += Buffer.byteLength(line) + 1;
		if (size > maxBytes) return `${lines.join("\n")}\n\n${note}\n`;
		lines.push(line);
	}
	return `${lines.join("\n")}\n`;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
function planSection(file, words) {
	const { plan, outcome, failure, obstacles = [] } = file;
	const { report } = words;
	const heading = (template) => `### ${escapeMarkdown(fill(template, {
		file: file.file,
		origin: plan?.origin ?? report.noOrigin
	}))}\n\n`;
	const bullets = (lines) => lines.map((line) => `- ${escapeMarkdown(line.trim())}\n`).join("");
	if (obstacles.length > 0) return `${heading(report.notStarted)}${bullets(obstacles.map((obstacle) => obstacleText(obstacle, words)))}\n`;
	if (failure !== void 0) return `${heading(report.noPlan)}${escapeMarkdown(failureText(failure, words))}\n\n`;
	if (!plan) return "";
	const rows = outcome ? outcomeOf(file, words).map((one) => one.text) : plan.changes.map((change) => `${change.action}: ${changeText(change, words)}`);
	const stopped = outcome?.failure === void 0 ? "" : `**${escapeMarkdown(compose(report.stopped, { why: failureText(outcome.failure, words, plan.origin) }))}**\n\n`;
	const [introduction, ...steps] = handLines(file, words);
	const byHand = introduction === void 0 ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
	return `${heading(outcome ? report.sync : report.plan)}${bullets(rows)}\n${stopped}${byHand}${compose(report.digest, { digest: `\`${plan.digest}\`` })}\n\n`;
}
// src/sync/plan.ts
/** The changes that a sync would write. */
function writes({ changes }) {
	return changes.filter(({ action }) => action === "create" || action === "update");
}
// src/github/publish.ts
/** Sets the step's outputs and appends to its job summary. */
async function publish(report, { words, environment, clean }) {
	const { error, warning } = countBySeverity(report.findings);
	const plans = report.files.flatMap(({ plan }) => plan ? [plan] : []);
	const outputs = {
		errors: error,
		warnings: warning,
		...report.mode !== "check" && {
			changes: plans.flatMap(writes).length,
			plan: JSON.stringify(report.files.map((file) => planJson(file, words))),
			"plan-digest": combinedDigest(plans.map(({ digest }) => digest))
		}
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(String(value)));
	if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, clean(renderSummary(report, words)));
}
// src/action.ts
const environment = process.env;
const secrets = new SecretStore(environment);
let words = wordingIn("en");
/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const clean = (text) => redact(text, secrets.known.values());
async function main() {
	words = wordingIn(readLanguage());
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
	process.stdout.write(clean(renderText(report, words) + renderAnnotations(report, words)));
	await publish(report, {
		words,
		environment,
		clean
	});
	const exitCode = exitCodeOf(report, inputs.failOn);
	if (exitCode !== 0) setFailed(countLine(report, words));
	process.exitCode = exitCode;
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
