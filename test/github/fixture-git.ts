import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runGit } from "../helpers/git.ts";
import { makeOnce } from "./fixture-cache.ts";
import type { TreeFiles } from "./github-git.ts";

/** The states of a repository with one pull request. */
export interface RepositoryStates {
  /** The commit that the pull request's branch starts from. */
  base: TreeFiles;
  /** The newest commit of the main branch; `base` if it has not moved on. */
  moved: TreeFiles;
  head: TreeFiles;
  /** GitHub's merge commit: its parents are the newest commit of the main branch and the head. */
  merge: TreeFiles;
}

/** The commits of the states. */
export type Commits = Readonly<Record<keyof RepositoryStates, string>>;

/** What is checked out. */
export interface Checkout {
  state: "moved" | "head" | "merge";
  /** The `fetch-depth` of actions/checkout: 0 fetches everything. */
  depth: number;
  /** Git configuration, for example `core.autocrlf=true`. */
  config?: string;
}

/** A hash of what was imported, by the folder of the repository. */
const contents = new Map<string, string>();

const refs = { moved: "refs/heads/main", head: "refs/pull/1/head", merge: "refs/pull/1/merge" } as const;

/** Creates the repository as GitHub stores it, in an empty folder and with one import. */
export function makeOrigin(folder: string, { base, moved, head, merge }: RepositoryStates): Commits {
  const stream = [
    commitOf(refs.moved, 1, base, []),
    moved === base ? [`reset ${refs.moved}\nfrom :1\n\n`] : commitOf(refs.moved, 2, moved, [1]),
    commitOf(refs.head, 3, head, [1]),
    commitOf(refs.merge, 4, merge, [moved === base ? 1 : 2, 3]),
  ];
  const input = Buffer.concat(stream.flat().map((part) => Buffer.from(part)));
  const content = createHash("sha256").update(input).digest("hex");
  contents.set(folder, content);
  makeOnce(folder, content, () =>
    runGit(
      folder,
      [
        ["init", "-q", "--bare", "--template=", "-b", "main"],
        ["fast-import", "--quiet", `--export-marks=${join(folder, "marks")}`],
      ],
      input,
    ),
  );
  const named = Object.fromEntries(
    readFileSync(join(folder, "marks"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" ")),
  );
  const commit = (mark: number) => named[`:${mark}`] ?? "";
  return { base: commit(1), moved: commit(moved === base ? 1 : 2), head: commit(3), merge: commit(4) };
}

/** Checks out a state into an empty folder, as actions/checkout does. */
export function checkOut(origin: string, folder: string, { state, depth, config }: Checkout): void {
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  makeOnce(folder, [contents.get(origin), state, depth, config].join(" "), () =>
    runGit(folder, [
      ["init", "-q", "--template="],
      ["fetch", "-q", ...shallow, pathToFileURL(origin).href, `+${refs[state]}:refs/remotes/${refs[state]}`],
      [...(config ? ["-c", config] : []), "checkout", "-q", "--detach", `refs/remotes/${refs[state]}`],
    ]),
  );
}

/** A commit with all its files, in the format of `git fast-import`. Source: git-fast-import, input format. */
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
