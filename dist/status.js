import { $ as cellsOf, U as choice, _t as formatUntrusted, dt as declaredTargets, et as padCells, gt as formatMessage, ht as UsageError, p as shellWord } from "./messages.js";
import { Ft as withoutCommands, St as progressOf, Un as compareFindings, Vn as isWrite, bt as jsonText, wn as secretPointers, xn as valueIn, xt as evidenceText } from "./core.js";
import { C as declarationName, N as isBelow, P as repositoryOf, b as gitTree, v as forkPoint } from "./files.js";
import { s as reviewAgainst } from "./guide.js";
import { c as run, n as requestOptions } from "./run.js";
import { resolve } from "node:path";
// src/core/setup/next-action.ts
/** The stages of a setup, in their order. */
const stages = [
	"init",
	"fill-in",
	"check",
	"register",
	"secrets",
	"sync",
	"submit",
	"approval"
];
/** Rules whose errors show that a field was not filled in yet. */
const unfilled = [
	"empty-value",
	"missing-key",
	"placeholder-value"
];
/** Source: setup guide, step 6. */
const weiboPage = "https://open.weibo.com";
/** Source: setup guide, step 1; Identity Cloud docs, Renren guide. */
const dashboardPage = "https://dashboard.janrain.com";
/**
* The single next action of a setup: that of the first stage that is not complete. Nothing is assumed of what no evidence shows: a
* stage without evidence counts as complete once a later one has some.
* @param missing names of the declared keys that this environment does not set
* @param change the change of the declaration since a base, if it was compared with one
*/
function nextAction(report, missing, change) {
	const { file, declaration, findings } = report;
	const status = declaration.review?.status;
	const [error] = findings.filter(({ severity }) => severity === "error").sort(compareFindings);
	if (error) return errorAction(error, report);
	if (change && change.review.kind !== "added" && change.review.steps.length > 0) return {
		id: "change",
		stage: void 0,
		params: { file },
		command: [
			"review",
			"--base",
			change.base,
			file
		]
	};
	const progress = new Map(progressOf(report).map(({ step, state }) => [step, state]));
	const isSubmitted = status === "in-review" || status === "approved";
	const plans = (report.targets ?? []).flatMap(({ plan }) => plan ?? []);
	const changes = plans.flatMap((plan) => plan.changes);
	if (!(isSubmitted || progress.get(6) === "done" || progress.get(11) === "done" || missing.length === 0)) return {
		id: "register",
		stage: "register",
		params: { secrets: missing },
		command: [
			"guide",
			file,
			"-o",
			"guide.html"
		],
		page: weiboPage
	};
	const hasService = declaredTargets(declaration).length > 0;
	if (hasService && missing.length > 0 && !isSubmitted && progress.get(11) !== "done") return {
		id: "set-secrets",
		stage: "secrets",
		params: { secrets: missing }
	};
	if (changes.some(isWrite)) return {
		id: "sync",
		stage: "sync",
		params: { file },
		command: ["sync", file]
	};
	if (changes.some(({ reason }) => reason === "manual")) return {
		id: "enter-credentials",
		stage: "sync",
		params: {},
		command: ["plan", file],
		page: dashboardPage
	};
	if (hasService && plans.length === 0 && !isSubmitted) return {
		id: "plan",
		stage: "sync",
		params: {},
		command: ["plan", file]
	};
	if (status === "approved") return {
		id: "nothing",
		stage: void 0,
		params: {}
	};
	if (status === "in-review") return {
		id: "await-approval",
		stage: "approval",
		params: { file }
	};
	if (declaration.developer === void 0) return {
		id: "declare-developer",
		stage: "submit",
		params: { file }
	};
	return {
		id: status === "rejected" ? "resubmit" : "submit",
		stage: "submit",
		params: { file },
		page: weiboPage
	};
}
function errorAction({ rule, span, pointer }, { file, findings }) {
	const params = {
		file,
		line: span.start.line,
		field: pointer,
		rule
	};
	if (unfilled.includes(rule)) return {
		id: "fill-in",
		stage: "fill-in",
		params,
		command: [
			"check",
			file,
			"--offline"
		]
	};
	const count = findings.filter(({ severity }) => severity === "error").length;
	return {
		id: "fix-errors",
		stage: "check",
		params: {
			...params,
			count
		},
		command: ["check", file]
	};
}
/** The declared names of keys, without personal data, that an environment does not set. */
function missingKeys({ declaration }, isSet) {
	const names = secretPointers.filter((pointer) => !pointer.startsWith("/developer/")).map((pointer) => valueIn(declaration, pointer)).filter((name) => typeof name === "string");
	return [...new Set(names)].filter((name) => !isSet(name));
}
// src/core/report/status/text.ts
/** The status for a terminal: the stage, the twelve steps with their evidence, and the next action. */
function statusText({ file, progress, next }, messages) {
	const { states, steps, status } = messages.review;
	const rows = progress.map(({ step, state, evidence }) => [
		`${step}`.padStart(2),
		states[state],
		steps[step - 1] ?? "",
		evidenceText(evidence, messages)
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(...rows.map((row) => cellsOf(row[column] ?? ""))) + 2);
	const lines = rows.map((row) => `  ${row.map((cell, column) => padCells(cell, widths[column] ?? 0)).join("")}`.trimEnd());
	return withoutCommands([
		headingOf(file, next, messages),
		"",
		...lines,
		"",
		formatMessage(status.next, { action: actionText(next, messages) }),
		...next.command ? [`  $ ${commandText(next)}`] : [],
		...next.page ? [`  ${next.page}`] : [],
		""
	].join("\n"));
}
/** What to do next, as a sentence. */
function actionText({ id, params }, { review: { status } }) {
	return formatUntrusted(status.actions[id], params);
}
/** The command to type; undefined where there is none. */
function commandText({ command }) {
	return command && ["weibo-provider", ...command].map((word) => shellWord(word)).join(" ");
}
function headingOf(file, { id, stage }, { review: { status } }) {
	if (stage === void 0) return formatUntrusted(id === "change" ? status.headingChange : status.headingComplete, { file });
	const number = stages.indexOf(stage) + 1;
	return formatUntrusted(status.heading, {
		file,
		number,
		total: stages.length,
		stage: status.stages[stage]
	});
}
// src/core/report/status/json.ts
/** The status as JSON, version 1. Described in schema/status.schema.json. */
function statusJson({ file, progress, next }, messages) {
	return jsonText({
		version: 1,
		file,
		stage: next.stage ?? null,
		stages,
		steps: progress.map(({ step, state, evidence }) => ({
			step,
			title: messages.review.steps[step - 1] ?? "",
			state,
			by: evidence.by,
			evidence: evidenceText(evidence, messages)
		})),
		next: {
			id: next.id,
			action: actionText(next, messages),
			command: commandText(next) ?? null,
			page: next.page ?? null
		}
	});
}
// src/core/report/status/status.ts
/**
* The status of a setup.
* @param isSet whether this environment sets the secret of a name
* @param change the change since a base, if the declaration was compared with one
*/
function statusOf(report, isSet, change) {
	const changed = change?.review.changes.map(({ pointer }) => pointer) ?? [];
	return {
		file: report.file,
		progress: progressOf(report, changed),
		next: nextAction(report, missingKeys(report, isSet), change)
	};
}
// src/cli/status-command.ts
const renderers = {
	text: statusText,
	json: statusJson
};
/**
* Shows where the setup of one declaration is: the twelve steps with their evidence, and the next action. Reads from the identity
* service what the available secrets allow, and writes nothing; with `--offline`, no socket is opened.
* @returns the text to print
* @throws UsageError when there is not exactly one declaration, or the base is unknown
*/
async function statusCommand(parsed, context) {
	const { operands, values } = parsed;
	const { folder, secrets, messages, config } = context;
	const format = choice("--format", values.format ?? "text", Object.keys(renderers));
	const report = await run({
		...requestOptions(parsed, context),
		mode: values.offline ? "check" : "plan",
		folder,
		patterns: operands.length > 0 ? operands : config.patterns,
		secrets: secrets.lookup
	});
	const [file, ...others] = report.files;
	if (!file || others.length > 0) throw new UsageError("several-declarations", {
		command: "status",
		files: report.files.map((one) => one.file)
	});
	const change = values.base === void 0 ? void 0 : await changeSince(file.file, values.base, context);
	return renderers[format](statusOf(file, (name) => secrets.lookup(name) !== void 0, change), messages);
}
/** The change of the declaration since a commit; undefined if there is none. */
async function changeSince(file, base, { folder, secrets }) {
	const root = repositoryOf(resolve(folder, declarationName));
	const path = resolve(folder, file);
	if (!isBelow(root, path)) throw new UsageError("review-outside", { path: file });
	const tree = await gitTree(folder, await forkPoint(folder, base));
	const scope = {
		folder,
		pathsFrom: folder,
		root,
		patterns: [file],
		secrets: secrets.lookup
	};
	const review = (await reviewAgainst(tree, [path], scope)).find((one) => one.file === file);
	return review && {
		review,
		base
	};
}
export { statusCommand as t };
