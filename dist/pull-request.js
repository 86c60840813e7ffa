import "./rolldown-runtime.js";
import { c as marked, l as planComment, s as commentKey, t as connect } from "./github.js";
import { Kt as concealShapes, W as escapeMarkdown, it as messageOf, l as contentIds, n as renderEmptyComment, t as renderComment } from "./core.js";
import { a as RequestError, i as Octokit, n as retry, r as paginateRest, t as throttling } from "./octokit.js";
import { t as require_undici } from "./undici.js";
import { r as fixText, t as lineEdits } from "./fix.js";
import { _ as isGlob, v as patternRoot } from "./files.js";
import { a as gitTree, i as git, n as reviewAgainst } from "./review.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
// src/github/api/client.ts
var import_undici = require_undici();
/** Longest that a rate limit is waited for, in seconds; a comment is not worth more of a runner's time. */
const maxWait = 60;
/** How long an answer may take, in milliseconds. */
const timeout = 3e4;
const Client = Octokit.plugin(jsonOnly, paginateRest, retry, throttling);
/** Makes a failure of an answer that is no JSON: the library takes the page of a proxy, and what broke off, for text. */
function jsonOnly({ hook }) {
	hook.after("request", ({ status, data }, request) => {
		if (status !== 204 && typeof data !== "object") throw new RequestError("the answer is no JSON", 502, { request });
	});
}
/**
* A client of the API that the runner names, which is the company's own where GitHub is: the token goes nowhere else.
* It goes through the proxy of `HTTPS_PROXY` and `NO_PROXY`, as everything else on a runner that talks to GitHub.
* Reads are tried again when the failure may pass, and every request once more after a rate limit.
* Sources: GitHub docs, default environment variables (`GITHUB_API_URL`); rate limits and best practices of the REST API.
* @param url without a slash at the end
*/
function githubClient(url, token) {
	const dispatcher = new import_undici.EnvHttpProxyAgent();
	const waits = (seconds, _options, _client, retryCount) => retryCount === 0 && seconds <= maxWait;
	return new Client({
		auth: token,
		baseUrl: url,
		userAgent: "weibo-provider",
		log: {
			debug: nothing,
			info: nothing,
			warn: nothing,
			error: nothing
		},
		request: { fetch: (address, init) => (0, import_undici.fetch)(address, {
			...init,
			dispatcher,
			signal: AbortSignal.timeout(timeout)
		}) },
		retry: {
			retries: 2,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			]
		},
		throttle: {
			onRateLimit: waits,
			onSecondaryRateLimit: waits
		}
	});
}
/** For a request that is not to be made twice: its first try may have been heard. */
const once = { request: { retries: 0 } };
const nothing = () => {};
// src/github/api/comments.ts
/**
* Who the token is, as the REST API names it in comments. That API itself does not tell the token of a workflow.
* Sources: GitHub docs, GraphQL, `viewer`; marocchino/sticky-pull-request-comment#332 (seen).
*/
async function whoAmI(client) {
	const { viewer } = await client.graphql("{ viewer { login } }");
	return viewer.login;
}
/** All comments of a pull request, the oldest first. A pull request is an issue to this part of the API. */
async function listComments(client, repository, number) {
	return (await client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...repository,
		issue_number: number,
		per_page: 100
	})).map(({ id, user, body }) => ({
		id,
		author: user?.login ?? "",
		body: body ?? ""
	}));
}
/** Writes a new comment; never twice. */
async function createComment(client, repository, number, body) {
	await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...repository,
		issue_number: number,
		body,
		...once
	});
}
/** Writes a comment anew. */
async function updateComment(client, repository, id, body) {
	await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...repository,
		comment_id: id,
		body
	});
}
/** Takes a comment away; where another run was quicker, it is gone as well. */
async function deleteComment(client, repository, id) {
	try {
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...repository,
			comment_id: id
		});
	} catch (error) {
		if (!(error instanceof RequestError && error.status === 404)) throw error;
	}
}
// src/github/api/failure.ts
/**
* What kept GitHub from doing what it was asked. A token that may not read something is told that it is not there.
* Source: GitHub docs, troubleshooting the REST API, rate limits for the REST API.
*/
function failureOf(error) {
	if (!(error instanceof RequestError)) {
		if (error instanceof Error && /rate limit/i.test(error.message)) return {
			kind: "rate-limit",
			status: "200"
		};
		return {
			kind: "no-answer",
			status: "an answer of another form"
		};
	}
	const { status, message, response } = error;
	if (!response) return {
		kind: "no-answer",
		status: "no answer"
	};
	if (status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message)) return {
		kind: "rate-limit",
		status: String(status)
	};
	return {
		kind: [
			401,
			403,
			404
		].includes(status) ? "not-allowed" : "no-answer",
		status: String(status)
	};
}
// src/github/api/pull-request.ts
/** The files that a pull request touches; GitHub lists at most 3,000. */
async function listChangedFiles(client, repository, number) {
	return (await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...repository,
		pull_number: number,
		per_page: 100
	})).map(({ filename, sha, patch }) => ({
		path: filename,
		sha: sha ?? "",
		patch
	}));
}
/** The comments at places of a pull request. */
async function listReviewComments(client, repository, number) {
	return (await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...repository,
		pull_number: number,
		per_page: 100
	})).map(({ id, user, body }) => ({
		id,
		author: user?.login ?? "",
		body
	}));
}
/**
* Says something at places of a pull request, all at once and never twice.
* @param commit the head that the lines are of
*/
async function createReview(client, repository, number, { commit, body, comments }) {
	await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...repository,
		pull_number: number,
		commit_id: commit,
		event: "COMMENT",
		body,
		comments: comments.map(({ path, startLine, line, body: text }) => ({
			path,
			line,
			side: "RIGHT",
			body: text,
			...startLine < line && {
				start_line: startLine,
				start_side: "RIGHT"
			}
		})),
		...once
	});
}
// src/github/hunks.ts
/** The hunks of a diff in the unified format, without the lines in front of the first. Source: GNU diffutils manual, detailed unified. */
function hunksIn(patch) {
	const hunks = [];
	for (const line of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
		const hunk = hunks.at(-1);
		if (start !== void 0) hunks.push({
			first: Number(start),
			last: Number(start) - 1,
			added: []
		});
		else if (hunk && (line.startsWith("+") || line.startsWith(" "))) {
			hunk.last++;
			if (line.startsWith("+")) hunk.added.push(hunk.last);
		}
	}
	return hunks;
}
// src/github/suggestions.ts
/**
* What can be mended in lines that the pull request changes, as GitHub's suggestions.
* @param declaration its path from the root of the repository, its text, what was found in it, and what of it nobody may see
* @param changed what the pull request does to that file
* @param options with which it was examined
*/
function suggestionsFor({ file, text: checkedOut, findings, concealed }, changed, options, messages) {
	const here = checkedOut.replaceAll("\r\n", "\n");
	if (changed.patch === void 0 || !contentIds(Buffer.from(here)).includes(changed.sha)) return [];
	const hunks = hunksIn(changed.patch);
	const lines = here.split("\n");
	return lineEdits(here, fixText(here, options).text).filter(({ startLine, line }) => startLine <= line).flatMap((edit) => {
		const { startLine, line, after } = edit;
		const isChanged = hunks.some(({ first, last, added }) => first <= startLine && line <= last && added.some((number) => startLine <= number && number <= line));
		const before = lines.slice(startLine - 1, line);
		const isSecret = concealed.some(({ start, end }) => start.line <= line && startLine <= end.line);
		if (!isChanged || isSecret || [...before, ...after].some((text) => concealShapes(text) !== text)) return [];
		const about = findings.filter(({ fix, span }) => fix && span.start.line <= line && startLine <= span.end.line);
		const id = createHash("sha256").update(JSON.stringify([
			file,
			before,
			after
		])).digest("hex").slice(0, 16);
		return [{
			path: file,
			startLine,
			line,
			id,
			body: `${bodyOf(edit, about, messages)}\n${mark(id)}`
		}];
	});
}
function bodyOf({ after }, findings, messages) {
	const localized = findings.map((finding) => `**${finding.rule}**: ${escapeMarkdown(messageOf(finding, messages))}\n\n`);
	const fence = "`".repeat(Math.max(3, ...[...after.join("\n").matchAll(/`+/g)].map(([run]) => run.length + 1)));
	return `${localized.join("")}${fence}suggestion\n${after.map((line) => `${line}\n`).join("")}${fence}`;
}
const mark = (id) => `<!-- weibo-provider suggestion ${id} -->`;
/** Whether a comment made this suggestion. */
function isSuggestion(body, { id }) {
	return body.endsWith(mark(id));
}
// src/github/suggest.ts
/** How many suggestions a run makes; what is left comes with the next one. */
const mostSuggestions = 10;
/** Suggests what can be mended in lines that the pull request changes, each once. */
async function suggest({ files, findings }, { change, number, author, options, messages, redact }, { client, repository }) {
	if (!findings.some(({ fix }) => fix)) return;
	const changed = new Map((await listChangedFiles(client, repository, number)).map((file) => [file.path, file]));
	const possible = files.flatMap(({ file, source, findings: found, concealed }) => {
		const touched = changed.get(file);
		return touched ? suggestionsFor({
			file,
			text: source.text,
			findings: found,
			concealed
		}, touched, options, messages) : [];
	});
	if (possible.length === 0) return;
	const made = (await listReviewComments(client, repository, number)).filter((comment) => comment.author === author);
	const comments = possible.filter((suggestion) => redact(suggestion.body) === suggestion.body && !made.some(({ body }) => isSuggestion(body, suggestion))).slice(0, mostSuggestions);
	if (comments.length === 0) return;
	await createReview(client, repository, number, {
		commit: change.head,
		body: messages.report.comment.suggestions,
		comments
	});
}
// src/github/post-comment.ts
/**
* Tells a pull request what a run found: one comment, written anew by each run, and suggestions at changed lines.
* @returns what kept it from being said; that never ends the run
*/
async function postComment(run, context, api) {
	const { mode, change } = context;
	if (mode === "never" || change.number === void 0) return [];
	if (mode === "on-change" && run.review && !("files" in run.review)) return [];
	if (!api) return [{
		notice: "no-token",
		severity: "warning",
		params: { what: "comment" }
	}];
	try {
		const author = await whoAmI(api.client);
		const notices = await writeComment(run, change.number, author, context, api);
		if (notices.length === 0) await suggest(run, {
			...context,
			number: change.number,
			author
		}, api);
		return notices;
	} catch (error) {
		const { kind, status } = failureOf(error);
		return [{
			notice: kind === "not-allowed" && change.isFork ? "fork" : kind,
			severity: "warning",
			params: {
				what: "comment",
				status
			}
		}];
	}
}
async function writeComment(run, number, author, { mode, owner, summary, messages, redact }, api) {
	const { client, repository } = api;
	const self = {
		...owner,
		author
	};
	const isWorthIt = mode === "always" || changesSomething(run);
	const { action, id, superfluous } = planComment(await listComments(client, repository, number), self, isWorthIt);
	if (action === "newer") return [{
		notice: "newer",
		severity: "info",
		params: { what: "comment" }
	}];
	const body = marked(redact(isWorthIt ? renderComment(run, summary, messages) : renderEmptyComment(run, summary, messages)), self);
	if (action === "create") await createComment(client, repository, number, body);
	if (action === "update" && id !== void 0) await updateComment(client, repository, id, body);
	for (const other of superfluous) await deleteComment(client, repository, other);
	return [];
}
/** Whether the pull request changes what a declaration says; of what is not known, nothing is said. */
function changesSomething({ review }) {
	return review !== void 0 && "files" in review && review.files.some(({ kind }) => kind !== "same");
}
// src/github/api/commits.ts
/** Thrown where GitHub lists only a part of a commit's files. */
var TreeTooLarge = class extends Error {};
/** The parents of a commit, in their order. */
async function parentsOf(client, repository, commit) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...repository,
		commit_sha: commit
	});
	return data.parents.map(({ sha }) => sha);
}
/** The last commit that two have in common. */
async function mergeBaseOf(client, repository, base, head) {
	const basehead = `${base}...${head}`;
	const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...repository,
		basehead,
		per_page: 1,
		page: 2
	});
	return data.merge_base_commit.sha;
}
/**
* The files of a commit.
* Source: GitHub docs, Git database, trees and blobs.
* @throws TreeTooLarge over the API's limit of 100,000 entries
*/
async function apiTree(client, repository, commit) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repository,
		tree_sha: commit,
		recursive: "1"
	});
	if (data.truncated) throw new TreeTooLarge();
	const files = data.tree.flatMap(({ path, type, mode, sha, size = 0 }) => type === "blob" ? [[path, {
		id: sha,
		size,
		isLink: mode === "120000"
	}]] : []);
	return {
		files: new Map(files),
		read: (ids) => readBlobs(client, repository, ids)
	};
}
/** Contents by id, asked for one after the other, as GitHub wishes. Source: GitHub docs, best practices for using the REST API. */
async function readBlobs(client, repository, ids) {
	const blobs = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...repository,
			file_sha: id
		});
		blobs.set(id, Buffer.from(data.content, "base64"));
	}
	return blobs;
}
// src/github/base.ts
/** Thrown where the state that a change is compared with cannot be had. */
var NoBase = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
/**
* The state of the repository that a proposed change is compared with: from git where the checkout has it, else from the API.
* @param root of the checkout
* @param runCommit the commit that the run is about, where git cannot say what is checked out
* @throws NoBase; the API's errors
*/
async function baseTree(change, root, runCommit, api) {
	const base = await baseCommit(change, root, runCommit, api);
	const fromApi = (ids) => readBlobs(requireApi(api).client, requireApi(api).repository, ids);
	return await gitTree(root, base, fromApi).catch(() => void 0) ?? apiTree(requireApi(api).client, requireApi(api).repository, base);
}
/**
* With what to compare: of the merge that GitHub makes for a pull request its first parent, since the branch may have moved
* on from where the event saw it; otherwise the last commit that both sides have.
* Source: GitHub docs, events that trigger workflows, `pull_request`: GITHUB_SHA is the merge commit.
*/
async function baseCommit(change, root, runCommit, api) {
	const here = await gitText(root, [
		"rev-parse",
		"--verify",
		"HEAD"
	]);
	const head = here ?? runCommit;
	if (change.isOnBase && head === runCommit) throw new NoBase("base-checkout");
	const [first, second, ...others] = here === void 0 ? await apiParents(head, api) : await parentsHere(root);
	if (first !== void 0 && second === change.head && others.length === 0) return first;
	const base = await gitText(root, [
		"merge-base",
		change.base,
		head
	]) ?? await apiMergeBase(change.base, head, api);
	if (base === head) throw new NoBase("base-checkout");
	return base;
}
/** Read from the commit itself: a shallow checkout hides parents from everything else. */
async function parentsHere(root) {
	const [header = ""] = (await gitText(root, [
		"cat-file",
		"commit",
		"HEAD"
	]) ?? "").split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
const apiParents = async (commit, api) => commit === "" ? [] : parentsOf(requireApi(api).client, requireApi(api).repository, commit);
const apiMergeBase = (base, head, api) => mergeBaseOf(requireApi(api).client, requireApi(api).repository, base, head);
function requireApi(api) {
	if (!api) throw new NoBase("no-token");
	return api;
}
async function gitText(root, line) {
	return git(root, line).then((text) => text.toString().trim(), () => void 0);
}
// src/github/review.ts
/** What a proposed change means for the declarations of a run, or why that is not known. Never ends the run. */
async function reviewChange(change, { files, groups, root }, { workspace, patterns, runCommit, shard, secrets }, api) {
	try {
		const tree = await baseTree(change, root, runCommit, api);
		const own = new Set(files.map(({ file }) => file));
		const isFirst = shard === void 0 || shard.index === 1;
		const paths = (isFirst ? groups.flatMap((part) => part.files) : [...own]).map((file) => join(root, file));
		const roots = patterns.map((pattern) => patternRoot(workspace, pattern));
		return { files: (await reviewAgainst(tree, paths, {
			folder: root,
			root,
			roots,
			includesAll: !patterns.some(isGlob),
			secrets
		})).filter(({ file, kind }) => kind === "deleted" || kind === "unread" ? isFirst : own.has(file)) };
	} catch (error) {
		if (error instanceof NoBase) return {
			unknown: error.reason,
			params: { number: change.number ?? 0 }
		};
		if (error instanceof TreeTooLarge) return {
			unknown: "too-large",
			params: {}
		};
		const { kind, status } = failureOf(error);
		return {
			unknown: kind === "not-allowed" ? "not-allowed" : "no-answer",
			params: { status }
		};
	}
}
// src/github/pull-request.ts
/**
* Looks at what a proposed change means, and tells the pull request where it is asked for.
* @returns the report with the review, and with what could not be said
*/
async function withReview(checked, change, { runner, inputs, secrets, messages, redact }) {
	const api = await connect(runner, inputs.token);
	const place = {
		workspace: runner.workspace,
		patterns: inputs.files,
		runCommit: runner.commit,
		shard: inputs.shard,
		secrets
	};
	const report = {
		...checked,
		review: await reviewChange(change, checked, place, api)
	};
	const { step, run, runPage: summary } = runner;
	const owner = {
		key: commentKey(...step, ...inputs.files, inputs.shard ? `${inputs.shard.index}/${inputs.shard.count}` : ""),
		run
	};
	const options = {
		secrets,
		severities: inputs.severities
	};
	return {
		...report,
		notices: await postComment(report, {
			mode: inputs.comment,
			change,
			owner,
			summary,
			options,
			messages,
			redact
		}, api)
	};
}
export { githubClient as n, once as r, withReview as t };
