// CHANGELOG.md in the format of Keep a Changelog 1.1.0.

const repository = "https://github.com/weibo-provider/weibo-provider";
const unreleasedLink = /^\[Unreleased\]: .*$/m;

/**
 * The notes of a version: what is below its heading.
 * @param version for example `1.2.3` or `Unreleased`
 * @returns undefined if the version has no heading; empty if there is nothing below it
 */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  // Without the heading, and without the links at the end of the file.
  return section
    ?.replace(/^.*\n/, "")
    .replace(/^\[[^\]]+\]: .*\n?/gm, "")
    .trim();
}

/** The date of a version's heading, as `YYYY-MM-DD`; undefined without one. */
export function releaseDate(changelog, version) {
  const headings = [...changelog.matchAll(/^## \[([^\]]+)\] - (\d{4}-\d{2}-\d{2})$/gm)];
  return headings.find(([, name]) => name === version)?.[2];
}

/**
 * The changelog after a release: what was unreleased is below the version's heading, and the links at the end compare versions.
 * @param date as `YYYY-MM-DD`
 * @throws Error if there is nothing to release
 */
export function releasedChangelog(changelog, version, date) {
  if (!releaseNotes(changelog, "Unreleased")) throw new Error("CHANGELOG.md has no changes under Unreleased");
  const [, previous] = /^## \[(\d[^\]]*)\]/m.exec(changelog) ?? [];
  const link = previous === undefined ? `releases/tag/v${version}` : `compare/v${previous}...v${version}`;
  return changelog
    .replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${date}\n`)
    .replace(unreleasedLink, `[Unreleased]: ${repository}/compare/v${version}...HEAD\n[${version}]: ${repository}/${link}`);
}
