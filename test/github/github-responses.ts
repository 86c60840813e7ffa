import { createHash } from "node:crypto";
import { countsOf } from "./github-diff.ts";
import { gitSha, type TreeEntry } from "./github-git.ts";
import type { ChangedFile, Pull, StoredComment, StoredCommit, StoredReview, StoredReviewComment } from "./github-store.ts";

/** The base URLs in responses, without a trailing slash. */
export interface Addresses {
  /** Of the API, prefix included. */
  api: string;
  /** Of the repository in the API. */
  repo: string;
  /** Of the repository's pages. */
  html: string;
}

/** When each commit was made. */
const committed = "2026-01-01T00:00:00Z";

/** Builds GitHub's response bodies; the emulator validates them against test/fixtures/schemas/github-api.json. */
export class Responses {
  readonly #at: Addresses;

  constructor(addresses: Addresses) {
    this.#at = addresses;
  }

  comment({ id, number, user, body, created, updated }: StoredComment) {
    return {
      url: `${this.#at.repo}/issues/comments/${id}`,
      html_url: `${this.#at.html}/pull/${number}#issuecomment-${id}`,
      issue_url: `${this.#at.repo}/issues/${number}`,
      id,
      node_id: nodeId("IC", id),
      user: this.#user(user),
      created_at: created,
      updated_at: updated,
      body,
      author_association: "CONTRIBUTOR",
      performed_via_github_app: null,
    };
  }

  file(head: string, file: ChangedFile) {
    const { filename, patch, status = "modified", sha = gitSha("blob", Buffer.from(patch ?? filename)) } = file;
    const path = filename.split("/").map(encodeURIComponent).join("/");
    return {
      sha,
      status,
      ...countsOf(patch ?? ""),
      ...file,
      blob_url: `${this.#at.html}/blob/${head}/${path}`,
      raw_url: `${this.#at.html}/raw/${head}/${path}`,
      contents_url: `${this.#at.repo}/contents/${path}?ref=${head}`,
    };
  }

  review({ number }: Pull, { id, user, body, state, commit, submitted }: StoredReview) {
    const [html, pull] = [`${this.#at.html}/pull/${number}#pullrequestreview-${id}`, `${this.#at.repo}/pulls/${number}`];
    return {
      id,
      node_id: nodeId("PRR", id),
      user: this.#user(user),
      body,
      state,
      html_url: html,
      pull_request_url: pull,
      author_association: "CONTRIBUTOR",
      _links: { html: { href: html }, pull_request: { href: pull } },
      ...(state !== "PENDING" && { submitted_at: submitted }),
      commit_id: commit,
    };
  }

  reviewComment(comment: StoredReviewComment) {
    const { id, number, line, position } = comment;
    const self = `${this.#at.repo}/pulls/comments/${id}`;
    const html = `${this.#at.html}/pull/${number}#discussion_r${id}`;
    const pull = `${this.#at.repo}/pulls/${number}`;
    return {
      url: self,
      pull_request_review_id: comment.review,
      id,
      node_id: nodeId("PRRC", id),
      diff_hunk: comment.hunk,
      path: comment.path,
      commit_id: comment.commit,
      original_commit_id: comment.commit,
      user: this.#user(comment.user),
      body: comment.body,
      created_at: comment.created,
      updated_at: comment.updated,
      html_url: html,
      pull_request_url: pull,
      author_association: "CONTRIBUTOR",
      _links: { self: { href: self }, html: { href: html }, pull_request: { href: pull } },
      start_line: line === null ? null : comment.startLine,
      original_start_line: comment.startLine,
      start_side: comment.startSide,
      line,
      original_line: comment.originalLine,
      side: comment.side,
      original_position: position,
      position: line === null ? null : position,
      subject_type: "line",
    };
  }

  tree(sha: string, entries: readonly TreeEntry[], truncated: boolean) {
    const folders = { blob: "blobs", tree: "trees" };
    const tree = entries.map((entry) => {
      // A submodule's commit is in another repository, so GitHub gives it no URL (observed).
      if (entry.type === "commit") return entry;
      return { ...entry, url: `${this.#at.repo}/git/${folders[entry.type]}/${entry.sha}` };
    });
    return { sha, url: `${this.#at.repo}/git/trees/${sha}`, tree, truncated };
  }

  /** Sources: "Get a blob" (base64); the line breaks after 60 characters and at the end are observed. */
  blob(sha: string, bytes: Uint8Array) {
    const content = Buffer.from(bytes)
      .toString("base64")
      .replace(/.{1,60}/g, "$&\n");
    return { sha, node_id: nodeId("B", sha), size: bytes.length, url: `${this.#at.repo}/git/blobs/${sha}`, content, encoding: "base64" };
  }

  gitCommit(sha: string, { tree, parents }: StoredCommit) {
    return {
      sha,
      node_id: nodeId("C", sha),
      url: `${this.#at.repo}/git/commits/${sha}`,
      html_url: `${this.#at.html}/commit/${sha}`,
      author: { name: "A", email: "a@acme.example", date: committed },
      committer: { name: "A", email: "a@acme.example", date: committed },
      tree: { sha: tree, url: `${this.#at.repo}/git/trees/${tree}` },
      message: "Change",
      parents: parents.map((parent) => this.#parent(parent, "git/commits")),
      verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    };
  }

  /** A commit as comparisons show it. */
  commit(sha: string, { tree, parents }: StoredCommit) {
    const { author, committer, message, tree: inTree, verification } = this.gitCommit(sha, { tree, parents });
    const url = `${this.#at.repo}/commits/${sha}`;
    return {
      sha,
      node_id: nodeId("C", sha),
      commit: { author, committer, message, tree: inTree, url: `${this.#at.repo}/git/commits/${sha}`, comment_count: 0, verification },
      url,
      html_url: `${this.#at.html}/commit/${sha}`,
      comments_url: `${url}/comments`,
      author: null,
      committer: null,
      parents: parents.map((parent) => this.#parent(parent, "commits")),
    };
  }

  comparison(base: string, head: string, rest: object) {
    const page = `${this.#at.html}/compare/${base}...${head}`;
    return {
      url: `${this.#at.repo}/compare/${base}...${head}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      ...rest,
    };
  }

  #parent(sha: string, path: string) {
    return { sha, url: `${this.#at.repo}/${path}/${sha}`, html_url: `${this.#at.html}/commit/${sha}` };
  }

  #user(login: string) {
    const url = `${this.#at.api}/users/${encodeURIComponent(login)}`;
    const links = ["followers", "subscriptions", "organizations", "repos", "received_events"];
    return {
      login,
      id: userId(login),
      node_id: nodeId("U", userId(login)),
      avatar_url: `https://avatars.githubusercontent.com/u/${userId(login)}?v=4`,
      gravatar_id: "",
      url,
      html_url: `https://github.com/${encodeURIComponent(login)}`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      events_url: `${url}/events{/privacy}`,
      ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link.replace("organizations", "orgs")}`])),
      type: login.endsWith("[bot]") ? "Bot" : "User",
      site_admin: false,
    };
  }
}

/** The account of GitHub Actions has this id everywhere (observed); other ids are derived from the login. */
function userId(login: string): number {
  return login === "github-actions[bot]" ? 41_898_282 : createHash("sha1").update(login).digest().readUInt32BE();
}

function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}
