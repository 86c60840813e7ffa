import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findBrowser } from "../../../src/network/browser/find-browser.ts";

/** A folder with these programs; those whose name ends with `-` are not executable. */
async function folderWith(...programs: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-find-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const program of programs) {
    const path = join(folder, program.replace(/-$/, ""));
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, "#!/bin/sh\n");
    await chmod(path, program.endsWith("-") ? 0o644 : 0o755);
  }
  return folder;
}

const find = (environment: Record<string, string>, { untrusted = [] as string[], platform = "linux" as NodeJS.Platform } = {}) =>
  findBrowser({ environment, platform, untrusted });

describe.skipIf(process.platform === "win32")("a browser is", () => {
  test("the one that CHROME_PATH names, then that of CHROMIUM", async () => {
    const folder = await folderWith("bin/chromium", "my-chrome", "other");
    const [PATH, CHROME_PATH, CHROMIUM] = ["bin", "my-chrome", "other"].map((name) => join(folder, name));
    expect(await find({ PATH: `${PATH}`, CHROME_PATH: `${CHROME_PATH}`, CHROMIUM: `${CHROMIUM}` })).toBe(CHROME_PATH);
    expect(await find({ PATH: `${PATH}`, CHROMIUM: `${CHROMIUM}` })).toBe(CHROMIUM);
  });

  test.each([
    ["does not exist", "none"],
    ["is not executable", "text"],
    ["is a relative path", "../chrome"],
  ])("not another one if the one that is named %s", async (_, name) => {
    const folder = await folderWith("bin/chromium", "text-");
    expect(await find({ PATH: join(folder, "bin"), CHROME_PATH: name.startsWith("..") ? name : join(folder, name) })).toBeUndefined();
  });

  test.each(["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"])("%s on PATH", async (name) => {
    const folder = await folderWith(`b/${name}`, "a/firefox");
    expect(await find({ PATH: [join(folder, "a"), "", join(folder, "b")].join(delimiter) })).toBe(join(folder, "b", name));
  });

  test("Chrome among the applications of macOS", async () => {
    const folder = await folderWith("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(await find({ HOME: folder, PATH: "" }, { platform: "darwin" })).toMatch(/MacOS\/Google Chrome$/);
  });

  test("not a program of the checkout", async () => {
    const folder = await folderWith("work/node_modules/.bin/chromium", "bin/chrome");
    const [work, bin, links] = ["work", "bin", "links"].map((name) => join(folder, name)) as [string, string, string];
    const path = join(work, "node_modules/.bin");
    await mkdir(links);
    await symlink(join(path, "chromium"), join(links, "google-chrome"));
    const PATH = ["node_modules/.bin", ".", path, links, bin].join(delimiter);
    expect(await find({ PATH }, { untrusted: [work] })).toBe(join(bin, "chrome"));
    expect(await find({ PATH: path }, { untrusted: [work] })).toBeUndefined();
    const hidden = await folderWith("..bin/chromium");
    expect(await find({ PATH: join(hidden, "..bin") }, { untrusted: [hidden] })).toBeUndefined();
    // Everything is below the root.
    expect(await find({ PATH: bin }, { untrusted: ["/"] })).toBe(join(bin, "chrome"));
  });
});

test("no browser is found without any", async () => {
  expect(await find({})).toBeUndefined();
});
