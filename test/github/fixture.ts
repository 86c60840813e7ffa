import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { parse } from "yaml";
import { example, root } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import type { Shipped } from "../helpers/shipped.ts";
import { payloadOf, refOf, type TriggerEvent } from "./fixture-events.ts";
import { type Checkout, type Commits, checkOut, makeOrigin, type RepositoryStates } from "./fixture-git.ts";
import { type GithubApi, type GithubApiOptions, githubApi, writeToken } from "./github-api.ts";
import { gitSha, type TreeFiles } from "./github-git.ts";
import { type ChangedFile, changed } from "./github-store.ts";

/** What a test sets. By default the pull request changes nothing, and is checked out with the defaults of actions/checkout. */
export interface FixtureOptions extends Partial<RepositoryStates> {
  checkout?: Partial<Checkout>;
  /** The folder of the workspace with the checkout. */
  path?: string;
  /** The GitHub emulator to use, for another push to the same pull request, or the options of a new one. */
  api?: GithubApi | GithubApiOptions;
}

/** How to run the Action. By default it is the first run of a workflow on a pull request, with a token that may write. */
export interface RunOptions {
  event?: TriggerEvent;
  inputs?: Readonly<Record<string, string>>;
  token?: string;
  /** The content of the event file, instead of the event's payload. */
  eventText?: string;
  /** The run's id and attempt. */
  run?: readonly [id: number, attempt: number];
  environment?: Readonly<Record<string, string>>;
  /** How long a response may take, in milliseconds; 30 seconds by default. */
  responseTimeout?: number;
  /** Whether waits take a hundredth of their time, so that a test can measure them, instead of none. */
  scaleTimers?: boolean;
}

/** The result of a run of the Action. */
export interface ActionRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** The summary's section about the pull request's change; empty without one. */
  review: string;
  /** The annotations without a location, which report what could not be posted. */
  notices: readonly string[];
}

/** A pull request in the GitHub emulator, and a runner's workspace with its checkout. */
export interface PullRequestFixture {
  api: GithubApi;
  commits: Commits;
  workspace: string;
  action(options?: RunOptions): Promise<ActionRun>;
}

/** The example's images. */
const images = Object.fromEntries(
  readdirSync(`${root}test/fixtures/acme/brand`).map((name) => [`brand/${name}`, readFileSync(`${root}test/fixtures/acme/brand/${name}`)]),
);

/** A declaration with its images, in a folder of the repository. */
export function declarationFiles(text = example, folder = ""): Record<string, string | Uint8Array> {
  const files = { "weibo-provider.yaml": text, ...images };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [join(folder, path), content]));
}

/** The defaults of the inputs, which the runner passes to the Action. */
const defaults = Object.entries(
  (parse(readFileSync(`${root}action.yml`, "utf8")) as { inputs: Record<string, { default: unknown }> }).inputs,
);

/** Node options for a process of the Action: see `fast-timers.mjs`. */
export const fastTimers = ["--import", new URL("fast-timers.mjs", import.meta.url).href];

/** Creates a pull request, and removes everything after the test. */
export async function createFixture(shipped: Shipped, options: FixtureOptions = {}): Promise<PullRequestFixture> {
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

  const action = async (options: RunOptions = {}): Promise<ActionRun> => {
    count += 1;
    const {
      event = { name: "pull_request" },
      inputs = {},
      token = writeToken,
      run = [100, 1],
      eventText,
      environment = {},
      responseTimeout,
      scaleTimers,
    } = options;
    const eventPath = join(folder, `event-${count}.json`);
    writeFileSync(eventPath, eventText ?? JSON.stringify(payloadOf(event, commits, api.repository)));
    const { ref, sha } = refOf(event, commits);
    // Timers are configured when a process starts.
    const needsProcess = responseTimeout !== undefined || scaleTimers === true;
    const runner = {
      ...Object.fromEntries(defaults.map(([name, { default: preset }]) => [`INPUT_${name.toUpperCase()}`, String(preset)])),
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
      ...(needsProcess && { NODE_OPTIONS: fastTimers.join(" ") }),
      ...(responseTimeout !== undefined && { RESPONSE_TIMEOUT: String(responseTimeout) }),
      ...(scaleTimers && { SCALE_TIMERS: "1" }),
    };
    const variables = { ...runner, ...inputsOf(inputs), ...environment };
    const ended = await shipped.action({}, { cwd: workspace, environment: variables, warm: !needsProcess });
    return { ...ended, review: reviewIn(ended.summary), notices: noticesIn(ended.stdout) };
  };
  return { api, commits, workspace, action };
}

/** A repository with one declaration, which the pull request changes. */
export function proposedChange(head: string, base = example): Pick<FixtureOptions, "base" | "head"> {
  return { base: declarationFiles(base), head: declarationFiles(head) };
}

/** The lines of a fenced suggestion in a review comment. */
export function suggestionIn(body: string): string[] | undefined {
  const [, , lines] = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body) ?? [];
  return lines?.split("\n").slice(0, -1);
}

/** The text of a file in the workspace; undefined if it does not exist. */
export function written(workspace: string, path: string): string | undefined {
  return existsSync(join(workspace, path)) ? readFileSync(join(workspace, path), "utf8") : undefined;
}

const inputsOf = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

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
function statesOf({ base = declarationFiles(), moved = base, head = base, merge }: FixtureOptions): RepositoryStates {
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

function reviewIn(summary: string): string {
  const [, section = ""] = /^### Impact of this change\n\n([\s\S]*?)(?=^### |^<details>|(?![\s\S]))/m.exec(summary) ?? [];
  return unescaped(section.trim());
}

const noticesIn = (stdout: string) => [...stdout.matchAll(/^::\w+::(.*)$/gm)].map(([, text = ""]) => text);
