import { resolve } from "node:path";
import { type Bytes, maxBytes } from "../core/declaration/bytes.ts";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { UsageError } from "../core/usage-error.ts";
import { namesStream } from "./patterns.ts";
import { readBounded } from "./read-bounded.ts";
import { isInside, type KnownCheckouts, repositoryOf } from "./repository.ts";
import { textLinkTarget } from "./text-link.ts";

/**
 * Reads the bytes of a declaration, at most one more than allowed.
 * @param known checkouts that the run has looked up
 * @throws UsageError when the file does not exist, is not a regular file, is a symbolic link that was checked out as text, or one out
 *   of the repository, whose target would be quoted in reports
 */
export async function readDeclaration(path: string, known?: KnownCheckouts): Promise<Bytes> {
  if (namesStream(path)) throw new UsageError("file-missing", { path });
  const file = await readBounded(path, maxBytes + 1).catch((error: NodeJS.ErrnoException) => {
    throwIfExhausted(error);
    const { code = "" } = error;
    if (code === "ENOENT") throw new UsageError("file-missing", { path });
    throw code === "EACCES" ? new UsageError("file-denied", { path }) : new UsageError("file-unreadable", { path, code });
  });
  if (file === undefined) throw new UsageError("file-irregular", { path });
  if (!(await isInside(repositoryOf(path, known), resolve(path)))) throw new UsageError("file-outside", { path });
  if ((await textLinkTarget(resolve(path), file.bytes)) !== undefined) throw new UsageError("file-text-link", { path });
  return file.bytes;
}
