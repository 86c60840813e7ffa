// Runs the shipped program on this machine and under Wine, on the same commit, and compares every byte of what it writes.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDeclarations } from "./declarations.mjs";
import { startEmulator } from "./emulator.mjs";
import { runNode, windowsPath } from "./wine.mjs";

/** A repository with several declarations; on Windows with CRLF. */
function createRepository(root, { source, isWindows }) {
  rmSync(root, { recursive: true, force: true });
  writeDeclarations(root, { source, lineEnd: isWindows ? "\r\n" : "\n" });
  const git = (...line) => execFileSync("git", ["-C", root, ...line]);
  git("init", "--quiet");
  git("config", "core.autocrlf", String(isWindows));
  git("add", "--all");
}

/** The environment of a run of the Action, as the runner sets it. */
function actionEnvironment({ variables, resolve, allowPrivate }, { workspace, output, toPath }) {
  writeFileSync(output, "");
  const inputs = { MODE: "plan", "CHECK-URLS": "false", RESOLVE: resolve, "ALLOW-PRIVATE": allowPrivate };
  return {
    ...variables,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    NODE_EXTRA_CA_CERTS: toPath(variables.NODE_EXTRA_CA_CERTS),
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_WORKSPACE: toPath(workspace),
    GITHUB_OUTPUT: toPath(output),
  };
}

/** Spellings of one file that only Windows knows. */
const spellings = (file, root) => [
  file,
  file.toUpperCase(),
  `${root}\\${file}`,
  `\\\\?\\${root}\\${file}`,
  `${root.slice(2)}\\${file}`,
  `z:${file}`,
];

/** The lines of the command line that are compared; each writes `report`. On Windows `windows` takes the place of the last word. */
const commands = [
  { name: "check as JSON", line: ["check", "--offline", "--format", "json"] },
  { name: "check of a pattern", line: ["check", "--offline", "--format", "json", "a*/*.yaml"] },
  { name: "check as SARIF", line: ["check", "--offline", "--format", "sarif", ".", "aB/images.yaml"] },
  { name: "check as text, in Chinese", line: ["check", "--offline", "--lang", "zh", "aB/images.yaml"] },
  {
    name: "check of one file by several spellings",
    line: ["check", "--offline", "--format", "json", "a/weibo-provider.yaml"],
    windows: (root) => spellings("a\\weibo-provider.yaml", root),
  },
  { name: "the first shard", line: ["check", "--offline", "--format", "json", "--shard", "1/2"] },
  { name: "the second shard", line: ["check", "--offline", "--format", "json", "--shard", "2/2"] },
];

/**
 * @param {{ node: string, git: string, environment: object }} wine
 * @param {{ source: string, folder: string, environment: object }} options the repository with the shipped program, a folder for files
 * @returns {Promise<{ same: string[], different: string[] }>} the names of the runs
 */
export async function compareRuns(wine, { source, folder, environment }) {
  const [here, there] = [join(folder, "linux"), join(folder, "windows")];
  createRepository(here, { source, isWindows: false });
  createRepository(there, { source, isWindows: true });
  // What a pull request could bring: Windows would start it instead of the one on PATH.
  copyFileSync(wine.git, join(there, "git.exe"));
  const results = [];
  const add = (name, [one, other]) => results.push({ name, isSame: one === other && one !== "" });
  const bin = (name) => join(source, "dist", name);
  for (const { name, line, windows } of commands) {
    const report = "report.tmp";
    const windowsLine = windows ? [...line.slice(0, -1), ...windows(windowsPath(there))] : line;
    run([bin("cli.js"), ...line, "--output", report], { cwd: here });
    await runNode(wine, [windowsPath(bin("cli.js")), ...windowsLine, "--output", report], {
      cwd: there,
      log: join(folder, "log"),
      environment,
    });
    add(
      name,
      [here, there].map((root) => read(join(root, report))),
    );
    for (const root of [here, there]) rmSync(join(root, report), { force: true });
  }
  const emulator = await startEmulator({ source, declaration: join(here, "a", "weibo-provider.yaml"), log: join(folder, "emulator.log") });
  try {
    const outputs = [join(folder, "outputs-linux"), join(folder, "outputs-windows")];
    const [linux, windows] = [
      actionEnvironment(emulator, { workspace: here, output: outputs[0], toPath: (path) => path }),
      actionEnvironment(emulator, { workspace: there, output: outputs[1], toPath: windowsPath }),
    ];
    run([bin("index.js")], { cwd: here, env: { PATH: process.env.PATH, ...linux } });
    await runNode(wine, [windowsPath(bin("index.js"))], {
      cwd: there,
      log: join(folder, "log"),
      environment: { ...environment, ...windows },
    });
    for (const name of ["plan", "plan-digest", "matrix", "warnings"]) {
      const values = outputs.map((path) => outputIn(path, name));
      add(`the Action's output ${name}`, values);
    }
  } finally {
    emulator.child.kill();
  }
  return {
    same: results.filter(({ isSame }) => isSame).map(({ name }) => name),
    different: results.filter(({ isSame }) => !isSame).map(({ name }) => name),
  };
}

function run(line, options) {
  try {
    execFileSync(process.execPath, line, { stdio: "ignore", ...options });
  } catch (error) {
    // Findings are results too.
    if (error.status !== 1) throw error;
  }
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function outputIn(path, name) {
  return new RegExp(`^${name}<<(\\S+)\\r?\\n([\\s\\S]*?)\\r?\\n\\1`, "m").exec(read(path))?.[2] ?? "";
}
