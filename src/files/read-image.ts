import { createHash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import type { ImageFact } from "../core/images/declared-images.ts";
import { maxHeaderBytes, readHeader } from "../core/images/header.ts";
import { readBounded } from "./read-bounded.ts";
import { isBelow, isInside, repositoryOf } from "./repository.ts";

/**
 * Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
 * @param declaration path of the declaration
 * @param path as declared: relative to the declaration
 */
export async function readImage(declaration: string, path: string): Promise<ImageFact> {
  const repository = repositoryOf(declaration);
  const target = resolve(dirname(resolve(declaration)), path);
  if (isAbsolute(path) || !isBelow(repository, target)) return { state: "outside" };
  try {
    // The folder first: through a link to the outside, even "missing" would reveal something.
    if (!isBelow(await realpath(repository), await realpath(dirname(target)))) return { state: "outside" };
    await lstat(target);
    if (!(await isInside(repository, target))) return { state: "outside" };
    const file = await readBounded(target, maxHeaderBytes);
    if (file === undefined) return { state: "not-a-file" };
    const fingerprint = `${createHash("sha256").update(file.bytes).digest("hex")} ${file.size}`;
    return { state: "read", header: readHeader(file.bytes), fingerprint };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return { state: "not-a-file" };
    return { state: ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code ?? "") ? "missing" : "unreadable" };
  }
}
