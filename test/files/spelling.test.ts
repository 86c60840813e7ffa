import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { readImage } from "../../src/files/read-image.ts";
import { hasName, isSameName, isSpelledAsOnDisk, spellingOnDisk } from "../../src/files/spelling.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { edited, root } from "../helpers/example.ts";
import { isWindows } from "../helpers/system.ts";

const [composed, decomposed] = ["caf\u00e9.png", "cafe\u0301.png"];

/** Folders by their path; a system without letter case lists them under any spelling. */
const folders: Readonly<Record<string, readonly string[]>> = {
  [root]: ["Brand", "brand2", "caf\u00e9"],
  [join(root, "caf\u00e9")]: ["Logo.png"],
  [join(root, "Brand")]: ["Icon-16.png", "icon-80.PNG", composed, "微博.png"],
};
const namesIn = (folder: string) => folders[folder] ?? [];

test.each([
  ["Brand/Icon-16.png", "Brand/Icon-16.png"],
  ["brand/icon-16.png", "Brand/Icon-16.png"],
  ["BRAND/ICON-80.png", "Brand/icon-80.PNG"],
  [`brand/${decomposed}`, `Brand/${composed}`],
  [`Brand/${decomposed.toUpperCase()}`, `Brand/${composed}`],
  ["Brand/微博.png", "Brand/微博.png"],
  ["Brand", "Brand"],
  ["cafe\u0301/logo.png", "caf\u00e9/Logo.png"],
  ["CAFE\u0301/Logo.png", "caf\u00e9/Logo.png"],
])("spells %s as on disk", (path, expected) => {
  expect(spellingOnDisk(root, join(root, path), { namesIn })).toBe(join(root, expected));
});

// Windows opens some of these under another name: trailing dots, streams, short names.
test.each(["Brand/Icon-16.png.", "Brand/Icon-16.png::$DATA", "Brand/ICON-1~1.PNG", "Brand/Icon-16.png/x", "brand-2", "Brand/微 博.png"])(
  "finds no spelling of %s",
  (path) => {
    expect(spellingOnDisk(root, join(root, path), { namesIn })).toBeUndefined();
  },
);

test.each([
  ["a", "A", true],
  [composed, decomposed, true],
  [composed.toUpperCase(), decomposed, true],
  ["\u212b.png", "\u00e5.png", true],
  ["kelvin.png", "\u212aelvin.png", true],
  ["ΣΑΣ.png", "σας.png", true],
  ["σασ.png", "σας.png", true],
  ["STRASSE.png", "straße.png", true],
  ["STRAẞE.png", "straße.png", true],
  ["\u01c4.png", "\u01c6.png", true],
  ["İ.png", "i\u0307.png", true],
  ["I.png", "i.png", true],
  ["I.png", "ı.png", false],
  ["İ.png", "i.png", false],
  ["ı.png", "i.png", false],
  ["\ud83d\ude00A", "\ud83d\ude00a", true],
  ["a", "a ", false],
  ["a", "a.", false],
  ["a", "\u0430", false],
  ["e", "\u00e9", false],
])("compares the names %j and %j", (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
});

async function repository(...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, ".git"));
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), "text");
  }
  return folder;
}

test("compares a path with the folders of this system, also below a link", async () => {
  const folder = await repository("brand/icon.png");
  expect(isSpelledAsOnDisk(folder, join(folder, "brand", "icon.png"))).toBe(true);
  expect(isSpelledAsOnDisk(folder, folder)).toBe(true);
});

test.each([":stream", "::$DATA", ":Zone.Identifier:$DATA"])(
  "a path with %s is not spelled as on disk, whatever Windows returns for it",
  async (stream) => {
    const folder = await repository("brand/icon.png");
    const path = `${join(folder, "brand", "icon.png")}${stream}`;
    expect(isSpelledAsOnDisk(folder, path, { root: folder, path })).toBe(false);
    expect(isSpelledAsOnDisk(folder, path, { root: folder, path: join(folder, "brand", "icon.png") })).toBe(false);
  },
);

test.skipIf(process.platform !== "linux")(
  "a path is compared with the folders where Linux ignores letter case, as in WSL (needs Linux)",
  async () => {
    const [sensitive, mounted] = [await repository("brand/icon.png"), await repository("brand/icon.png")];
    await symlink(".git", join(mounted, ".GIT"));
    const isSpelled = (folder: string, name: string) => {
      const path = join(folder, "brand", name);
      return isSpelledAsOnDisk(folder, path, { root: folder, path });
    };
    expect([isSpelled(mounted, "icon.png"), isSpelled(mounted, "Icon.png")]).toEqual([true, false]);
    expect(isSpelled(sensitive, "icon.png")).toBe(true);
  },
);

test.skipIf(isWindows)("a name with a colon is a name elsewhere (Windows forbids it)", async () => {
  const folder = await repository("brand/a:b.png");
  expect((await readImage(join(folder, "weibo-provider.yaml"), "brand/a:b.png")).state).toBe("read");
});

test("a name that Windows finds in another letter case is not there", async () => {
  const folder = await repository("brand/icon.png");
  const withoutCase = { namesIn: () => ["ICON.png"] };
  expect(hasName(join(folder, "brand"), "icon.png")).toBe(true);
  expect(hasName(join(folder, "brand"), "Icon.png")).toBe(false);
  expect(hasName(join(folder, "brand"), "icon.png", withoutCase)).toBe(false);
  expect(hasName(join(folder, "none"), "icon.png")).toBe(false);
});

describe("an image's path", () => {
  test.each([
    ["brand/icon.png", { state: "letter-case", spelling: "brand/Icon.png" }],
    ["Brand/Icon.png", { state: "letter-case", spelling: "brand/Icon.png" }],
    ["./BRAND/icon.PNG", { state: "letter-case", spelling: "brand/Icon.png" }],
    ["../Apps/logo.png", { state: "letter-case", spelling: "../apps/logo.png" }],
    [`brand/${decomposed}`, { state: "unicode-form", spelling: `brand/${composed}` }],
    ["brand/other.png", { state: "missing" }],
    ["brand/Icon.png/x", { state: "missing" }],
    ["brand/Icon.png.", { state: "missing" }],
    ["brand/Icon.png ", { state: "missing" }],
    ["brand./Icon.png", { state: "missing" }],
    ["brand/Icon.png::$DATA", { state: "missing" }],
    ["brand/Icon.png:stream", { state: "missing" }],
    ["brand/ICON~1.PNG", { state: "missing" }],
    ["brand/aux.png", { state: "missing" }],
    ["NUL", { state: "missing" }],
    ["brand/CON", { state: "missing" }],
    ["cafe\u0301/logo.png", { state: "unicode-form", spelling: "caf\u00e9/logo.png" }],
    ["CAFE\u0301/logo.png", { state: "letter-case", spelling: "caf\u00e9/logo.png" }],
    ["brand\\Icon.png", { state: "backslash" }],
    ["..\\apps\\logo.png", { state: "backslash" }],
    ["brand/a\\..\\Icon.png", { state: "backslash" }],
    ["\\brand\\Icon.png", { state: "outside" }],
    ["\\\\server\\share\\Icon.png", { state: "outside" }],
    ["//server/share/Icon.png", { state: "outside" }],
    ["C:\\brand\\Icon.png", { state: "outside" }],
    ["c:/brand/Icon.png", { state: "outside" }],
    ["C:brand/Icon.png", { state: "outside" }],
    ["\\\\?\\C:\\brand\\Icon.png", { state: "outside" }],
    ["//?/C:/brand/Icon.png", { state: "outside" }],
    ["\\\\.\\PhysicalDrive0", { state: "outside" }],
    ["//./pipe/x", { state: "outside" }],
    ["brand/..\\../../Icon.png", { state: "outside" }],
    ["..\\..\\Icon.png", { state: "outside" }],
    ["/brand/Icon.png", { state: "outside" }],
  ])("%s", async (path, expected) => {
    const folder = await repository("acme/brand/Icon.png", `acme/brand/${composed}`, "acme/caf\u00e9/logo.png", "apps/logo.png");
    expect(await readImage(join(folder, "acme", "weibo-provider.yaml"), path)).toEqual(expected);
  });

  test.skipIf(isWindows)("reveals no near miss outside the repository (needs POSIX links)", async () => {
    const folder = await repository("inside/.git/x", "outside/Icon.png");
    await symlink(join(folder, "outside"), join(folder, "inside", "Link"));
    await symlink(join(folder, "outside", "Icon.png"), join(folder, "inside", "Picture.png"));
    const stateOf = async (path: string) => (await readImage(join(folder, "inside", "weibo-provider.yaml"), path)).state;
    for (const path of ["link/Icon.png", "link/icon.png", "link/none.png", "picture.png"])
      expect([path, await stateOf(path)]).toEqual([path, "missing"]);
    for (const path of ["Link/Icon.png", "Link/icon.png", "Link/none.png", "Picture.png"])
      expect([path, await stateOf(path)]).toEqual([path, "outside"]);
  });
});

test("a report names the near miss", async () => {
  const folder = await repository("brand/Icon.png", `brand/${composed}`);
  const declared = edited([
    ["icon16: brand/icon-16.png", "icon16: brand/icon.png"],
    ["icon80: brand/icon-80.png", `icon80: brand/${decomposed}`],
    ["icon120: brand/icon-120.png", "icon120: brand\\Icon.png"],
  ]);
  await writeFile(join(folder, "weibo-provider.yaml"), declared);
  const text = renderText(await run({ ...offlineCheck, folder, patterns: [], secrets: () => undefined }), en);
  expect(text).toContain('The file "brand/icon.png" does not exist, but "brand/Icon.png" does');
  expect(text).toContain("its accents are encoded in another way (NFC or NFD)");
  expect(text).toContain("contains a backslash");
});
