import type { IncomingMessage, ServerResponse } from "node:http";
import { type Fault, Faults, type Match, matches, outcomeUnder } from "./github-faults.ts";
import { act, type Github, inspect, type TokenRights } from "./github-gate.ts";
import type { TreeFiles } from "./github-git.ts";
import { type ApiRequest, graphqlPath, readRequest } from "./github-http.ts";
import { conclude, serve } from "./github-server.ts";
import { Shapes } from "./github-shapes.ts";
import {
  type ChangedFile,
  GithubStore,
  type NewReviewComment,
  type StoredComment,
  type StoredComparison,
  type StoredReview,
  type StoredReviewComment,
} from "./github-store.ts";

/** Tokens that the stand-in knows unless it is told others: one that may write, and one that may not, as a fork's. */
export const writeToken = "stand-in-token-that-writes";
export const readToken = "stand-in-token-that-reads";

/** Who GITHUB_TOKEN is. */
export const actionsBot = "github-actions[bot]";

/** What a test may set; everything has a default. */
export interface GithubApiOptions {
  /** Empty for github.com, `/api/v3` for GitHub Enterprise Server. */
  prefix?: Github["prefix"];
  /** The only repository, `acme/website` by default. */
  repository?: string;
  /** By token. */
  tokens?: Readonly<Record<string, TokenRights>>;
  /** Longest body of a comment in characters, 65,536 by default. */
  commentLimit?: number;
  /** Numbers of pull requests that are there, 1 by default; what a test adds to another makes that, too. */
  pulls?: readonly number[];
}

/** A request as it arrived, and the status of its answer; 0 where none was given. */
export interface RecordedRequest extends ApiRequest {
  status: number;
}

/** What a test says of a review comment; the rest has defaults. A comment that is outdated has null for its line. */
export type GivenReviewComment = Pick<NewReviewComment, "user" | "body" | "path" | "line"> & Partial<NewReviewComment>;

/** GitHub's API on loopback. */
export interface GithubApi {
  /** As GITHUB_API_URL has it. */
  url: string;
  /** As GITHUB_GRAPHQL_URL has it. */
  graphqlUrl: string;
  /** As GITHUB_REPOSITORY has it. */
  repository: string;
  /** What arrived, in that order. */
  requests: readonly RecordedRequest[];
  /** What GitHub's description does not allow, each with its request; a test expects none. */
  violations: readonly string[];
  /** A pull request's comments, oldest first. */
  comments(number: number): Pick<StoredComment, "id" | "user" | "body">[];
  /** Adds a comment of somebody's; returns its id. */
  addComment(number: number, user: string, body: string): number;
  /** A pull request's review comments, oldest first. */
  reviewComments(number: number): readonly StoredReviewComment[];
  /** Adds a review comment of somebody's, whatever the diff holds; returns its id. */
  addReviewComment(number: number, comment: GivenReviewComment): number;
  /** A pull request's reviews, oldest first. */
  reviews(number: number): readonly StoredReview[];
  /** Sets what a pull request changes, and with `head` its newest commit; reviews may still name an earlier one. */
  setFiles(number: number, files: readonly ChangedFile[], head?: string): void;
  /** Stores files as a tree; returns its name, which is git's own. With a limit, a recursive listing stops there and is truncated. */
  setTree(files: TreeFiles, limit?: number): string;
  /** Stores a commit by a name of the test's choice, with a tree's name or its files. */
  setCommit(sha: string, commit: { tree: string | TreeFiles; parents?: readonly string[] }): void;
  /** Sets what a comparison of two commits finds; without a `mergeBase` they have no common ancestor. */
  setCompare(base: string, head: string, comparison: StoredComparison): void;
  /** Lets something go wrong. Of several faults that match, the first that is not used up meets a request. */
  inject(fault: Fault): void;
  /** Runs something once before the next request that matches is carried out; that request waits for it. */
  before(match: Match, run: () => Promise<void> | void): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in of GitHub's API at a free port of 127.0.0.1. Every request, and every answer that is no injected fault, is held
 * against GitHub's OpenAPI description: what does not fit stands in `violations`. Close it when done.
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
    const outcome = outcomeUnder(faults.take(record), () => {
      const acted = act(github, inspected);
      acted.faults.forEach(note);
      return acted.answer;
    });
    record.status = conclude(response, outcome, count, inspected.isGraphql ? "graphql" : "core");
  };
  const { origin, close } = await serve(answer, (error) => violations.push(`the stand-in or a hook failed: ${error}`));
  const url = `${origin}${prefix}`;
  const shapes = new Shapes({ api: url, repo: `${url}/repos/${repository}`, html: `https://github.com/${repository}` });
  const github: Github = { prefix, url, repository, tokens, commentLimit, store, shapes };

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
