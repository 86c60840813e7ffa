import "./rolldown-runtime.js";
import { n as displayPath, o as examine, t as readDeclaration } from "./read-declaration.js";
import { t as choice } from "./choice.js";
import { D as maxBytes, O as fieldAt } from "./severities.js";
import { l as visible, n as compose, r as fill, t as UsageError } from "./usage-error.js";
import { n as table, r as jsonText, t as escapeMarkdown } from "./markdown.js";
import { n as compareText } from "./finding.js";
import { n as findDeclarations } from "./find-declarations.js";
import { promisify } from "node:util";
import { basename } from "node:path";
import { execFile } from "node:child_process";
// src/report/review-report.ts
/** Longest value that a review shows, in code points: a description has some hundred. */
const maxShown = 400;
/** What heads a file in a review. */
function heading({ file, kind, before = "" }, { review: { labels } }) {
	return fill(labels.file[kind], {
		file,
		before
	});
}
/** The name of a field in both languages, as the schema has it, with its place in the file. */
function fieldTitle({ pointer }) {
	const title = fieldAt(pointer)?.title;
	const path = pointer.slice(1).replaceAll("/", ".");
	return title === void 0 ? path : `${title} (${path})`;
}
function shown(value, absent) {
	if (value === void 0) return absent;
	const characters = [...typeof value === "string" ? value : value.join(", ")];
	return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}
/** A review for a terminal. */
function reviewText(reviews, words) {
	const { labels, consequences, places, weights } = words.review;
	const lines = reviews.flatMap((review) => [
		heading(review, words),
		...review.changes.flatMap((change) => [
			`  ${fieldTitle(change)}: ${weights[change.consequence.weight]}`,
			`    - ${shown(change.before, labels.absent)}`,
			`    + ${shown(change.after, labels.absent)}`,
			`    ${places[change.consequence.place]}`,
			`    ${consequences[change.consequence.id]}`
		]),
		...review.kind === "deleted" ? [`  ${labels.deleted}`] : [],
		""
	]);
	return `${labels.title}\n\n${lines.length === 0 ? `${labels.noEffect}\n` : lines.join("\n")}`;
}
/** A review in GitHub's Markdown; each meaning is explained once a file. */
function reviewMarkdown(reviews, words) {
	const { labels, consequences, places, weights } = words.review;
	const { columns } = labels;
	const sections = reviews.map((review) => {
		const rows = review.changes.map((change) => [
			weights[change.consequence.weight],
			escapeMarkdown(fieldTitle(change)),
			escapeMarkdown(shown(change.before, labels.absent)),
			escapeMarkdown(shown(change.after, labels.absent)),
			places[change.consequence.place]
		]);
		const meanings = [...new Set(review.changes.map(({ consequence }) => consequence.id))].map((id) => `- ${consequences[id]}\n`).join("");
		const head = [
			columns.weight,
			columns.field,
			columns.before,
			columns.after,
			columns.where
		];
		const body = rows.length === 0 ? "" : `${table(head, rows)}\n${meanings}\n`;
		return `### ${escapeMarkdown(heading(review, words))}\n\n${review.kind === "deleted" ? `${labels.deleted}\n\n` : ""}${body}`;
	});
	return `## ${labels.title}\n\n${sections.length === 0 ? `${labels.noEffect}\n` : sections.join("")}`;
}
/** A review as JSON, version 1. */
function reviewJson(reviews, words) {
	const { consequences, places } = words.review;
	return jsonText({
		version: 1,
		files: reviews.map(({ file, kind, before, changes }) => ({
			file,
			kind,
			before: before ?? null,
			changes: changes.map(({ pointer, before: was, after: is, consequence: { id, place, weight, mark, source } }) => ({
				pointer,
				before: was ?? null,
				after: is ?? null,
				consequence: id,
				weight,
				place: compose(places[place], {}),
				meaning: consequences[id],
				mark,
				source
			}))
		}))
	});
}
// src/review/consequences.ts
/** How much a reviewer has to care: a login that breaks, work by hand, what happens by itself, or nothing; the heaviest first. */
const weights = [
	"breaks",
	"by-hand",
	"automatic",
	"none"
];
const review = "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days, and changing an online application unannounced is a violation";
/** By JSON pointer of the field, or of the mapping that it stands in; the longest that fits counts. */
const consequences = {
	"/app": {
		id: "form",
		place: "weibo-basic",
		weight: "by-hand",
		mark: "documented",
		source: review
	},
	"/app/type": {
		id: "fixed",
		place: "weibo-basic",
		weight: "breaks",
		mark: "documented",
		source: "Weibo wiki, application questions, 3"
	},
	"/app/securityDomain": {
		id: "security-domain",
		place: "weibo-domain",
		weight: "by-hand",
		mark: "seen",
		source: "blogs: a change starts a second review of one working day"
	},
	"/images": {
		id: "form",
		place: "weibo-images",
		weight: "by-hand",
		mark: "documented",
		source: review
	},
	"/callbacks": {
		id: "callback",
		place: "weibo-callbacks",
		weight: "breaks",
		mark: "documented",
		source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback"
	},
	"/credentials": {
		id: "sync-credentials",
		place: "janrain",
		weight: "automatic",
		mark: "documented",
		source: "Partner API, set_properties"
	},
	"/janrain/realm": {
		id: "custom-domain",
		place: "janrain",
		weight: "breaks",
		mark: "documented",
		source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host"
	},
	"/janrain/domain": {
		id: "custom-domain",
		place: "janrain",
		weight: "breaks",
		mark: "documented",
		source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host"
	},
	"/janrain/apiKey": {
		id: "sync-key",
		place: "repository",
		weight: "automatic",
		mark: "documented",
		source: "this schema: names of secrets"
	},
	"/janrain/partnerKey": {
		id: "sync-key",
		place: "repository",
		weight: "automatic",
		mark: "documented",
		source: "this schema: names of secrets"
	},
	"/janrain/allowDomains": {
		id: "sync-allow-list",
		place: "janrain",
		weight: "automatic",
		mark: "documented",
		source: "Social Login API, add_domain_patterns"
	},
	"/developer": {
		id: "identity",
		place: "weibo-identity",
		weight: "by-hand",
		mark: "documented",
		source: "setup guide, step 12"
	},
	"/review/status": {
		id: "status",
		place: "repository",
		weight: "none",
		mark: "documented",
		source: "this schema: a person's word; Weibo has no call to ask"
	},
	"/review/testUsers": {
		id: "test-users",
		place: "weibo-tests",
		weight: "by-hand",
		mark: "documented",
		source: "Weibo wiki, application questions, 8"
	},
	"/site": {
		id: "checks",
		place: "repository",
		weight: "none",
		mark: "documented",
		source: "this schema: which pages are checked"
	},
	"/version": {
		id: "nothing",
		place: "repository",
		weight: "none",
		mark: "documented",
		source: "this schema"
	}
};
/**
* What a change of the field at a pointer means.
* @throws Error for a field that has no entry: every field of the schema has one
*/
function consequenceOf(pointer) {
	for (let prefix = pointer; prefix !== ""; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
		const found = consequences[prefix];
		if (found) return found;
	}
	throw new Error(`no consequence is known for ${pointer}`);
}
// src/review/compare.ts
/**
* What changed in meaning between two declarations: order of keys, comments and quotes mean nothing. What weighs
* most stands first, then the order of the new declaration's fields, then what is gone.
*/
function compareDeclarations(before, after) {
	const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
	return [.../* @__PURE__ */ new Set([...later.keys(), ...earlier.keys()])].flatMap((pointer) => {
		const [was, is] = [earlier.get(pointer), later.get(pointer)];
		if (meaning(pointer, was) === meaning(pointer, is)) return [];
		return [{
			pointer,
			before: was,
			after: is,
			consequence: consequenceOf(pointer)
		}];
	}).sort((a, b) => weights.indexOf(a.consequence.weight) - weights.indexOf(b.consequence.weight));
}
/** What a value says: a default that is written out is none, and the order of an allow-list says nothing. */
function meaning(pointer, value) {
	const said = value ?? fieldAt(pointer)?.default ?? null;
	const isUnordered = pointer === "/janrain/allowDomains" || pointer.startsWith("/site/");
	return JSON.stringify(isUnordered && Array.isArray(said) ? said.toSorted() : said);
}
/** Every value by its field's pointer. */
function fieldsOf(value, pointer = "") {
	if (Array.isArray(value)) return /* @__PURE__ */ new Map([[pointer, value.map(String)]]);
	if (typeof value !== "object" || value === null) return value === void 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[pointer, String(value)]]);
	return new Map(Object.entries(value).flatMap(([key, child]) => [...fieldsOf(child, `${pointer}/${key}`)]));
}
// src/review/review.ts
/**
* Compares the declarations of two states of a repository. A file that is gone and a new one that is about the same
* application are one that was moved.
* @returns a review for each file, by path
*/
function reviewDeclarations(base, head) {
	const gone = [...base.keys()].filter((file) => !head.has(file));
	const moved = /* @__PURE__ */ new Map();
	for (const [file, draft] of [...head].filter(([name]) => !base.has(name))) {
		const before = gone.find((candidate) => ![...moved.values()].includes(candidate) && isSameApplication(base.get(candidate) ?? {}, draft));
		if (before !== void 0) moved.set(file, before);
	}
	const present = [...head].map(([file, draft]) => {
		const before = moved.get(file);
		const earlier = base.get(before ?? file);
		const changes = compareDeclarations(earlier ?? {}, draft);
		if (!earlier) return {
			file,
			kind: "added",
			changes
		};
		if (before !== void 0) return {
			file,
			kind: "renamed",
			before,
			changes
		};
		return {
			file,
			kind: changes.length === 0 ? "same" : "changed",
			changes
		};
	});
	const deleted = gone.filter((file) => ![...moved.values()].includes(file)).map((file) => ({
		file,
		kind: "deleted",
		changes: []
	}));
	return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}
/** Whether two declarations are about one application, as far as names tell. */
function isSameApplication(one, other) {
	const isSame = (a, b) => a !== void 0 && a === b;
	return isSame(one.app?.name, other.app?.name) || isSame(one.janrain?.realm, other.janrain?.realm) && isSame(one.credentials?.appKey, other.credentials?.appKey);
}
// src/workspace/git.ts
const run = promisify(execFile);
/** Largest list of a repository's files, in bytes. */
const maxList = 67108864;
/**
* The declarations of another state of the repository, by path from `folder`. What is larger than a declaration may be is cut
* one byte behind that.
* @param ref a branch, tag or commit, as git resolves it
* @param named further paths from `folder` that are declarations, whatever their name
* @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
*/
async function declarationsAt(folder, ref, named) {
	const git = async (...line) => (await run("git", [
		"-C",
		folder,
		...line
	], {
		encoding: "buffer",
		maxBuffer: maxList,
		env: {
			...process.env,
			GIT_OPTIONAL_LOCKS: "0"
		}
	})).stdout;
	const id = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).catch((error) => {
		throw new UsageError(error.code === "ENOENT" ? "git-missing" : "base-unknown", { ref });
	})).toString().trim();
	const prefix = (await git("rev-parse", "--show-prefix")).toString().trim();
	const wanted = (await git("ls-tree", "-r", "-z", "--name-only", "--full-tree", id)).toString().split("\0").flatMap((path) => {
		if (!path.startsWith(prefix)) return [];
		const file = path.slice(prefix.length);
		return basename(file) === "weibo-provider.yaml" || named.includes(file) ? [{
			path,
			file
		}] : [];
	});
	const read = await Promise.all(wanted.map(async ({ path, file }) => [file, (await git("cat-file", "blob", `${id}:${path}`)).subarray(0, maxBytes + 1)]));
	return new Map(read);
}
// src/cli/review-command.ts
const renderers = {
	text: reviewText,
	markdown: reviewMarkdown,
	json: reviewJson
};
/**
* What a change means: the declarations here compared with those of another state of the repository.
* @returns what to print
* @throws UsageError
*/
async function reviewCommand({ operands, values }, folder, words) {
	const format = choice("--format", values.format ?? "text", Object.keys(renderers));
	if (values.base === void 0) throw new UsageError("base-missing");
	const paths = await findDeclarations(folder, operands).catch((error) => {
		if (operands.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
	const head = new Map(await Promise.all(paths.map(async (path) => [displayPath(folder, path), draftIn(await readDeclaration(path))])));
	const bytes = await declarationsAt(folder, values.base, [...head.keys()]);
	const base = new Map([...bytes].map(([file, content]) => [file, draftIn(content)]));
	const asked = operands.length === 0 ? base : new Map([...base].filter(([file]) => head.has(file)));
	return renderers[format](reviewDeclarations(asked, head), words);
}
function draftIn(bytes) {
	return examine("", bytes, {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	}).draft;
}
export { reviewCommand };
