import { resolve } from "node:path";
import { type Bytes, maxBytes } from "../core/declaration/bytes.ts";
import { UsageError } from "../core/usage-error.ts";
import { readBounded } from "./read-bounded.ts";
import { isInside, repositoryOf } from "./repository.ts";

/**
 * The bytes of a declaration, one more than allowed at most.
 * @throws UsageError when there is no such file, it is no file, or a symbolic link leads out of the repository: what it
 *   leads to would be quoted in reports
 */
export async function readDeclaration(path: string): Promise<Bytes> {
  const file = await readBounded(path, maxBytes + 1).catch((error: NodeJS.ErrnoException) => {
    const { code = "" } = error;
    if (code === "ENOENT") throw new UsageError("file-missing", { path });
    throw code === "EACCES" ? new UsageError("file-denied", { path }) : new UsageError("file-unreadable", { path, code });
  });
  if (file === undefined) throw new UsageError("file-irregular", { path });
  if (!(await isInside(repositoryOf(path), resolve(path)))) throw new UsageError("file-outside", { path });
  return file.bytes;
}
