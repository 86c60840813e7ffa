import { placeOf, type RequestedPlace } from "./github-diff.ts";
import { bodyFault, invalidComment, notFound, refused, unprocessable } from "./github-errors.ts";
import type { ApiAnswer, ApiRequest } from "./github-http.ts";
import { paged } from "./github-paging.ts";
import type { Responses } from "./github-responses.ts";
import type { GithubStore, NewReviewComment, Pull, StoredCommit } from "./github-store.ts";

/** A valid request whose token has the permission for it. */
export interface Call {
  request: ApiRequest;
  params: Readonly<Record<string, string>>;
  /** The login of the token. */
  user: string;
  /** The operation's reference page. */
  docs: string;
  /** The URL in `link` headers. */
  address: string;
  store: GithubStore;
  responses: Responses;
  /** In characters. */
  commentLimit: number;
}

const repo = "/repos/{owner}/{repo}";

/** The handler of each described operation, by name. */
export const handlers: Readonly<Record<string, (call: Call) => ApiAnswer>> = {
  [`GET ${repo}/issues/{issue_number}/comments`]: listComments,
  [`POST ${repo}/issues/{issue_number}/comments`]: createComment,
  [`PATCH ${repo}/issues/comments/{comment_id}`]: editComment,
  [`DELETE ${repo}/issues/comments/{comment_id}`]: deleteComment,
  [`GET ${repo}/pulls/{pull_number}/files`]: listFiles,
  [`GET ${repo}/pulls/{pull_number}/comments`]: listReviewComments,
  [`POST ${repo}/pulls/{pull_number}/reviews`]: createReview,
  [`GET ${repo}/git/trees/{tree_sha}`]: getTree,
  [`GET ${repo}/git/blobs/{file_sha}`]: getBlob,
  [`GET ${repo}/git/commits/{commit_sha}`]: getCommit,
  [`GET ${repo}/compare/{basehead}`]: compare,
};

function listComments(call: Call): ApiAnswer {
  const pull = pullOf(call);
  if (!pull) return notFound(call.docs);
  const { since = "" } = call.request.query;
  const found = pull.comments.filter(({ updated }) => updated >= since);
  return listed(call, found, (comment) => call.responses.comment(comment));
}

function createComment(call: Call): ApiAnswer {
  const pull = pullOf(call);
  if (!pull) return notFound(call.docs);
  const { body } = call.request.body as { body: string };
  const fault = bodyFault(body, call.commentLimit);
  if (fault) return invalidComment(fault, call.docs);
  const comment = call.responses.comment(call.store.addComment(pull.number, call.user, body));
  return { status: 201, headers: { location: comment.url }, body: comment };
}

function editComment(call: Call): ApiAnswer {
  const found = call.store.comment(Number(call.params.comment_id));
  if (!found) return notFound(call.docs);
  const { body } = call.request.body as { body: string };
  const fault = bodyFault(body, call.commentLimit);
  if (fault) return invalidComment(fault, call.docs);
  Object.assign(found.comment, { body, updated: call.store.now() });
  return { status: 200, body: call.responses.comment(found.comment) };
}

function deleteComment({ store, params, docs }: Call): ApiAnswer {
  const found = store.comment(Number(params.comment_id));
  if (!found) return notFound(docs);
  found.pull.comments.splice(found.pull.comments.indexOf(found.comment), 1);
  return { status: 204 };
}

/** At most 3000 files. Source: "List pull requests files". */
function listFiles(call: Call): ApiAnswer {
  const pull = pullOf(call);
  if (!pull) return notFound(call.docs);
  return listed(call, (pull.diffs.get(pull.head) ?? []).slice(0, 3_000), (file) => call.responses.file(pull.head, file));
}

function listReviewComments(call: Call): ApiAnswer {
  const pull = pullOf(call);
  if (!pull) return notFound(call.docs);
  const { since = "", sort, direction } = call.request.query;
  const found = pull.reviewComments.filter(({ updated }) => updated >= since);
  // Both are in the order of the ids; the emulator does not edit review comments.
  const sorted = sort !== undefined && direction === "desc" ? found.reverse() : found;
  return listed(call, sorted, (comment) => call.responses.reviewComment(comment));
}

interface RequestedReview {
  body?: string;
  event?: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
  commit_id?: string;
  comments?: (RequestedPlace & { body: string })[];
}

/** Source: "Create a review for a pull request"; its refusals as in `placeOf` and, of the commit, reviewdog#434 (observed). All or nothing. */
function createReview(call: Call): ApiAnswer {
  const pull = pullOf(call);
  if (!pull) return notFound(call.docs);
  const { body = "", event, comments = [], commit_id: commit = pull.head } = (call.request.body ?? {}) as RequestedReview;
  const files = pull.diffs.get(commit);
  if (!files) return unprocessable("The commitOID is not part of the pull request", call.docs);
  // Documented as required; what comes with comments on lines is accepted without (observed).
  if (event !== undefined && event !== "APPROVE" && body === "" && comments.length === 0)
    return unprocessable("You need to leave a comment indicating the requested changes.", call.docs);
  const places = comments.map((comment) => placeOf(files, comment));
  const bodies = [...(body === "" ? [] : [body]), ...comments.map((comment) => comment.body)];
  const faults = [
    ...places.flatMap((place) => ("fault" in place ? [place.fault] : [])),
    ...bodies.flatMap((text) => bodyFault(text, call.commentLimit) ?? []),
  ];
  if (faults.length > 0) return unprocessable([...new Set(faults)].join(", "), call.docs);
  const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };
  const state = event ? states[event] : "PENDING";
  const review = { id: call.store.nextId(), user: call.user, body, state, commit, submitted: call.store.now() };
  pull.reviews.push(review);
  // The comments of a pending review are not visible.
  for (const [index, comment] of state === "PENDING" ? [] : comments.entries()) {
    const place = places[index];
    if (place && !("fault" in place)) call.store.addReviewComment(pull.number, reviewComment(review, comment, place));
  }
  return { status: 200, body: call.responses.review(pull, review) };
}

function reviewComment(
  { id, user, commit }: { id: number; user: string; commit: string },
  { path, body, line = 0, side = "RIGHT", start_line: start, start_side: startSide = side }: RequestedPlace & { body: string },
  { position, hunk }: { position: number; hunk: string },
): NewReviewComment {
  const range = start === undefined ? { startLine: null, startSide: null } : { startLine: start, startSide };
  return { review: id, user, commit, path, body, line, originalLine: line, side, ...range, position, hunk };
}

/** A tree by its own name or by a commit's. Source: "Get a tree": any value of `recursive` counts, even "0". */
function getTree({ store, params, request, responses, docs }: Call): ApiAnswer {
  const id = params.tree_sha ?? "";
  const tree = store.commits.get(id)?.tree ?? id;
  const recursive = request.query.recursive !== undefined;
  const entries = store.git.list(tree, recursive);
  if (!entries) return notFound(docs);
  const limit = recursive ? (store.treeLimits.get(tree) ?? entries.length) : entries.length;
  return { status: 200, body: responses.tree(id, entries.slice(0, limit), limit < entries.length) };
}

function getBlob({ store, params, responses, docs }: Call): ApiAnswer {
  const sha = params.file_sha ?? "";
  const bytes = store.git.blobs.get(sha);
  return bytes ? { status: 200, body: responses.blob(sha, bytes) } : notFound(docs);
}

function getCommit({ store, params, responses, docs }: Call): ApiAnswer {
  const sha = params.commit_sha ?? "";
  const commit = store.commits.get(sha);
  return commit ? { status: 200, body: responses.gitCommit(sha, commit) } : notFound(docs);
}

/** The 404 without a common ancestor is observed (github-changelog-generator#994). Counts are those of one commit on each side. */
function compare({ store, params, responses, docs, request: { query } }: Call): ApiAnswer {
  const comparison = store.comparisons.get(params.basehead ?? "");
  const [base = "", head = ""] = (params.basehead ?? "").split("...");
  if (!comparison) return notFound(docs);
  const { mergeBase, files = [] } = comparison;
  if (mergeBase === undefined) return refused(404, `No common ancestor between ${base} and ${head}.`, docs);
  const shown = (sha: string) => responses.commit(sha, store.commits.get(sha) ?? unknownCommit);
  const [ahead, behind] = [mergeBase === head ? 0 : 1, mergeBase === base ? 0 : 1];
  const status = ahead ? (behind ? "diverged" : "ahead") : behind ? "behind" : "identical";
  const isFirstPage = Number(query.page ?? 1) <= 1;
  const answer = responses.comparison(base, head, {
    base_commit: shown(base),
    merge_base_commit: shown(mergeBase),
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: ahead && isFirstPage ? [shown(head)] : [],
    ...(isFirstPage && { files: files.map((file) => responses.file(head, file)) }),
  });
  return { status: 200, body: answer };
}

/** Placeholder for a commit that only a comparison refers to. */
const unknownCommit: StoredCommit = { tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904", parents: [] };

function pullOf({ store, params }: Call): Pull | undefined {
  return store.pulls.get(Number(params.issue_number ?? params.pull_number));
}

function listed<T>({ request, address }: Call, items: readonly T[], shape: (item: T) => object): ApiAnswer {
  const { items: shown, headers } = paged(items, request, address);
  return { status: 200, headers, body: shown.map(shape) };
}
