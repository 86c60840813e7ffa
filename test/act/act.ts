import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How to run a workflow. */
export interface ActOptions {
  /** The program. */
  act: string;
  /** The workflow's path. */
  workflow: string;
  /** An empty folder for act's files. */
  folder: string;
  /** Name and payload of the event. */
  event: string;
  payload: object;
  /** The runner's variables, which override act's own. */
  runner: Readonly<Record<string, string>>;
  secrets: Readonly<Record<string, string>>;
  /** Folders that replace actions, by `owner/repository@ref`. */
  actions: Readonly<Record<string, string>>;
  /** The environment of the steps' processes. */
  environment: Readonly<Record<string, string>>;
}

/** What a job did. */
export interface JobRun {
  /** The job's id, and the account of a job of a matrix. */
  name: string;
  result: string;
  outputs: Record<string, string>;
  summary: string;
  /** For example `error: message`. */
  annotations: string[];
}

/** What a workflow did. */
export interface WorkflowRun {
  exitCode: number | null;
  /** By job, in the order of their first log line; skipped jobs do not appear. */
  jobs: JobRun[];
  /** The complete log, for failures of a test. */
  log: string;
}

/** A line of act's JSON log. */
interface LogLine {
  jobID?: string;
  matrix?: { account?: string };
  jobResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  msg?: string;
}

/**
 * Runs a workflow with act in host mode: each step is a process of this machine.
 * Source: nektos/act 0.2.89, `act --help` and its JSON log.
 */
export async function runWorkflow(options: ActOptions): Promise<WorkflowRun> {
  const { act, workflow, folder, event, payload, runner, secrets, actions, environment } = options;
  const project = join(folder, "project");
  mkdirSync(project, { recursive: true });
  const eventPath = join(folder, "event.json");
  writeFileSync(eventPath, JSON.stringify(payload));
  const each = (option: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const line = [
    ...[event, "--json", "--no-skip-checkout", "--no-cache-server", "--platform", "ubuntu-latest=-self-hosted"],
    ...["--container-daemon-socket", "-", "--action-cache-path", join(folder, "actions")],
    ...["--directory", project, "--workflows", workflow, "--eventpath", eventPath],
    ...each("--env", runner),
    ...each("--secret", secrets),
    ...each("--local-repository", actions),
  ];
  const variables = { PATH: process.env.PATH ?? "", HOME: folder, ...environment };
  const child = spawn(act, line, { cwd: project, env: variables, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { exitCode, jobs: jobsIn(log), log };
}

function jobsIn(log: string): JobRun[] {
  const jobs = new Map<string, JobRun>();
  for (const text of log.split("\n").filter((line) => line.startsWith("{"))) {
    const { jobID: id, matrix, jobResult, command, name = "", arg = "", content = "" } = JSON.parse(text) as LogLine;
    if (id === undefined) continue;
    const job = matrix?.account === undefined ? id : `${id} ${matrix.account}`;
    const run = jobs.get(job) ?? { name: job, result: "", outputs: {}, summary: "", annotations: [] };
    jobs.set(job, run);
    if (jobResult !== undefined) run.result = jobResult;
    if (command === "set-output") run.outputs[name] = arg;
    if (command === "summary") run.summary += content;
    if (command === "error" || command === "warning" || command === "notice") run.annotations.push(`${command}: ${arg}`);
  }
  return [...jobs.values()];
}
