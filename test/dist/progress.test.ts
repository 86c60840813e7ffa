import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { UrlProgress } from "../../src/cli/url-progress.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

describe("the progress of a run", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });

  /** What is written after updates at these milliseconds, with the host that is pending then; the run ends at the last moment. */
  function written(updates: readonly [at: number, pendingHost?: string][], end: number, messages = messagesIn("en")): string {
    let text = "";
    const progress = new UrlProgress(messages, (part) => {
      text += part;
    });
    let now = 0;
    updates.forEach(([at, pendingHost], index) => {
      vi.advanceTimersByTime(at - now);
      now = at;
      progress.update(index, updates.length - 1, pendingHost);
    });
    vi.advanceTimersByTime(end - now);
    progress.end();
    progress.end();
    return text;
  }

  const clear = "\r\u001b[K";

  it.each<[string, [number, string?][], number, string]>([
    ["shows nothing in the first second", [[0, "a"], [500, "b"], [999]], 999, ""],
    [
      "shows what is pending after a second, without an update",
      [[0, "www.acme.example"]],
      1500,
      `${clear}URLs: 0 of 0, waiting for www.acme.example${clear}`,
    ],
    [
      "stays on one line, which goes at the end",
      [[0, "a.example"], [1500, "b.example"], [1600]],
      9000,
      `${clear}URLs: 0 of 2, waiting for a.example${clear}URLs: 1 of 2, waiting for b.example${clear}`,
    ],
    ["writes nothing after the last URL, where a prompt may follow", [[0, "a.example"], [500]], 9000, ""],
    ["of nothing only clears the line", [], 2000, clear],
  ])("%s", (_, updates, end, text) => {
    expect(written(updates, end)).toBe(text);
  });

  it("uses the output language", () => {
    expect(written([[0, "a.example"]], 1000, messagesIn("zh"))).toBe(`${clear}URL：0/0，正在等待 a.example${clear}`);
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
    expect([exitCode, screen]).toEqual([0, "\r\u001b[KURLs: 1 of 2, waiting for www.acme.example\r\u001b[K"]);
    expect(attempts(await readFile(join(shipped.folder, "report.json"), "utf8"))).toEqual([2, 1, 1]);
  });
});
