import type { Tree, TreeEntry } from "../../files/tree.ts";
import type { RepositoryApi } from "./client.ts";

/** GitHub lists only a part of a commit's files. */
export class TreeTooLarge extends Error {}

/** The parents of a commit, in order. */
export async function parentsOf({ client, repository }: RepositoryApi, commit: string): Promise<string[]> {
  const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}

/** The last commit that two commits have in common. */
export async function mergeBaseOf({ client, repository }: RepositoryApi, base: string, head: string): Promise<string> {
  // Only the first page lists files, and none is needed.
  const page = { per_page: 1, page: 2 };
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, ...page });
  return data.merge_base_commit.sha;
}

/**
 * The files of a commit.
 * Source: GitHub docs, Git database, trees and blobs.
 * @throws TreeTooLarge above the API's limit of 100,000 entries
 */
export async function apiTree(api: RepositoryApi, commit: string): Promise<Tree> {
  const { data } = await api.client.rest.git.getTree({ ...api.repository, tree_sha: commit, recursive: "1" });
  if (data.truncated) throw new TreeTooLarge();
  const files = data.tree.flatMap(({ path, type, mode, sha, size = 0 }): [string, TreeEntry][] =>
    type === "blob" ? [[path, { id: sha, size, isLink: mode === "120000" }]] : [],
  );
  return { files: new Map(files), read: (ids) => readBlobs(api, ids) };
}

/** Contents by id, requested one after the other. Source: GitHub docs, best practices for using the REST API. */
export async function readBlobs({ client, repository }: RepositoryApi, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  for (const id of ids) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: id });
    blobs.set(id, Buffer.from(data.content, "base64"));
  }
  return blobs;
}
