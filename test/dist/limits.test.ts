import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { example, root } from "../helpers/example.ts";
import { runProgram, type Shipped, ship } from "../helpers/shipped.ts";

let shipped: Shipped;
let folder: string;

beforeAll(async () => {
  shipped = await ship();
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-limits-"));
  await cp(join(root, "test/fixtures/acme/brand"), join(folder, "brand"), { recursive: true });
  await mkdir(join(folder, ".git"));
  for (const name of ["a", "b", "c"]) {
    await mkdir(join(folder, name));
    const text = example.replaceAll("brand/", "../brand/");
    await writeFile(join(folder, name, "weibo-provider.yaml"), name === "b" ? text.replace("AcmeMember", "Acme Member") : text);
  }
});
afterAll(async () => {
  await shipped.remove();
  await rm(folder, { recursive: true });
});

/** Checks the declarations with a limit of the shell. */
const checkWith = (limit: string) =>
  runProgram("sh", ["-c", `${limit}; exec "${process.execPath}" "${join(shipped.folder, "dist/cli.js")}" check --offline --format json`], {
    cwd: folder,
    environment: {},
  });

describe.skipIf(process.platform === "win32")("with a limit of open files", () => {
  it.each([19, 20, 21, 22, 24, 28])("of %d, reports what there is or ends with exit code 3 and one line", async (limit) => {
    const { exitCode, stdout, stderr } = await checkWith(`ulimit -n ${limit}`);
    // Node itself ends if it cannot open its own files.
    if (exitCode === null || exitCode > 128 || stderr.startsWith("node:internal")) return;
    expect([1, 3]).toContain(exitCode);
    if (exitCode === 3) expect(stderr).toMatch(/^weibo-provider: .*EMFILE.*\n$/);
    else expect(JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === "error")).toHaveLength(1);
  });

  it("of 256, reports the same as without", async () => {
    const [limited, unlimited] = await Promise.all([checkWith("ulimit -n 256"), checkWith(":")]);
    expect(limited).toEqual(unlimited);
    expect(limited.exitCode).toBe(1);
  });
});
