import "./rolldown-runtime.js";
import { t as require_dist } from "./yaml.js";
import { Bt as UsageError, Et as entryOf, St as realmHost, Ut as formatMessage, Wt as formatUntrusted, X as cellsOf, at as messageOf, xt as provider } from "./core.js";
import { h as declarationName, p as repositoryOf } from "./files.js";
import { a as run, i as offlineCheck } from "./run.js";
import { lstat, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
// src/core/init/declaration-text.ts
var import_dist = require_dist();
/** Column of the comments, and the farthest that long values of a section may push them. */
const columns = {
	usual: 38,
	farthest: 80
};
/**
* The text of a new declaration, laid out and commented as the template is.
* @param template the example's declaration; what a company has to say for itself is replaced
* @param schemaUrl where editors find the schema
*/
function declarationText(template, schemaUrl, answers) {
	const values = valuesOf(answers);
	const rows = rowsOf(template.slice(template.indexOf("\n") + 1));
	for (const path of values.keys()) if (!rows.some((row) => row.path === path)) throw new Error(`the template of the declaration has no ${path}`);
	return `# yaml-language-server: $schema=${schemaUrl}\n${sectionsOf(rows.map((row) => ({
		...row,
		value: values.get(row.path ?? "") ?? row.value,
		comment: generalized(row.comment)
	}))).flatMap(aligned).join("\n")}`;
}
/** A text as a YAML scalar on one line: quoted where it has to be, with what nobody can see as escapes. */
function yamlScalar(text) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
	return (0, import_dist.stringify)(text, {
		lineWidth: 0,
		blockQuote: false
	}).trimEnd();
}
function escaped(character) {
	return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}
/** The new value of each field that differs from company to company; names of secrets and paths of images stay as proposed. */
function valuesOf({ name, website, realm, account }) {
	const callback = yamlScalar(realm === "" ? "" : `https://${realmHost(realm)}/${provider}/callback`);
	const empty = yamlScalar("");
	return /* @__PURE__ */ new Map([
		["app.name", yamlScalar(name)],
		["app.website", yamlScalar(website)],
		["app.note", empty],
		["app.description", empty],
		["app.labels", `[${empty}]`],
		["app.operatingAccount", yamlScalar(account)],
		["callbacks.authorization", callback],
		["callbacks.deauthorization", callback],
		["janrain.realm", yamlScalar(realm)],
		["janrain.allowDomains", `[${JSON.stringify(entryOf(website) ?? "")}]`],
		["developer.foreigner", empty],
		["developer.certificateType", empty]
	]);
}
/** The template's lines; a text or list that goes on below its key is one row with it. */
function rowsOf(template) {
	const rows = [];
	let section = "";
	for (const line of template.split("\n")) {
		const [, text = "", comment = ""] = /^(.*?)(?: {2,}(#.*))?$/.exec(line) ?? [];
		const [, indent, key, value = ""] = /^( *)(\w+):(?: (.*))?$/.exec(text) ?? [];
		const last = rows.at(-1);
		if (key !== void 0 && indent === "  ") rows.push({
			path: `${section}.${key}`,
			code: `  ${key}:`,
			value,
			comment
		});
		else if (last !== void 0 && line.startsWith("    ")) last.value += `\n${line}`;
		else {
			section = key ?? section;
			rows.push({
				code: text,
				value: "",
				comment
			});
		}
	}
	return rows;
}
/** A comment that shows the example company's realm, as it is for any company. */
function generalized(comment) {
	return comment.replace("https://acme.rpxnow.com", "https://{realm}.rpxnow.com");
}
function sectionsOf(rows) {
	const sections = [];
	for (const row of rows) if (row.path === void 0) sections.push([row]);
	else sections.at(-1)?.push(row);
	return sections;
}
/** The lines of a section, the comments under each other. */
function aligned([heading, ...fields]) {
	const widest = Math.max(0, ...fields.filter(({ comment }) => comment !== "").map((row) => cellsOf(firstLine(row)) + 2));
	const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
	return [...heading ? [written(heading, columns.usual)] : [], ...fields.map((row) => written(row, column))];
}
function written(row, column) {
	const [, ...below] = row.value.split("\n");
	const line = firstLine(row);
	const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
	return [row.comment === "" ? line : `${line}${gap}${row.comment}`, ...below].join("\n");
}
function firstLine({ code, value }) {
	const [first = ""] = value.split("\n");
	return first === "" ? code : `${code} ${first}`;
}
// src/core/init/answers.ts
/** What only people know, and `init` takes or asks for, in the order of the questions. */
const answerNames = [
	"name",
	"website",
	"realm",
	"account"
];
// src/cli/init/questions.ts
/**
* Asks for the answers that are not given, one line each.
* @param questions the prompts
* @throws UsageError when the input ends before the last answer
*/
async function askFor(given, questions, terminal) {
	const answers = { ...given };
	const dialogue = createInterface(terminal);
	const lines = dialogue[Symbol.asyncIterator]();
	let isOpen = true;
	dialogue.once("close", () => {
		isOpen = false;
	});
	try {
		for (const name of answerNames.filter((name) => given[name] === void 0)) {
			dialogue.setPrompt(questions[name]);
			if (isOpen) dialogue.prompt();
			else terminal.output.write(questions[name]);
			const { done, value } = await lines.next();
			if (done) throw new UsageError("init-stopped");
			answers[name] = value.trim();
		}
		return answers;
	} finally {
		dialogue.close();
	}
}
// src/cli/init/write-files.ts
/**
* Makes sure that none of the files is there.
* @param names paths from `folder`
* @throws UsageError naming those that are
*/
async function refuseExisting(folder, names) {
	const isThere = await Promise.all(names.map((name) => lstat(join(folder, name)).then(() => true, () => false)));
	const existing = names.filter((_, index) => isThere[index]);
	if (existing.length > 0) throw new UsageError("init-exists", { files: existing });
}
/**
* Writes new files, all or none; overwrites nothing.
* @param files texts by path from `folder`
* @throws UsageError when one of them cannot be written; what was made for them is gone again
*/
async function writeFiles(folder, files) {
	const made = [];
	for (const [name, text] of Object.entries(files)) try {
		await writeNew(join(folder, name), text, made);
	} catch (error) {
		for (const path of made.reverse()) await rm(path, {
			recursive: true,
			force: true
		});
		throw problem(name, error);
	}
}
/** @param made takes the paths of the folder and file that this makes */
async function writeNew(path, text, made) {
	const firstFolder = await mkdir(dirname(path), { recursive: true });
	if (firstFolder !== void 0) made.push(firstFolder);
	const file = await open(path, "wx");
	made.push(path);
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
function problem(path, { code = "" }) {
	return [
		"EACCES",
		"EPERM",
		"EROFS"
	].includes(code) ? new UsageError("init-denied", { path }) : new UsageError("init-unwritable", {
		path,
		code
	});
}
// src/cli/init/init.ts
const workflowName = ".github/workflows/weibo-provider.yml";
/**
* Writes a declaration and a workflow, and tells what is left to do.
* @param given the answers that need not be asked for
* @throws UsageError when one of the files is there, or they cannot be written
*/
async function init(given, { folder, packageRoot, terminal, secrets, messages, say }) {
	const story = messages.cli.init;
	const files = [declarationName, workflowName];
	await refuseExisting(folder, files);
	const shipped = (path) => readFile(join(packageRoot, path), "utf8");
	const [template, workflow, schema] = await Promise.all([
		shipped("examples/acme/weibo-provider.yaml"),
		shipped("examples/workflows/plan-and-sync.yml"),
		shipped("schema/weibo-provider.schema.json")
	]);
	if (terminal) say(`${story.intro}\n`);
	const answers = {
		name: "",
		website: "",
		realm: "",
		account: "",
		...terminal ? await askFor(given, story.questions, terminal) : given
	};
	await writeFiles(folder, {
		[declarationName]: declarationText(template, JSON.parse(schema).$id, answers),
		[workflowName]: workflow
	});
	say(`${formatUntrusted(story.written, { files })}\n\n`);
	say(await whatIsLeft(folder, {
		secrets,
		messages
	}));
	const repository = repositoryOf(join(folder, declarationName));
	if (repository !== folder) say(`${formatUntrusted(story.misplaced, {
		workflow: workflowName,
		repository
	})}\n\n`);
	say(`${story.next}\n`);
}
/** What a check without network finds in the new declaration, a line each; hints are nothing to do. */
async function whatIsLeft(folder, { secrets, messages }) {
	const { findings } = await run({
		...offlineCheck,
		folder,
		patterns: [declarationName],
		secrets
	});
	const lines = findings.filter(({ severity }) => severity !== "info").map((finding) => {
		const { line, column } = finding.span.start;
		return `  ${`${line}:${column}`.padEnd(7)} ${messageOf(finding, messages)}`;
	});
	return [
		formatMessage(messages.cli.init.left, { file: declarationName }),
		...lines,
		"",
		""
	].join("\n");
}
export { answerNames as n, init as t };
