import type { GithubClient, RepositoryApi } from "./client.ts";
import { isHttpError } from "./failure.ts";

/** For a request that must not be repeated: a failed first try may have taken effect. */
export const once = { request: { retries: 0 } };

/** A comment of a pull request. */
export interface Comment {
  id: number;
  /** The author's login; empty for a deleted account. */
  author: string;
  body: string;
}

/**
 * The login of the token's owner, as the REST API shows it in comments. REST has no call for it that a workflow's token may use.
 * Sources: GitHub docs, GraphQL, `viewer`; marocchino/sticky-pull-request-comment#332 (observed).
 */
export async function tokenLogin(client: GithubClient): Promise<string> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
  return viewer.login;
}

/** All comments of a pull request, oldest first. For this part of the API a pull request is an issue. */
export async function listComments({ client, repository }: RepositoryApi, number: number): Promise<Comment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, { ...repository, issue_number: number, per_page: 100 });
  return comments.map(({ id, user, body }) => ({ id, author: user?.login ?? "", body: body ?? "" }));
}

/** Creates a comment. A failed request is not repeated: it may have created the comment. */
export async function createComment({ client, repository }: RepositoryApi, number: number, body: string): Promise<void> {
  await client.rest.issues.createComment({ ...repository, issue_number: number, body, ...once });
}

/** Replaces a comment's text. */
export async function updateComment({ client, repository }: RepositoryApi, id: number, body: string): Promise<void> {
  await client.rest.issues.updateComment({ ...repository, comment_id: id, body });
}

/** Deletes a comment; one that another run has already deleted is not an error. */
export async function deleteComment({ client, repository }: RepositoryApi, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ ...repository, comment_id: id });
  } catch (error) {
    if (!(isHttpError(error) && error.status === 404)) throw error;
  }
}
