import "./rolldown-runtime.js";
import { r as setFailed } from "./actions-core.js";
import { G as markdownEncodings, Ht as formatMessage, Vt as messagesIn, gt as SecretStore, mt as redactSecrets, q as renderText, tt as renderAnnotations, zt as UsageError } from "./core.js";
import { a as outputPath, h as declarationName } from "./files.js";
import { a as readInputs, d as readEvent, i as maskSecrets, n as readRunner, o as readLanguage, r as publish, u as guardSync } from "./github.js";
import { a as run, t as exitCodeOf } from "./run.js";
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
const reviewed = async (...given) => (await import("./pull-request.js").then((chunk) => ({ withReview: chunk.t }))).withReview(...given);
try {
	await main();
} catch (error) {
	const isUsage = error instanceof UsageError;
	const message = error instanceof Error ? error.message : String(error);
	setFailed(redact(isUsage ? error.in(messages) : formatMessage(messages.report.internal, { message })));
	process.exitCode = isUsage ? 2 : 3;
}
export {};
