import { t as UsageError } from "./usage-error.js";
import { i as overlap } from "./finding.js";
import { C as fieldAt, D as sourceOf, E as rangeOf, _ as decode, g as parseYaml, h as schemaVerdict, i as exposureRules, l as schemaRules, m as refusedParts, n as byteRules, p as yamlRules, r as declarationRules, u as textRules, y as maxBytes } from "./rules.js";
import { a as isInside, o as repositoryOf, s as LineIndex } from "./repository.js";
import { n as severityOf } from "./severities.js";
import { t as readBounded } from "./read-bounded.js";
import { resolve } from "node:path";
// src/core/declaration/valid-declaration.ts
/**
* A copy of the declaration's value without the parts at `refused`.
* @param value what the YAML says
* @param refused JSON pointers of the parts that are not valid; an item of a list becomes undefined, so that the others keep their index
*/
function validDeclarationOf(value, refused) {
	if (refused.includes("")) return {};
	const declaration = structuredClone(value);
	for (const pointer of refused) remove(declaration, pointer.slice(1).split("/"));
	return declaration;
}
function remove(node, [key, ...rest]) {
	if (key === void 0 || typeof node !== "object" || node === null) return;
	const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
	const holder = node;
	if (rest.length > 0) remove(holder[name], rest);
	else if (Array.isArray(node)) holder[name] = void 0;
	else delete holder[name];
}
// src/core/check/run-rules.ts
/** Runs rules on a subject, and gives their reports a severity and a place in the source. */
function runRules(rules, input, source, { file, severities }) {
	const lines = new LineIndex(source.text);
	return rules.flatMap(({ meta, check }) => {
		const severity = severityOf(meta, severities);
		if (severity === "off") return [];
		return Array.from(check(input), ({ at, variant, params = {}, fix }) => {
			const range = within(source.text, "part" in at ? rangeOf(source, at.pointer, at.part) : at);
			const pointer = "part" in at ? at.pointer : fieldAround(source, range);
			return {
				rule: meta.id,
				severity,
				file,
				span: lines.span(range),
				pointer,
				params,
				...variant !== void 0 && { variant },
				...fix && { fix }
			};
		});
	});
}
/** A range inside the text that ends where its last line ends: line breaks, and what is behind the text, have no column. */
function within(text, { from, to }) {
	const isInsideBreak = text[from] === "\n" && text[from - 1] === "\r";
	const start = Math.min(isInsideBreak ? from - 1 : from, text.length);
	let end = Math.max(start, Math.min(to, text.length));
	while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
	return {
		from: start,
		to: end
	};
}
/** The field that holds a stretch of text; "" for comments, keys and what is no field: an unknown key may be a secret itself. */
function fieldAround({ places }, { from, to }) {
	for (const [pointer, { value, kind }] of places) if (kind === "scalar" && value.from <= from && to <= value.to) return fieldAt(pointer) ? pointer : "";
	return "";
}
// src/core/check/analyze.ts
/**
* Text → declaration → findings, without any IO.
* @param file path as reports show it
* @param bytes at most `maxBytes + 1` bytes of the file
*/
function analyze(file, bytes, { secrets, severities }) {
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
		declaration: {},
		concealed: [],
		findings
	});
	const stopAtText = (findings) => {
		const exposed = runRules(exposureRules, {
			source: unread,
			secrets
		}, unread, context);
		return {
			...stop([...exposed, ...findings]),
			concealed: exposed.map(({ span }) => span)
		};
	};
	const byteFindings = runRules(byteRules, bytes, unread, context);
	if (byteFindings.length > 0) return stop(byteFindings);
	const textFindings = runRules(textRules, text, unread, context);
	if (textFindings.length > 0) return stopAtText(textFindings);
	const parsed = parseYaml(text);
	const yamlFindings = runRules(yamlRules, parsed, unread, context);
	if (yamlFindings.length > 0) return stopAtText(yamlFindings);
	const source = sourceOf(parsed);
	const exposed = runRules(exposureRules, {
		source,
		secrets
	}, source, context);
	const exposedSpans = exposed.map(({ span }) => span);
	const verdict = schemaVerdict(source);
	const refused = runRules(schemaRules, verdict, source, context).filter(({ span }) => !exposedSpans.some((other) => overlap(span, other)));
	const doubtful = refused.flatMap(({ rule, pointer }) => rule === "missing-key" ? [] : [pointer]);
	const declaration = validDeclarationOf(source.value, [
		...refusedParts(verdict),
		...doubtful,
		...partsWithin(source, exposedSpans)
	]);
	const declared = runRules(declarationRules, {
		declaration,
		secrets
	}, source, context);
	return {
		file,
		source,
		declaration,
		concealed: [...exposedSpans, ...refusedSecretNames(source, refused)],
		findings: [
			...exposed,
			...refused,
			...declared
		]
	};
}
/** What stands where a secret's name belongs and is none may be the secret itself. */
function refusedSecretNames({ text, places }, findings) {
	const lines = new LineIndex(text);
	return findings.flatMap(({ pointer }) => {
		const place = fieldAt(pointer)?.secret ? places.get(pointer) : void 0;
		return place ? [lines.span(place.value)] : [];
	});
}
/** The values that share text with one of the spans. */
function partsWithin({ text, places }, spans) {
	if (spans.length === 0) return [];
	const lines = new LineIndex(text);
	return [...places].flatMap(([pointer, { value, kind }]) => {
		return kind === "scalar" && spans.some((span) => overlap(span, lines.span(value))) ? [pointer] : [];
	});
}
// src/files/read-declaration.ts
/**
* The bytes of a declaration, one more than allowed at most.
* @throws UsageError when there is no such file, it is no file, or a symbolic link leads out of the repository: what it
*   leads to would be quoted in reports
*/
async function readDeclaration(path) {
	const file = await readBounded(path, maxBytes + 1).catch((error) => {
		const { code = "" } = error;
		if (code === "ENOENT") throw new UsageError("file-missing", { path });
		throw code === "EACCES" ? new UsageError("file-denied", { path }) : new UsageError("file-unreadable", {
			path,
			code
		});
	});
	if (file === void 0) throw new UsageError("file-irregular", { path });
	if (!await isInside(repositoryOf(path), resolve(path))) throw new UsageError("file-outside", { path });
	return file.bytes;
}
export { analyze as n, runRules as r, readDeclaration as t };
