// Measures a sync that has nothing to change, of many applications: `node test/bench/sync.mjs`, after `npm run build`.
// In: RUNS, how often (5). Out: a Markdown table with the median of the runs.
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

/** Declarations with a realm each, and with one website and one callback, so that two URLs are all that is checked besides. */
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

/** Runs the sync once; returns the wall time in milliseconds and the farm's counters. */
async function measure(folder) {
  const farm = fork(new URL("sync-farm.mjs", import.meta.url));
  try {
    const [{ port }] = await once(farm, "message");
    const hosts = [...realms.map((realm) => `${realm}.rpxnow.com`), custom, "www.acme.example"];
    const line = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`]);
    const open = [custom, "www.acme.example"].flatMap((host) => ["--allow-private", host]);
    const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: `${root}examples/stand-in-authority.pem`, ...secrets };
    const started = performance.now();
    const child = spawn(process.execPath, [`${root}dist/cli.js`, "sync", folder, ...line, ...open], { cwd: folder, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
    const [exitCode] = await once(child, "close");
    const wall = performance.now() - started;
    farm.send("stop");
    const [seen] = await once(farm, "message");
    if (exitCode !== 0 || seen.writes > 0 || seen.requests !== needed * declarations)
      throw new Error(`exit code ${exitCode}, ${JSON.stringify(seen)}\n${output.slice(-2000)}`);
    return { wall, wire: seen.lastAt - seen.firstAt, ...seen };
  } finally {
    farm.kill();
  }
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  await declare(folder);
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(folder));
  const median = (name) => results.map((result) => result[name]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  const cells = [
    `${declarations} realms, nothing to change`,
    seconds(median("wall")),
    seconds(median("wire")),
    seconds(ideal),
    (median("wall") / ideal).toFixed(2),
    (median("wire") / ideal).toFixed(2),
    median("requests"),
    median("writes"),
    median("mostAtOnce"),
  ];
  const heads = ["Sync", "Wall time", "On the wire", "Ideal", "Wall ÷ ideal", "Wire ÷ ideal", "Requests", "Writes", "Most at once"];
  process.stdout.write(
    [
      `Ideal: ${needed} requests × ${latency} ms × ${declarations} ÷ ${concurrency} at a time; median of ${runs} runs.\n`,
      ...[heads, heads.map(() => "---"), cells].map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n"),
  );
} finally {
  await rm(folder, { recursive: true });
}
