import { chmod, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyPatch } from "diff";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";

let shipped: Shipped;
const file = "examples/acme/weibo-provider.yaml";
const path = () => join(shipped.folder, file);
const broken = edited([
  ["website: https://www.acme.example/", "website: www.acme.example/"],
  ["  name: AcmeMember", "  nmae: AcmeMember"],
]);

beforeAll(async () => {
  shipped = await ship();
});
beforeEach(() => writeFile(path(), broken));
afterAll(() => shipped.remove());

describe("check --fix, as shipped", () => {
  it("is suggested, fixes the file, and leaves nothing to fix", async () => {
    const before = await shipped.cli(["check", file, "--offline"]);
    expect(before.exitCode).toBe(1);
    expect(before.stdout).toContain(formatMessage(en.report.fixable, { count: 2 }));
    const { exitCode, stdout } = await shipped.cli(["check", file, "--offline", "--fix"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`fixed: ${file} (2 edits)`);
    expect(await readFile(path(), "utf8")).toBe(example);
    expect((await shipped.cli(["check", file, "--offline", "--fix"])).stdout).not.toContain("fixed:");
  });

  it("needs the YAML library only for uncommon YAML", async () => {
    const own = await ship();
    onTestFinished(() => own.remove());
    await rm(join(own.folder, "dist/yaml.js"));
    await writeFile(join(own.folder, file), broken);
    expect((await own.cli(["check", file, "--offline", "--fix"])).exitCode).toBe(0);
    expect(await readFile(join(own.folder, file), "utf8")).toBe(example);
    await writeFile(join(own.folder, file), broken.replaceAll("\n", "\r\n"));
    const { exitCode, stderr } = await own.cli(["check", file, "--offline"]);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("yaml.js")]);
  });

  it("keeps the byte order mark, CRLF and the file's mode", async () => {
    await writeFile(path(), `\uFEFF${broken.replaceAll("\n", "\r\n")}`);
    if (!isWindows) await chmod(path(), 0o640);
    await shipped.cli(["check", file, "--offline", "--fix"]);
    expect(await readFile(path(), "utf8")).toBe(`\uFEFF${example.replaceAll("\n", "\r\n")}`);
    if (!isWindows) expect((await stat(path())).mode & 0o777).toBe(0o640);
  });

  it("with --dry-run prints a diff that applies, and changes nothing", async () => {
    const { exitCode, stdout } = await shipped.cli(["check", file, "--offline", "--fix", "--dry-run"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`--- a/${file}`);
    expect(stdout).toContain("-  nmae: AcmeMember");
    expect(applyPatch(broken, stdout)).toBe(example);
    expect(await readFile(path(), "utf8")).toBe(broken);
  });

  it.each([
    ["another tool's values", "chart.yaml", 'app:\n  nmae: "Acme "\nimage: nginx\n'],
    ["another tool's JSON", "package.json", '{ "verison": 1, "name": "acme " }\n'],
    ["a list", "list.yaml", '- "app "\n- "images "\n'],
    ["text", "notes.md", "# app：\n\n“quoted”\n"],
  ])("leaves %s as it is, even if it is named", async (_, name, text) => {
    const other = join(shipped.folder, name);
    await writeFile(other, text);
    const { exitCode, stdout } = await shipped.cli(["check", name, file, "--offline", "--fix"], { warm: true });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`fixed: ${file} (2 edits)`);
    expect(await readFile(other, "utf8")).toBe(text);
  });

  it("writes to a declaration of any name", async () => {
    const other = join(shipped.folder, "examples/acme/staging.yaml");
    await writeFile(other, broken);
    const { exitCode } = await shipped.cli(["check", "examples/acme/staging.yaml", "--offline", "--fix"], { warm: true });
    expect(exitCode).toBe(0);
    expect(await readFile(other, "utf8")).toBe(example);
  });

  it("prints only JSON with --format json", async () => {
    const { stdout } = await shipped.cli(["check", file, "--offline", "--fix", "--format", "json"]);
    expect(JSON.parse(stdout).summary.errors).toBe(0);
  });

  it.skipIf(!hasLinks)("writes through a link inside the repository, and removes its temporary file", async () => {
    const link = join(shipped.folder, "examples", "acme", "linked.yaml");
    await symlink("weibo-provider.yaml", link);
    onTestFinished(() => rm(link));
    await shipped.cli(["check", "examples/acme/linked.yaml", "--offline", "--fix"]);
    expect(await readFile(path(), "utf8")).toBe(example);
    expect((await readdir(join(shipped.folder, "examples", "acme"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is limited to check, and --dry-run to --fix", async () => {
    const [sync, dry] = await Promise.all([shipped.cli(["plan", file, "--fix"]), shipped.cli(["check", file, "--dry-run"])]);
    expect([sync.exitCode, dry.exitCode]).toEqual([2, 2]);
    expect(dry.stderr).toContain(en.usage["dry-run-alone"]);
  });
});
