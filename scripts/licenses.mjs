// Lists the name, version and full license text of every bundled package, from the bundler's module graph.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const fileName = "licenses.txt";
const separator = `\n${"-".repeat(80)}\n\n`;

/** The license texts, by package, of those that publish theirs only in their repository. */
const ownTexts = fileURLToPath(new URL("licenses/", import.meta.url));

/** A bundler plugin that writes `licenses.txt` beside the chunks. Fails for a package without a license text. */
export function licenses() {
  return {
    name: "licenses",
    async generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = [...new Set(modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []))];
      const entries = await Promise.all(folders.map(licenseOf));
      const sorted = [...new Set(entries)].sort();
      this.emitFile({ type: "asset", fileName, source: sorted.join(separator) });
    },
  };
}

async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).sort().find((entry) => /^(?:licen[cs]e|copying)(?:$|[.-])/i.test(entry));
  const path = file === undefined ? join(ownTexts, `${name}.txt`) : join(folder, file);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`${name} has no license text: dist cannot ship it`);
  return `${name} ${version} (${license})\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}
