// Measures a sync that has nothing to change, of many applications: `node test/bench/sync.mjs`, after `npm run build`.
// In: RUNS, how often (5). Out: a Markdown table with the median of the runs. The ideal is a program that only sends the same requests
// with the same concurrency (`sync-ideal.mjs`); both run in turns. `Check alone` is what the command takes for the same files without
// network: starting, reading and checking come before the first request.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { concurrency, declarations, held, latency, least, realmOf, secrets } from "./sync-plan.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = Number(process.env.RUNS ?? 5);
const realms = Array.from({ length: declarations }, (_, index) => realmOf(index));
const custom = "login.acme.example";
const needed = Object.keys(held).length;

/** Declarations with a realm each, but one website and one callback, so that only two URLs are checked. */
async function declare(folder) {
  const example = await readFile(`${root}examples/acme/weibo-provider.yaml`, "utf8");
  for (const realm of realms) {
    await mkdir(join(folder, realm));
    await cp(`${root}examples/acme/brand`, join(folder, realm, "brand"), { recursive: true });
    const text = example
      .replaceAll("https://acme.rpxnow.com/", `https://${custom}/`)
      .replace("realm: acme ", `realm: ${realm}\n  domain: ${custom} `);
    await writeFile(join(folder, realm, "weibo-provider.yaml"), text);
  }
}

/** Runs a program; returns its exit code, what it printed, and the wall time in milliseconds. */
async function timed(folder, line, secretsOf = {}) {
  const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: `${root}test/fixtures/tls/ca.pem`, ...secretsOf };
  const started = performance.now();
  const child = spawn(process.execPath, line, { cwd: folder, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [exitCode] = await once(child, "close");
  return { exitCode, output, wall: performance.now() - started };
}

/** Runs a program against servers of its own; returns the wall time, and the servers' counters. */
async function measure(folder, lineFor, secretsOf) {
  const servers = fork(new URL("sync-servers.mjs", import.meta.url));
  try {
    const [{ port }] = await once(servers, "message");
    const { wall, exitCode, output } = await timed(folder, lineFor(port), secretsOf);
    servers.send("stop");
    const [seen] = await once(servers, "message");
    if (exitCode !== 0 || seen.writes > 0 || seen.requests !== needed * declarations)
      throw new Error(`exit code ${exitCode}, ${JSON.stringify(seen)}\n${output.slice(-2000)}`);
    return { wall, wire: seen.lastAt - seen.firstAt, ...seen };
  } finally {
    servers.kill();
  }
}

const program = `${root}dist/cli.js`;

/** The command line of the sync. */
function syncLine(folder, port) {
  const hosts = [...realms.map((realm) => `${realm}.rpxnow.com`), custom, "www.acme.example"];
  const resolve = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`]);
  return [program, "sync", folder, ...resolve, ...[custom, "www.acme.example"].flatMap((host) => ["--allow-private", host])];
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  await declare(folder);
  const results = { ideal: [], check: [], sync: [] };
  for (let run = 0; run < runs; run++) {
    results.ideal.push(await measure(folder, (port) => [`${root}test/bench/sync-ideal.mjs`, port]));
    results.check.push(await timed(folder, [program, "check", folder, "--offline"]));
    results.sync.push(await measure(folder, (port) => syncLine(folder, port), secrets));
  }
  const median = (name, key = "wall") => results[name].map((result) => result[key]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  const rows = [
    ["Program", "Wall time", "On the wire", "Requests", "Writes", "Most at once", "Wall ÷ ideal"],
    Array(7).fill("---"),
    ...["ideal", "sync"].map((name) => [
      name === "ideal" ? "only the requests (ideal)" : "weibo-provider sync",
      seconds(median(name)),
      seconds(median(name, "wire")),
      ...["requests", "writes", "mostAtOnce"].map((key) => median(name, key)),
      (median(name) / median("ideal")).toFixed(2),
    ]),
  ];
  process.stdout.write(
    [
      `${declarations} realms, nothing to change; median of ${runs} runs in turns. Check alone: ${seconds(median("check"))}.`,
      `Least possible: ${needed} requests × ${latency} ms × ${declarations} ÷ ${concurrency} at a time = ${seconds(least)}.\n`,
      ...rows.map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n"),
  );
} finally {
  await rm(folder, { recursive: true });
}
