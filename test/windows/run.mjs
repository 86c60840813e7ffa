// Runs the shipped program and the suite with a Node for Windows under Wine, as `npm run test:windows`. Everything that it needs but Wine, Go
// and git is installed into .cache/windows.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareRuns } from "./compare.mjs";
import { startGitForwarder } from "./git-forwarder.mjs";
import { limitOf } from "./limits.mjs";
import { missingTools, prepare, runNode, windowsPath } from "./wine.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, ".cache", "windows");
const repository = join(cache, "repository");
/** Test files or folders; by default the whole suite. */
const filters = process.argv.slice(2);

/** Copies the sources, and installs the packages with their binaries for Windows. */
function copyRepository() {
  mkdirSync(repository, { recursive: true });
  for (const name of readdirSync(repository)) if (name !== "node_modules") rmSync(join(repository, name), { recursive: true });
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const file of files.split("\0").filter((path) => path !== "" && existsSync(join(root, path))))
    cpSync(join(root, file), join(repository, file));
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(repository, "node_modules", ".lock-digest");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    execFileSync("npm", ["ci", "--silent", "--os=win32", "--cpu=x64", "--ignore-scripts"], { cwd: repository, stdio: "inherit" });
    writeFileSync(stamp, lock);
  }
  for (const line of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message=x"],
  ])
    execFileSync("git", line, { cwd: repository });
}

/** Whether the build gives the same files under Wine as here. */
async function isSameBuild(wine, environment) {
  const [here, there] = [join(cache, "dist-linux"), join(cache, "dist-windows")];
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), here]);
  await runNode(wine, ["scripts/build.mjs", windowsPath(there)], { cwd: repository, log: join(cache, "build.log"), environment });
  const filesOf = (folder) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  cpSync(here, join(repository, "dist"), { recursive: true });
  return JSON.stringify(filesOf(here)) === JSON.stringify(filesOf(there));
}

/** The results of the suite's tests, by their full names. */
async function runSuite(wine, environment) {
  const report = join(cache, "tests.json");
  rmSync(report, { force: true });
  const line = [
    "node_modules/vitest/vitest.mjs",
    "run",
    // The log shows how far the suite is.
    ...["--reporter=default", "--reporter=json"],
    `--outputFile.json=${windowsPath(report)}`,
    // Tests with a clock fail now and then where processes take several times as long.
    ...["--testTimeout=120000", "--hookTimeout=120000", "--retry=1"],
    ...filters,
  ];
  const { output } = await runNode(wine, line, { cwd: repository, log: join(cache, "suite.log"), environment });
  if (!existsSync(report)) throw new Error(`the suite did not run:\n${output.slice(-2000)}`);
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const [unhandled] = /Vitest caught \d+ unhandled[\s\S]{0,2000}/.exec(output) ?? [];
  const outside = unhandled === undefined ? [] : [{ file: "outside of the tests", name: "", status: "failed", message: unhandled }];
  const inFiles = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replaceAll("\\", "/").replace(/^.*\/repository\/(?=test\/)/, "");
    // A file that does not load, or a hook that fails, fails no test.
    const isOwnFailure = status === "failed" && !assertionResults.some((test) => test.status === "failed");
    const tests = assertionResults.map((test) => ({
      file,
      name: test.fullName,
      status: test.status,
      message: test.failureMessages?.[0] ?? "",
    }));
    return isOwnFailure ? [{ file, name: "", status, message }, ...tests] : tests;
  });
  return [...inFiles, ...outside];
}

const print = (line) => process.stdout.write(`${line}\n`);

const missing = missingTools();
if (missing.length > 0) {
  print(`skipped: the tests with a Node for Windows under Wine, which need ${missing.join(", ")}`);
  process.exit(0);
}
const wine = prepare(cache, "20");
copyRepository();
const forwarder = await startGitForwarder();
const environment = { GIT_FORWARDER_PORT: forwarder.port, CI: "true", NO_COLOR: "1" };
let failures = 0;
const check = (what, isRight) => {
  print(`${isRight ? "ok  " : "FAIL"} ${what}`);
  if (!isRight) failures += 1;
};

check("the build gives the same dist", await isSameBuild(wine, environment));
const { same, different } = await compareRuns(wine, { source: repository, folder: join(cache, "compare"), environment });
check("git.exe is started from PATH, never from the checkout", [...forwarder.programs].join() === windowsPath(wine.git));
for (const name of same) check(`the same bytes: ${name}`, true);
for (const name of different) check(`the same bytes: ${name}`, false);

const tests = await runSuite(wine, environment);
const failed = tests.filter(({ status }) => status === "failed").map((test) => ({ ...test, limit: limitOf(test) }));
for (const { file, name, message } of failed.filter(({ limit }) => limit === undefined))
  check(`${file}: ${name}\n     ${message.split("\n")[0]}`, false);
for (const reason of new Set(failed.map(({ limit }) => limit).filter(Boolean)))
  print(`Wine cannot: ${reason} (${failed.filter(({ limit }) => limit === reason).length} tests)`);
forwarder.close();
const count = (status) => tests.filter((test) => test.status === status).length;
const limited = failed.filter(({ limit }) => limit !== undefined).length;
print(`Tests: ${count("passed")} passed, ${failures} failed, ${tests.length - count("passed") - count("failed") + limited} skipped`);
process.exitCode = failures === 0 ? 0 : 1;
