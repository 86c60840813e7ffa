import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { opens, startRawServer } from "../helpers/raw-server.ts";
import { ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";

it.skipIf(isWindows)("SIGINT keeps the completed URLs in the report, these and all others in the cache, and exits with 130", async () => {
  const shipped = await ship();
  onTestFinished(() => shipped.remove());
  const file = join(shipped.folder, "weibo-provider.yaml");
  // The second host is requested when the first one's connection is idle again: its redirect leads there.
  const never = await startRawServer({ onHead: () => program.kill("SIGINT") });
  const server = await startRawServer({
    onHead: (socket, head) => {
      if (!head.startsWith("GET /login ")) return opens.onHead?.(socket, head);
      setTimeout(() => socket.write("HTTP/1.1 302 Found\r\nlocation: http://never.example/\r\ncontent-length: 0\r\n\r\n"), 300);
    },
  });
  await writeFile(file, "version: 1\napp:\n  website: http://www.acme.example/\nsite:\n  login: http://www.acme.example/login\n");
  const outcome = { verdict: "ok", status: 200, finalUrl: "http://later.example/" };
  const entries = { "page http://later.example/": { storedAt: 1, etag: '"v1"', markers: [], outcome } };
  await writeFile(join(shipped.folder, "urls.json"), JSON.stringify({ "weibo-provider-url-cache": 3, entries }));
  const to = (host: string, port: number) => ["--resolve", `${host}:80:127.0.0.1:${port}`, "--allow-private", host];
  const hosts = [...to("www.acme.example", server.port), ...to("never.example", never.port)];
  const line = ["check", file, "--format", "json", "--url-cache", "urls.json", ...hosts];
  const program = spawn(process.execPath, [join(shipped.folder, "dist/cli.js"), ...line], { cwd: shipped.folder, env: { PATH: "" } });
  let output = "";
  program.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const [exitCode] = await once(program, "close");
  expect(exitCode).toBe(130);
  const report = JSON.parse(output);
  expect(report.canceled).toBe(true);
  expect(report.urls.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["ok", "not-checked"]);
  const cache = JSON.parse(await readFile(join(shipped.folder, "urls.json"), "utf8"));
  expect(Object.keys(cache.entries)).toEqual(["page http://www.acme.example/", ...Object.keys(entries)]);
});
