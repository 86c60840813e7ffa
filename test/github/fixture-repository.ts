import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { expect, onTestFinished } from "vitest";
import { example, root } from "../helpers/example.ts";
import { type Commits, makeOrigin, type RepositoryStates } from "./fixture-git.ts";
import { type GithubApi, type GithubApiOptions, githubApi } from "./github-api.ts";
import { gitSha, type TreeFiles } from "./github-git.ts";
import { type ChangedFile, changed } from "./github-store.ts";

/** A repository with a pull request, which by default changes nothing. */
export interface RepositoryOptions extends Partial<RepositoryStates> {
  /** The GitHub emulator to use, for another push to the same pull request, or the options of a new one. */
  api?: GithubApi | GithubApiOptions;
}

/** A repository in the GitHub emulator and in git. */
export interface RepositoryFixture {
  api: GithubApi;
  commits: Commits;
  /** A folder for files of the test. */
  folder: string;
  /** The bare repository, in that folder. */
  origin: string;
}

/** The example's images. */
const images = Object.fromEntries(
  readdirSync(`${root}test/fixtures/acme/brand`).map((name) => [`brand/${name}`, readFileSync(`${root}test/fixtures/acme/brand/${name}`)]),
);

/** A declaration with its images, in a folder of the repository. */
export function declarationFiles(text = example, folder = ""): Record<string, string | Uint8Array> {
  const files = { "weibo-provider.yaml": text, ...images };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [posix.join(folder, path), content]));
}

/** Creates a repository, and removes it after the test. */
export async function createRepository(options: RepositoryOptions): Promise<RepositoryFixture> {
  const states = statesOf(options);
  const folder = mkdtempSync(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const origin = join(folder, "origin");
  mkdirSync(origin);
  const commits = makeOrigin(origin, states);
  const api = options.api && "requests" in options.api ? options.api : await started(options.api);
  register(api, states, commits);
  return { api, commits, folder, origin };
}

/** A repository with one declaration, which the pull request changes. */
export function proposedChange(head: string, base = example): Pick<RepositoryOptions, "base" | "head"> {
  return { base: declarationFiles(base), head: declarationFiles(head) };
}

/** Starts a GitHub emulator, and fails the test if a request or response violated GitHub's OpenAPI description. */
async function started(options?: GithubApiOptions): Promise<GithubApi> {
  const api = await githubApi(options);
  onTestFinished(async () => {
    await api.close();
    expect(api.violations).toEqual([]);
  });
  return api;
}

/** Adds the merge commit: the changes of the head on top of the main branch. */
function statesOf({ base = declarationFiles(), moved = base, head = base, merge }: RepositoryOptions): RepositoryStates {
  const untouched = Object.entries(moved).filter(([path]) => !(path in base) || path in head);
  const touched = Object.entries(head).filter(([path, content]) => !isSame(base[path], content));
  return { base, moved, head, merge: merge ?? Object.fromEntries([...untouched, ...touched]) };
}

/** Adds the commits to the GitHub emulator. */
function register(api: GithubApi, states: RepositoryStates, commits: Commits): void {
  const { base, moved, head, merge } = commits;
  api.setCommit(base, { tree: states.base });
  if (moved !== base) api.setCommit(moved, { tree: states.moved, parents: [base] });
  api.setCommit(head, { tree: states.head, parents: [base] });
  api.setCommit(merge, { tree: states.merge, parents: [moved, head] });
  for (const from of new Set([base, moved])) api.setCompare(from, merge, { mergeBase: from });
  for (const from of new Set([base, moved])) api.setCompare(from, head, { mergeBase: base });
  api.setCompare(base, moved, { mergeBase: base });
  api.setFiles(1, changedFiles(states.base, states.head), head);
}

function changedFiles(base: TreeFiles, head: TreeFiles): ChangedFile[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return paths
    .filter((path) => !isSame(base[path], head[path]))
    .map((path) => {
      const [before, after] = [base[path], head[path]];
      const sha = typeof after === "string" || after instanceof Uint8Array ? gitSha("blob", Buffer.from(after)) : null;
      const isText = [before, after].every((content) => content === undefined || typeof content === "string");
      if (!isText) return { filename: path, status: before === undefined ? "added" : "modified", sha };
      return { ...changed(path, before as string | undefined, after as string | undefined), sha };
    });
}

function isSame(one: TreeFiles[string] | undefined, other: TreeFiles[string] | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}
