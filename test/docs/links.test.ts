import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";

const inDocs = (await readdir(`${root}docs`)).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "schema/README.md", ...inDocs];
const forMaintainers = ["docs/releasing.md", "docs/scorecard.md"];
const texts = new Map(await Promise.all(pages.map(async (page) => [page, await readFile(join(root, page), "utf8")] as const)));

/** The text without fenced code. */
const prose = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, "");

/** The anchors of a page: explicit ones, and those that GitHub makes of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
  const explicit = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...explicit]);
}

/** The relative links of a page, as paths from the root with their anchors. */
function linksOf(page: string): { link: string; path: string; anchor: string }[] {
  const targets = [...prose(texts.get(page) ?? "").matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.map((link) => {
    const [path = "", anchor = ""] = link.split("#");
    return { link, path: path === "" ? page : posix.join(dirname(page), path), anchor };
  });
}

describe.each(pages)("%s", (page) => {
  it("links to files and anchors that exist", () => {
    const broken = linksOf(page).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true;
      return anchor !== "" && !anchorsOf(texts.get(path) ?? "").has(anchor);
    });
    expect(broken.map(({ link }) => link)).toEqual([]);
  });
});

describe("the README", () => {
  const words = (texts.get("README.md") ?? "").split(/\s+/).filter((word) => word !== "").length;

  it("has at most 1,800 words", () => {
    expect(words).toBeLessThanOrEqual(1800);
  });

  it("links to every page for users", () => {
    const linked = new Set(linksOf("README.md").map(({ path }) => path));
    expect(inDocs.filter((page) => !forMaintainers.includes(page) && !linked.has(page))).toEqual([]);
  });
});
