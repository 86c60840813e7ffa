import { c as fill, f as printable, l as fixOf, o as UsageError, p as printableLine, s as compose, t as declaredUrls, u as messageOf } from "./urls.js";
import { C as choice, S as severityOf, a as imageRules, b as maxBytes, c as textRules, d as refusedParts, f as schemaVerdict, g as fieldAt, h as sourceOf, i as exposureRules, l as urlRules, m as rangeOf, n as byteRules, r as declarationRules, s as schemaRules, u as yamlRules, v as parseYaml, y as decode } from "./rules.js";
import { n as codeOf } from "./fault.js";
import { a as reaches, c as parseOrigin, d as defaultProtocol, i as overlap, p as JanrainError, r as countBySeverity, t as compareFindings, u as defaultRetry } from "./finding.js";
import { t as eastAsianWidth } from "./get-east-asian-width.js";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { isIP, isIPv6 } from "node:net";
import { lookup } from "node:dns/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants, existsSync } from "node:fs";
// src/options/janrain.ts
/** @throws UsageError for a value that is not allowed */
function janrainOptions({ janrainUrl, partnerUrl, partnerProperties, providerList }) {
	return {
		...janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) },
		...partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) },
		protocol: {
			...defaultProtocol,
			...partnerProperties && parsePropertyNames(partnerProperties),
			...providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }
		},
		retry: defaultRetry
	};
}
/** `KEY,SECRET`: two names of form parameters that collide with none of the others. */
function parsePropertyNames(text) {
	const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
	const isName = (name) => /^\w+$/.test(name) && ![
		"apiKey",
		"partnerKey",
		"provider",
		"format",
		"stat"
	].includes(name);
	if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) throw new UsageError("partner-properties-form", { text });
	return {
		keyProperty,
		secretProperty
	};
}
// src/network/lookup.ts
/**
* All addresses of a name from the system's resolver, in the order it prefers.
* @returns none for a name that DNS cannot hold, such as one that is too long
*/
async function systemLookup(host) {
	try {
		return await lookup(host, {
			all: true,
			verbatim: true
		});
	} catch (error) {
		if (codeOf(error) === "EINVAL") return [];
		throw error;
	}
}
// src/network/policy.ts
const defaultTimeouts = {
	connect: 1e4,
	head: 15e3,
	total: 3e4
};
// src/options/network.ts
/** The network policy that the operator's options make. */
function networkPolicy(options) {
	return {
		overrides: options.resolve.map(parseResolve),
		allowPrivate: new Set(options.allowPrivate.map((host) => hostName("allow-private", host))),
		timeouts: defaultTimeouts,
		lookup: systemLookup
	};
}
/**
* `HOST:PORT:ADDRESS` as curl takes it, and optionally another port behind the address. IPv6 addresses stand in brackets.
* @throws UsageError when it has another form
*/
function parseResolve(text) {
	const match = /^(?<host>[^:[\]]+):(?<port>\d{1,5}):(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<toPort>\d{1,5}))?$/.exec(text);
	const { host = "", port, v6, v4, toPort } = match?.groups ?? {};
	const address = v6 ?? v4 ?? "";
	if (!match || !isIP(address) || !isPort(port) || toPort !== void 0 && !isPort(toPort)) throw new UsageError("resolve-form", { text });
	return {
		host: hostName("resolve", host),
		port: Number(port),
		address,
		...toPort !== void 0 && { toPort: Number(toPort) }
	};
}
/** A host as URLs carry it: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option, text) {
	const bare = text.replace(/^\[(.*)\]$/, "$1");
	const literal = isIPv6(bare) ? `[${bare}]` : bare;
	if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !URL.canParse(`http://${literal}`)) throw new UsageError("not-a-host", {
		option,
		text
	});
	return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function isPort(text) {
	return Number(text) >= 1 && Number(text) <= 65535;
}
// src/report/failure-text.ts
/**
* What stopped a plan or a sync, in words, with what to do.
* @param origin the plan's origin, where a plan was made
*/
function failureText(failure, { sync: { failures }, errors, report }, origin = report.noOrigin) {
	if (!(failure instanceof JanrainError)) return fill(failures.other, { message: failure instanceof Error ? failure.message : String(failure) });
	const { operation, failure: why } = failure;
	switch (why.kind) {
		case "refused": {
			const { meaning, action } = errors.janrain[String(why.code)] ?? errors.janrain.unknown;
			return fill(failures.refused, {
				operation,
				code: why.code ?? "none",
				message: why.message,
				meaning,
				action
			});
		}
		case "answer": return fill(failures[why.detail], {
			operation,
			status: why.status,
			origin: why.origin
		});
		case "shape": return fill(failures.shape, { operation });
		case "network": {
			const { fault } = why;
			const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
			return fill(failures[fault.kind === "protocol" ? "protocol" : "network"], {
				operation,
				origin: why.origin,
				fault: named
			});
		}
		case "read-back": {
			const credentials = why.restored ? "restored" : "not-restored";
			return fill(failures[operation === "set_properties" ? credentials : "read-back"], {
				operation,
				origin
			});
		}
	}
}
/** What keeps a sync from starting, in words, with what to do. */
function obstacleText(obstacle, { sync }) {
	return fill(sync.secretProblems[obstacle.kind], "name" in obstacle ? { name: obstacle.name } : {});
}
// src/report/links.ts
/** Where the project lives; help links lead there. */
const homepage = "https://github.com/weibo-provider/weibo-provider";
/** The page that explains a rule. */
function helpLink(rule) {
	return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
// src/report/conceal.ts
/** The text with every character inside the spans replaced, line breaks kept: columns and lines stay where they were. */
function conceal(text, spans) {
	if (spans.length === 0) return text;
	const lines = text.split("\n");
	for (const { start, end } of spans) for (let number = start.line; number <= end.line; number++) {
		const line = lines[number - 1] ?? "";
		const from = columnOn(number, start, 1) - 1;
		const to = columnOn(number, end, line.length + 1) - 1;
		lines[number - 1] = line.slice(0, from) + line.slice(from, to).replace(/[^\r]/g, "*") + line.slice(to);
	}
	return lines.join("\n");
}
const columnOn = (line, position, otherwise) => position.line === line ? position.column : otherwise;
// src/declaration/line-index.ts
/** Turns offsets of a text into lines and columns. A line ends at LF; the CR of a CRLF belongs to no column. */
var LineIndex = class {
	#starts = [0];
	#text;
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	/** The position of a UTF-16 offset. */
	position(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
	span({ from, to }) {
		return {
			start: this.position(from),
			end: this.position(to)
		};
	}
	/** The text of a 1-based line, without its line break. */
	line(number) {
		const from = this.#starts[number - 1];
		if (from === void 0) return "";
		const to = this.#starts[number];
		return this.#text.slice(from, to === void 0 ? void 0 : to - 1).replace(/\r$/, "");
	}
};
// src/report/frame.ts
/** Longest stretch of a line that a frame shows, in terminal cells. */
const maxCells = 100;
/**
* The line of a span with the span underlined. Only the first line of a longer span is shown.
* @param text the declaration, with what must not be shown already concealed
* @returns two lines, or none where the span is beyond the text
*/
function frameOf(text, { start, end }) {
	const source = new LineIndex(text).line(start.line);
	const from = start.column - 1;
	const to = end.line === start.line ? end.column - 1 : source.length;
	if (source === "" || from > source.length) return [];
	const shown = expand(source);
	const before = cells(expand(source.slice(0, from)));
	const width = Math.max(1, cells(expand(source.slice(0, Math.max(to, from)))) - before);
	const number = String(start.line);
	const skipped = Math.max(0, before - maxCells / 2);
	const window = cut(shown, skipped);
	const marker = " ".repeat(before - skipped) + "^".repeat(Math.min(width, Math.max(1, maxCells - before + skipped)));
	return [`${number} | ${window}`, `${" ".repeat(number.length)} | ${marker}`];
}
/** Tabs as spaces to the next multiple of four, everything else one cell or two, and visible. */
function expand(text) {
	let expanded = "";
	for (const character of printableLine(text)) expanded += character === "	" ? " ".repeat(4 - cells(expanded) % 4) : character;
	return expanded;
}
/** How many terminal cells a text takes: two for each full-width character. */
function cells(text) {
	let count = 0;
	for (const character of text) count += eastAsianWidth(character.codePointAt(0) ?? 0);
	return count;
}
function cut(text, skipped) {
	let at = 0;
	let window = "";
	for (const character of text) {
		if (at >= skipped && at < skipped + maxCells) window += character;
		at += cells(character);
	}
	return window;
}
// src/report/plan-text.ts
const signs = {
	create: "+",
	update: "~",
	none: "=",
	unknown: "?"
};
/** A file's plan, and after a sync its outcome, as lines of text. */
function planLines(file, words) {
	const { plan, outcome, failure, obstacles = [] } = file;
	const { report } = words;
	if (obstacles.length > 0) return [
		fill(report.notStarted, { file: file.file }),
		...obstacles.map((obstacle) => `  ${obstacleText(obstacle, words)}`),
		""
	];
	if (failure !== void 0) return [
		fill(report.noPlan, { file: file.file }),
		`  ${failureText(failure, words)}`,
		""
	];
	if (!plan) return [];
	return [
		fill(outcome ? report.sync : report.plan, {
			file: file.file,
			origin: plan.origin ?? report.noOrigin
		}),
		...outcome ? outcomeLines(file, words) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, words)}`),
		...plan.kept.map(({ kind, subjects }) => `    ${fill(report.kept, {
			what: words.sync.changeNames[kind],
			subjects
		})}`),
		...handLines(file, words),
		`  ${fill(report.digest, { digest: plan.digest })}`,
		""
	];
}
/** One change in words. */
function changeText({ kind, subject, reason, secrets = [] }, { sync }) {
	return fill(`{what} {subject}: ${sync.reasons[reason]}`, {
		what: sync.changeNames[kind],
		subject,
		secrets
	});
}
/** What became of each change, by its state. */
function outcomeOf({ outcome }, words) {
	const { report, sync } = words;
	if (!outcome) return [];
	const named = ({ kind, subject }) => ({ what: fill("{what} {subject}", {
		what: sync.changeNames[kind],
		subject
	}) });
	return [
		...outcome.done.map((change) => ({
			sign: change.action === "none" ? "=" : "✓",
			text: compose(change.action === "none" ? report.alreadyRight : report.done, named(change))
		})),
		...outcome.waiting.map((change) => ({
			sign: "…",
			text: compose(report.waits, { what: changeText(change, words) })
		})),
		...outcome.left.map((change) => ({
			sign: "-",
			text: compose(report.left, named(change))
		}))
	];
}
/** The dashboard steps, where a person has to do something; the first line introduces them. */
function handLines({ plan, draft }, { report, sync }) {
	if (!plan?.changes.some(({ byHand }) => byHand)) return [];
	const names = {
		origin: plan.origin ?? report.noOrigin,
		appKey: draft.credentials?.appKey ?? "",
		appSecret: draft.credentials?.appSecret ?? ""
	};
	return [`  ${report.byHand}`, ...sync.dashboardSteps.map((step, index) => `    ${index + 1}. ${fill(step, names)}`)];
}
function outcomeLines(file, words) {
	const failure = file.outcome?.failure;
	const { report } = words;
	return [...outcomeOf(file, words).map(({ sign, text }) => `  ${sign} ${text}`), ...failure === void 0 ? [] : [`  ${compose(report.stopped, { why: failureText(failure, words, file.plan?.origin) })}`, `  ${report.rerun}`]];
}
// src/report/text.ts
/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
function renderText({ mode, files, findings }, words) {
	const texts = new Map(files.map(({ file, source, concealed }) => [file, conceal(source.text, concealed)]));
	return `${[
		...findings.flatMap((finding) => [...findingLines(finding, texts.get(finding.file) ?? "", words), ""]),
		...urlLines(files.flatMap(({ urls }) => urls), words),
		...files.flatMap((file) => planLines(file, words)),
		...mode === "sync" ? heldBackLines(files, words) : [],
		countLine({
			mode,
			files,
			findings
		}, words)
	].join("\n").replaceAll("##[", "## [")}\n`;
}
/** The last line: how many files, and how many findings of each severity. */
function countLine({ files, findings }, { report }) {
	const { separator, ...nouns } = report.counts;
	const counted = {
		file: files.length,
		...countBySeverity(findings)
	};
	return [
		"file",
		"error",
		"warning",
		"info"
	].map((noun) => compose(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] })).join(separator);
}
function findingLines(finding, text, words) {
	const { file, span, severity, rule } = finding;
	const { report } = words;
	return [
		`${printable(file)}:${span.start.line}:${span.start.column} ${report.severities[severity]} ${rule}`,
		`  ${messageOf(finding, words)}`,
		...frameOf(text, span).map((line) => `    ${line}`),
		`  ${compose(report.fix, { text: fixOf(finding, words) })}`,
		`  ${compose(report.help, { link: helpLink(rule) })}`
	];
}
function urlLines(checks, { report }) {
	const distinct = checks.filter(({ url }, index) => checks.findIndex((other) => other.url === url) === index);
	if (distinct.length === 0) return [];
	if (distinct.every(({ verdict }) => verdict === "not-checked")) return [compose(report.urlsNotChecked, { count: distinct.length }), ""];
	const row = ({ verdict, status, url }) => `  ${report.verdicts[verdict].padEnd(8)} ${String(status ?? "").padEnd(4)} ${printable(url)}`;
	return [
		report.urls,
		...distinct.map(row),
		""
	];
}
function heldBackLines(files, { report }) {
	const heldBack = files.filter(({ findings }) => reaches(findings, "error"));
	return heldBack.length === 0 ? [] : [...heldBack.map(({ file }) => fill(report.heldBack, { file })), ""];
}
// src/declaration/draft.ts
/**
* A copy of the declaration's value without the parts at `refused`.
* @param value what the YAML says
* @param refused JSON pointers of the parts that are not valid; an item of a list becomes undefined, so that the others keep their index
*/
function draftOf(value, refused) {
	if (refused.includes("")) return {};
	const draft = structuredClone(value);
	for (const pointer of refused) remove(draft, pointer.slice(1).split("/"));
	return draft;
}
function remove(node, [key, ...rest]) {
	if (key === void 0 || typeof node !== "object" || node === null) return;
	const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
	const holder = node;
	if (rest.length > 0) remove(holder[name], rest);
	else if (Array.isArray(node)) holder[name] = void 0;
	else delete holder[name];
}
// src/check/run-rules.ts
/** Runs rules on a subject, and gives their reports a severity and a place in the source. */
function runRules(rules, subject, source, { file, severities }) {
	const lines = new LineIndex(source.text);
	return rules.flatMap(({ meta, check }) => {
		const severity = severityOf(meta, severities);
		if (severity === "off") return [];
		return Array.from(check(subject), ({ at, variant, params = {} }) => {
			const range = "part" in at ? rangeOf(source, at.pointer, at.part) : at;
			const pointer = "part" in at ? at.pointer : fieldAround(source, range);
			return {
				rule: meta.id,
				severity,
				file,
				span: lines.span(range),
				pointer,
				params,
				...variant !== void 0 && { variant }
			};
		});
	});
}
/** The field that holds a stretch of text; "" for comments, keys and what is no field: an unknown key may be a secret itself. */
function fieldAround({ places }, { from, to }) {
	for (const [pointer, { value, kind }] of places) if (kind === "scalar" && value.from <= from && to <= value.to) return fieldAt(pointer) ? pointer : "";
	return "";
}
// src/check/examine.ts
/**
* Text → declaration → findings, without any IO.
* @param file path as reports show it
* @param bytes at most `maxBytes + 1` bytes of the file
*/
function examine(file, bytes, { secrets, severities }) {
	const context = {
		file,
		severities
	};
	const text = decode(bytes);
	const unread = {
		text,
		value: void 0,
		places: /* @__PURE__ */ new Map()
	};
	const stop = (findings) => ({
		file,
		source: unread,
		draft: {},
		concealed: [],
		findings
	});
	const byteFindings = runRules(byteRules, bytes, unread, context);
	if (byteFindings.length > 0) return stop(byteFindings);
	const textFindings = runRules(textRules, text, unread, context);
	if (textFindings.length > 0) return stop(textFindings);
	const parsed = parseYaml(text);
	const yamlFindings = runRules(yamlRules, parsed, unread, context);
	if (yamlFindings.length > 0) return stop(yamlFindings);
	const source = sourceOf(parsed);
	const exposed = runRules(exposureRules, {
		source,
		secrets
	}, source, context);
	const concealed = exposed.map(({ span }) => span);
	const verdict = schemaVerdict(source);
	const refused = runRules(schemaRules, verdict, source, context).filter(({ span }) => !concealed.some((other) => overlap(span, other)));
	const draft = draftOf(source.value, [...refusedParts(verdict), ...partsWithin(source, concealed)]);
	const declared = runRules(declarationRules, {
		draft,
		secrets
	}, source, context);
	return {
		file,
		source,
		draft,
		concealed,
		findings: [
			...exposed,
			...refused,
			...declared
		]
	};
}
/** The values that share text with one of the spans. */
function partsWithin({ text, places }, spans) {
	if (spans.length === 0) return [];
	const lines = new LineIndex(text);
	return [...places].flatMap(([pointer, { value, kind }]) => {
		return kind === "scalar" && spans.some((span) => overlap(span, lines.span(value))) ? [pointer] : [];
	});
}
// src/images/declared-images.ts
/** The images of a declaration, in the order of its fields; the sizes come from the schema. */
function declaredImages({ images }) {
	if (!images) return [];
	const single = [
		"icon16",
		"icon80",
		"icon120"
	].map((key) => ({
		pointer: `/images/${key}`,
		path: images[key]
	}));
	const screenshots = (images.screenshots ?? []).map((path, index) => ({
		pointer: `/images/screenshots/${index}`,
		path
	}));
	return [...single, ...screenshots].flatMap(({ pointer, path }) => {
		const [width, height] = fieldAt(pointer)?.pixels ?? [];
		return path === void 0 || width === void 0 || height === void 0 ? [] : [{
			pointer,
			path,
			width,
			height
		}];
	});
}
// src/site/url-check.ts
/** The same URLs when nothing may be asked: reported as not checked. */
function uncheckedUrls(named) {
	return named.map((declared) => ({
		...declared,
		verdict: "not-checked"
	}));
}
// src/workspace/find-declarations.ts
/** The file name that is looked for where no file is named. */
const declarationName = "weibo-provider.yaml";
/**
* The declarations that arguments stand for, sorted and without repeats.
* A file stands for itself, a directory for every `weibo-provider.yaml` below it, a glob for what it matches; git-ignored
* folders and node_modules are left out.
* @param patterns files, directories or globs from `folder`; none stands for `folder` itself
* @returns absolute paths
* @throws UsageError when one of them matches nothing
*/
async function findDeclarations(folder, patterns) {
	const found = await Promise.all((patterns.length === 0 ? ["."] : patterns).map((pattern) => matches(folder, pattern)));
	return [...new Set(found.flat())].sort();
}
async function matches(folder, pattern) {
	const path = resolve(folder, pattern);
	const kind = await stat(path).catch(() => void 0);
	if (kind && !kind.isDirectory()) return [path];
	if (!kind && !/[*?[{!]/.test(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globby } = await import("./globby2.js");
	const options = {
		gitignore: true,
		absolute: true,
		dot: false,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false
	};
	const found = kind ? await globby(`**/${declarationName}`, {
		...options,
		cwd: path
	}) : await globby(pattern, {
		...options,
		cwd: folder
	});
	if (found.length > 0) return found.map((file) => resolve(file));
	throw kind ? new UsageError("no-declaration", {
		name: declarationName,
		path: pattern
	}) : new UsageError("no-match", { path: pattern });
}
// src/workspace/read-bounded.ts
/**
* The first `limit` bytes of a regular file.
* @returns undefined when the path names something else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read
*/
async function readBounded(path, limit) {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		if (!(await file.stat()).isFile()) return void 0;
		const buffer = new Uint8Array(limit);
		let length = 0;
		while (length < limit) {
			const { bytesRead } = await file.read(buffer, length, limit - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return buffer.subarray(0, length);
	} finally {
		await file.close();
	}
}
// src/workspace/repository.ts
/** The folder that bounds what is read for a declaration: the git checkout that it lies in, else its own folder. */
function repositoryOf(path) {
	const folder = dirname(resolve(path));
	for (let current = folder;; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (current === dirname(current)) return folder;
	}
}
/** Whether a path lies in a folder, symbolic links followed. A path that does not exist does not. */
async function isInside(folder, path) {
	try {
		const way = relative(await realpath(folder), await realpath(path));
		return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
	} catch {
		return false;
	}
}
/** A path as reports show it: from `folder`, with forward slashes. */
function displayPath(folder, path) {
	return relative(folder, resolve(path)).split(sep).join("/");
}
// src/workspace/read-declaration.ts
/**
* The bytes of a declaration, one more than allowed at most.
* @throws UsageError when there is no such file, it is no file, or a symbolic link leads out of the repository: what it
*   leads to would be quoted in reports
*/
async function readDeclaration(path) {
	const bytes = await readBounded(path, maxBytes + 1).catch((error) => {
		const { code = "" } = error;
		if (code === "ENOENT") throw new UsageError("file-missing", { path });
		throw code === "EACCES" ? new UsageError("file-denied", { path }) : new UsageError("file-unreadable", {
			path,
			code
		});
	});
	if (bytes === void 0) throw new UsageError("file-irregular", { path });
	if (!await isInside(repositoryOf(path), resolve(path))) throw new UsageError("file-outside", { path });
	return bytes;
}
// src/images/header.ts
/** How much of an image is read, in bytes: its size stands in front, the pixels are never decoded. */
const maxHeaderBytes = 65536;
/**
* Reads format and size, in pixels, from the start of an image file.
* Sources: PNG specification, section 11.2.1 (IHDR); ITU-T T.81, annex B (JPEG markers).
*/
function readHeader(bytes) {
	if (startsWith(bytes, [
		137,
		80,
		78,
		71,
		13,
		10,
		26,
		10
	])) return pngHeader(bytes);
	if (startsWith(bytes, [
		255,
		216,
		255
	])) return jpegHeader(bytes);
	const name = otherFormats.find(({ at, magic }) => startsWith(bytes.subarray(at), magic))?.name;
	return name === void 0 ? { format: "other" } : {
		format: "other",
		name
	};
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const otherFormats = [
	{
		name: "GIF",
		at: 0,
		magic: ascii("GIF8")
	},
	{
		name: "WebP",
		at: 8,
		magic: ascii("WEBP")
	},
	{
		name: "BMP",
		at: 0,
		magic: ascii("BM")
	},
	{
		name: "ICO",
		at: 0,
		magic: [
			0,
			0,
			1,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			73,
			73,
			42,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			77,
			77,
			0,
			42
		]
	},
	{
		name: "AVIF or HEIC",
		at: 4,
		magic: ascii("ftyp")
	},
	{
		name: "SVG",
		at: 0,
		magic: ascii("<svg")
	},
	{
		name: "SVG or XML",
		at: 0,
		magic: ascii("<?xml")
	},
	{
		name: "PDF",
		at: 0,
		magic: ascii("%PDF")
	},
	{
		name: "Git LFS pointer",
		at: 0,
		magic: ascii("version https://git-lfs")
	}
];
function pngHeader(bytes) {
	const view = viewOf(bytes);
	if (bytes.length < 24 || view.getUint32(12) !== 1229472850) return { format: "PNG" };
	return {
		format: "PNG",
		width: view.getUint32(16),
		height: view.getUint32(20)
	};
}
function jpegHeader(bytes) {
	const view = viewOf(bytes);
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 255) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (isStartOfFrame(marker)) return {
			format: "JPEG",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		else at += 2 + view.getUint16(at + 2);
	}
	return { format: "JPEG" };
}
/** SOF0 to SOF15, without DHT, JPG and DAC, which stand among them. */
const isStartOfFrame = (marker) => marker >= 192 && marker <= 207 && ![
	196,
	200,
	204
].includes(marker);
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes, magic) => bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
// src/workspace/read-image.ts
/**
* What lies at an image's path. Nothing outside the repository is looked at: not even whether it exists is told.
* @param declaration path of the file that names the image
* @param path as declared: relative to that file
*/
async function readImage(declaration, path) {
	const repository = repositoryOf(declaration);
	const target = resolve(dirname(resolve(declaration)), path);
	if (isAbsolute(path) || relative(repository, target).startsWith("..")) return { state: "outside" };
	try {
		await lstat(target);
		if (!await isInside(repository, target)) return { state: "outside" };
		const bytes = await readBounded(target, maxHeaderBytes);
		return bytes === void 0 ? { state: "not-a-file" } : {
			state: "read",
			header: readHeader(bytes)
		};
	} catch (error) {
		const { code } = error;
		if (code === "EISDIR") return { state: "not-a-file" };
		return { state: [
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG",
			"ERR_INVALID_ARG_VALUE"
		].includes(code ?? "") ? "missing" : "unreadable" };
	}
}
// src/run.ts
/**
* One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes nothing but to Janrain.
* @throws UsageError when the files cannot be read
*/
async function run(request) {
	const checked = await checkFiles(await findDeclarations(request.folder, request.patterns), request);
	const files = request.mode === "check" ? checked : await bringIntoLine(checked, request);
	return {
		mode: request.mode,
		files,
		findings: files.flatMap(({ findings }) => findings).sort(compareFindings)
	};
}
/** The exit code that a report deserves: 0 clean, 1 findings, 2 configuration, 3 remote failure. */
function exitCodeOf({ mode, files, findings }, failOn) {
	if (files.some(({ failure, outcome }) => failure ?? outcome?.failure)) return 3;
	if (files.some(({ obstacles }) => obstacles && obstacles.length > 0)) return 2;
	return mode === "sync" && reaches(findings, "error") || reaches(findings, failOn) ? 1 : 0;
}
async function checkFiles(paths, request) {
	const examined = await Promise.all(paths.map((path) => examineFile(path, request)));
	const urls = await checkAllUrls(examined, request);
	return Promise.all(examined.map(async (examination, index) => {
		const { file, source } = examination;
		const context = {
			file,
			severities: request.severities
		};
		const images = await Promise.all(declaredImages(examination.draft).map(async (image) => ({
			...image,
			fact: await readImage(paths[index] ?? file, image.path)
		})));
		const checks = urls.get(examination) ?? [];
		const findings = [
			...examination.findings,
			...runRules(imageRules, images, source, context),
			...runRules(urlRules, checks, source, context)
		];
		return {
			...examination,
			findings: findings.sort(compareFindings),
			urls: checks
		};
	}));
}
async function examineFile(path, { folder, secrets, severities }) {
	return examine(displayPath(folder, path), await readDeclaration(path), {
		secrets,
		severities
	});
}
async function checkAllUrls(examined, { checkUrls, network }) {
	const named = examined.map(({ draft }) => declaredUrls(draft).filter(({ url }) => URL.canParse(url)));
	if (!checkUrls) return new Map(examined.map((examination, index) => [examination, uncheckedUrls(named[index] ?? [])]));
	const { checkUrls: check } = await import("./check-urls.js");
	const checks = await check(named.flat(), network);
	return new Map(examined.map((examination, index) => [examination, checks.splice(0, named[index]?.length)]));
}
async function bringIntoLine(files, { mode, network, janrain, secrets }) {
	const { JanrainTarget } = await import("./janrain-target.js");
	const target = new JanrainTarget(network, janrain);
	try {
		const obstacles = files.map((file) => obstaclesOf(target, mode, {
			...file,
			secrets
		}));
		const isStopped = obstacles.some(({ length }) => length > 0);
		const results = [];
		for (const [index, file] of files.entries()) {
			const isSyncable = !isStopped && (mode === "plan" || !reaches(file.findings, "error"));
			results.push({
				...file,
				obstacles: obstacles[index] ?? [],
				...isSyncable && await planOrSync(target, mode, {
					...file,
					secrets
				})
			});
		}
		return results;
	} finally {
		await target.close();
	}
}
/** A plan does without what a sync needs, but a secret that is there and broken stops it too. */
function obstaclesOf(target, mode, input) {
	if (mode === "sync" && reaches(input.findings, "error")) return [];
	return target.preflight(input).filter(({ kind }) => mode === "sync" || kind !== "unset" && kind !== "no-origin");
}
async function planOrSync(target, mode, input) {
	try {
		if (mode === "plan") return { plan: await target.plan(input) };
		const outcome = await target.sync(input);
		return {
			plan: outcome.plan,
			outcome
		};
	} catch (failure) {
		return { failure };
	}
}
export { changeText as a, helpLink as c, networkPolicy as d, janrainOptions as f, renderText as i, failureText as l, run as n, handLines as o, countLine as r, outcomeOf as s, exitCodeOf as t, obstacleText as u };
