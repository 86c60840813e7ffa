import "./rolldown-runtime.js";
import { o as examine, t as readDeclaration } from "./read-declaration.js";
import { n as compose, r as fill, s as printable, t as UsageError } from "./usage-error.js";
import { n as parseTrouble, r as troubleNames, t as startEmulator } from "./server.js";
import { t as worldOf } from "./world.js";
import { t as choice } from "./choice.js";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { once } from "node:events";
// src/emulator/state.ts
/** The stand-in's applications by host, without any secret. */
function shownState(apps) {
	return Object.fromEntries([...apps].map(([host, { signIn, devices = {}, domains, properties }]) => [host, {
		signIn,
		devices,
		domains,
		properties: Object.fromEntries([...properties].map(([provider, stored]) => [provider, Object.keys(stored)]))
	}]));
}
/**
* Puts kept lists back into applications. Stored credentials were not kept, so none are put back.
* @param state what `shownState` gave; what is of another form is left out
*/
function restoreState(apps, state) {
	if (typeof state !== "object" || state === null) return;
	for (const [host, kept] of Object.entries(state)) {
		const app = apps.get(host);
		if (!app || typeof kept !== "object" || kept === null) continue;
		if (areNames(kept.signIn)) app.signIn = [...kept.signIn];
		if (areNames(kept.domains)) app.domains = [...kept.domains];
	}
}
function areNames(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/emulator/run-emulator.ts
/**
* Serves stand-ins for a declaration's surroundings until it is stopped, tells each request, and at the end what they hold.
* Never told are keys and credentials; the values that it proposes for secrets open nothing.
*/
async function runEmulator(request) {
	const { draft, manners, trouble, port, stateFile, words, say, stop } = request;
	const world = worldOf(draft, manners);
	const apps = /* @__PURE__ */ new Map([[world.realm, world.app]]);
	if (stateFile !== void 0) restoreState(apps, await keptState(stateFile));
	const text = words.cli.emulator;
	const onRequest = ({ method, host, path }, status) => say(`${fill(status === 0 ? text.requestLost : text.request, {
		method,
		url: `${host}${path}`,
		status
	})}\n`);
	const running = await startEmulator(world.standIns, {
		trouble,
		port,
		onRequest
	});
	try {
		const targets = world.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${running.port} --allow-private ${host}`);
		const exported = Object.entries({
			...world.secrets,
			NODE_EXTRA_CA_CERTS: request.authority
		});
		say([
			compose(text.intro, {
				file: printable(request.file),
				hosts: world.hosts.join(", "),
				port: running.port
			}),
			...exported.map(([name, value]) => `  export ${name}=${value}`),
			`  weibo-provider sync ${printable(request.file)} \\`,
			`    ${targets.join(" \\\n    ")}`,
			text.log,
			""
		].join("\n"));
		if (!stop.aborted) await once(stop, "abort");
	} finally {
		await running.close();
	}
	const state = JSON.stringify(shownState(apps), void 0, 2);
	say(`${text.state}\n${state}\n`);
	if (stateFile !== void 0) await writeFile(stateFile, `${state}\n`);
}
async function keptState(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
// src/emulator/janrain-app.ts
/** What no document settles about Janrain's answers, or where two disagree; the first value of each is the default. */
const mannerChoices = {
	/** Whether set_auth_providers replaces the list that it "defines" (documented wording), or adds to it. */
	"provider-list": ["replace", "merge"],
	/** The form in which it takes the list: the parameter tables say comma, one old sample posts JSON (documented conflict). */
	"takes-lists": [
		"both",
		"comma",
		"json"
	],
	/** The HTTP status of a failure: "typically" 400 (documented). */
	"failure-status": [
		"400",
		"200",
		"401"
	],
	/** The spelling of `stat`: ok and fail in samples, OK and Failed in a table (documented conflict). */
	stat: ["lower", "upper"],
	/** Whether `signin` is a list as in the sample, or a dictionary as in the table (documented conflict). */
	signin: ["array", "dictionary"],
	/** Whether a provider without credentials is refused with `{provider} not configured` (message documented, occasion inferred). */
	unconfigured: ["refuse", "accept"],
	/** How many readings of a list or of properties still show it as it was before a write: no source names a time for the API. */
	lag: [
		"0",
		"1",
		"3"
	]
};
// src/options/emulator.ts
/**
* Faults as the command line orders them; the first that is due at a request happens.
* @throws UsageError for one of another form
*/
function parseFaults(texts) {
	const makers = texts.map((text) => {
		const maker = parseTrouble(text);
		if (!maker) throw new UsageError("fault-form", {
			text,
			faults: troubleNames
		});
		return maker;
	});
	return (request) => makers.map((maker) => maker(request)).find((trouble) => trouble !== void 0);
}
/**
* `NAME=VALUE` for each unclear point of the API that is to be read otherwise than by default.
* @throws UsageError for a name or value that there is not
*/
function parseManners(texts) {
	const chosen = texts.map((text) => {
		const [name = "", value = ""] = text.split("=");
		const known = choice("--manner", name, Object.keys(mannerChoices));
		return [known, choice(`--manner ${known}`, value, mannerChoices[known])];
	});
	return Object.fromEntries(chosen);
}
/** @throws UsageError for what is no port */
function parsePort(text) {
	if (text === void 0) return 0;
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError("port-form", { text });
	return Number(text);
}
// src/cli/emulator-command.ts
/**
* Serves stand-ins for what surrounds a declaration, by default the example's, until it is stopped.
* @throws UsageError for options of another form, a declaration without a realm, and a port that is taken
*/
async function emulatorCommand({ operands, values }, surroundings) {
	const { folder, packageRoot, words, say, stop } = surroundings;
	const [named, ...others] = operands;
	if (others.length > 0) throw new UsageError("emulator-one");
	const [trouble, manners, port] = [
		parseFaults(values.fault ?? []),
		parseManners(values.manner ?? []),
		parsePort(values.port)
	];
	const example = relative(folder, join(packageRoot, "examples", "acme", "weibo-provider.yaml"));
	const file = named ?? example;
	const { draft } = examine(file, await readDeclaration(join(folder, file)), {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	if (draft.janrain?.realm === void 0) throw new UsageError("emulator-realm", { file });
	const authority = join(packageRoot, "examples", "stand-in-authority.pem");
	try {
		await runEmulator({
			draft,
			file,
			authority,
			port,
			trouble,
			manners,
			stateFile: values.state,
			words,
			say,
			stop
		});
	} catch (error) {
		const { code, syscall } = error;
		if (syscall === "listen") throw new UsageError("port-taken", {
			port,
			code: code ?? "?"
		});
		throw error;
	}
}
export { emulatorCommand };
