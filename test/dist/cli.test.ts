import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { baselineInfos } from "../helpers/check.ts";
import { edited, example } from "../helpers/example.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { marked, markedExample } from "../helpers/marked.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";
import { badCases } from "../rules/cases.ts";

let shipped: Shipped;
const file = "examples/acme/weibo-provider.yaml";
/** Without the infos of the example itself. */
const quiet = baselineInfos.flatMap((rule) => ["--rule", `${rule}=off`]);
const write = (text: string | Uint8Array) => writeFile(join(shipped.folder, file), text);

beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

describe("check, as shipped", () => {
  it("accepts the example, and reports the URLs that it did not check", async () => {
    await write(example);
    const { exitCode, stdout, stderr } = await shipped.cli(["check", file, "--offline"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.match(/^\S+ \w+ [\w-]+$/gm)).toEqual([`${file}:33:1 info identity-cloud-end`, `${file}:46:11 info review-development`]);
    expect(stdout).toMatch(/\nURLs: 2 not checked\n\n1 file, 0 errors, 0 warnings, 2 infos\n$/);
  });

  // Each line of the guide, broken once; the sources are tested with all rules.
  const guide = [
    "name-spaces",
    "app-type",
    "website-url",
    "note-length",
    "description-length",
    "labels-count",
    "security-domain",
    "image-size",
    "screenshots-count",
    "callback-url",
    "callback-host",
    "secret-name",
    "identity-in-file",
    "certificate-type",
  ];
  const cases = guide.flatMap((rule) => badCases.filter((bad) => bad.rule === rule).slice(0, 1));

  it("is tested with a bad case of each of these rules", () => {
    expect(cases.map(({ rule }) => rule)).toEqual(guide);
  });

  it.each(cases.map((bad) => ({ rule: bad.rule, ...markedExample(bad.edits) })))(
    "reports $rule@$at in text, JSON and annotations",
    async ({ rule, text, at }) => {
      await write(text);
      const [place = "", end = ""] = at.split("-");
      const [plain, json, github] = await Promise.all(
        ["text", "json", "github"].map((format) => shipped.cli(["check", file, "--offline", "--format", format, ...quiet], { warm: true })),
      );
      const exitCode = rule === "security-domain" ? 0 : 1;
      expect([plain?.exitCode, json?.exitCode, github?.exitCode]).toEqual([exitCode, exitCode, exitCode]);

      const severity = exitCode === 0 ? "warning" : "error";
      expect(plain?.stdout.match(/^\S+ \w+ [\w-]+$/gm)).toEqual([`${file}:${place} ${severity} ${rule}`]);

      const { version, findings, summary, files } = JSON.parse(json?.stdout ?? "");
      expect({ version, files, summary }).toEqual({
        version: 1,
        files: [file],
        summary: { files: 1, errors: exitCode, warnings: 1 - exitCode, infos: 0 },
      });
      expect(
        findings.map(({ start, end }: { start: Place; end: Place }) => `${start.line}:${start.column}-${end.line}:${end.column}`),
      ).toEqual([at]);
      expect(Object.keys(findings[0])).toEqual([
        "rule",
        "severity",
        "message",
        "fix",
        "fixable",
        "file",
        "start",
        "end",
        "pointer",
        "help",
      ]);

      const [line, column] = place.split(":");
      const [endLine, endColumn] = end.split(":");
      const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : "";
      expect(github?.stdout.match(/^::.*$/gm)).toHaveLength(1);
      expect(github?.stdout).toContain(`::${severity} file=${file},line=${line},endLine=${endLine}${columns},title=${rule}::`);
    },
  );

  it("underlines full-width characters at their position", async () => {
    await write(marked(edited([["labels: [购物, 会员]", "labels: [购物, 会员, 优惠, «积分»]"]])).text);
    const { stdout } = await shipped.cli(["check", file, "--offline"]);
    const lines = stdout.split("\n");
    expect(lines.find((line) => line.includes("13 |"))).toContain("  labels: [购物, 会员, 优惠, 积分]");
    // Each of the six preceding characters takes two cells.
    expect(lines.find((line) => line.includes("^"))).toBe(`    ${" ".repeat(2)} | ${" ".repeat(29)}^^^^`);
  });

  it("conceals a secret in the file", async () => {
    const secret = "0123456789abcdef0123456789abcdef";
    await write(edited([["labels: [购物, 会员]", `labels: [购物, ${secret}, 会员, 优惠]`]]));
    for (const format of ["text", "json", "github"]) {
      const { stdout, exitCode } = await shipped.cli(["check", file, "--offline", "--format", format, ...quiet], { warm: true });
      expect(exitCode).toBe(1);
      expect(stdout).toContain("secret-in-file");
      expect(stdout).toContain("labels-count");
      expect(stdout).not.toContain(secret);
    }
  });

  interface Place {
    line: number;
    column: number;
  }
});

describe("an invalid call", () => {
  const aDevice: [string, string[], RegExp] = [
    "a device",
    ["check", "/dev/zero"],
    phrase(en.usage["file-irregular"], { path: "/dev/zero" }),
  ];

  it.each([
    ["a missing file", ["check", "none.yaml"], phrase(en.usage["file-missing"], { path: "none.yaml" })],
    ["a directory without declarations", ["check", "schema"], phrase(en.usage["no-declaration"], { path: "schema" })],
    ["a glob that matches nothing", ["check", "*.nothing"], phrase(en.usage["no-match"], { path: "*.nothing" })],
    ...(isWindows ? [] : [aDevice]),
    ["an unknown command", ["chek"], phrase(en.usage["command-unknown-near"], { name: "chek", suggestion: "check" })],
    ["an unknown option", ["check", "--offlin"], "--offlin"],
    ["an option of another command", ["plan", "--offline"], phrase(en.usage["option-misplaced"], { option: "offline", command: "plan" })],
    ["an unknown format", ["check", file, "--format", "xml"], "text, json, github"],
    [
      "an unknown rule",
      ["check", file, "--rule", "name-space=off"],
      phrase(en.usage["rule-unknown-near"], { id: "name-space", suggestion: "name-spaces" }),
    ],
    ["a fixed rule", ["check", file, "--rule", "secret-in-file=off"], phrase(en.usage["rule-fixed"], { id: "secret-in-file" })],
    ["a malformed resolve", ["check", file, "--resolve", "a:b:c"], "HOST:PORT:ADDRESS"],
    ["an unknown thing to explain", ["explain", "name-space"], "did you mean name-spaces"],
    ["a Janrain origin without TLS", ["plan", file, "--janrain-url", "http://acme.rpxnow.com"], phrase(en.usage["origin-not-https"])],
  ])("with %s exits with 2 and one line, without a stack trace", async (_, line, message) => {
    await write(example);
    const { exitCode, stdout, stderr } = await shipped.cli(line, { warm: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["empty", new Uint8Array(), "file-empty"],
    ["binary", Uint8Array.from([0, 1, 2, 255]), "file-encoding"],
    ["10 MB long", new Uint8Array(10_000_000).fill(35), "file-size"],
    ["5,000 levels deep", new TextEncoder().encode("[".repeat(5000) + "]".repeat(5000)), "yaml-depth"],
  ])("reports a file that is %s as a finding", async (_, bytes, rule) => {
    await write(bytes);
    const { exitCode, stdout, stderr } = await shipped.cli(["check", file, "--offline"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain(`error ${rule}`);
  });

  it.skipIf(!hasLinks || isWindows)("rejects a link that leads outside the repository", async () => {
    const { symlink } = await import("node:fs/promises");
    await mkdir(join(shipped.folder, "linked"), { recursive: true });
    await symlink("/etc/hostname", join(shipped.folder, "linked", "weibo-provider.yaml"));
    const { exitCode, stderr } = await shipped.cli(["check", "linked/weibo-provider.yaml"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(phrase(en.usage["file-outside"]));
  });
});

describe("the other commands", () => {
  it("demo runs check, plan, sync and a second plan", async () => {
    await write(example);
    const { exitCode, stdout, stderr } = await shipped.cli(["demo"], { cwd: "/" });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const { steps, outcome, success } = en.cli.demo;
    for (const { title } of Object.values(steps)) expect(stdout).toContain(title);
    expect(stdout).toMatch(phrase(outcome, { again: 0 }));
    expect(stdout).toContain(success);
  });

  it.each([
    ["21321", en.errors.weibo[21321].action],
    ["21322", "redirect_uri_mismatch"],
    ["3", "Janrain error 3"],
    ["janrain:-1", janrainTexts.errors["-1"].meaning],
    ["weibo:10017", en.errors.weibo[10017].action],
    ["callback-host", "callbacks.authorization"],
  ])("explain prints the entry of %s", async (id, text) => {
    const { exitCode, stdout } = await shipped.cli(["explain", id], { warm: true });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(text);
  });

  it.each([
    ["check", file, "--offline", "--lang", "zh"],
    ["status", file, "--offline", "--lang", "zh"],
    ["explain", "21321", "--lang", "zh"],
    ["explain", "name-spaces", "--lang", "zh"],
    ["explain"],
  ])("--output gets the bytes that would be printed: %s %s", async (...line) => {
    await write(example);
    const { stdout } = await shipped.cli(line, { warm: true });
    const { exitCode, stdout: printed } = await shipped.cli([...line, "--output", "report.txt"], { warm: true });
    expect([exitCode, printed]).toEqual([0, ""]);
    expect(await readFile(join(shipped.folder, "report.txt"), "utf8")).toBe(stdout);
  });

  it("--help and --version print to standard output, and no command exits with 2", async () => {
    const [help, version, nothing] = await Promise.all([shipped.cli(["--help"]), shipped.cli(["--version"]), shipped.cli([])]);
    expect([help.exitCode, version.exitCode, nothing.exitCode]).toEqual([0, 0, 2]);
    expect(help.stdout).toContain(en.cli.usage);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("check finds declarations below the folder, except ignored ones", async () => {
    await write(example);
    for (const folder of ["one", "two/deep", "node_modules/x", "ignored"]) {
      await mkdir(join(shipped.folder, "many", folder), { recursive: true });
      await writeFile(join(shipped.folder, "many", folder, "weibo-provider.yaml"), "version: 2\n");
    }
    await writeFile(join(shipped.folder, "many", ".gitignore"), "ignored/\n");
    const { stdout } = await shipped.cli(["check", "--offline", "--format", "json"], { cwd: join(shipped.folder, "many") });
    expect(JSON.parse(stdout).files).toEqual(["one/weibo-provider.yaml", "two/deep/weibo-provider.yaml"]);
  });
});
