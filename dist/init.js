import "./rolldown-runtime.js";
import { t as require_dist } from "./yaml.js";
import { It as entryOf, Jt as schemaUrl, Mt as realmHost, jt as provider, qt as fields, xt as messageOf } from "./core.js";
import { F as formatMessage, I as formatUntrusted, d as cellsOf, j as UsageError } from "./messages.js";
import { E as declarationName, T as repositoryOf } from "./files.js";
import { a as offlineCheck, o as run } from "./run.js";
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
* The text of a new declaration: the fields for which the schema says what `init` writes, in the schema's order.
* @param answers where one is empty, the value is an empty text, which `check` reports
*/
function declarationText(answers) {
	const derived = derivedValues(answers);
	const sections = (fields[""]?.keys ?? []).map((key) => rowsOf(`/${key}`, "", derived)).filter((rows) => rows.length > 0);
	return `# yaml-language-server: $schema=${schemaUrl}\n${sections.map((rows) => `${aligned(rows).join("\n")}\n`).join("\n")}`;
}
/** A text as a YAML scalar on one line: quoted where necessary, with invisible characters as escapes. */
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
/** What each field that depends on an answer holds. */
function derivedValues({ name, website, realm, account }) {
	return {
		name,
		website,
		realm,
		account,
		callback: realm === "" ? "" : `https://${realmHost(realm)}/${provider}/callback`,
		allowDomains: [entryOf(website) ?? ""]
	};
}
/** The row of a field and those of the fields in it; none where `init` does not write the field. */
function rowsOf(pointer, indent, derived) {
	const { init, keys = [] } = fields[pointer] ?? {};
	if (!init) return [];
	const value = init.answer === void 0 ? init.value : derived[init.answer];
	const [first, below] = value === void 0 ? ["", []] : written(value, `${indent}  `);
	return [{
		line: `${indent}${pointer.slice(pointer.lastIndexOf("/") + 1)}:${first}`,
		below,
		comment: init.comment
	}, ...keys.flatMap((key) => rowsOf(`${pointer}/${key}`, `${indent}  `, derived))];
}
/** A value as YAML: what follows its key, and the lines below. A list of several items has one line for each. */
function written(value, indent) {
	if (typeof value === "string") return [` ${yamlScalar(value)}`, []];
	if (typeof value !== "object") return [` ${value}`, []];
	if (value.length === 1) return [` [${JSON.stringify(value[0])}]`, []];
	return ["", value.map((item) => `${indent}- ${yamlScalar(item)}`)];
}
/** The lines of a section, with the comments of its fields in one column. */
function aligned([heading, ...rows]) {
	const widest = Math.max(0, ...rows.flatMap(({ line, comment }) => comment === void 0 ? [] : [cellsOf(line) + 2]));
	const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
	return [...heading ? commented(heading, columns.usual) : [], ...rows.flatMap((row) => commented(row, column))];
}
function commented({ line, below, comment }, column) {
	const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
	return [comment === void 0 ? line : `${line}${gap}# ${comment}`, ...below];
}
// src/core/init/answers.ts
/** The values that `init` takes as options or asks for, in the order of its questions. */
const answerNames = [
	"name",
	"website",
	"realm",
	"account"
];
// src/cli/init/questions.ts
/**
* Asks for the answers that are missing, one line each.
* @param questions the prompts
* @throws UsageError when the input ends before the last answer
*/
async function askFor(given, questions, terminal) {
	const answers = { ...given };
	const readline = createInterface(terminal);
	const lines = readline[Symbol.asyncIterator]();
	let isOpen = true;
	readline.once("close", () => {
		isOpen = false;
	});
	try {
		for (const name of answerNames.filter((name) => given[name] === void 0)) {
			readline.setPrompt(questions[name]);
			if (isOpen) readline.prompt();
			else terminal.output.write(questions[name]);
			const { done, value } = await lines.next();
			if (done) throw new UsageError("init-aborted");
			answers[name] = value.trim();
		}
		return answers;
	} finally {
		readline.close();
	}
}
// src/cli/init/write-files.ts
/**
* Checks that none of the files exists.
* @param names paths from `folder`
* @throws UsageError with those that exist
*/
async function refuseExisting(folder, names) {
	const exists = await Promise.all(names.map((name) => lstat(join(folder, name)).then(() => true, () => false)));
	const existing = names.filter((_, index) => exists[index]);
	if (existing.length > 0) throw new UsageError("init-exists", { files: existing });
}
/**
* Writes new files, all or none; overwrites nothing.
* @param files texts by path from `folder`
* @throws UsageError when one of them cannot be written; then everything that was created is removed
*/
async function writeFiles(folder, files) {
	const created = [];
	for (const [name, text] of Object.entries(files)) try {
		await writeNew(join(folder, name), text, created);
	} catch (error) {
		for (const path of created.reverse()) await rm(path, {
			recursive: true,
			force: true
		});
		throw problem(name, error);
	}
}
/** @param created receives the paths of the folder and the file that are created */
async function writeNew(path, text, created) {
	const firstFolder = await mkdir(dirname(path), { recursive: true });
	if (firstFolder !== void 0) created.push(firstFolder);
	const file = await open(path, "wx");
	created.push(path);
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
* Writes a declaration and a workflow, and prints what remains to be done.
* @param given answers that were passed as options
* @throws UsageError when one of the files exists, or they cannot be written
*/
async function init(given, { folder, packageRoot, terminal, secrets, messages, print }) {
	const texts = messages.cli.init;
	const files = [declarationName, workflowName];
	await refuseExisting(folder, files);
	const workflow = await readFile(join(packageRoot, "examples/workflows/plan-and-sync.yml"), "utf8");
	if (terminal) print(`${texts.intro}\n`);
	const answers = {
		name: "",
		website: "",
		realm: "",
		account: "",
		...terminal ? await askFor(given, texts.questions, terminal) : given
	};
	await writeFiles(folder, {
		[declarationName]: declarationText(answers),
		[workflowName]: workflow
	});
	print(`${formatUntrusted(texts.written, { files })}\n\n`);
	print(await remainingWork(folder, {
		secrets,
		messages
	}));
	const repository = repositoryOf(join(folder, declarationName));
	if (repository !== folder) print(`${formatUntrusted(texts.misplaced, {
		workflow: workflowName,
		repository
	})}\n\n`);
	print(`${texts.next}\n`);
}
/** What a check without network finds in the new declaration, one finding per line; infos need no work. */
async function remainingWork(folder, { secrets, messages }) {
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
		formatMessage(messages.cli.init.remaining, { file: declarationName }),
		...lines,
		"",
		""
	].join("\n");
}
export { answerNames as n, init as t };
