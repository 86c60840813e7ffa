import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { renameWithRetries, replaceFile, windowsDevice } from "../../src/files/replace-file.ts";
import { phrase } from "../helpers/phrase.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-replace-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("an existing file", () => {
  it.skipIf(isWindows).each([0o600, 0o640, 0o666, 0o755])("keeps its permissions: %o", async (mode) => {
    await writeFile(at("file"), "old");
    await chmod(at("file"), mode);
    await replaceFile(at("file"), "new");
    expect([await readFile(at("file"), "utf8"), await modeOf(at("file"))]).toEqual(["new", mode]);
    expect(await readdir(folder)).toEqual(["file"]);
  });

  it.skipIf(!hasLinks)("is replaced at the target of a symbolic link, which is kept", async () => {
    await mkdir(at("elsewhere"));
    await writeFile(at("elsewhere", "file"), "old");
    await symlink("elsewhere/file", at("link"));
    await replaceFile(at("link"), "new");
    expect(await readlink(at("link"))).toBe("elsewhere/file");
    expect(await readFile(at("elsewhere", "file"), "utf8")).toBe("new");
    expect(await readdir(at("elsewhere"))).toEqual(["file"]);
  });

  it("becomes a new file: open readers keep the old content", async () => {
    await writeFile(at("file"), "old");
    const before = await stat(at("file"));
    await replaceFile(at("file"), "new");
    expect((await stat(at("file"))).ino).not.toBe(before.ino);
  });
});

describe("a device or a pipe", () => {
  it.skipIf(isWindows)("is written to, and not replaced", async () => {
    spawnSync("mkfifo", [at("pipe")]);
    const read = readFile(at("pipe"), "utf8");
    await replaceFile(at("pipe"), "new", 0o644);
    expect([await read, (await stat(at("pipe"))).isFIFO(), await readdir(folder)]).toEqual(["new", true, ["pipe"]]);
    await replaceFile("/dev/null", "new", 0o644);
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it.each([
    ["C:\\repository\\NUL", "\\\\.\\NUL"],
    ["nul", "\\\\.\\nul"],
    ["C:\\repository\\con", "\\\\.\\con"],
    ["COM1", "\\\\.\\COM1"],
    ["C:\\repository\\NUL.json", undefined],
    ["C:\\NUL\\report", undefined],
    ["console", undefined],
  ])("on Windows is found in any folder: %s", (path, device) => {
    expect(windowsDevice(path, win32)).toBe(device);
    expect(windowsDevice(path, posix)).toBeUndefined();
  });

  it.skipIf(!isWindows)("of Windows gets no file of its name (needs NUL)", async () => {
    await replaceFile(at("NUL"), "new", 0o644);
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(!existsSync("/dev/full"))("that cannot be written is reported", async () => {
    await expect(replaceFile("/dev/full", "new", 0o644)).rejects.toThrow("ENOSPC");
    expect((await stat("/dev/full")).isCharacterDevice()).toBe(true);
  });
});

describe("a missing file", () => {
  it.skipIf(isWindows)("is created with the given mode, whatever the umask is", async () => {
    const mask = process.umask(0o077);
    try {
      await replaceFile(at("file"), "new", 0o644);
    } finally {
      process.umask(mask);
    }
    expect([await readFile(at("file"), "utf8"), await modeOf(at("file"))]).toEqual(["new", 0o644]);
  });

  type Refused = [string, string, number | undefined, (path: string) => unknown];
  const refuses = async (_: string, name: string, mode: number | undefined, prepare: (path: string) => unknown) => {
    const path = at(name);
    await prepare(path);
    const before = await readdir(folder, { recursive: true });
    const refused = await replaceFile(path, "new", mode).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(String(refused)).toMatch(phrase(en.usage["file-unwritable"]));
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  };

  it.each<Refused>([
    ["that must exist", "none", undefined, () => {}],
    ["in a missing folder", "none/file", 0o600, () => {}],
    ["below a file", "file/below", 0o600, () => writeFile(at("file"), "mine")],
    ["with a name that is too long", "x".repeat(300), 0o600, () => {}],
  ])("%s is not created", refuses);

  it.skipIf(!hasLinks).each<Refused>([
    ["at the target of a dangling link", "link", 0o600, (path) => symlink(at("gone"), path)],
    ["at a link to itself", "self", 0o600, (path) => symlink("self", path)],
  ])("%s is not created", refuses);
});

it("does not replace a folder, and leaves no temporary file", async () => {
  await mkdir(at("folder"));
  await expect(replaceFile(at("folder"), "new", 0o600)).rejects.toThrow(
    /cannot (?:write|replace) .*(?:EISDIR|ENOTEMPTY|EEXIST|EPERM|EACCES)/,
  );
  expect((await lstat(at("folder"))).isDirectory()).toBe(true);
  expect(await readdir(folder)).toEqual(["folder"]);
});

describe("a file that another program has open", () => {
  const failing = (code: string, failures: number) => {
    const attempts: string[][] = [];
    const rename = async (from: string, to: string) => {
      attempts.push([from, to]);
      if (attempts.length <= failures) throw Object.assign(new Error(code), { code, syscall: "rename" });
    };
    return { attempts, rename };
  };

  it.each(["EPERM", "EACCES", "EBUSY"])("is replaced after some attempts: %s", async (code) => {
    const { attempts, rename } = failing(code, 2);
    await renameWithRetries("new", "old", rename, [0, 0, 0]);
    expect(attempts).toEqual(Array.from({ length: 3 }, () => ["new", "old"]));
  });

  it.each([
    ["EPERM", 4],
    ["EXDEV", 1],
    ["ENOENT", 1],
  ])("ends with %s after %i attempts", async (code, count) => {
    const { attempts, rename } = failing(code, Number.POSITIVE_INFINITY);
    await expect(renameWithRetries("new", "old", rename, [0, 0, 0])).rejects.toThrow(code);
    expect(attempts).toHaveLength(count);
  });

  it.each(["EPERM", "EACCES", "EBUSY"])("is explained, and no temporary file is left: %s", async (code) => {
    await writeFile(at("file"), "old");
    const { rename } = failing(code, Number.POSITIVE_INFINITY);
    const error = await replaceFile(at("file"), "new", undefined, rename).catch((reason: unknown) => reason);
    expect((error as UsageError).message).toMatch(phrase(en.usage["file-busy"], { path: at("file"), code }));
    expect([await readdir(folder), await readFile(at("file"), "utf8")]).toEqual([["file"], "old"]);
  });
});
