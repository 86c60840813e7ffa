import { resolve } from "node:path";
import { type Bytes, maxBytes } from "../declaration/bytes.ts";
import { UsageError } from "../usage-error.ts";
import { readBounded } from "./read-bounded.ts";
import { isInside, repositoryOf } from "./repository.ts";

/**
 * The bytes of a declaration, one more than allowed at most.
 * @throws UsageError when there is no such file, it is no file, or a symbolic link leads out of the repository: what it
 *   leads to would be quoted in reports
 */
export async function readDeclaration(path: string): Promise<Bytes> {
  const bytes = await readBounded(path, maxBytes + 1).catch((error: NodeJS.ErrnoException) => {
    const known: Readonly<Record<string, string>> = {
      ENOENT: "there is no such file",
      EACCES: "permission denied",
      EISDIR: "it is a directory",
    };
    throw new UsageError(`cannot read ${path}: ${known[error.code ?? ""] ?? error.code}`);
  });
  if (bytes === undefined) throw new UsageError(`cannot read ${path}: it is not a regular file`);
  if (!(await isInside(repositoryOf(path), resolve(path)))) {
    throw new UsageError(`cannot read ${path}: it is a link that leads outside the repository`);
  }
  return bytes;
}
