import { d as withMarker, l as commentKey, t as connect, u as planComment } from "./github.js";
import { a as renderEmptyComment, i as renderComment } from "./review.js";
import { i as fixText, n as lineEdits } from "./fix.js";
import { d as reviewAgainst, f as contentIds, s as reviewConfig } from "./guide.js";
import { Yt as concealShapes, ct as escapeMarkdown } from "./messages.js";
import { In as sha256, wt as messageOf } from "./core.js";
import { _ as git, v as gitTree } from "./files.js";
import { resolve } from "node:path";
// src/github/api/failure.ts
/**
* Classifies an error of the client. GitHub answers 404 to a token that may not read something.
* Source: GitHub docs, troubleshooting the REST API, rate limits for the REST API.
*/
function failureOf(error) {
	if (!isHttpError(error)) {
		if (error instanceof Error && /rate limit/i.test(error.message)) return {
			kind: "rate-limit",
			status: 200
		};
		return {
			kind: "malformed-response",
			status: 0
		};
	}
	const { status, message, response } = error;
	if (!response) return {
		kind: status === 502 ? "malformed-response" : "no-response",
		status: 0
	};
	if (status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message)) return {
		kind: "rate-limit",
		status
	};
	return {
		kind: [
			401,
			403,
			404
		].includes(status) ? "not-allowed" : "request-failed",
		status
	};
}
/** Whether an error is the client's. */
const isHttpError = (error) => error instanceof Error && error.name === "HttpError";
// src/github/api/comments.ts
/** For a request that must not be repeated: a failed first try may have taken effect. */
const once = { request: { retries: 0 } };
/**
* The login of the token's owner, as the REST API shows it in comments. REST has no call for it that a workflow's token may use.
* Sources: GitHub docs, GraphQL, `viewer`; marocchino/sticky-pull-request-comment#332 (observed).
*/
async function tokenLogin(client) {
	const { viewer } = await client.graphql("{ viewer { login } }");
	return viewer.login;
}
/** All comments of a pull request, oldest first. For this part of the API a pull request is an issue. */
async function listComments({ client, repository }, number) {
	return (await client.paginate(client.rest.issues.listComments, {
		...repository,
		issue_number: number,
		per_page: 100
	})).map(({ id, user, body }) => ({
		id,
		author: user?.login ?? "",
		body: body ?? ""
	}));
}
/** Creates a comment. A failed request is not repeated: it may have created the comment. */
async function createComment({ client, repository }, number, body) {
	await client.rest.issues.createComment({
		...repository,
		issue_number: number,
		body,
		...once
	});
}
/** Replaces a comment's text. */
async function updateComment({ client, repository }, id, body) {
	await client.rest.issues.updateComment({
		...repository,
		comment_id: id,
		body
	});
}
/** Deletes a comment; one that another run has already deleted is not an error. */
async function deleteComment({ client, repository }, id) {
	try {
		await client.rest.issues.deleteComment({
			...repository,
			comment_id: id
		});
	} catch (error) {
		if (!(isHttpError(error) && error.status === 404)) throw error;
	}
}
// src/github/api/pull-request.ts
/** The files that a pull request changes; GitHub lists at most 3,000. */
async function listChangedFiles({ client, repository }, number) {
	return (await client.paginate(client.rest.pulls.listFiles, {
		...repository,
		pull_number: number,
		per_page: 100
	})).map(({ filename, sha, patch }) => ({
		path: filename,
		sha: sha ?? "",
		patch
	}));
}
/** The comments on lines of a pull request. */
async function listReviewComments({ client, repository }, number) {
	return (await client.paginate(client.rest.pulls.listReviewComments, {
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
* Comments on lines of a pull request, all in one review. A failed request is not repeated: it may have created the review.
* @param commit the head that the line numbers refer to
*/
async function createReview({ client, repository }, number, { commit, body, comments }) {
	await client.rest.pulls.createReview({
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
/** The hunks of a diff in the unified format, without its file header. Source: GNU diffutils manual, detailed unified. */
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
* Fixes on lines that the pull request changes, as GitHub suggestions.
* @param declaration its path from the root of the repository, its text, its findings, and the spans that reports conceal
* @param changed what the pull request does to that file
* @param options the options that it was analyzed with
*/
async function suggestionsFor({ file, text: checkedOut, findings, concealed }, changed, options, messages) {
	const text = checkedOut.replaceAll("\r\n", "\n");
	if (changed.patch === void 0 || !contentIds(Buffer.from(text)).includes(changed.sha)) return [];
	const hunks = hunksIn(changed.patch);
	const lines = text.split("\n");
	return lineEdits(text, (await fixText(text, options)).text).filter(({ startLine, line }) => startLine <= line).flatMap((edit) => {
		const { startLine, line, after } = edit;
		const isChanged = hunks.some(({ first, last, added }) => first <= startLine && line <= last && added.some((number) => startLine <= number && number <= line));
		const before = lines.slice(startLine - 1, line);
		const isSecret = concealed.some(({ start, end }) => start.line <= line && startLine <= end.line);
		if (!isChanged || isSecret || [...before, ...after].some((text) => concealShapes(text) !== text)) return [];
		const fixed = findings.filter(({ fix, span }) => fix && span.start.line <= line && startLine <= span.end.line);
		const id = sha256(JSON.stringify([
			file,
			before,
			after
		])).slice(0, 16);
		return [{
			path: file,
			startLine,
			line,
			id,
			body: `${bodyOf(edit, fixed, messages)}\n${marker(id)}`
		}];
	});
}
function bodyOf({ after }, findings, messages) {
	const reasons = findings.map((finding) => `**${finding.rule}**: ${escapeMarkdown(messageOf(finding, messages))}\n\n`);
	const fence = "`".repeat(Math.max(3, ...[...after.join("\n").matchAll(/`+/g)].map(([run]) => run.length + 1)));
	return `${reasons.join("")}${fence}suggestion\n${after.map((line) => `${line}\n`).join("")}${fence}`;
}
const marker = (id) => `<!-- weibo-provider suggestion ${id} -->`;
/** Whether a comment contains this suggestion. */
function isSuggestion(body, { id }) {
	return body.endsWith(marker(id));
}
// src/github/suggest-fixes.ts
/** The most suggestions that one run posts; the next run posts the rest. */
const maxSuggestions = 10;
/** Suggests fixes on lines that the pull request changes, each once. */
async function suggestFixes({ files, findings }, { change, number, author, options, messages, redact }, api) {
	if (!findings.some(({ fix }) => fix)) return;
	const changed = new Map((await listChangedFiles(api, number)).map((file) => [file.path, file]));
	const suggestions = [];
	for (const { file, source, findings: fileFindings, concealed } of files) {
		const changedFile = changed.get(file);
		const declaration = {
			file,
			text: source.text,
			findings: fileFindings,
			concealed
		};
		if (changedFile) suggestions.push(...await suggestionsFor(declaration, changedFile, options, messages));
	}
	if (suggestions.length === 0) return;
	const posted = (await listReviewComments(api, number)).filter((comment) => comment.author === author);
	const comments = suggestions.filter((suggestion) => redact(suggestion.body) === suggestion.body && !posted.some(({ body }) => isSuggestion(body, suggestion))).slice(0, maxSuggestions);
	if (comments.length === 0) return;
	await createReview(api, number, {
		commit: change.head,
		body: messages.report.comment.suggestions,
		comments
	});
}
// src/github/post-comment.ts
/**
* Reports a run to its pull request: one comment, updated by each run, and suggestions on changed lines.
* @returns why something was not posted; a failure to post does not end the run
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
		const author = await tokenLogin(api.client);
		const notices = await writeComment(run, change.number, author, context, api);
		if (notices.length === 0) await suggestFixes(run, {
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
	const stepOwner = {
		...owner,
		author
	};
	const hasReport = mode === "always" || hasEffect(run);
	const { action, id, duplicates } = planComment(await listComments(api, number), stepOwner, hasReport);
	if (action === "newer") return [{
		notice: "newer",
		severity: "info",
		params: { what: "comment" }
	}];
	const text = hasReport ? renderComment(run, summary, messages) : renderEmptyComment(run, summary, messages);
	const body = withMarker(redact(text), stepOwner);
	if (action === "create") await createComment(api, number, body);
	if (action === "update" && id !== void 0) await updateComment(api, id, body);
	for (const duplicate of duplicates) await deleteComment(api, duplicate);
	return [];
}
/** Whether the pull request is known to change the content of a declaration, or to weaken the checks. */
function hasEffect({ review }) {
	if (review === void 0 || !("files" in review)) return false;
	return review.files.some(({ kind }) => kind !== "same") || (review.weakened ?? []).length > 0;
}
// src/github/api/commits.ts
/** GitHub lists only a part of a commit's files. */
var TreeTooLarge = class extends Error {};
/** The parents of a commit, in order. */
async function parentsOf({ client, repository }, commit) {
	const { data } = await client.rest.git.getCommit({
		...repository,
		commit_sha: commit
	});
	return data.parents.map(({ sha }) => sha);
}
/** The last commit that two commits have in common. */
async function mergeBaseOf({ client, repository }, base, head) {
	const page = {
		per_page: 1,
		page: 2
	};
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead: `${base}...${head}`,
		...page
	});
	return data.merge_base_commit.sha;
}
/**
* The files of a commit.
* Source: GitHub docs, Git database, trees and blobs.
* @throws TreeTooLarge above the API's limit of 100,000 entries
*/
async function apiTree(api, commit) {
	const { data } = await api.client.rest.git.getTree({
		...api.repository,
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
		read: (ids) => readBlobs(api, ids)
	};
}
/** Contents by id, requested one after the other. Source: GitHub docs, best practices for using the REST API. */
async function readBlobs({ client, repository }, ids) {
	const blobs = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const { data } = await client.rest.git.getBlob({
			...repository,
			file_sha: id
		});
		blobs.set(id, Buffer.from(data.content, "base64"));
	}
	return blobs;
}
// src/github/base.ts
/** The state that a change is compared with is not available. */
var BaseUnavailable = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
/**
* The state of the repository that a proposed change is compared with: from git if the checkout has it, else from the API.
* @param root of the checkout
* @param runCommit the commit that the run is about, for a workspace that is not a git checkout
* @param api undefined without a token
* @throws BaseUnavailable; the API's errors
*/
async function baseTree(change, root, runCommit, api) {
	const base = await baseCommit(change, root, runCommit, api);
	const fromApi = (ids) => readBlobs(requireApi(api), ids);
	return await gitTree(root, base, fromApi).catch(() => void 0) ?? apiTree(requireApi(api), base);
}
/**
* The commit to compare with: the first parent of the merge that GitHub makes for a pull request, since the branch may have moved
* on after the event; otherwise the merge base.
* Source: GitHub docs, events that trigger workflows, `pull_request`: GITHUB_SHA is the merge commit.
*/
async function baseCommit(change, root, runCommit, api) {
	const checkedOut = await gitText(root, [
		"rev-parse",
		"--verify",
		"HEAD"
	]);
	const head = checkedOut ?? runCommit;
	if (change.isOnBase && head === runCommit) throw new BaseUnavailable("base-checkout");
	const [first, second, ...others] = checkedOut === void 0 ? await apiParents(head, api) : await localParents(root);
	if (first !== void 0 && second === change.head && others.length === 0) return first;
	const base = await gitText(root, [
		"merge-base",
		change.base,
		head
	]) ?? await mergeBaseOf(requireApi(api), change.base, head);
	if (base === head) throw new BaseUnavailable("base-checkout");
	return base;
}
/** Read from the commit object itself: every other git command hides the parents in a shallow clone. */
async function localParents(root) {
	const [header = ""] = (await gitText(root, [
		"cat-file",
		"commit",
		"HEAD"
	]) ?? "").split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
const apiParents = async (commit, api) => commit === "" ? [] : parentsOf(requireApi(api), commit);
function requireApi(api) {
	if (!api) throw new BaseUnavailable("no-token");
	return api;
}
async function gitText(root, line) {
	return git(root, line).then((text) => text.toString().trim(), () => void 0);
}
// src/github/review.ts
/** What a proposed change means for the declarations of a run, or why that is unknown. Never ends the run. */
async function reviewChange(change, { files: checkedFiles, groups, root }, { workspace, patterns, runCommit, shard, secrets, severities }, api) {
	try {
		const tree = await baseTree(change, root, runCommit, api);
		const checked = new Set(checkedFiles.map(({ file }) => file));
		const isFirst = shard === void 0 || shard.index === 1;
		const paths = (isFirst ? groups.flatMap((group) => group.files) : [...checked]).map((file) => resolve(root, file));
		const reviews = await reviewAgainst(tree, paths, {
			folder: workspace,
			pathsFrom: root,
			root,
			patterns,
			secrets,
			severities
		});
		const weakened = isFirst ? await reviewConfig(tree, root) : [];
		return {
			files: reviews.filter(({ file, kind }) => kind === "deleted" || kind === "unread" ? isFirst : checked.has(file)),
			weakened
		};
	} catch (error) {
		if (error instanceof BaseUnavailable) return {
			unknown: error.reason,
			params: { number: change.number ?? 0 }
		};
		if (error instanceof TreeTooLarge) return {
			unknown: "too-large",
			params: {}
		};
		const { kind, status } = failureOf(error);
		return {
			unknown: kind,
			params: { status }
		};
	}
}
// src/github/pull-request.ts
/**
* Reviews a proposed change, and reports the run to the pull request if the workflow enables that.
* @returns the run with its review, and with notices of what could not be posted
*/
async function withReview(run, change, { runner, inputs, secrets, messages, redact }) {
	const api = await connect(runner, inputs.token);
	const { workspace, commit: runCommit, step, runPage: summary } = runner;
	const review = await reviewChange(change, run, {
		workspace,
		patterns: inputs.files,
		runCommit,
		shard: inputs.shard,
		secrets,
		severities: inputs.severities
	}, api);
	const reviewed = {
		...run,
		review
	};
	const shard = inputs.shard ? `${inputs.shard.index}/${inputs.shard.count}` : "";
	const owner = {
		key: commentKey(...step, ...inputs.namesFiles ? inputs.files : [], shard),
		run: runner.run
	};
	const options = {
		secrets,
		severities: inputs.severities
	};
	const context = {
		mode: inputs.comment,
		change,
		owner,
		summary,
		options,
		messages,
		redact
	};
	const weakened = "files" in review ? review.weakened ?? [] : [];
	return {
		...reviewed,
		notices: [
			...run.notices ?? [],
			...weakened,
			...await postComment(reviewed, context, api)
		]
	};
}
export { withReview as t };
