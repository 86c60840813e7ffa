import type { IncomingMessage, ServerResponse } from "node:http";
import { act, type Github, inspect, type TokenRights } from "./github-dispatch.ts";
import { applyFault, type Fault, Faults, type Match, matches } from "./github-faults.ts";
import type { TreeFiles } from "./github-git.ts";
import { type ApiRequest, graphqlPath, readRequest } from "./github-http.ts";
import { Responses } from "./github-responses.ts";
import { conclude, serve } from "./github-server.ts";
import {
  type ChangedFile,
  GithubStore,
  type NewReviewComment,
  type StoredComment,
  type StoredComparison,
  type StoredReview,
  type StoredReviewComment,
} from "./github-store.ts";

/** The default tokens: one may write, the other may only read, as on a pull request from a fork. */
export const writeToken = "test-token-read-write";
export const readToken = "test-token-read-only";

/** The login of GITHUB_TOKEN. */
export const actionsBot = "github-actions[bot]";

/** Options of the emulator. */
export interface GithubApiOptions {
  /** Empty for github.com, `/api/v3` for GitHub Enterprise Server. */
  prefix?: Github["prefix"];
  /** The only repository, `acme/website` by default. */
  repository?: string;
  /** By token. */
  tokens?: Readonly<Record<string, TokenRights>>;
  /** Longest body of a comment in characters, 65,536 by default. */
  commentLimit?: number;
  /** The numbers of existing pull requests, 1 by default; adding to another number creates that pull request. */
  pulls?: readonly number[];
}

/** A request, and the status of its response; 0 without a response. */
export interface RecordedRequest extends ApiRequest {
  status: number;
}

/** A review comment as a test gives it. The line of an outdated comment is null. */
export type GivenReviewComment = Pick<NewReviewComment, "user" | "body" | "path" | "line"> & Partial<NewReviewComment>;

/** An emulator of GitHub's API on loopback. */
export interface GithubApi {
  /** The value of GITHUB_API_URL. */
  url: string;
  /** The value of GITHUB_GRAPHQL_URL. */
  graphqlUrl: string;
  /** The value of GITHUB_REPOSITORY. */
  repository: string;
  /** The requests in order. */
  requests: readonly RecordedRequest[];
  /** Violations of GitHub's OpenAPI description, each with its request; a test expects none. */
  violations: readonly string[];
  /** A pull request's comments, oldest first. */
  comments(number: number): Pick<StoredComment, "id" | "user" | "body">[];
  /** Adds a comment; returns its id. */
  addComment(number: number, user: string, body: string): number;
  /** A pull request's review comments, oldest first. */
  reviewComments(number: number): readonly StoredReviewComment[];
  /** Adds a review comment without checking it against the diff; returns its id. */
  addReviewComment(number: number, comment: GivenReviewComment): number;
  /** A pull request's reviews, oldest first. */
  reviews(number: number): readonly StoredReview[];
  /** Sets the changed files of a pull request, and its newest commit; a review may still refer to an earlier one. */
  setFiles(number: number, files: readonly ChangedFile[], head?: string): void;
  /** Stores files as a tree; returns its git id. A recursive listing is truncated after `limit` entries. */
  setTree(files: TreeFiles, limit?: number): string;
  /** Stores a commit under any id, with a tree's id or its files. */
  setCommit(sha: string, commit: { tree: string | TreeFiles; parents?: readonly string[] }): void;
  /** Sets the comparison of two commits; without a `mergeBase` they have no common ancestor. */
  setCompare(base: string, head: string, comparison: StoredComparison): void;
  /** Injects a fault. Of several that match a request, the first one with remaining uses applies. */
  inject(fault: Fault): void;
  /** Calls `run` once before the next matching request is handled. */
  before(match: Match, run: () => Promise<void> | void): void;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts an emulator of GitHub's API on a free port of 127.0.0.1. It validates every request, and every response that is not an
 * injected fault, against GitHub's OpenAPI description, and collects the errors in `violations`. Close it when done.
 */
export async function githubApi(options: GithubApiOptions = {}): Promise<GithubApi> {
  const { prefix = "", repository = "acme/website", commentLimit = 65_536, pulls = [1] } = options;
  const { tokens = { [writeToken]: { login: actionsBot, write: true }, [readToken]: { login: actionsBot, write: false } } } = options;
  const store = new GithubStore();
  for (const number of pulls) store.pull(number);
  const faults = new Faults();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const hooks: { match: Match; run: () => Promise<void> | void }[] = [];

  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const reading = await readRequest(incoming, prefix);
    const record = { ...reading.request, status: 0 };
    const count = requests.push(record);
    const note = (text: string) => violations.push(`${record.method} ${record.path}: ${text}`);
    const inspected = inspect(github, reading);
    inspected.faults.forEach(note);
    const hook = hooks.findIndex(({ match }) => matches(match, record));
    if (hook >= 0) await hooks.splice(hook, 1)[0]?.run();
    const outcome = applyFault(faults.take(record), () => {
      const acted = act(github, inspected);
      acted.faults.forEach(note);
      return acted.answer;
    });
    record.status = conclude(response, outcome, count, inspected.isGraphql ? "graphql" : "core");
  };
  const { origin, close } = await serve(answer, (error) => violations.push(`the emulator or a hook failed: ${error}`));
  const url = `${origin}${prefix}`;
  const responses = new Responses({ api: url, repo: `${url}/repos/${repository}`, html: `https://github.com/${repository}` });
  const github: Github = { prefix, url, repository, tokens, commentLimit, store, responses };

  return {
    url,
    graphqlUrl: `${origin}${graphqlPath(prefix)}`,
    repository,
    requests,
    violations,
    comments: (number) => (store.pulls.get(number)?.comments ?? []).map(({ id, user, body }) => ({ id, user, body })),
    addComment: (number, user, body) => store.addComment(number, user, body).id,
    reviewComments: (number) => store.pulls.get(number)?.reviewComments ?? [],
    addReviewComment: (number, comment) => store.addReviewComment(number, withDefaults(comment, store, number)).id,
    reviews: (number) => store.pulls.get(number)?.reviews ?? [],
    setFiles: (number, files, head) => store.push(number, files, head),
    setTree: (files, limit) => store.setTree(files, limit),
    setCommit: (sha, { tree, parents = [] }) => {
      store.commits.set(sha, { tree: typeof tree === "string" ? tree : store.setTree(tree), parents });
    },
    setCompare: (base, head, comparison) => {
      store.comparisons.set(`${base}...${head}`, comparison);
    },
    inject: (fault) => faults.inject(fault),
    before: (match, run) => {
      hooks.push({ match, run });
    },
    close,
  };
}

function withDefaults(given: GivenReviewComment, store: GithubStore, number: number): NewReviewComment {
  const place = { side: "RIGHT", startLine: null, startSide: null, position: 1, hunk: "@@ -1 +1 @@" } as const;
  const origin = { review: store.nextId(), commit: store.pull(number).head, originalLine: given.line ?? 1 };
  return { ...place, ...origin, ...given };
}
