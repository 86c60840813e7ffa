// The version of a release, in every file that names it.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { releaseDate, releasedChangelog, releaseNotes } from "./changelog.mjs";

const ownAction = /(?<=\buses: *weibo-provider\/weibo-provider@)[\w.-]+/g;
const hookRevision = /(?<=\brev: *)v[\w.-]+/g;

/** The files that name the version, by path. */
export async function versionedFiles(root) {
  const namesIn = async (folder, ending) =>
    (await readdir(fileURLToPath(new URL(folder, root)))).filter((name) => name.endsWith(ending)).map((name) => folder + name);
  const paths = [
    ...["package.json", "package-lock.json", "CHANGELOG.md", "README.md"],
    ...(await namesIn("docs/", ".md")),
    ...(await namesIn("examples/workflows/", ".yml")),
  ];
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(new URL(path, root), "utf8")])));
}

/**
 * What disagrees with a release of a tag, one sentence per problem.
 * @param tag for example `v1.2.3`
 * @param files the text of each file that names the version, by path
 */
export function versionProblems(tag, files) {
  const [, version, major] = /^v((\d+)\.\d+\.\d+)$/.exec(tag) ?? [];
  if (version === undefined) return [`the tag ${tag} is not of the form v1.2.3`];
  const [manifest, lock] = ["package.json", "package-lock.json"].map((path) => JSON.parse(files.get(path)));
  const changelog = files.get("CHANGELOG.md");
  const versions = [
    ["package.json", manifest.version],
    ["package-lock.json", lock.version],
    ["package-lock.json", lock.packages[""].version],
  ];
  return [
    ...versions.filter(([, found]) => found !== version).map(([path, found]) => `${path} has version ${found}, not ${version}`),
    ...(releaseDate(changelog, version) ? [] : [`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD"`]),
    ...(releaseNotes(changelog, version) ? [] : [`CHANGELOG.md has no notes for ${version}`]),
    ...(releaseNotes(changelog, "Unreleased") ? ["CHANGELOG.md still has changes under Unreleased"] : []),
    ...(changelog.includes(`\n[${version}]: `) ? [] : [`CHANGELOG.md has no link for ${version}`]),
    ...referenceProblems(files, ownAction, `v${major}`),
    ...referenceProblems(files, hookRevision, tag),
  ];
}

function referenceProblems(files, pattern, expected) {
  return [...files].flatMap(([path, text]) =>
    [...new Set(text.match(pattern))].filter((found) => found !== expected).map((found) => `${path} refers to ${found}, not ${expected}`),
  );
}

/**
 * The files of a release that is about to be tagged: those that change, by path.
 * @param version for example `1.2.3`
 * @param date of the release, as `YYYY-MM-DD`
 */
export function releasedFiles(version, date, files) {
  const lock = JSON.parse(files.get("package-lock.json"));
  lock.packages[""].version = version;
  const json = (value) => `${JSON.stringify({ ...value, version }, null, 2)}\n`;
  const prepared = new Map(files)
    .set("package.json", json(JSON.parse(files.get("package.json"))))
    .set("package-lock.json", json(lock))
    .set("CHANGELOG.md", releasedChangelog(files.get("CHANGELOG.md"), version, date));
  for (const [path, text] of prepared)
    prepared.set(path, text.replace(ownAction, `v${version.split(".")[0]}`).replace(hookRevision, `v${version}`));
  return new Map([...prepared].filter(([path, text]) => text !== files.get(path)));
}
