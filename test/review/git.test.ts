import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { example, root } from "../helpers/example.ts";
import { commitAll } from "../helpers/git.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";
import { reviewContract } from "../report/report-schema.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** A repository with the example committed at these paths. */
async function repository(...paths: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const git = (...line: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example", ...line], { stdio: "pipe" });
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), example);
  }
  await writeFile(join(folder, "README.md"), "x");
  commitAll(folder);
  return { folder, git, review: (...line: string[]) => shipped.cli(["review", ...line, "--format", "json"], { cwd: folder, warm: true }) };
}

const kindsIn = (stdout: string) =>
  JSON.parse(stdout).files.map(({ file, kind, changes }: { file: string; kind: string; changes: { pointer: string }[] }) => [
    file,
    kind,
    ...changes.map(({ pointer }) => pointer),
  ]);

test("lists the changed fields in the order of the declaration for a branch that changes the callback, the note and an icon", async () => {
  const { folder, review } = await repository("weibo-provider.yaml");
  const changed = example
    .replaceAll("sinaweibo/callback", "sinaweibo/back")
    .replace("note: 艾克米会员微博登录", "note: 艾克米登录")
    .replace("icon16: brand/icon-16.png", "icon16: brand/new.png");
  await writeFile(join(folder, "weibo-provider.yaml"), changed);
  const { exitCode, stdout } = await review("--base", "HEAD");
  expect(exitCode).toBe(0);
  expect(kindsIn(stdout)).toEqual([
    ["weibo-provider.yaml", "changed", "/app/note", "/callbacks/authorization", "/callbacks/deauthorization", "/images/icon16"],
  ]);
});

test("moved, deleted and untouched files, from a folder below the top", async () => {
  const { folder, review } = await repository("apps/a/weibo-provider.yaml", "apps/b/weibo-provider.yaml", "other/weibo-provider.yaml");
  await mkdir(join(folder, "apps/c"));
  await rename(join(folder, "apps/a/weibo-provider.yaml"), join(folder, "apps/c/weibo-provider.yaml"));
  const { stdout } = await shipped.cli(["review", "--base", "HEAD", "--format", "json"], { cwd: join(folder, "apps"), warm: true });
  expect(kindsIn(stdout)).toEqual([["c/weibo-provider.yaml", "renamed"]]);
  await rm(join(folder, "apps"), { recursive: true });
  expect(kindsIn((await review("--base", "HEAD")).stdout).filter(([, kind]: string[]) => kind === "deleted")).toHaveLength(2);
});

test("a file of another name is compared where it is named", async () => {
  const { folder, review } = await repository("apps/one.yaml");
  await writeFile(join(folder, "apps/one.yaml"), example.replace("operatingAccount: acme", "operatingAccount: other"));
  expect(kindsIn((await review("--base", "HEAD", "apps/one.yaml")).stdout)).toEqual([
    ["apps/one.yaml", "changed", "/app/operatingAccount"],
  ]);
});

test.each([
  ["a state that is not there", ["--base", "no-such-branch"], phrase(en.usage["base-unknown"], { ref: "no-such-branch" })],
  ["a state that looks like an option", ["--base=--output=x"], phrase(en.usage["base-unknown"], { ref: "--output=x" })],
  ["no state", [], phrase(en.usage["base-missing"])],
])("%s: exit 2, and what to do", async (_, line, says) => {
  const { review } = await repository("weibo-provider.yaml");
  const { exitCode, stdout, stderr } = await review(...line);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(says);
});

describe("images", () => {
  const [icon16, icon80] = ["icon-16.png", "icon-80.png"].map((name) => join(root, "examples/acme/brand", name));

  /** The example with its images. */
  async function withImages() {
    const made = await repository("weibo-provider.yaml");
    await cp(join(root, "examples/acme/brand"), join(made.folder, "brand"), { recursive: true });
    made.git("add", "-A");
    made.git("commit", "-q", "-m", "images");
    return made;
  }

  test("another image at the same path is shown with both sizes", async () => {
    const { folder, review } = await withImages();
    await cp(icon80 ?? "", join(folder, "brand/icon-16.png"));
    const { stdout } = await review("--base", "HEAD");
    expect(reviewContract.errorsIn(stdout)).toEqual([]);
    const [{ kind, changes }] = JSON.parse(stdout).files;
    const sizes = await Promise.all([icon16, icon80].map(async (path) => (await stat(path ?? "")).size));
    expect([kind, changes.length, changes[0].pointer, changes[0].kind]).toEqual(["changed", 1, "/images/icon16", "changed"]);
    expect([changes[0].before, changes[0].after]).toEqual([
      { path: "brand/icon-16.png", format: "PNG", width: 16, height: 16, bytes: sizes[0] },
      { path: "brand/icon-16.png", format: "PNG", width: 80, height: 80, bytes: sizes[1] },
    ]);
    const text = await shipped.cli(["review", "--base", "HEAD"], { cwd: folder, warm: true });
    expect(text.stdout).toContain(`- brand/icon-16.png: PNG, 16×16 pixels, ${sizes[0]} bytes`);
    expect(text.stdout).toContain(`+ brand/icon-16.png: PNG, 80×80 pixels, ${sizes[1]} bytes`);
  });

  test("the same image at another path is not a change", async () => {
    const { folder, review } = await withImages();
    await rename(join(folder, "brand/icon-16.png"), join(folder, "brand/small.png"));
    await writeFile(join(folder, "weibo-provider.yaml"), example.replace("brand/icon-16.png", "brand/small.png"));
    expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([["weibo-provider.yaml", "same"]]);
  });

  test("a deleted image and a file that is not an image are reported as such", async () => {
    const { folder, review } = await withImages();
    await rm(join(folder, "brand/icon-16.png"));
    await writeFile(join(folder, "brand/icon-80.png"), "not image");
    const [{ changes }] = JSON.parse((await review("--base", "HEAD")).stdout).files;
    expect(changes.map(({ pointer, after }: { pointer: string; after: object }) => [pointer, after])).toEqual([
      ["/images/icon16", { path: "brand/icon-16.png", format: null, width: null, height: null, bytes: null }],
      ["/images/icon80", { path: "brand/icon-80.png", format: "other", width: null, height: null, bytes: 9 }],
    ]);
  });

  test("a Git LFS pointer counts as the image that it refers to", async () => {
    const { folder, git, review } = await withImages();
    const bytes = await readFile(icon16 ?? "");
    const oid = createHash("sha256").update(bytes).digest("hex");
    await writeFile(
      join(folder, "brand/icon-16.png"),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`,
    );
    git("commit", "-q", "-a", "-m", "pointer");
    await writeFile(join(folder, "brand/icon-16.png"), bytes);
    expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([]);
  });

  test("a screenshot has a row of its own", async () => {
    const { folder, review } = await withImages();
    await cp(icon80 ?? "", join(folder, "brand/screenshot-3.jpg"));
    expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([["weibo-provider.yaml", "changed", "/images/screenshots/2"]]);
  });
});

test("only comments: no effect, and only of the file that was touched", async () => {
  const { folder, review } = await repository("a/weibo-provider.yaml", "b/weibo-provider.yaml", "c/weibo-provider.yaml");
  await writeFile(join(folder, "b/weibo-provider.yaml"), `${example}# a comment\n`);
  // As git itself may do it at checkout.
  await writeFile(join(folder, "c/weibo-provider.yaml"), example.replaceAll("\n", "\r\n"));
  const { stdout } = await review("--base", "HEAD");
  expect(kindsIn(stdout)).toEqual([["b/weibo-provider.yaml", "same"]]);
  const text = await shipped.cli(["review", "--base", "HEAD"], { cwd: folder, warm: true });
  expect(text.stdout).toContain("b/weibo-provider.yaml: no effect (comments, order or layout only)");
});

test("a file that is named and gone, and one that never was", async () => {
  const { folder, review } = await repository("a/weibo-provider.yaml", "b/weibo-provider.yaml");
  await rm(join(folder, "a"), { recursive: true });
  expect(kindsIn((await review("--base", "HEAD", "a/weibo-provider.yaml")).stdout)).toEqual([["a/weibo-provider.yaml", "deleted"]]);
  expect(kindsIn((await review("--base", "HEAD", "a")).stdout)).toEqual([["a/weibo-provider.yaml", "deleted"]]);
  expect(kindsIn((await review("--base", "HEAD", "b")).stdout)).toEqual([]);
  const never = await review("--base", "HEAD", "never.yaml");
  expect([never.exitCode, never.stderr]).toEqual([2, expect.stringMatching(phrase(en.usage["file-missing"], { path: "never.yaml" }))]);
});

test.skipIf(!hasLinks)("a declaration that is a symbolic link counts as its target", async () => {
  const { folder, git, review } = await repository("real/declaration.yaml");
  await symlink("real/declaration.yaml", join(folder, "weibo-provider.yaml"));
  git("add", "-A");
  git("commit", "-q", "-m", "link");
  await writeFile(join(folder, "real/declaration.yaml"), example.replace("note: 艾克米会员微博登录", "note: 艾克米登录"));
  expect(kindsIn((await review("--base", "HEAD", "weibo-provider.yaml")).stdout)).toEqual([
    ["weibo-provider.yaml", "changed", "/app/note"],
  ]);
});

// Windows has no such names.
test.skipIf(isWindows)("a file whose name is a command, and values that are secrets, are harmless in a log", async () => {
  const { folder, review } = await repository("::error::x/weibo-provider.yaml");
  await writeFile(
    join(folder, "::error::x/weibo-provider.yaml"),
    example.replace("note: 艾克米会员微博登录", `note: ${"0123456789abcdef".repeat(2)}`),
  );
  const text = await shipped.cli(["review", "--base", "HEAD"], { cwd: folder, warm: true });
  expect(text.stdout).not.toMatch(/^\s*::/m);
  for (const output of [text.stdout, (await review("--base", "HEAD")).stdout]) expect(output).not.toContain("0123456789abcdef");
});

test("a partial clone gets instructions, and nothing is fetched", async () => {
  const { folder, git } = await repository("weibo-provider.yaml");
  await writeFile(join(folder, "weibo-provider.yaml"), example.replace("operatingAccount: acme", "operatingAccount: other"));
  git("commit", "-q", "-a", "-m", "head");
  git("config", "uploadpack.allowFilter", "true");
  const clone = `${folder}-clone`;
  onTestFinished(() => rm(clone, { recursive: true }));
  execFileSync("git", ["clone", "-q", "--filter=blob:none", pathToFileURL(folder).href, clone], { stdio: "pipe" });
  const { exitCode, stderr } = await shipped.cli(["review", "--base", "HEAD~1"], { cwd: clone, warm: true });
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(phrase(en.usage["base-incomplete"]))]);
});

describe("a declaration that exists but is no longer read", () => {
  const evil = example.replaceAll("acme.rpxnow.com", "evil.rpxnow.com");
  const second = "apps/two/weibo-provider.yaml";
  const hasBecomeLink: [string, (folder: string) => Promise<unknown>] = [
    "has become a link",
    async (folder) => {
      await writeFile(join(folder, "real.yaml"), evil);
      await rm(join(folder, second));
      await symlink("../../real.yaml", join(folder, second));
    },
  ];

  test.each<[string, (folder: string) => Promise<unknown>]>([
    ...(hasLinks ? [hasBecomeLink] : []),
    [
      "is removed from the index, git-ignored, and changed",
      async (folder) => {
        execFileSync("git", ["-C", folder, "rm", "-q", "--cached", second]);
        await writeFile(join(folder, ".gitignore"), second);
        await writeFile(join(folder, second), evil);
      },
    ],
    [
      "has become a folder",
      async (folder) => {
        await rm(join(folder, second));
        await mkdir(join(folder, second));
      },
    ],
  ])("%s", async (_, change) => {
    const { folder, review } = await repository("weibo-provider.yaml", second);
    await change(folder);
    expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([[second, "unread"]]);
    const text = await shipped.cli(["review", "--base", "HEAD"], { cwd: folder, warm: true });
    expect(text.stdout).toContain(`${second} exists but is no longer read`);
  });

  test("is no news where it was not read before either", async () => {
    const { folder, git, review } = await repository("weibo-provider.yaml", ".hidden/weibo-provider.yaml", second);
    await writeFile(join(folder, ".gitignore"), second);
    git("add", "-A");
    git("commit", "-q", "-m", "ignored");
    await writeFile(join(folder, ".hidden/weibo-provider.yaml"), evil);
    expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([]);
  });
});

test("one large file that is named a thousand times is read once", async () => {
  const { folder, git, review } = await repository("weibo-provider.yaml");
  const large = Buffer.alloc(10 * 1024 * 1024);
  (await readFile(join(root, "examples/acme/brand/screenshot-1.png"))).copy(large);
  await writeFile(join(folder, "p"), large);
  git("add", "-A");
  const list = Array(3000).fill("p").join(", ");
  await writeFile(
    join(folder, "weibo-provider.yaml"),
    example.replace(/screenshots:[^\n]*\n(?: {4}- [^\n]*\n)+/, `screenshots: [${list}]\n`),
  );
  const { exitCode, stdout } = await review("--base", "HEAD");
  expect(exitCode).toBe(0);
  expect(kindsIn(stdout)[0].slice(0, 3)).toEqual(["weibo-provider.yaml", "changed", "/images/screenshots/0"]);
});

test.skipIf(!hasLinks)("images in a linked folder are the same in both states", async () => {
  const { folder, git, review } = await repository("weibo-provider.yaml");
  await cp(join(root, "examples/acme/brand"), join(folder, "real"), { recursive: true });
  await symlink("real", join(folder, "brand"));
  git("add", "-A");
  git("commit", "-q", "-m", "link");
  await writeFile(join(folder, "weibo-provider.yaml"), example.replace("note: 艾克米会员微博登录", "note: 艾克米登录"));
  expect(kindsIn((await review("--base", "HEAD")).stdout)).toEqual([["weibo-provider.yaml", "changed", "/app/note"]]);
});

test("what came to the base since the branch left it is none of its changes", async () => {
  const { folder, git, review } = await repository("weibo-provider.yaml");
  git("checkout", "-q", "-b", "topic");
  git("checkout", "-q", "-b", "main2");
  await writeFile(join(folder, "weibo-provider.yaml"), example.replace("note: 艾克米会员微博登录", "note: 艾克米登录"));
  git("commit", "-q", "-a", "-m", "later");
  git("checkout", "-q", "topic");
  await writeFile(join(folder, "weibo-provider.yaml"), example.replace("operatingAccount: acme", "operatingAccount: other"));
  expect(kindsIn((await review("--base", "main2")).stdout)).toEqual([["weibo-provider.yaml", "changed", "/app/operatingAccount"]]);
});

test.each([
  ["^HEAD", phrase(en.usage["base-unknown"], { ref: "^HEAD" })],
  ["nowhere", phrase(en.usage["base-unknown"], { ref: "nowhere" })],
])("a base that is none, %s", async (base, says) => {
  const { review } = await repository("weibo-provider.yaml");
  expect(await review(`--base=${base}`)).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(says) });
});

test("another repository's declaration, and no repository", async () => {
  const { folder } = await repository("weibo-provider.yaml");
  const { review } = await repository("weibo-provider.yaml");
  const other = await review("--base", "HEAD", join(folder, "weibo-provider.yaml"));
  expect(other).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(phrase(en.usage["review-outside"])) });
  const none = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(none, { recursive: true }));
  const outside = await shipped.cli(["review", "--base", "main"], { cwd: none, warm: true });
  expect(outside).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(phrase(en.usage["no-repository"])) });
});
