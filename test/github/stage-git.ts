import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TreeFiles } from "./github-git.ts";

/** The states of a repository with one pull request. */
export interface States {
  /** Where the pull request's branch left the main one. */
  base: TreeFiles;
  /** The main branch's newest; `base` where it did not move on. */
  moved: TreeFiles;
  head: TreeFiles;
  /** What GitHub makes of the pull request: its parents are the main branch's newest and the head. */
  merge: TreeFiles;
}

/** The commits of the states. */
export type Commits = Readonly<Record<keyof States, string>>;

/** What lies in the workspace. */
export interface Checkout {
  state: "moved" | "head" | "merge";
  /** As actions/checkout's `fetch-depth`: 0 fetches everything. */
  depth: number;
  /** Configuration of git's, as in `core.autocrlf=true`. */
  config?: string;
}

const refs = { moved: "refs/heads/main", head: "refs/pull/1/head", merge: "refs/pull/1/merge" } as const;

function git(folder: string, line: readonly string[], input?: Buffer): void {
  // The machine's own configuration changes nothing here.
  const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  execFileSync("git", ["-C", folder, ...line], { env, input, stdio: "pipe" });
}

/** Makes a repository in an empty folder, as GitHub has it: all of it comes in one stream. */
export function makeOrigin(folder: string, { base, moved, head, merge }: States): Commits {
  git(folder, ["init", "-q", "--bare", "-b", "main"]);
  const stream = [
    commitOf(refs.moved, 1, base, []),
    moved === base ? [`reset ${refs.moved}\nfrom :1\n\n`] : commitOf(refs.moved, 2, moved, [1]),
    commitOf(refs.head, 3, head, [1]),
    commitOf(refs.merge, 4, merge, [moved === base ? 1 : 2, 3]),
  ];
  const marks = join(folder, "marks");
  git(folder, ["fast-import", "--quiet", `--export-marks=${marks}`], Buffer.concat(stream.flat().map((part) => Buffer.from(part))));
  const named = Object.fromEntries(
    readFileSync(marks, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" ")),
  );
  const commit = (mark: number) => named[`:${mark}`] ?? "";
  return { base: commit(1), moved: commit(moved === base ? 1 : 2), head: commit(3), merge: commit(4) };
}

/** Checks a state out into an empty folder, as actions/checkout does. */
export function checkOut(origin: string, folder: string, { state, depth, config }: Checkout): void {
  git(folder, ["init", "-q"]);
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  git(folder, ["fetch", "-q", ...shallow, pathToFileURL(origin).href, `+${refs[state]}:refs/remotes/${refs[state]}`]);
  git(folder, [...(config ? ["-c", config] : []), "checkout", "-q", "--detach", `refs/remotes/${refs[state]}`]);
}

/** One commit for `git fast-import`, with all of its files. Source: git-fast-import, input format. */
function commitOf(ref: string, mark: number, files: TreeFiles, parents: readonly number[]): (string | Uint8Array)[] {
  const [first, ...others] = parents;
  const lines = [
    `reset ${ref}\n`,
    `commit ${ref}\nmark :${mark}\ncommitter A <a@acme.example> ${1_767_225_600 + mark} +0000\ndata 6\nchange\n`,
    first === undefined ? "" : `from :${first}\n`,
    ...others.map((other) => `merge :${other}\n`),
    "deleteall\n",
  ];
  const entries = Object.entries(files).flatMap(([path, file]) => {
    const { mode, content } = typeof file === "string" || file instanceof Uint8Array ? { mode: "100644", content: file } : file;
    const bytes = Buffer.from(content);
    return [`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`, bytes, "\n"];
  });
  return [...lines, ...entries, "\n"];
}

const quoted = (path: string) => `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
