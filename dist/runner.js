import { createHash } from "node:crypto";
// src/github/comment.ts
/** When a pull request gets a comment. */
const commentModes = [
	"never",
	"on-change",
	"always"
];
/** What one step of one workflow is called in its comment. */
function commentKey(...groups) {
	return createHash("sha256").update(JSON.stringify(groups)).digest("hex").slice(0, 16);
}
/** A comment's text with the mark by which the next run finds it, and learns who wrote it last. */
function marked(text, { key, run }) {
	return `<!-- weibo-provider ${key} ${run.id}.${run.attempt} -->\n${text}`;
}
/**
* What to do with the comments that are there. An older run that ends later leaves the newer one's comment alone.
* @param comments all of the pull request, the oldest first
* @param hasSomethingToSay otherwise only an earlier comment is written anew
*/
function planComment(comments, owner, hasSomethingToSay) {
	const own = comments.flatMap(({ id, author, body }) => {
		const run = author === owner.author ? runIn(body, owner.key) : void 0;
		return run ? [{
			id,
			run
		}] : [];
	});
	const [first, ...others] = own;
	const superfluous = others.map(({ id }) => id);
	if (own.some(({ run }) => isLater(run, owner.run))) return {
		action: "newer",
		superfluous: []
	};
	if (first) return {
		action: "update",
		id: first.id,
		superfluous
	};
	return {
		action: hasSomethingToSay ? "create" : "none",
		superfluous
	};
}
/** The run that a comment of this step was written by; undefined for any other comment. */
function runIn(body, key) {
	const [, found, id, attempt] = /^<!-- weibo-provider ([0-9a-f]{16}) (\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
	return found === key ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
function isLater(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
}
// src/github/runner.ts
/** Reads the runner's variables; every one of them may be missing, as outside of a workflow. */
function readRunner(environment) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "", GITHUB_RUN_ID: id = "" } = environment;
	const [owner = "", repo = "", ...rest] = name.split("/");
	return {
		workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
		commit: environment.GITHUB_SHA ?? "",
		run: {
			id: Number(id) || 0,
			attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1
		},
		runPage: server && name && id ? `${server}/${name}/actions/runs/${id}` : "",
		step: [
			environment.GITHUB_WORKFLOW ?? "",
			environment.GITHUB_JOB ?? "",
			environment.GITHUB_ACTION ?? ""
		],
		apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
		repository: owner && repo && rest.length === 0 ? {
			owner,
			repo
		} : void 0
	};
}
/** Loads the client only where it is needed: it is larger than everything else. */
async function connect({ apiUrl, repository }, token) {
	if (token === "" || !repository) return void 0;
	const { githubClient } = await import("./client.js");
	return {
		client: githubClient(apiUrl, token),
		repository
	};
}
export { marked as a, commentModes as i, readRunner as n, planComment as o, commentKey as r, connect as t };
