import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { example, root } from "../helpers/example.ts";
import { runProgram } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";

let folder: string;
/** The package in the `node_modules` of an otherwise empty project. */
let installed: string;

const npm = (...line: string[]) => runProgram("npm", line, { cwd: folder, environment: { HOME: folder } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-package-"));
  await writeFile(join(folder, "package.json"), "{}");
  const packed = await npm("pack", "--silent", "--pack-destination", folder, root);
  const added = await npm("install", "--offline", "--no-audit", "--no-fund", `./${packed.stdout.trim()}`);
  expect([packed.exitCode, added]).toMatchObject([0, { exitCode: 0, stdout: expect.stringContaining("added 1 package") }]);
  installed = join(folder, "node_modules/weibo-provider");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

// On Windows npm is a script of cmd.
describe.skipIf(isWindows)("the npm package, installed into an empty folder", () => {
  it("runs demo and check", async () => {
    const bin = join(folder, "node_modules/.bin/weibo-provider");
    const context = { cwd: folder, environment: {} };
    const demo = await runProgram(bin, ["demo"], context);
    expect([demo.exitCode, demo.stderr]).toEqual([0, ""]);
    await mkdir(join(folder, "app"));
    await writeFile(join(folder, "app/weibo-provider.yaml"), example.replace("name: AcmeMember", "name: Acme Member"));
    const check = await runProgram(bin, ["check", "--offline"], context);
    expect([check.exitCode, check.stdout]).toEqual([1, expect.stringContaining("app/weibo-provider.yaml:5:9 error name-spaces")]);
  });

  it("needs no other package, and names its source", async () => {
    const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
    expect([manifest.dependencies, manifest.scripts.install, manifest.scripts.postinstall]).toEqual([undefined, undefined, undefined]);
    const source = "https://github.com/weibo-provider/weibo-provider";
    expect(manifest).toMatchObject({
      repository: { type: "git", url: `git+${source}.git` },
      bugs: `${source}/issues`,
      engines: { node: ">=20.19" },
      license: "MIT",
    });
  });

  it("contains the license, the licenses of what is bundled, and the page of each link between its pages", async () => {
    for (const file of ["LICENSE", "dist/licenses.txt", "schema/weibo-provider.schema.json"]) await access(join(installed, file));
    const files = await readdir(installed, { recursive: true });
    const pages = files.filter((file) => file.endsWith(".md"));
    expect(pages).toEqual(expect.arrayContaining(["README.md", "SECURITY.md", "CHANGELOG.md", "docs/rules.md"]));
    const links = await Promise.all(
      pages.map(async (page) => linksIn(await readFile(join(installed, page), "utf8")).map((link) => posix.join(dirname(page), link))),
    );
    expect(links.flat().length).toBeGreaterThan(10);
    expect(links.flat().filter((link) => !files.includes(link.replace(/\/$/, "")))).toEqual([]);
  });
});

/** The targets of a page's relative links, without anchors. */
function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
}
