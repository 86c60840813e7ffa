import { chmod, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { guideSignature } from "../../src/core/guide/page.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { edited, example } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";
import { folderWith, guideIn, type Node, Page, removeFolders, textOf } from "./pages.ts";

afterAll(removeFolders);

const usage = (message: RegExp) => expect.objectContaining({ name: UsageError.name, message: expect.stringMatching(message) });
const file = "weibo-provider.yaml";

describe("--output", () => {
  it.each(["-o", "--output"])("writes the page that would be printed, with %s", async (option) => {
    const folder = await folderWith();
    expect(await guideIn(folder, [file, option, "guide.html"])).toBe("Written: guide.html\n");
    expect(await readFile(join(folder, "guide.html"), "utf8")).toBe(await guideIn(folder, [file]));
  });

  it.skipIf(isWindows)("replaces an earlier page, and keeps its permissions", async () => {
    const folder = await folderWith();
    const path = join(folder, "guide.html");
    await writeFile(path, `${guideSignature}<html>earlier`);
    await chmod(path, 0o600);
    await guideIn(folder, ["-o", "guide.html"]);
    expect(await readFile(path, "utf8")).toContain("</html>");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(["brand", "guide.html", file]);
  });

  it.each([
    ["another page", "<!doctype html>\n<html></html>\n"],
    ["an empty file", ""],
    ["a text that mentions the mark", `see ${guideSignature}`],
  ])("leaves %s as it is", async (_, content) => {
    const folder = await folderWith();
    const path = join(folder, "other.html");
    await writeFile(path, content);
    await expect(guideIn(folder, ["-o", "other.html"])).rejects.toEqual(
      usage(phrase(en.usage["output-not-guide"], { path: "other.html" })),
    );
    expect(await readFile(path, "utf8")).toBe(content);
  });

  it("leaves the declaration as it is", async () => {
    const folder = await folderWith();
    await expect(guideIn(folder, [file, "-o", file])).rejects.toEqual(usage(phrase(en.usage["output-not-guide"])));
    expect(await readFile(join(folder, file), "utf8")).toBe(example);
  });

  it.skipIf(!hasLinks)("writes into no folder, through no link that leads nowhere, and where there is no folder", async () => {
    const folder = await folderWith();
    await symlink(join(folder, "nowhere"), join(folder, "link.html"));
    await expect(guideIn(folder, ["-o", "brand"])).rejects.toEqual(usage(/brand/));
    await expect(guideIn(folder, ["-o", "link.html"])).rejects.toEqual(usage(/cannot write/));
    await expect(guideIn(folder, ["-o", "none/guide.html"])).rejects.toEqual(usage(/cannot write .*ENOENT/));
    expect((await readdir(folder)).sort()).toEqual(["brand", "link.html", file]);
  });
});

describe("the declaration", () => {
  it("is the one that is there where none is named", async () => {
    expect(new Page(await guideIn(await folderWith())).field("应用名称").values).toEqual(["AcmeMember"]);
  });

  it("is one", async () => {
    const folder = await folderWith();
    await writeFile(join(folder, "second.yaml"), example);
    await expect(guideIn(folder, [file, "second.yaml"])).rejects.toEqual(
      usage(phrase(en.usage["several-declarations"], { command: "guide", files: "second.yaml, weibo-provider.yaml" })),
    );
  });

  it.each([
    ["no YAML", "a: [b"],
    ["empty", ""],
    ["no text", "\0"],
  ])("is refused where it is %s", async (_, text) => {
    await expect(guideIn(await folderWith(text))).rejects.toEqual(usage(phrase(en.usage["guide-invalid"])));
  });

  it.each(["[]", "a: b", "version: 1", "app: [x]\nimages: 3\ncallbacks: text\nreview: [1]\n"])("may be as poor as %j", async (text) => {
    const page = new Page(await guideIn(await folderWith(text)));
    expect(page.field("应用名称").values).toEqual([]);
    expect(page.all(({ name }) => name === "figure")).toHaveLength(6);
  });

  it("is missing loudly", async () => {
    await expect(guideIn(await folderWith(), ["none.yaml"])).rejects.toEqual(usage(/cannot read none\.yaml/));
  });
});

describe("secrets", () => {
  const environment = {
    WEIBO_APP_KEY: "1234567890",
    WEIBO_APP_SECRET: "0123456789abcdef0123456789abcdef",
    JANRAIN_API_KEY: "0123456789abcdef0123456789abcdef01234567",
    JANRAIN_PARTNER_KEY: "partner-canary-7f3a",
    WEIBO_DEVELOPER_NAME: "Canary_Person",
    WEIBO_DEVELOPER_ID: "E12345678",
  };

  it("have no value on the page, which is the same with and without them", async () => {
    const folder = await folderWith();
    const page = await guideIn(folder, [], environment);
    for (const value of Object.values(environment)) expect(page).not.toContain(value);
    expect(page).toBe(await guideIn(folder));
  });

  it.each([
    ["in a field", "operatingAccount: acme ", `operatingAccount: ${environment.JANRAIN_PARTNER_KEY} `],
    ["in a comment", "# 应用基本信息", `# ${environment.JANRAIN_PARTNER_KEY}`],
    ["in a label", "[购物, 会员]", `[购物, ${environment.JANRAIN_PARTNER_KEY}]`],
    ["in a path", "brand/icon-16.png", `brand/${environment.JANRAIN_PARTNER_KEY}.png`],
    ["in place of a name", "appSecret: WEIBO_APP_SECRET", `appSecret: ${environment.WEIBO_APP_SECRET}`],
    ["in place of a name, as a key", "appKey: WEIBO_APP_KEY", `appKey: "${environment.WEIBO_APP_KEY}"`],
    ["in place of a name, as a person", "realName: WEIBO_DEVELOPER_NAME", `realName: ${environment.WEIBO_DEVELOPER_NAME}`],
    ["in place of a name, as a number", "idNumber: WEIBO_DEVELOPER_ID", `idNumber: ${environment.WEIBO_DEVELOPER_ID}`],
  ])("that stand in the declaration %s are not shown", async (_, from, to) => {
    const text = edited([[from, to]]);
    const page = await guideIn(await folderWith(text), [], environment);
    for (const value of Object.values(environment)) expect(page).not.toContain(value);
    expect(page).toContain("-in-file");
  });
});

describe("images", () => {
  const figure = async (folder: string, index: number): Promise<{ text: string; image: Node | undefined }> => {
    const page = new Page(await guideIn(folder));
    const found = page.all(({ name }) => name === "figure")[index] ?? expect.fail();
    return { text: textOf(found), image: page.all(({ name }) => name === "img", found)[0] };
  };
  const icon = (width: number, height: number, size: number) => {
    const bytes = Buffer.alloc(size);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(bytes);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  it.each([
    ["more than 1 MiB", icon(16, 16, 1024 * 1024 + 1), /Too large to show here: 1048577 bytes/],
    ["more pixels than a browser should unfold", icon(60_000, 60_000, 200), /Too large to show here.*requires exactly 16×16/s],
    ["no image", Buffer.from("GIF89a"), /Cannot be shown.*GIF/s],
  ])("of %s are named only", async (_, bytes, says) => {
    const folder = await folderWith();
    await writeFile(join(folder, "brand/icon-16.png"), bytes);
    const { text, image } = await figure(folder, 0);
    expect(text).toMatch(says);
    expect(text).toContain("brand/icon-16.png");
    expect(image).toBeUndefined();
  });

  it("of 1 MiB are shown", async () => {
    const folder = await folderWith();
    await writeFile(join(folder, "brand/icon-16.png"), icon(16, 16, 1024 * 1024));
    expect((await figure(folder, 0)).image?.attribs.src).toHaveLength("data:image/png;base64,".length + 4 * Math.ceil((1024 * 1024) / 3));
  });

  it.each([
    ["that are not there", "brand/none.png", /does not exist/],
    ["outside the repository", "../../../etc/hostname", /outside/],
    ["that are a folder", "brand", /no(?:t a)? (?:regular )?file|folder/i],
  ])("%s are named only", async (_, path, says) => {
    const { text, image } = await figure(await folderWith(edited([["icon16: brand/icon-16.png", `icon16: ${path}`]])), 0);
    expect(text).toContain(path);
    expect(text).toMatch(says);
    expect(image).toBeUndefined();
  });

  it("of another size are shown in their own, with what is wrong", async () => {
    const { text, image } = await figure(await folderWith(edited([["icon80: brand/icon-80.png", "icon80: brand/icon-120.png"]])), 1);
    expect(text).toMatch(/requires exactly 80×80/);
    expect(image?.attribs).toMatchObject({ width: "120", height: "120" });
  });

  it("beyond the third screenshot are named too", async () => {
    const text = edited([["    - brand/screenshot-1.png", "    - brand/screenshot-1.png\n    - brand/icon-16.png"]]);
    expect((await figure(await folderWith(text), 6)).text).toContain("brand/screenshot-3.jpg");
  });
});
