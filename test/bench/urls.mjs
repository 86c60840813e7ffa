// Compares the URL check with lychee and linkinator on the same 1,000 URLs: `node test/bench/urls.mjs`, after `npm run build`.
// In: LYCHEE and LINKINATOR, the commands of the two; RUNS, how often each is run (3). Out: a Markdown table, and what got a wrong verdict.
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { addresses, concurrency, hostCount, idealFor, idealInOrderFor, latency, neededFor, pagesOf } from "./plan.mjs";
import { mistakesOf, seconds, tableOf } from "./table.mjs";
import { prepare, rows } from "./tools.mjs";

const runs = Number(process.env.RUNS ?? 3);
const print = (line = "") => process.stdout.write(`${line}\n`);
/** Without proxies, which some tools would take for loopback as well, and without what changes a tool's output. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:\w+_proxy|GITHUB_.*|NODE_OPTIONS)$/i.test(name)));

/** The version that a tool gives itself; undefined when it is not there. */
async function versionOf({ command, versionArgs }) {
  if (command === undefined) return undefined;
  const { stdout } = await promisify(execFile)(command, versionArgs, { env }).catch(() => ({ stdout: "" }));
  return /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0];
}

/** Runs a row once on a farm of its own; returns the wall time in milliseconds, the farm's counters, and each page with its verdict. */
async function measure(row) {
  const farm = fork(new URL("servers.mjs", import.meta.url));
  const folder = await mkdtemp(`${tmpdir()}/bench-`);
  try {
    const [{ origins }] = await once(farm, "message");
    const pages = pagesOf(origins);
    const inputs = await prepare(folder, pages);
    const started = performance.now();
    const { stdout, stderr } = await outputOf(
      row.command,
      row.args({ ...inputs, hosts: origins.map((origin) => new URL(origin).host) }),
      inputs.lists,
    );
    const wall = performance.now() - started;
    farm.send("stop");
    const [seen] = await once(farm, "message");
    return { wall, seen, evaluated: evaluate(pages, row, stdout, stderr) };
  } finally {
    farm.kill();
    await rm(folder, { recursive: true });
  }
}

/** What a command printed, whatever its exit code says: findings are no failure here. */
function outputOf(command, args, cwd) {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 28, timeout: 300_000 }, (_error, stdout, stderr) => resolve({ stdout, stderr }));
  });
}

function evaluate(pages, row, stdout, stderr) {
  if (!row.verdicts) return [];
  try {
    const verdicts = row.verdicts(stdout);
    return pages.map((page) => ({ ...page, verdict: verdicts.get(page.url) ?? "none" }));
  } catch (error) {
    throw new Error(`${row.name} printed something else: ${stdout.slice(0, 500)} ${stderr.slice(0, 500)}`, { cause: error });
  }
}

const pages = pagesOf(addresses);
const ideal = idealFor(pages, concurrency);
const inOrder = idealInOrderFor(pages, concurrency);
const faulty = pages.filter(({ kind }) => kind !== "good").length;
const table = await Promise.all(rows.map(async (row) => ({ ...row, version: await versionOf(row), results: [] })));
// In turns, so that what else the machine does falls on all of them.
for (let run = 0; run < runs; run++) {
  for (const row of table) if (row.version) row.results.push(await measure(row));
}

const size = `${pages.length} URLs over ${hostCount} hosts, ${faulty} with an injected fault, each response after ${latency} ms`;
print(`${size}; ${concurrency} requests at once; median of ${runs} runs.`);
print(`Ideal: ${neededFor(pages)} requests × ${latency} ms ÷ ${concurrency} = ${seconds(ideal)};`);
print(`in the order of the list, and waiting where a server asks for it with Retry-After: ${seconds(inOrder)}.\n`);
print(tableOf(table, { ideal, inOrder }));
print("\nWrong verdicts:\n");
for (const row of table) if (row.results.length > 0) print(`- ${row.name}, ${row.settings}: ${mistakesOf(row)}`);
