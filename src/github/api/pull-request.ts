import type { RepositoryApi } from "./client.ts";
import { type Comment, once } from "./comments.ts";

/** A file that a pull request changes. */
export interface ChangedFile {
  /** From the root of the repository. */
  path: string;
  /** The id of its content in the head. */
  sha: string;
  /** The unified diff without its file header; undefined where GitHub omits it, as for large files. */
  patch: string | undefined;
}

/** A comment on lines of a pull request. */
export interface ReviewComment {
  path: string;
  /** Lines of the file in the head, from 1, inclusive. */
  startLine: number;
  line: number;
  body: string;
}

/** The files that a pull request changes; GitHub lists at most 3,000. */
export async function listChangedFiles({ client, repository }: RepositoryApi, number: number): Promise<ChangedFile[]> {
  const files = await client.paginate(client.rest.pulls.listFiles, { ...repository, pull_number: number, per_page: 100 });
  return files.map(({ filename, sha, patch }) => ({ path: filename, sha: sha ?? "", patch }));
}

/** The comments on lines of a pull request. */
export async function listReviewComments({ client, repository }: RepositoryApi, number: number): Promise<Comment[]> {
  const comments = await client.paginate(client.rest.pulls.listReviewComments, { ...repository, pull_number: number, per_page: 100 });
  return comments.map(({ id, user, body }) => ({ id, author: user?.login ?? "", body }));
}

/**
 * Comments on lines of a pull request, all in one review. A failed request is not repeated: it may have created the review.
 * @param commit the head that the line numbers refer to
 */
export async function createReview(
  { client, repository }: RepositoryApi,
  number: number,
  { commit, body, comments }: { commit: string; body: string; comments: readonly ReviewComment[] },
): Promise<void> {
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
      ...(startLine < line && { start_line: startLine, start_side: "RIGHT" }),
    })),
    ...once,
  });
}
