import { a as maskSecrets, c as readLanguage, f as guardSync, i as publish, m as warning, n as readRunner, o as namedFiles, p as readEvent, r as reportError, s as readInputs } from "./github.js";
import { $t as en, Bt as UsageError, Qt as loadMessages, at as SecretStore, lt as markdownEncodings, nn as emptyConfig, rt as redactSecrets, v as targetDescriptions, zt as useTargets } from "./messages.js";
import { _n as stepLine, _t as withoutCommands, bt as renderAnnotations, fn as exitCodeOf, ut as renderText } from "./core.js";
import { k as readConfigFile, w as declarationName, y as outputPath } from "./files.js";
import { a as run, r as watchSignals } from "./run.js";
// src/action.ts
useTargets(targetDescriptions);
const environment = process.env;
const secrets = new SecretStore(environment);
let messages = en;
/** Everything that the Action prints or writes passes through here, so that no secret's value gets out. */
const redact = (text) => redactSecrets(text, secrets.known.values(), markdownEncodings);
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
async function main() {
	const signals = watchSignals();
	messages = await loadMessages(readLanguage(emptyConfig));
	const runner = readRunner(environment);
	const { workspace } = runner;
	const config = await readConfigFile(workspace, namedFiles());
	const language = readLanguage(config);
	messages = await loadMessages(language);
	const inputs = readInputs(workspace, environment, config);
	const event = await readEvent(environment);
	if (inputs.mode === "sync") guardSync(event, inputs.syncBranches);
	const sarif = inputs.sarifFile && await outputPath("sarif-file", workspace, inputs.sarifFile);
	if (inputs.guideFolder) await outputPath("guide-folder", workspace, inputs.guideFolder);
	const result = await run({
		mode: inputs.mode,
		folder: workspace,
		pathsFrom: "checkout",
		patterns: inputs.files,
		mayBeEmpty: !inputs.namesFiles && (event.change !== void 0 || sarif !== ""),
		shard: inputs.shard,
		severities: inputs.severities,
		urls: inputs.urls,
		probe: inputs.probe,
		network: inputs.network,
		targets: inputs.targets,
		secrets: secrets.lookup,
		environment,
		requiredDigest: inputs.requiredDigest,
		drift: inputs.drift,
		canceled: signals.canceled,
		onStep: (step) => process.stdout.write(`${redact(withoutCommands(stepLine(step, messages)))}\n`)
	});
	const isCanceled = signals.canceled.aborted;
	const checked = {
		...result,
		...isCanceled && { isCanceled },
		notices: [...inputs.notices, ...result.notices]
	};
	maskSecrets(secrets, checked);
	process.stdout.write(redact(renderText(checked, messages)));
	const report = event.change && !signals.canceled.aborted ? await reviewed(checked, event.change, {
		runner,
		inputs,
		secrets: secrets.lookup,
		messages,
		redact
	}) : checked;
	if (report.groups.length === 0) reportNoDeclaration(report, sarif);
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
	return signals.exitCode ?? exitCodeOf(report, inputs.failOn);
}
/** Loaded only for a proposed change. */
const reviewed = async (...review) => (await import("./pull-request.js").then((chunk) => ({ withReview: chunk.t }))).withReview(...review);
/**
* A workflow without any declaration is a mistake, unless the pull request deletes the last one. With `sarif-file` it is a warning:
* code scanning closes the alerts of the last declaration only when it receives a file without them.
*/
function reportNoDeclaration({ review }, sarif) {
	if (review !== void 0 && "files" in review && review.files.length > 0) return;
	const error = new UsageError("no-declaration", {
		name: declarationName,
		path: "."
	});
	if (sarif === "") throw error;
	warning(redact(error.in(messages)));
}
try {
	process.exitCode = await main();
} catch (error) {
	process.exitCode = await reportError(error, {
		messages,
		environment,
		redact
	});
}
if (Number(process.exitCode) > 128) process.stdout.write("", () => process.exit());
export {};
