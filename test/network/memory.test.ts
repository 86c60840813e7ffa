import { readFile, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { type Behavior, endless, startRawServer } from "../helpers/raw-server.ts";
import { ship } from "../helpers/shipped.ts";

const [mebibyte, gibibyte] = [2 ** 20, 2 ** 30];
const limit = 150 * mebibyte;

const markup = (length: number) => Buffer.alloc(length, "<p>a");

/** A gigabyte of markup; each member of the file is a bomb of its own. */
const gzipBomb = Buffer.concat(Array<Buffer>(64).fill(gzipSync(markup(gibibyte / 64))));
/** Made quickly, and with the largest window, which the decoder has to keep. */
const brotliBomb = brotliCompressSync(markup(128 * mebibyte), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
});

const start = "HTTP/1.1 200 OK\r\n";
const head = (...fields: string[]) => [`${start}content-type: text/html`, ...fields, "", ""].join("\r\n");
const packed = (coding: string, body: Buffer): Behavior => ({
  onHead: (socket: Socket) => {
    socket.write(head(`content-encoding: ${coding}`));
    socket.end(body);
  },
});

/** Responses that would exhaust the memory, with the expected verdict. */
const nasty: readonly [verdict: string, Behavior][] = [
  ["ok", endless(head(), markup(64 * 1024))],
  ["ok", packed("gzip", gzipBomb)],
  ["unknown unsupported", packed("br", brotliBomb)],
  ["broken protocol", endless(start, `x: ${"y".repeat(64 * 1024)}\r\n`)],
  ["unknown unsupported", endless(start, "x:\r\n".repeat(16 * 1024))],
];

/** As many as the concurrency limit, with four URLs each. */
const hosts = Array.from({ length: 16 }, (_, index) => `h${index}.acme.example`);

/** Leaves the highest resident size of the process in a file. On Linux not that of Node, which counts its parent's before it was itself. */
const hookFor = (file: string) => `
  import { readFileSync, writeFileSync } from "node:fs";
  const ofLinux = () => readFileSync("/proc/self/status", "utf8").match(/VmHWM:\\s*(\\d+) kB/)[1];
  process.on("exit", () => {
    const peak = process.platform === "linux" ? ofLinux() : process.resourceUsage().maxRSS;
    writeFileSync(${JSON.stringify(file)}, String(Number(peak) * 1024));
  });`;

// Now and then V8 collects late, and keeps some 20 MiB for longer.
test("64 hostile responses use little memory and time", { retry: 2 }, async () => {
  const server = await startRawServer({
    onHead: (socket, request) => {
      const [, kind] = /^GET \/(\d+)\//.exec(request) ?? [];
      nasty[Number(kind)]?.[1].onHead?.(socket, request);
    },
  });
  const shipped = await ship();
  onTestFinished(() => shipped.remove());
  const [hook, peak] = [join(shipped.folder, "hook.mjs"), join(shipped.folder, "peak")];
  const files = hosts.map((_, index) => join(shipped.folder, `${index}.yaml`));
  await writeFile(hook, hookFor(peak));
  for (const [index, host] of hosts.entries()) {
    const [website, home, login, register] = [0, 1, 2, 3].map((field) => `http://${host}/${(index * 4 + field) % nasty.length}/${field}`);
    const fields = [
      "version: 1",
      "app:",
      `  website: ${website}`,
      "site:",
      `  home: ${home}`,
      `  login: ${login}`,
      `  register: ${register}`,
    ];
    await writeFile(files[index] ?? "", fields.join("\n"));
  }
  const options = hosts.flatMap((host) => ["--resolve", `${host}:80:${server.address}:${server.port}`, "--allow-private", host]);
  const began = performance.now();
  const { stdout } = await shipped.cli(["check", ...files, "--format", "json", ...options], {
    environment: { NODE_OPTIONS: `--import=${pathToFileURL(hook)}` },
  });
  const elapsed = performance.now() - began;

  const { urls } = JSON.parse(stdout) as { urls: { url: string; verdict: string; failure: string | null }[] };
  const wrong = urls.filter(({ url, verdict, failure }) => [verdict, failure].join(" ").trim() !== nasty[Number(url.split("/")[3])]?.[0]);
  expect(wrong).toEqual([]);
  expect(urls).toHaveLength(64);
  expect(Number(await readFile(peak, "utf8"))).toBeLessThan(limit);
  expect(elapsed).toBeLessThan(15_000);
});

test("a heap that is too small ends the run with a message, before V8 ends the process", async () => {
  const server = await startRawServer({ onHead: (socket) => void socket.end(`${head()}<p>Acme`) });
  const shipped = await ship();
  onTestFinished(() => shipped.remove());
  const file = join(shipped.folder, "small.yaml");
  await writeFile(file, `version: 1\napp:\n  website: http://${hosts[0]}/\n`);
  const line = ["check", file, "--resolve", `${hosts[0]}:80:${server.address}:${server.port}`, "--allow-private", String(hosts[0])];
  const small = await shipped.cli(line, { environment: { NODE_OPTIONS: "--max-old-space-size=24" } });
  expect(small).toMatchObject({ exitCode: 3, stdout: "", stderr: `${en.report.exhausted.memory.replace("{code}", "HEAP_LIMIT")}\n` });
  const large = await shipped.cli(line, { environment: { NODE_OPTIONS: "--max-old-space-size=64" } });
  expect([large.exitCode, large.stderr]).toEqual([1, ""]);
});

test("a heap that thousands of waiting requests fill ends the run as well, without a garbage collection for each", async () => {
  const server = await startRawServer({ onHead: (socket) => void socket.end(`${head()}<p>Acme`) });
  const shipped = await ship();
  onTestFinished(() => shipped.remove());
  const files = Array.from({ length: 700 }, (_, index) => join(shipped.folder, `${index}.yaml`));
  const urls = (index: number) => ["home", "login", "register"].map((page) => `  ${page}: http://${hosts[index % 16]}/${index}/${page}`);
  await Promise.all(files.map((file, index) => writeFile(file, ["version: 1", "app: { name: Acme }", "site:", ...urls(index)].join("\n"))));
  const options = hosts.flatMap((host) => ["--resolve", `${host}:80:${server.address}:${server.port}`, "--allow-private", host]);
  const run = await shipped.cli(["check", ...files, ...options], { environment: { NODE_OPTIONS: "--max-old-space-size=32" } });
  expect(run).toMatchObject({ exitCode: 3, stderr: `${en.report.exhausted.memory.replace("{code}", "HEAP_LIMIT")}\n` });
});
