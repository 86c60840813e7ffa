// `node scripts/release/build.mjs TAG FOLDER`: checks the tag's version, and writes everything that a release publishes into FOLDER:
// the package, the SBOM, SHA256SUMS (which also lists the Action's files) and the release notes. Two builds are identical.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { releaseNotes } from "./changelog.mjs";
import { checksums } from "./provenance.mjs";
import { bundledPackages, bundledSbom } from "./sbom.mjs";
import { versionedFiles, versionProblems } from "./version.mjs";

const rootUrl = new URL("../../", import.meta.url);
const root = fileURLToPath(rootUrl);
const [tag = "", target] = process.argv.slice(2);
if (target === undefined) throw new Error("usage: build.mjs TAG FOLDER");
const folder = resolve(target);

const run = (program, ...line) => execFileSync(program, line, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const print = (line) => process.stdout.write(`${line}\n`);

/** The content of each file of a folder, by name. */
async function filesOf(path) {
  return new Map(await Promise.all((await readdir(path)).map(async (name) => [name, await readFile(join(path, name))])));
}

/** Builds dist/ again, elsewhere. @throws Error if a byte differs from what is committed */
async function compareBuild() {
  const temporary = await mkdtemp(join(tmpdir(), "weibo-provider-dist-"));
  try {
    run(process.execPath, "scripts/build.mjs", temporary);
    const [built, committed] = [await filesOf(temporary), await filesOf(join(root, "dist"))];
    const names = [...new Set([...built.keys(), ...committed.keys()])];
    const different = names.filter((name) => !(built.has(name) && committed.get(name)?.equals(built.get(name))));
    if (different.length > 0) throw new Error(`dist/ is not what its sources build: ${different.join(", ")}`);
    return committed;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function main() {
  const files = await versionedFiles(rootUrl);
  const problems = versionProblems(tag, files);
  if (problems.length > 0) throw new Error(`not ready to release ${tag}:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  print(`version: ${tag} agrees with ${files.size} files`);
  const version = tag.slice(1);

  const dist = await compareBuild();
  print(`build: dist/ is what its sources build, byte for byte, on Node ${process.version} (${dist.size} files)`);

  await mkdir(folder, { recursive: true });
  const date = new Date(run("git", "log", "-1", "--format=%cI").trim()).toISOString();
  const sbom = bundledSbom(
    JSON.parse(run("npm", "sbom", "--sbom-format=cyclonedx", "--package-lock-only")),
    bundledPackages(dist.get("licenses.txt").toString()),
    date,
  );
  const sbomName = `weibo-provider-${version}.cdx.json`;
  await writeFile(join(folder, sbomName), `${JSON.stringify(sbom, null, 2)}\n`);
  print(`sbom: ${sbomName}, ${sbom.components.length} bundled packages`);

  const [{ filename, entryCount }] = JSON.parse(run("npm", "pack", "--json", "--pack-destination", folder));
  print(`package: ${filename}, ${entryCount} files`);

  const published = [filename, sbomName].map(async (name) => [name, await readFile(join(folder, name))]);
  const action = [
    ["action.yml", await readFile(join(root, "action.yml"))],
    ...[...dist].map(([name, content]) => [`dist/${name}`, content]),
  ];
  await writeFile(join(folder, "SHA256SUMS"), checksums(new Map([...(await Promise.all(published)), ...action])));
  await writeFile(join(folder, "release-notes.md"), `${releaseNotes(files.get("CHANGELOG.md"), version)}\n`);
  print(`checksums: SHA256SUMS, ${published.length + action.length} files`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
