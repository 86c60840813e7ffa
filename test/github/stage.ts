import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { parse } from "yaml";
import { example, root } from "../helpers/example.ts";
import type { Shipped } from "../helpers/shipped.ts";
import { type GithubApi, type GithubApiOptions, githubApi, writeToken } from "./github-api.ts";
import { gitSha, type TreeFiles } from "./github-git.ts";
import { type ChangedFile, changed } from "./github-store.ts";
import { type Happening, payloadOf, refOf } from "./stage-events.ts";
import { type Checkout, type Commits, checkOut, makeOrigin, type States } from "./stage-git.ts";

/** What a test sets; the rest is a pull request that changes nothing, checked out as actions/checkout does by default. */
export interface StageOptions extends Partial<States> {
  checkout?: Partial<Checkout>;
  /** The folder of the workspace that the checkout lies in. */
  path?: string;
  /** The stand-in to use, as after a push to the same pull request; its own with these settings otherwise. */
  api?: GithubApi | GithubApiOptions;
}

/** How the Action is run; the rest is the first run of the only step on a pull request, whose token may write. */
export interface RunOptions {
  event?: Happening;
  inputs?: Readonly<Record<string, string>>;
  token?: string;
  /** The run's id and attempt. */
  run?: readonly [id: number, attempt: number];
  environment?: Readonly<Record<string, string>>;
  /** How many milliseconds an answer may take, where that matters. */
  answerWithin?: number;
  /** Whether waits last a hundredth of their time, so that it can be measured, instead of none. */
  inHundredths?: boolean;
}

/** What a run of the Action left behind. */
export interface ActionRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** What the summary shows of the pull request's change; empty without. */
  review: string;
  /** The annotations without a place: what kept something from being said. */
  notices: readonly string[];
}

/** A pull request at GitHub, and a runner with its checkout. */
export interface Stage {
  api: GithubApi;
  commits: Commits;
  workspace: string;
  action(options?: RunOptions): Promise<ActionRun>;
}

/** The pictures of the example. */
const pictures = Object.fromEntries(
  readdirSync(`${root}test/fixtures/acme/brand`).map((name) => [`brand/${name}`, readFileSync(`${root}test/fixtures/acme/brand/${name}`)]),
);

/** A declaration with its pictures, in a folder of the repository. */
export function site(text = example, folder = ""): Record<string, string | Uint8Array> {
  const files = { "weibo-provider.yaml": text, ...pictures };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [join(folder, path), content]));
}

/** The inputs that a workflow does not name, as the runner fills them in. */
const presets = Object.entries(
  (parse(readFileSync(`${root}action.yml`, "utf8")) as { inputs: Record<string, { default: unknown }> }).inputs,
);

/** What a process of the Action is started with: see `hurry.mjs`. */
export const hurried = ["--import", new URL("hurry.mjs", import.meta.url).href];

/** Sets a pull request up, and takes everything down after the test. */
export async function stage(shipped: Shipped, options: StageOptions = {}): Promise<Stage> {
  const { path = "", checkout } = options;
  const states = statesOf(options);
  const folder = mkdtempSync(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [origin, workspace] = [join(folder, "origin"), join(folder, "work")];
  mkdirSync(origin);
  mkdirSync(join(workspace, path), { recursive: true });
  const commits = makeOrigin(origin, states);
  checkOut(origin, join(workspace, path), { state: "merge", depth: 1, ...checkout });
  const api = options.api && "requests" in options.api ? options.api : await started(options.api);
  register(api, states, commits);
  let count = 0;

  const action = async (given: RunOptions = {}): Promise<ActionRun> => {
    count += 1;
    const {
      event = { name: "pull_request" },
      inputs = {},
      token = writeToken,
      run = [100, 1],
      environment = {},
      answerWithin,
      inHundredths,
    } = given;
    const eventPath = join(folder, `event-${count}.json`);
    writeFileSync(eventPath, JSON.stringify(payloadOf(event, commits, api.repository)));
    const { ref, sha } = refOf(event, commits);
    // The clock is set when a process starts.
    const isOwn = answerWithin !== undefined || inHundredths === true;
    const runner = {
      ...Object.fromEntries(presets.map(([name, { default: preset }]) => [`INPUT_${name.toUpperCase()}`, String(preset)])),
      "INPUT_GITHUB-TOKEN": token,
      "INPUT_CHECK-URLS": "false",
      GITHUB_API_URL: api.url,
      GITHUB_GRAPHQL_URL: api.graphqlUrl,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: api.repository,
      GITHUB_RUN_ID: String(run[0]),
      GITHUB_RUN_ATTEMPT: String(run[1]),
      GITHUB_WORKFLOW: "Weibo",
      GITHUB_JOB: "check",
      GITHUB_ACTION: "__weibo-provider_weibo-provider",
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      ...(isOwn && { NODE_OPTIONS: hurried.join(" ") }),
      ...(answerWithin !== undefined && { ANSWER_WITHIN: String(answerWithin) }),
      ...(inHundredths && { HUNDREDTHS: "1" }),
    };
    const variables = { ...runner, ...inputsOf(inputs), ...environment };
    const ended = await shipped.action({}, { cwd: workspace, environment: variables, warm: !isOwn });
    return { ...ended, review: reviewIn(ended.summary), notices: noticesIn(ended.stdout) };
  };
  return { api, commits, workspace, action };
}

/** The declaration of an only file, changed in the pull request. */
export function proposal(head: string, base = example): Pick<StageOptions, "base" | "head"> {
  return { base: site(base), head: site(head) };
}

/** The lines of a fenced suggestion in a review comment. */
export function suggestionIn(body: string): string[] | undefined {
  const [, , lines] = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body) ?? [];
  return lines?.split("\n").slice(0, -1);
}

/** What stands in a folder of the workspace, as text; undefined where nothing does. */
export function written(workspace: string, path: string): string | undefined {
  return existsSync(join(workspace, path)) ? readFileSync(join(workspace, path), "utf8") : undefined;
}

const inputsOf = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

/** A stand-in that fails its test at the end when it was asked for anything that GitHub's description does not have. */
async function started(options?: GithubApiOptions): Promise<GithubApi> {
  const api = await githubApi(options);
  onTestFinished(async () => {
    await api.close();
    expect(api.violations).toEqual([]);
  });
  return api;
}

/** What the head changed, on top of where the main branch is now. */
function statesOf({ base = site(), moved = base, head = base, merge }: StageOptions): States {
  const untouched = Object.entries(moved).filter(([path]) => !(path in base) || path in head);
  const touched = Object.entries(head).filter(([path, content]) => !isSame(base[path], content));
  return { base, moved, head, merge: merge ?? Object.fromEntries([...untouched, ...touched]) };
}

/** Tells the stand-in what GitHub knows of the commits. */
function register(api: GithubApi, states: States, commits: Commits): void {
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

function reviewIn(summary: string): string {
  const [, section = ""] = /^### What this change means\n\n([\s\S]*?)(?=^### |^<details>|(?![\s\S]))/m.exec(summary) ?? [];
  return shown(section.trim());
}

/** Markdown without what only keeps GitHub from making something of it: escapes, entities, and the seams that part mentions. */
export function shown(markdown: string): string {
  return markdown
    .replace(/<!-- -->|<\/?span>/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const noticesIn = (stdout: string) => [...stdout.matchAll(/^::\w+::(.*)$/gm)].map(([, text = ""]) => text);
