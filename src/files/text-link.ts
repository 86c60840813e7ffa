import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { git } from "./git.ts";
import { readBounded } from "./read-bounded.ts";
import { checkoutOf } from "./repository.ts";

/** Longest content that may be the path of a link, in bytes. */
const maxPathBytes = 1024;

/**
 * The target of a symbolic link that git checked out as text, as on Windows without the permission to create links.
 * Source: git-config, core.symlinks: links are checked out as small plain files that contain the link text.
 * @param path absolute
 * @param bytes the first bytes of the file
 * @returns the absolute path, whether or not it exists; undefined for every other file
 */
export async function textLinkTarget(path: string, bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length === 0 || bytes.length > maxPathBytes) return undefined;
  const text = Buffer.from(bytes).toString("utf8");
  if (/[\0\r\n]/.test(text)) return undefined;
  const checkout = checkoutOf(path);
  if (checkout === undefined || !(await hasTextLinks(checkout))) return undefined;
  // Source: git-ls-files, -s: the mode comes first; git-fast-import: 120000 is a symbolic link.
  const entry = await git(dirname(path), ["ls-files", "-s", "-z", "--", `:(literal)${basename(path)}`]).catch(() => "");
  return entry.toString().startsWith("120000 ") ? resolve(dirname(path), text) : undefined;
}

/**
 * Where a path leads whose folder is such a link.
 * @param root a folder that contains the path; both are absolute
 * @returns the absolute path, whether or not it exists; undefined if no folder on the way is one
 */
export async function textFolderTarget(root: string, path: string): Promise<string | undefined> {
  const parts = relative(root, path).split(sep);
  for (let length = 1; length < parts.length; length += 1) {
    const folder = join(root, ...parts.slice(0, length));
    const file = await readBounded(folder, maxPathBytes + 1).catch(throwIfExhausted);
    const target = file && (await textLinkTarget(folder, file.bytes));
    if (target !== undefined) return join(target, ...parts.slice(length));
  }
  return undefined;
}

const checkouts = new Map<string, Promise<boolean>>();

/** Whether links of a checkout are text. Known after one call of git, however many small files a pull request brings. */
function hasTextLinks(checkout: string): Promise<boolean> {
  const known = checkouts.get(checkout);
  if (known) return known;
  const setting = git(checkout, ["config", "--type=bool", "--get", "core.symlinks"]).catch(() => "");
  const result = setting.then((output) => output.toString().trim() === "false");
  checkouts.set(checkout, result);
  return result;
}
