import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import type { Shipped } from "../helpers/shipped.ts";
import { payloadOf, refOf, type TriggerEvent } from "./fixture-events.ts";
import { type Checkout, type Commits, checkOut } from "./fixture-git.ts";
import { createRepository, type RepositoryOptions } from "./fixture-repository.ts";
import { type GithubApi, writeToken } from "./github-api.ts";

/** What a test sets. By default the pull request changes nothing, and is checked out with the defaults of actions/checkout. */
export interface FixtureOptions extends RepositoryOptions {
  checkout?: Partial<Checkout>;
  /** The folder of the workspace with the checkout. */
  path?: string;
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

/** The defaults of the inputs, which the runner passes to the Action. */
const defaults = Object.entries(
  (parse(readFileSync(`${root}action.yml`, "utf8")) as { inputs: Record<string, { default: unknown }> }).inputs,
);

/** Node options for a process of the Action: see `fast-timers.mjs`. */
export const fastTimers = ["--import", new URL("fast-timers.mjs", import.meta.url).href];

/** Creates a pull request, and removes everything after the test. */
export async function createFixture(shipped: Shipped, options: FixtureOptions = {}): Promise<PullRequestFixture> {
  const { path = "", checkout } = options;
  const { api, commits, folder, origin } = await createRepository(options);
  const workspace = join(folder, "work");
  mkdirSync(join(workspace, path), { recursive: true });
  checkOut(origin, join(workspace, path), { state: "merge", depth: 1, ...checkout });
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

function reviewIn(summary: string): string {
  const [, section = ""] = /^### Impact of this change\n\n([\s\S]*?)(?=^### |^<details><summary>Setup |(?![\s\S]))/m.exec(summary) ?? [];
  return unescaped(section.trim());
}

const noticesIn = (stdout: string) => [...stdout.matchAll(/^::\w+::(.*)$/gm)].map(([, text = ""]) => text);
