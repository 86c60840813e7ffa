import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedPort } from "../helpers/raw-server.ts";
import { runProgram, type Shipped, ship } from "../helpers/shipped.ts";

/** Containers may forbid tracing, and other systems have no strace. */
const canTrace = spawnSync("strace", ["-f", "-e", "trace=socket,connect", "true"]).status === 0;

describe.skipIf(!canTrace)("observed from outside, by system calls (needs strace)", () => {
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await ship();
  });
  afterAll(() => shipped.remove());

  /** Runs a shipped program, and gives the calls to internet sockets. */
  async function traced(script: string, line: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { folder } = shipped;
    const trace = join(folder, "trace.txt");
    const tracing = ["-f", "-qq", "-e", "trace=socket,connect,bind,sendto,sendmsg", "-o", trace];
    const run = await runProgram("strace", [...tracing, process.execPath, join(folder, "dist", script), ...line], {
      cwd: folder,
      environment,
    });
    const calls = (await readFile(trace, "utf8")).split("\n").filter((call) => /AF_INET|AF_NETLINK|AF_PACKET/.test(call));
    return { ...run, calls };
  }

  it("check --offline opens no internet socket", async () => {
    expect(await traced("cli.js", ["check", "examples", "--offline"])).toMatchObject({ exitCode: 0, stderr: "", calls: [] });
  });

  it("nor with network options and proxy variables", async () => {
    const line = ["--offline", "--proxy", "--resolve", "a.example:1:127.0.0.1", "--allow-private", "a.example"];
    const environment = { HTTPS_PROXY: "http://proxy.example:3128", WEIBO_APP_KEY: "1234567890", WEIBO_APP_SECRET: "0f".repeat(16) };
    expect(await traced("cli.js", ["check", "examples", ...line], environment)).toMatchObject({ exitCode: 0, stderr: "", calls: [] });
  });

  it("the Action with check-urls: false opens none", async () => {
    const files = { GITHUB_OUTPUT: join(shipped.folder, "output.txt"), GITHUB_STEP_SUMMARY: join(shipped.folder, "summary.md") };
    for (const path of Object.values(files)) await writeFile(path, "");
    const environment = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: shipped.folder, ...files, "INPUT_CHECK-URLS": "false" };
    expect(await traced("index.js", [], environment)).toMatchObject({ exitCode: 0, stderr: "", calls: [] });
    expect(await readFile(files.GITHUB_OUTPUT, "utf8")).toContain("errors");
  });

  it("a URL check is visible in the trace (control)", async () => {
    const port = await closedPort("127.0.0.1");
    const hosts = ["www.acme.example", "acme.rpxnow.com"];
    const line = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`, "--allow-private", host]);
    const { exitCode, calls } = await traced("cli.js", ["check", "examples", ...line]);
    expect(exitCode).toBe(1);
    expect(calls.join("\n")).toMatch(new RegExp(`connect\\(.*AF_INET, sin_port=htons\\(${port}\\)`));
  });
});
