import type { Tree, TreeEntry } from "../../files/tree.ts";
import type { GithubClient, Repository } from "./client.ts";

/** Thrown where GitHub lists only a part of a commit's files. */
export class TreeTooLarge extends Error {}

/** The parents of a commit, in their order. */
export async function parentsOf(client: GithubClient, repository: Repository, commit: string): Promise<string[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}

/** The last commit that two have in common. */
export async function mergeBaseOf(client: GithubClient, repository: Repository, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  // Only the first page holds the files, and none of it is needed.
  const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", { ...repository, basehead, per_page: 1, page: 2 });
  return data.merge_base_commit.sha;
}

/**
 * The files of a commit.
 * Source: GitHub docs, Git database, trees and blobs.
 * @throws TreeTooLarge over the API's limit of 100,000 entries
 */
export async function apiTree(client: GithubClient, repository: Repository, commit: string): Promise<Tree> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repository,
    tree_sha: commit,
    recursive: "1",
  });
  if (data.truncated) throw new TreeTooLarge();
  const files = data.tree.flatMap(({ path, type, mode, sha, size = 0 }): [string, TreeEntry][] =>
    type === "blob" ? [[path, { id: sha, size, isLink: mode === "120000" }]] : [],
  );
  return { files: new Map(files), read: (ids) => readBlobs(client, repository, ids) };
}

/** Contents by id, asked for one after the other, as GitHub wishes. Source: GitHub docs, best practices for using the REST API. */
export async function readBlobs(client: GithubClient, repository: Repository, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  for (const id of ids) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...repository, file_sha: id });
    blobs.set(id, Buffer.from(data.content, "base64"));
  }
  return blobs;
}
