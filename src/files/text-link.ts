import { basename, dirname, resolve } from "node:path";
import { git } from "./git.ts";
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
