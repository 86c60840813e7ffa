import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Folders whose order depends on the separator. */
const folders = ["a", "a-b", "a1", "aB"];

/**
 * Writes a declaration into each folder, and one whose images are spelled as only Windows finds them.
 * @param {string} root
 * @param {{ source: string, lineEnd: string }} options this repository, and the line end of the checkout
 */
export function writeDeclarations(root, { source, lineEnd }) {
  const example = readFileSync(join(source, "test/fixtures/acme/weibo-provider.yaml"), "utf8");
  const write = (path, text) => writeFileSync(join(root, path), text.replaceAll("\n", lineEnd));
  for (const folder of folders) {
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(join(source, "test/fixtures/acme/brand"), join(root, folder, "brand"), { recursive: true });
    write(join(folder, "weibo-provider.yaml"), `${example}# ${folder}\n`);
  }
  const misspelled = example.replace("brand/icon-16.png", "Brand/Icon-16.png").replace("brand/icon-80.png", "brand\\icon-80.png");
  write(join("aB", "images.yaml"), misspelled);
}
