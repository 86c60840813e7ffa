import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { UrlProgress } from "../../src/cli/url-progress.ts";
import { messagesIn } from "../../src/core/messages/languages.ts";
import { startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

describe("the progress of a run", () => {
  let now = 0;
  beforeEach(() => {
    now = 5000;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    return () => void vi.restoreAllMocks();
  });

  /** What is written after updates at these milliseconds, the last of which ends the run. */
  function written(times: readonly number[], messages = messagesIn("en")): string {
    let text = "";
    const progress = new UrlProgress(messages, (part) => {
      text += part;
    });
    times.forEach((time, index) => {
      now = 5000 + time;
      progress.update(index + 1, times.length);
    });
    progress.end();
    progress.end();
    return text;
  }

  it.each<[string, number[], string]>([
    ["shows nothing in the first second", [1, 500, 999], ""],
    ["begins after it", [1, 1000], "\rURLs: 2 of 2\r\u001b[K"],
    ["stays on one line, which goes at the end", [1500, 1600, 9000], "\rURLs: 1 of 3\rURLs: 2 of 3\rURLs: 3 of 3\r\u001b[K"],
    ["of nothing is nothing", [], ""],
  ])("%s", (_, times, text) => {
    expect(written(times)).toBe(text);
  });

  it("uses the output language", () => {
    expect(written([2000], messagesIn("zh"))).toBe("\rURL：1/1\r\u001b[K");
  });
});

const script = ["/usr/bin/script", "/bin/script"].find((path) => process.platform === "linux" && existsSync(path));

describe("a slow site, as shipped", () => {
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await ship();
    await writeFile(join(shipped.folder, "authority.pem"), serverIdentity.ca);
  });
  afterAll(() => shipped.remove());

  /** A command line and environment for a site that returns 503 with Retry-After: 2, then opens. */
  async function slow() {
    let isFirst = true;
    const response = (head: string) => {
      const busy = isFirst && head.startsWith("GET / ");
      isFirst &&= !busy;
      const fields = busy ? "503 Later\r\nretry-after: 2" : "200 OK\r\ncontent-type: text/html";
      return `HTTP/1.1 ${fields}\r\ncontent-length: ${head.startsWith("HEAD") ? 0 : 3}\r\n\r\n${head.startsWith("HEAD") ? "" : "<p>"}`;
    };
    const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };
    const server = await startRawServer({ onHead: (socket, head) => void socket.write(response(head)) }, { tls });
    const hosts = ["www.acme.example", "acme.rpxnow.com"];
    const towards = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${server.port}`, "--allow-private", host]);
    return {
      line: ["check", "examples/acme/weibo-provider.yaml", "--format", "json", ...towards],
      environment: { NODE_EXTRA_CA_CERTS: join(shipped.folder, "authority.pem") },
    };
  }

  const attempts = (json: string) => JSON.parse(json).urls.map((url: { attempts: number }) => url.attempts);

  it("shows no progress without a terminal", async () => {
    const { line, environment } = await slow();
    const { exitCode, stdout, stderr } = await shipped.cli(line, { environment });
    expect([exitCode, stderr, attempts(stdout)]).toEqual([0, "", [2, 1, 1]]);
  });

  it.skipIf(script === undefined)("shows it on a terminal, apart from the report, and removes it (needs util-linux's script)", async () => {
    const { line, environment } = await slow();
    const command = `"${process.execPath}" dist/cli.js ${line.join(" ")} > report.json`;
    const env = { PATH: process.env.PATH ?? "", ...environment };
    const terminal = spawn(script ?? "", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd: shipped.folder, env });
    let screen = "";
    terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
      screen += text;
    });
    const exitCode = await new Promise((resolve) => terminal.on("close", resolve));
    expect([exitCode, screen]).toEqual([0, "\rURLs: 2 of 2\r\u001b[K"]);
    expect(attempts(await readFile(join(shipped.folder, "report.json"), "utf8"))).toEqual([2, 1, 1]);
  });
});
