import { type GithubClient, once, type Repository } from "./client.ts";
import type { Comment } from "./comments.ts";

/** A file that a pull request touches. */
export interface ChangedFile {
  /** From the root of the repository. */
  path: string;
  /** The id of its content in the head. */
  sha: string;
  /** What changed, as a diff without its first lines; undefined where GitHub does not give it, as for large files. */
  patch: string | undefined;
}

/** A place in a pull request, with what is said there. */
export interface ReviewComment {
  path: string;
  /** Lines of the file in the head, from 1; the last one is part of it. */
  startLine: number;
  line: number;
  body: string;
}

/** The files that a pull request touches; GitHub lists at most 3,000. */
export async function listChangedFiles(client: GithubClient, repository: Repository, number: number): Promise<ChangedFile[]> {
  const files = await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  return files.map(({ filename, sha, patch }) => ({ path: filename, sha: sha ?? "", patch }));
}

/** The comments at places of a pull request. */
export async function listReviewComments(client: GithubClient, repository: Repository, number: number): Promise<Comment[]> {
  const comments = await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  return comments.map(({ id, user, body }) => ({ id, author: user?.login ?? "", body }));
}

/**
 * Says something at places of a pull request, all at once and never twice.
 * @param commit the head that the lines are of
 */
export async function createReview(
  client: GithubClient,
  repository: Repository,
  number: number,
  { commit, body, comments }: { commit: string; body: string; comments: readonly ReviewComment[] },
): Promise<void> {
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
      ...(startLine < line && { start_line: startLine, start_side: "RIGHT" }),
    })),
    ...once,
  });
}
