import "./rolldown-runtime.js";
import { t as formatMessage } from "./format.js";
import { r as renderText } from "./text.js";
import { n as demoSetup } from "./demo-setup2.js";
import { t as startEmulator } from "./server.js";
import { n as networkPolicy, o as run, r as exitCodeOf, t as janrainOptions } from "./options.js";
import { join } from "node:path";
// src/cli/demo.ts
/** The example's declaration, from the package's root. */
const declaration = join("examples", "acme", "weibo-provider.yaml");
/**
* Runs the example through check, plan, sync and a second plan, on stand-ins for Janrain, Weibo and the website.
* Opens loopback sockets only.
* @param packageRoot where the program is installed
* @returns the exit code: 0 when every step did what it should
*/
async function demo(packageRoot, { secrets, messages, say }) {
	const { app, janrain, services, hosts } = demoSetup();
	const emulator = await startEmulator(services);
	const story = messages.cli.demo;
	const step = async (mode, { title, why }) => {
		say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${declaration}\n\n`);
		const report = await run({
			mode,
			folder: packageRoot,
			patterns: [declaration],
			severities: /* @__PURE__ */ new Map(),
			urls: { check: true },
			probe: "credentials",
			network: {
				...networkPolicy({
					resolve: [],
					allowPrivate: hosts,
					proxy: false
				}, {}),
				overrides: emulator.overrides(...hosts),
				extraCa: emulator.authority
			},
			janrain: janrainOptions({}),
			secrets: secrets.lookup
		});
		say(renderText(report, messages).replace(/^(?=.)/gm, "  | "));
		return report;
	};
	const writes = () => janrain.calls.filter((call) => call.writes).length;
	try {
		say(`${formatMessage(story.intro, { file: declaration })}\n`);
		const reports = [
			await step("check", story.steps.check),
			await step("plan", story.steps.plan),
			await step("sync", story.steps.sync)
		];
		const before = writes();
		const again = await step("plan", story.steps.again);
		const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
		const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
		const outcome = {
			calls: janrain.calls.length,
			writes: writes(),
			again: writes() - before,
			signIn: app.signIn.join(", "),
			domains: app.domains.join(", ")
		};
		say(`\n${formatMessage(story.outcome, outcome)}\n${isDone && isClean ? story.success : story.failure}\n\n${formatMessage(story.next, { file: declaration })}\n`);
		return isDone && isClean ? 0 : 3;
	} finally {
		await emulator.close();
	}
}
export { demo };
