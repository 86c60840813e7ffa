// The smoke test of the Action on GitHub's runners. `prepare` writes declarations into `smoke/` and starts the emulator; `record` sets an
// output that is the same on each system if the plans, the digest and the report of a check are.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDeclarations } from "./declarations.mjs";
import { startEmulator } from "./emulator.mjs";

const source = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(source, "smoke");
const { GITHUB_ENV, GITHUB_OUTPUT, RUNNER_TEMP, SYSTEM, PLAN, DIGEST, MATRIX } = process.env;

/** Sets variables or outputs as the runner reads them. */
function set(file, values) {
  for (const [name, value] of Object.entries(values)) appendFileSync(file, `${name}<<END-OF-VALUE\n${value}\nEND-OF-VALUE\n`);
}

if (process.argv[2] === "prepare") {
  mkdirSync(folder);
  writeDeclarations(folder, { source, lineEnd: process.platform === "win32" ? "\r\n" : "\n" });
  const log = join(RUNNER_TEMP, "emulator.log");
  const emulator = await startEmulator({ source, declaration: join(folder, "a", "weibo-provider.yaml"), log });
  set(GITHUB_ENV, emulator.variables);
  set(GITHUB_OUTPUT, { resolve: emulator.resolve, "allow-private": emulator.allowPrivate });
} else {
  if (!DIGEST) throw new Error("the Action has no digest");
  const check = ["check", "--offline", "--fail-on", "never", "--format", "json", "smoke", "smoke/aB/images.yaml"];
  const report = execFileSync(process.execPath, [join(source, "dist/cli.js"), ...check], { cwd: source, encoding: "utf8" });
  const hash = createHash("sha256")
    .update(JSON.stringify([PLAN, DIGEST, MATRIX, report]))
    .digest("hex");
  set(GITHUB_OUTPUT, { [SYSTEM]: `${DIGEST} ${hash}` });
}
