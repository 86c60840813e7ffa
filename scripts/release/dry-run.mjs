// `npm run release:dry-run`: performs a release in a temporary clone, without publishing anything: prepares the version, commits and
// tags it, builds everything on this machine's Node and on Node 24, compares the two, and writes what would be published to
// .cache/release/, with the statement that GitHub would sign. An argument names the version; by default, that of package.json.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { provenanceStatement } from "./provenance.mjs";
import { versionedFiles, versionProblems } from "./version.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const version = process.argv[2] ?? JSON.parse(await readFile(join(root, "package.json"), "utf8")).version;
const tag = `v${version}`;
const temporary = await mkdtemp(join(tmpdir(), "weibo-provider-release-"));
const clone = join(temporary, "weibo-provider");

const print = (line) => process.stdout.write(`${line}\n`);
const run = (program, line, options = {}) =>
  execFileSync(program, line, { cwd: clone, stdio: ["ignore", "inherit", "inherit"], ...options });
const git = (...line) => run("git", ["-c", "user.name=Dry run", "-c", "user.email=dry-run@localhost", ...line]);

/** A PATH on which `node` is Node 24, from npm. */
function node24Path() {
  const platform = `${process.platform}-${process.arch}`;
  run("npm", ["install", "--silent", "--no-save", "--prefix", join(temporary, "node24"), `node-${platform}@24`]);
  return [join(temporary, "node24/node_modules", `node-${platform}`, "bin"), process.env.PATH].join(delimiter);
}

/** Builds the release. @returns the content of each published file, by name */
async function build(name, PATH) {
  print(`\n— build ${name}`);
  const folder = join(temporary, name);
  run("node", ["scripts/release/build.mjs", tag, folder], { env: { ...process.env, PATH } });
  const files = (await readdir(folder)).sort();
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))])));
}

try {
  print(`— ${tag}, tagged in a temporary clone of the last commit`);
  run("git", ["clone", "--quiet", root, clone], { cwd: root });
  const problems = versionProblems(tag, await versionedFiles(pathToFileURL(`${clone}/`)));
  if (problems.length > 0) run("node", ["scripts/release/prepare.mjs", version]);
  git("commit", "--quiet", "--all", "--allow-empty", "--message", `Release ${version}`);
  git("tag", "--force", tag);
  run("npm", ["ci", "--silent", "--no-audit", "--no-fund"]);

  const here = await build("on-this-node", process.env.PATH);
  const there = await build("on-node-24", node24Path());
  const different = [...new Set([...here.keys(), ...there.keys()])].filter(
    (name) => !here.get(name)?.equals(there.get(name) ?? Buffer.of()),
  );
  if (different.length > 0) throw new Error(`the builds differ: ${different.join(", ")}`);
  print(`\nidentical on both: ${[...here.keys()].join(", ")}`);

  const output = join(root, ".cache/release");
  await rm(output, { recursive: true, force: true });
  await cp(join(temporary, "on-this-node"), output, { recursive: true });
  const commit = run("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: "pipe" }).trim();
  const statement = provenanceStatement(here.get("SHA256SUMS").toString(), { tag, commit });
  await writeFile(join(output, "provenance.json"), `${JSON.stringify(statement, null, 2)}\n`);

  print(`\n— release notes\n${here.get("release-notes.md")}`);
  print(`— checksums\n${here.get("SHA256SUMS")}`);
  print(`— attestation, unsigned: ${statement.subject.length} subjects, ${statement.predicateType}`);
  print(`\nWould publish to npm, create the GitHub release ${tag}, and move ${tag.split(".")[0]}. Everything is in .cache/release/.`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await rm(temporary, { recursive: true, force: true });
}
