import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./example.ts";
import { WarmNodes } from "./warm.ts";

/** What a run of a program left behind. */
export interface ProgramRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** The program as shipped, outside the repository, where no node_modules can help it. */
export interface Shipped {
  folder: string;
  /** Runs `node dist/cli.js`. */
  cli(line: readonly string[], options?: RunOptions): Promise<ProgramRun>;
  /** Runs `node dist/index.js` as the runner does: inputs as `INPUT_*`, outputs and summary in files. */
  action(
    inputs: Readonly<Record<string, string>>,
    options?: RunOptions,
  ): Promise<ProgramRun & { outputs: Record<string, string>; summary: string }>;
  remove(): Promise<void>;
}

export interface RunOptions {
  environment?: Readonly<Record<string, string>>;
  /** The working directory; the shipped folder unless said otherwise. */
  cwd?: string;
  node?: string;
  /** Runs it in a process that has run it before: several times as quick, for what does not depend on the process. */
  warm?: boolean;
}

/**
 * Copies what is shipped into a temporary folder.
 * @param name of a folder in there that holds it, where its path matters
 * @param nodeOptions of the processes of warm runs
 */
export async function ship(name = "", nodeOptions: readonly string[] = []): Promise<Shipped> {
  const temporary = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  const folder = join(temporary, name);
  for (const part of ["dist", "schema", "examples", "action.yml", "package.json"])
    await cp(join(root, part), join(folder, part), { recursive: true });
  // Tests start from the frozen declaration, as everywhere.
  await cp(join(root, "test/fixtures/acme"), join(folder, "examples/acme"), { recursive: true });
  const nodes = new WarmNodes(nodeOptions);
  let runs = 0;
  const run = (name: string, line: readonly string[], options: RunOptions = {}) => {
    const { environment = {}, cwd = folder, node = process.execPath, warm = false } = options;
    const script = join(folder, "dist", name);
    if (!warm) return runProgram(node, [script, ...line], { cwd, environment });
    return nodes.run({ script, line, cwd, environment: { PATH: process.env.PATH ?? "", ...environment } });
  };
  return {
    folder,
    cli: (line, options) => run("cli.js", line, options),
    action: async (inputs, options = {}) => {
      // Files of their own for each run: two may go on at the same time.
      runs += 1;
      const [output, summary] = [join(folder, `output-${runs}.txt`), join(folder, `summary-${runs}.md`)];
      await writeFile(output, "");
      await writeFile(summary, "");
      const variables = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
      const runner = {
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: options.cwd ?? folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
      };
      const result = await run("index.js", [], { ...options, environment: { ...runner, ...variables, ...options.environment } });
      return { ...result, outputs: parseOutputs(await readFile(output, "utf8")), summary: await readFile(summary, "utf8") };
    },
    remove: () => {
      nodes.stop();
      return rm(temporary, { recursive: true, force: true });
    },
  };
}

/** A program that runs. */
export interface RunningProgram {
  /** What it left behind, when it has ended. */
  ended: Promise<ProgramRun>;
  /**
   * Waits until a text stands in its output.
   * @returns the output so far
   * @throws Error when it ends without
   */
  localized(text: string): Promise<string>;
  /** Sends a signal, and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<ProgramRun>;
}

interface CommandContext {
  cwd: string;
  environment: Readonly<Record<string, string>>;
}

/** Starts a program with a bare environment. */
export function startProgram(program: string, line: readonly string[], { cwd, environment }: CommandContext): RunningProgram {
  const child = spawn(program, line, { cwd, env: { PATH: process.env.PATH ?? "", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<ProgramRun>((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return {
    ended,
    localized: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve(stdout);
        child.stdout.on("data", look);
        look();
        ended.then((run) => reject(new Error(`ended without "${text}": ${JSON.stringify(run)}`)), reject);
      }),
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a program with a bare environment, and waits for its end. */
export function runProgram(program: string, line: readonly string[], context: CommandContext): Promise<ProgramRun> {
  return startProgram(program, line, context).ended;
}

/** Outputs as the runner reads them: `name<<DELIMITER`, lines, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
