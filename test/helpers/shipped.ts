import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { root } from "./example.ts";
import { warmNodes } from "./warm.ts";

/** The result of a program run. */
export interface ProgramRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the shipped program that warm runs of all test files share, see `share-program.ts`. */
    sharedProgram: string;
  }
}

/** A copy of the shipped files outside the repository, so that no `node_modules` is in reach. */
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
  /** The working directory [default: the shipped folder]. */
  cwd?: string;
  node?: string;
  /** Reuses a process that has run the program before: several times faster, for tests that do not depend on a fresh process. */
  warm?: boolean;
}

/**
 * Copies the shipped files into a temporary folder.
 * @param name the name of a subfolder to copy them to, for tests that depend on the path
 * @param nodeOptions command-line options of Node for warm runs
 */
export async function ship(name = "", nodeOptions: readonly string[] = []): Promise<Shipped> {
  const temporary = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  const folder = join(temporary, name);
  await copyShipped(folder);
  // Each copy of the program would be loaded again.
  const warmProgram = name === "" ? inject("sharedProgram") : folder;
  let runs = 0;
  const run = (name: string, line: readonly string[], options: RunOptions = {}) => {
    const { environment = {}, cwd = folder, node = process.execPath, warm = false } = options;
    if (!warm) return runProgram(node, [join(folder, "dist", name), ...line], { cwd, environment });
    const script = join(warmProgram, "dist", name);
    return warmNodes(nodeOptions).run({ script, line, cwd, environment: { PATH: process.env.PATH ?? "", ...environment } });
  };
  return {
    folder,
    cli: (line, options) => run("cli.js", line, options),
    action: async (inputs, options = {}) => {
      // Each run has its own files, because runs may overlap.
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
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

/** Copies the shipped files into a folder. */
export async function copyShipped(folder: string): Promise<void> {
  for (const part of ["dist", "schema", "examples", "action.yml", "package.json"])
    await cp(join(root, part), join(folder, part), { recursive: true });
  // As everywhere in the tests, the example is the frozen declaration.
  await cp(join(root, "test/fixtures/acme"), join(folder, "examples/acme"), { recursive: true });
}

/** A running program. */
export interface RunningProgram {
  /** The result, once the program has ended. */
  ended: Promise<ProgramRun>;
  /**
   * Waits until the standard output contains a text.
   * @returns the output so far
   * @throws Error if the program ends first
   */
  waitForOutput(text: string): Promise<string>;
  /** Sends a signal and waits for the program to end. */
  stop(signal: NodeJS.Signals): Promise<ProgramRun>;
}

interface CommandContext {
  cwd: string;
  environment: Readonly<Record<string, string>>;
  /** The standard input [default: none]. */
  input?: string | Uint8Array;
}

/** Starts a program with a minimal environment. */
export function startProgram(program: string, line: readonly string[], { cwd, environment, input }: CommandContext): RunningProgram {
  const child = spawn(program, line, { cwd, env: { PATH: process.env.PATH ?? "", ...environment } });
  // A program may end without reading all of it.
  child.stdin.on("error", () => {}).end(input);
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
    waitForOutput: (text) =>
      new Promise((resolve, reject) => {
        const check = () => stdout.includes(text) && resolve(stdout);
        child.stdout.on("data", check);
        check();
        ended.then((run) => reject(new Error(`ended without "${text}": ${JSON.stringify(run)}`)), reject);
      }),
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a program with a minimal environment until it ends. */
export function runProgram(program: string, line: readonly string[], context: CommandContext): Promise<ProgramRun> {
  return startProgram(program, line, context).ended;
}

/** Parses outputs like the runner: `name<<DELIMITER`, lines, `DELIMITER`; `@actions/core` ends them as the system does. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.replaceAll("\r\n", "\n").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
