// How long short runs take, compared with an empty Node process: node test/bench/startup.mjs [RUNS]
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable, measure, median } from "./processes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = Number(process.argv[2] ?? 21);
const [cli, action] = [join(root, "dist/cli.js"), join(root, "dist/index.js")];
const file = "examples/acme/weibo-provider.yaml";
const inputs = { INPUT_FILES: file, "INPUT_CHECK-URLS": "false", GITHUB_WORKSPACE: root };

/** Each with the most that it may take, as a multiple of the empty process. */
const cases = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "--version", args: [cli, "--version"], most: 1.25 },
  { name: "--help", args: [cli, "--help"], most: 1.25 },
  { name: "explain 21321", args: [cli, "explain", "21321"], most: 1.25 },
  { name: "explain callback-host", args: [cli, "explain", "callback-host"], most: 1.25 },
  { name: "a usage error", args: [cli, "chek"], most: 1.25 },
  { name: "check --offline, one file", args: [cli, "check", "--offline", file], most: 1.9 },
  { name: "the Action, one file without URLs", args: [action], environment: inputs, most: 2.2 },
];

const cache = mkdtempSync(join(tmpdir(), "weibo-provider-bench-"));
const environment = { ...process.env, NODE_COMPILE_CACHE: cache };
const walls = new Map(cases.map(({ name }) => [name, []]));
// In turn, so that other work on the machine meets all cases alike.
for (let run = 0; run < runs; run++) {
  for (const { name, args, environment: more } of cases) {
    const { wall } = measure([process.execPath, ...args], { cwd: root, environment: { ...environment, ...more } });
    walls.get(name).push(wall);
  }
}
const base = median(walls.get("node -e 0"));
const rows = cases.map(({ name, most }) => {
  const wall = median(walls.get(name));
  return [name, `${wall.toFixed(0)} ms`, (wall / base).toFixed(2), most ?? "–"];
});
process.stdout.write(
  `Node ${process.version}, medians of ${runs} runs\n\n${markdownTable([["Run", "Wall time", "÷ node -e 0", "At most"], ...rows])}\n`,
);
