import "./rolldown-runtime.js";
import { n as analyze, t as readDeclaration } from "./read-declaration.js";
import { t as UsageError } from "./usage-error.js";
import { t as choice } from "./choice.js";
import { i as emulatorCertificate, n as faultNames, r as parseFault, t as startEmulator } from "./server.js";
import { a as visible, n as formatUntrusted, r as printable, t as formatMessage } from "./format.js";
import { t as replaceFile } from "./replace-file.js";
import { n as readStateFile, t as isRecord } from "./state-file.js";
import { t as emulatorSetup } from "./setup.js";
import { X509Certificate } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { once } from "node:events";
// src/emulator/janrain-app.ts
/** The device types that have a sign-in list besides the web's (documented). */
const appDevices = ["iphone", "android"];
/** What no document settles about Janrain's answers, or where two disagree; the first value of each is the default. */
const quirkChoices = {
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
// src/emulator/options.ts
/**
* Faults as the command line orders them; the first that is due at a request happens.
* @throws UsageError for one of another form
*/
function parseFaults(texts) {
	const makers = texts.map((text) => {
		const maker = parseFault(text);
		if (!maker) throw new UsageError("fault-form", {
			text,
			faults: faultNames
		});
		return maker;
	});
	return (request) => makers.map((maker) => maker(request)).find((injectFault) => injectFault !== void 0);
}
/**
* `NAME=VALUE` for each unclear point of the API that is to be read otherwise than by default.
* @throws UsageError for a name or value that there is not
*/
function parseQuirks(texts) {
	const asChoice = texts.map((text) => {
		const [name = "", value = ""] = text.split("=");
		const known = choice("--quirk", name, Object.keys(quirkChoices));
		return [known, choice(`--quirk ${known}`, value, quirkChoices[known])];
	});
	return Object.fromEntries(asChoice);
}
/** @throws UsageError for what is no port */
function parsePort(text) {
	if (text === void 0) return 0;
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError("port-form", { text });
	return Number(text);
}
// src/core/messages/shell-word.ts
/**
* A value as one word of a command that people paste into a shell: in POSIX single quotes where it needs them. What nobody can
* see shows as an escape: such a command names nothing, and does no harm in the terminal that shows it.
*/
function shellWord(value) {
	const shown = visible(value);
	return /^[\w./:@,+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
// src/files/emulator-state-file.ts
const own = {
	option: "state",
	mark: "weibo-provider-emulator",
	version: 1,
	maxBytes: 4194304
};
/**
* Reads what stand-ins held at the end of earlier runs, by host; nothing where there is no file yet.
* @throws UsageError for a file that is another's
*/
async function readState(path) {
	return readStateFile({
		...own,
		path
	});
}
/**
* Writes it, whole or not at all.
* @param earlier what the file held: of hosts that are not in `state`, it stays
* @throws UsageError when the system does not let it
*/
async function writeState(path, earlier, state) {
	const content = {
		[own.mark]: own.version,
		entries: {
			...earlier,
			...state
		}
	};
	await replaceFile(path, `${JSON.stringify(content, void 0, 2)}\n`, 420);
}
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
* @param kept what `shownState` gave; what is of another form is left out
*/
function restoreState(apps, kept) {
	for (const [host, app] of apps) {
		const state = kept[host];
		if (!isRecord(state)) continue;
		const { signIn, devices, domains } = state;
		if (areNames(signIn)) app.signIn = [...signIn];
		if (areNames(domains)) app.domains = [...domains];
		if (!isRecord(devices)) continue;
		for (const device of appDevices) {
			const list = devices[device];
			if (areNames(list)) app.devices = {
				...app.devices,
				[device]: [...list]
			};
		}
	}
}
function areNames(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/emulator/run-emulator.ts
/**
* Serves stand-ins for a declaration's surroundings until it is stopped, tells each request, and at the end what they hold.
* Never told are keys and credentials; the values that it proposes for secrets open nothing.
* @throws UsageError for a state file that is another's or cannot be written
*/
async function runEmulator(request) {
	const { declaration, quirks, injectFault, port, stateFile, messages, say, stop } = request;
	const setup = emulatorSetup(declaration, quirks);
	const apps = /* @__PURE__ */ new Map([[setup.realm, setup.app]]);
	const kept = stateFile === void 0 ? {} : await readState(stateFile);
	restoreState(apps, kept);
	const text = messages.cli.emulator;
	const onRequest = ({ method, host, path }, status) => say(`${formatUntrusted(status === 0 ? text.requestLost : text.request, {
		method,
		url: `${host}${path}`,
		status
	})}\n`);
	const running = await startEmulator(setup.services, {
		injectFault,
		port,
		onRequest
	});
	try {
		const certificate = new X509Certificate(emulatorCertificate);
		const targets = [...setup.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${running.port} --allow-private ${host}`), ...setup.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]];
		const exported = Object.entries({
			...setup.secrets,
			NODE_EXTRA_CA_CERTS: request.authority
		});
		say([
			formatMessage(text.intro, {
				file: printable(request.file),
				hosts: setup.hosts.join(", "),
				port: running.port
			}),
			...exported.map(([name, value]) => `  export ${name}=${shellWord(value)}`),
			`  weibo-provider sync ${shellWord(request.file)} \\`,
			`    ${targets.join(" \\\n    ")}`,
			text.log,
			""
		].join("\n"));
		if (!stop.aborted) await once(stop, "abort");
	} finally {
		await running.close();
	}
	const state = shownState(apps);
	say(`${text.state}\n${JSON.stringify(state, void 0, 2)}\n`);
	if (stateFile !== void 0) await writeState(stateFile, kept, state);
}
// src/cli/emulator-command.ts
/**
* Serves stand-ins for what surrounds a declaration, by default the example's, until it is stopped.
* @throws UsageError for options of another form, a declaration without a realm, a state file that is another's, and a port that is taken
*/
async function emulatorCommand({ operands, values }, context) {
	const { folder, packageRoot, messages, say, stop } = context;
	const [named, ...others] = operands;
	if (others.length > 0) throw new UsageError("emulator-one");
	const [injectFault, quirks, port] = [
		parseFaults(values.fault ?? []),
		parseQuirks(values.quirk ?? []),
		parsePort(values.port)
	];
	const example = relative(folder, join(packageRoot, "examples", "acme", "weibo-provider.yaml"));
	const file = named ?? example;
	const { declaration } = analyze(file, await readDeclaration(resolve(folder, file)), {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	if (declaration.janrain?.realm === void 0) throw new UsageError("emulator-realm", { file });
	const stateFile = values.state ? resolve(folder, values.state) : void 0;
	const authority = join(packageRoot, "examples", "emulator-ca.pem");
	try {
		await runEmulator({
			declaration,
			file,
			authority,
			port,
			injectFault,
			quirks,
			stateFile,
			messages,
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
