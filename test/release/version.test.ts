import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { releaseDate, releasedChangelog, releasedFiles, releaseNotes, versionedFiles, versionProblems } from "./scripts.ts";

const current = await versionedFiles(pathToFileURL(root));
const changelog = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n[Unreleased]: https://example.com/commits/main\n";
/** This repository, with something to release. */
const unreleased = new Map(current).set("CHANGELOG.md", changelog);

/** The repository, prepared for a release. */
const prepared = (version: string, files = unreleased) => new Map([...files, ...releasedFiles(version, "2026-11-26", files)]);

describe("a release", () => {
  it.each(["0.1.0", "0.12.3", "1.0.0", "10.20.30"])("%s is ready after it is prepared", (version) => {
    expect(versionProblems(`v${version}`, unreleased)).not.toEqual([]);
    expect(versionProblems(`v${version}`, prepared(version))).toEqual([]);
  });

  it("is prepared in every file that names the version, and only there", () => {
    const changed = [...releasedFiles("1.0.0", "2026-11-26", unreleased).keys()];
    expect(changed).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "CHANGELOG.md", "README.md"]));
    expect(changed).toEqual(expect.arrayContaining(["examples/workflows/lint.yml", "examples/workflows/plan-and-sync.yml"]));
    expect(changed).not.toContain("docs/rules.md");
  });

  it.each([
    ["package.json", '"version": "1.2.3"', '"version": "1.2.2"', "package.json has version 1.2.2, not 1.2.3"],
    ["package-lock.json", '"version": "1.2.3"', '"version": "1.2.4"', "package-lock.json has version 1.2.4, not 1.2.3"],
    ["CHANGELOG.md", "## [1.2.3] - 2026-11-26", "## [1.2.3]", 'CHANGELOG.md has no heading "## [1.2.3] - YYYY-MM-DD"'],
    ["CHANGELOG.md", "### Added\n\n- A.\n", "", "CHANGELOG.md has no notes for 1.2.3"],
    ["CHANGELOG.md", "## [Unreleased]\n", "## [Unreleased]\n\n- B.\n", "CHANGELOG.md still has changes under Unreleased"],
    ["CHANGELOG.md", "[1.2.3]: ", "[1.2.2]: ", "CHANGELOG.md has no link for 1.2.3"],
    ["README.md", "rev: v1.2.3", "rev: v1.2.2", "README.md refers to v1.2.2, not v1.2.3"],
    ["README.md", "weibo-provider/weibo-provider@v1", "weibo-provider/weibo-provider@v0", "README.md refers to v0, not v1"],
    ["examples/workflows/drift.yml", "weibo-provider@v1", "weibo-provider@v1.2", "examples/workflows/drift.yml refers to v1.2, not v1"],
    ["examples/workflows/lint.yml", "weibo-provider@v1", "weibo-provider@main", "examples/workflows/lint.yml refers to main, not v1"],
  ])("is not ready if %s has %j replaced by %j", (path, from, to, problem) => {
    const files = prepared("1.2.3");
    const text = files.get(path) ?? "";
    expect(text).toContain(from);
    expect(versionProblems("v1.2.3", files.set(path, text.replaceAll(from, to)))).toContain(problem);
  });

  it.each(["1.2.3", "v1.2", "v1", "v1.2.3-rc.1", "v1.2.3.4", "V1.2.3", ""])("is not named by the tag «%s»", (tag) => {
    expect(versionProblems(tag, prepared("1.2.3"))).toEqual([`the tag ${tag} is not of the form v1.2.3`]);
  });
});

it("references to this version, in workflows and pages, agree with package.json", () => {
  const { version } = JSON.parse(current.get("package.json") ?? "");
  expect(versionProblems(`v${version}`, current).filter((problem) => / refers to | has version /.test(problem))).toEqual([]);
});

describe("CHANGELOG.md", () => {
  it("lists what is unreleased", () => {
    expect(releaseNotes(current.get("CHANGELOG.md") ?? "", "Unreleased")).toBeDefined();
  });

  it("keeps the notes of each version, and links that compare them", () => {
    const first = releasedChangelog(changelog, "0.1.0", "2026-11-26");
    const second = releasedChangelog(first.replace("## [Unreleased]\n", "## [Unreleased]\n\n### Fixed\n\n- B.\n"), "0.2.0", "2026-12-01");
    expect([releaseNotes(second, "0.1.0"), releaseDate(second, "0.1.0")]).toEqual(["### Added\n\n- A.", "2026-11-26"]);
    expect([releaseNotes(second, "0.2.0"), releaseDate(second, "0.2.0")]).toEqual(["### Fixed\n\n- B.", "2026-12-01"]);
    expect(releaseNotes(second, "Unreleased")).toBe("");
    expect([releaseNotes(second, "0.3.0"), releaseDate(second, "0.3.0")]).toEqual([undefined, undefined]);
    expect([...second.matchAll(/^\[(.+)\]: .*\/(\S+)$/gm)].map(([, name, target]) => `${name} ${target}`)).toEqual([
      "Unreleased v0.2.0...HEAD",
      "0.2.0 v0.1.0...v0.2.0",
      "0.1.0 v0.1.0",
    ]);
  });

  it("cannot be released without changes", () => {
    const released = releasedChangelog(changelog, "0.1.0", "2026-11-26");
    expect(() => releasedChangelog(released, "0.2.0", "2026-12-01")).toThrow("no changes under Unreleased");
  });
});
