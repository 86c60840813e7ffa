import { lstat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { ImageFact } from "../images/declared-images.ts";
import { maxHeaderBytes, readHeader } from "../images/header.ts";
import { readBounded } from "./read-bounded.ts";
import { isInside, repositoryOf } from "./repository.ts";

/**
 * What lies at an image's path. Nothing outside the repository is looked at: not even whether it exists is told.
 * @param declaration path of the file that names the image
 * @param path as declared: relative to that file
 */
export async function readImage(declaration: string, path: string): Promise<ImageFact> {
  const repository = repositoryOf(declaration);
  const target = resolve(dirname(resolve(declaration)), path);
  if (isAbsolute(path) || relative(repository, target).startsWith("..")) return { state: "outside" };
  try {
    await lstat(target);
    if (!(await isInside(repository, target))) return { state: "outside" };
    const bytes = await readBounded(target, maxHeaderBytes);
    return bytes === undefined ? { state: "not-a-file" } : { state: "read", header: readHeader(bytes) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return { state: "not-a-file" };
    return { state: ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code ?? "") ? "missing" : "unreadable" };
  }
}
