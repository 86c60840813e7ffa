import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { baselineInfos } from "../helpers/check.ts";
import { edited, example, root } from "../helpers/example.ts";
import { formats } from "../helpers/formats.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";

let folder: string;
const severities = new Map(baselineInfos.map((rule) => [rule, "off"] as const));
const broken = edited([["name: AcmeMember", "name: Acme Member"]]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-many-"));
  await cp(join(root, "test/fixtures/acme/brand"), join(folder, "brand"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a declaration whose images are in the root of the test's folder. */
async function declare(path: string, text = example): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const up = "../".repeat(path.split("/").length - 1);
  await writeFile(join(folder, path), text.replaceAll("brand/", `${up}brand/`));
}

/** `brand/` is above the declarations, so the test's folder has to be a checkout. */
async function check(patterns: readonly string[] = []) {
  await mkdir(join(folder, ".git"), { recursive: true });
  return run({ ...offlineCheck, folder, patterns, severities, secrets: () => undefined });
}

const brief = ({ findings }: Awaited<ReturnType<typeof check>>) => findings.map(({ file, rule }) => `${file} ${rule}`);

describe("a folder with both names of a declaration", () => {
  it("is reported at both files", async () => {
    await declare("a/weibo-provider.yaml");
    await declare("a/weibo-provider.yml");
    await declare("b/weibo-provider.yml");
    expect(brief(await check())).toEqual(["a/weibo-provider.yaml declaration-twice", "a/weibo-provider.yml declaration-twice"]);
    expect(brief(await check(["a/weibo-provider.yml"]))).toEqual(["a/weibo-provider.yml declaration-twice"]);
  });
});

describe("a file that cannot be read", () => {
  const unreadable: [string, (path: string) => Promise<unknown>][] = [
    ["a link that leads outside", (path) => symlink("/etc/hostname", path)],
    ["a dangling link", (path) => symlink("gone.yaml", path)],
    ["a device", (path) => symlink("/dev/null", path)],
  ];

  it.skipIf(!hasLinks || isWindows).each(unreadable.slice(0, 1))(
    "%s does not hide the results of others, in any format",
    async (_, make) => {
      await declare("a/weibo-provider.yaml", broken);
      await declare("c/weibo-provider.yaml");
      await mkdir(join(folder, "b"));
      await make(join(folder, "b/weibo-provider.yaml"));
      const report = await check(["a", "b/weibo-provider.yaml", "c"]);
      expect(brief(report)).toEqual(["a/weibo-provider.yaml name-spaces"]);
      expect([exitCodeOf(report, "error"), exitCodeOf(report, "never")]).toEqual([2, 2]);
      const [, reason = ""] = en.usage["file-outside"].split("{path}: ");
      for (const [name, format] of Object.entries(formats)) expect(format.render(report, en), name).toContain(reason);
      expect(formats.text.render(report, en)).toContain("Not checked: b/weibo-provider.yaml\n");
      expect(formats.junit.render(report, en)).toContain('errors="1"');
      expect(JSON.parse(formats.json.render(report, en)).unread).toEqual([{ file: "b/weibo-provider.yaml", message: expect.any(String) }]);
    },
  );

  it.skipIf(!hasLinks || isWindows).each(unreadable)("%s ends the run if there is no other", async (_, make) => {
    await make(join(folder, "weibo-provider.yaml"));
    await expect(check(["weibo-provider.yaml"])).rejects.toThrow(UsageError);
  });

  it.skipIf(isWindows || process.getuid?.() === 0)("without read permission is reported as such", async () => {
    await declare("a/weibo-provider.yaml", broken);
    await declare("b/weibo-provider.yaml");
    await chmod(join(folder, "b/weibo-provider.yaml"), 0);
    expect(formats.text.render(await check(), en)).toContain("permission denied");
  });
});

describe("a large run", () => {
  it("reports exactly the existing errors, in the order of the files, in every format as a small run does", async () => {
    const names = Array.from({ length: 320 }, (_, index) => `apps/a${String(index).padStart(3, "0")}/weibo-provider.yaml`);
    await Promise.all(names.map((name, index) => declare(name, index % 100 === 7 ? broken : example)));
    const large = await check();
    const expected = names.filter((_, index) => index % 100 === 7);
    expect(brief(large)).toEqual(expected.map((name) => `${name} name-spaces`));
    expect(large.files.map(({ file }) => file)).toEqual(names);
    const small = await check(expected);
    const shown = { ...large, files: large.files.filter(({ file }) => expected.includes(file)) };
    for (const [name, format] of Object.entries(formats)) expect(format.render(shown, en), name).toBe(format.render(small, en));
  }, 60_000);
});
