// Measures a sync that has nothing to change, of many applications: `node test/bench/sync.mjs`, after `npm run build`.
// In: RUNS, how often (5). Out: a Markdown table with the median of the runs. `Check alone` is what the program takes for the same files
// without network: starting, reading and checking come before the first request.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { concurrency, declarations, held, ideal, latency, secrets } from "./sync-plan.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = Number(process.env.RUNS ?? 5);
const realms = Array.from({ length: declarations }, (_, index) => `bench-${index}`);
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

/** Runs the program; returns its exit code, what it printed, and the wall time in milliseconds. */
async function timed(folder, line, secretsOf = {}) {
  const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: `${root}test/fixtures/tls/ca.pem`, ...secretsOf };
  const started = performance.now();
  const child = spawn(process.execPath, [`${root}dist/cli.js`, ...line], { cwd: folder, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [exitCode] = await once(child, "close");
  return { exitCode, output, wall: performance.now() - started };
}

/** Runs the sync once; returns what it took and the servers's counters. */
async function measure(folder) {
  const servers = fork(new URL("sync-servers.mjs", import.meta.url));
  try {
    const [{ port }] = await once(servers, "message");
    const hosts = [...realms.map((realm) => `${realm}.rpxnow.com`), custom, "www.acme.example"];
    const line = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`]);
    const open = [custom, "www.acme.example"].flatMap((host) => ["--allow-private", host]);
    const { wall: alone } = await timed(folder, ["check", folder, "--offline"]);
    const { wall, exitCode, output } = await timed(folder, ["sync", folder, ...line, ...open], secrets);
    servers.send("stop");
    const [seen] = await once(servers, "message");
    if (exitCode !== 0 || seen.writes > 0 || seen.requests !== needed * declarations)
      throw new Error(`exit code ${exitCode}, ${JSON.stringify(seen)}\n${output.slice(-2000)}`);
    return { wall, alone, rest: wall - alone, wire: seen.lastAt - seen.firstAt, ...seen };
  } finally {
    servers.kill();
  }
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  await declare(folder);
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(folder));
  const median = (name) => results.map((result) => result[name]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  const times = ["wall", "alone", "wire"].map((name) => seconds(median(name)));
  const ratios = ["wall", "rest", "wire"].map((name) => (median(name) / ideal).toFixed(2));
  const counts = ["requests", "writes", "mostAtOnce"].map(median);
  const cells = [`${declarations} realms, nothing to change`, ...times, seconds(ideal), ...ratios, ...counts];
  const heads = ["Sync", "Wall time", "Check alone", "On the wire", "Ideal", "Wall ÷ ideal", "(Wall − check) ÷ ideal", "Wire ÷ ideal"];
  process.stdout.write(
    [
      `Ideal: ${needed} requests × ${latency} ms × ${declarations} ÷ ${concurrency} at a time; median of ${runs} runs.\n`,
      ...[[...heads, "Requests", "Writes", "Most at once"], cells.map(() => "---"), cells].map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n"),
  );
} finally {
  await rm(folder, { recursive: true });
}
