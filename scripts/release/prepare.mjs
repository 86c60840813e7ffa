// `npm run release:prepare -- 1.2.3`: writes the version into every file that names it, and dates the changelog's section.
import { writeFile } from "node:fs/promises";
import { releasedFiles, versionedFiles } from "./version.mjs";

const root = new URL("../../", import.meta.url);
const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? "")) throw new Error("usage: prepare.mjs 1.2.3");
const today = new Date().toISOString().slice(0, 10);
for (const [path, text] of releasedFiles(version, today, await versionedFiles(root))) {
  await writeFile(new URL(path, root), text);
  process.stdout.write(`${path}\n`);
}
