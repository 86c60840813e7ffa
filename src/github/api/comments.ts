import { RequestError } from "@octokit/request-error";
import { type GithubClient, once, type Repository } from "./client.ts";

/** A comment of a pull request, as far as it matters here. */
export interface Comment {
  id: number;
  /** The login of who wrote it. */
  author: string;
  body: string;
}

/**
 * Who the token is, as the REST API names it in comments. That API itself does not tell the token of a workflow.
 * Sources: GitHub docs, GraphQL, `viewer`; marocchino/sticky-pull-request-comment#332 (seen).
 */
export async function whoAmI(client: GithubClient): Promise<string> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
  return viewer.login;
}

/** All comments of a pull request, the oldest first. A pull request is an issue to this part of the API. */
export async function listComments(client: GithubClient, repository: Repository, number: number): Promise<Comment[]> {
  const comments = await client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  return comments.map(({ id, user, body }) => ({ id, author: user?.login ?? "", body: body ?? "" }));
}

/** Writes a new comment; never twice. */
export async function createComment(client: GithubClient, repository: Repository, number: number, body: string): Promise<void> {
  await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    body,
    ...once,
  });
}

/** Writes a comment anew. */
export async function updateComment(client: GithubClient, repository: Repository, id: number, body: string): Promise<void> {
  await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: id, body });
}

/** Takes a comment away; where another run was quicker, it is gone as well. */
export async function deleteComment(client: GithubClient, repository: Repository, id: number): Promise<void> {
  try {
    await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: id });
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 404)) throw error;
  }
}
