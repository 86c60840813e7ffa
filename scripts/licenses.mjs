// Lists the name, version and full license text of every bundled package, from the bundler's module graph.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const fileName = "licenses.txt";
const separator = `\n${"-".repeat(80)}\n\n`;

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
  if (file === undefined) throw new Error(`${name} has no license text: dist cannot ship it`);
  const text = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
