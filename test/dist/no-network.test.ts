import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Shipped, ship } from "../helpers/shipped.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
  // Ends the program at the first sign of network use.
  await writeFile(
    join(shipped.folder, "no-network.mjs"),
    `import dgram from "node:dgram"; import dns from "node:dns"; import net from "node:net"; import { syncBuiltinESMExports } from "node:module";
const refuse = (name) => () => { process.stderr.write("network use: " + name + "\\n"); process.exit(99); };
net.Socket.prototype.connect = refuse("connect"); net.Server.prototype.listen = refuse("listen"); dgram.createSocket = refuse("dgram");
for (const name of Object.keys(dns.promises)) if (typeof dns.promises[name] === "function") dns.promises[name] = refuse(name);
dns.promises.Resolver = class { constructor() { refuse("resolver")(); } }; dns.lookup = refuse("lookup"); syncBuiltinESMExports();
`,
  );
});
afterAll(() => shipped.remove());

const guarded = () => ({ NODE_OPTIONS: `--import=file://${join(shipped.folder, "no-network.mjs")}` });

describe("without network", () => {
  it("check --offline opens no socket and resolves no name", async () => {
    const { exitCode, stderr } = await shipped.cli(["check", "examples", "--offline"], { environment: guarded() });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  it("the Action with check-urls: false does neither", async () => {
    const { exitCode, stderr } = await shipped.action({ "check-urls": "false" }, { environment: guarded() });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  it("a check with URLs trips the guard of these tests (control)", async () => {
    const { exitCode, stderr } = await shipped.cli(["check", "examples"], { environment: guarded() });
    expect(exitCode).toBe(99);
    expect(stderr).toContain("network use");
  });

  it("check --offline of a file loads neither the HTTP client nor the file finder", async () => {
    const coverage = join(shipped.folder, "coverage");
    await mkdir(coverage, { recursive: true });
    await shipped.cli(["check", "examples/acme/weibo-provider.yaml", "--offline"], { environment: { NODE_V8_COVERAGE: coverage } });
    const [report = ""] = await readdir(coverage);
    const loaded = [...(await readFile(join(coverage, report), "utf8")).matchAll(/"url":"file:[^"]*\/dist\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(loaded).toEqual(expect.arrayContaining(["cli.js", "core.js"]));
    expect(loaded.filter((name) => /undici|octokit|globby|janrain|network|emulator/.test(name ?? ""))).toEqual([]);
  });
});
