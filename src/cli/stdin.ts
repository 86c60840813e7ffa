import { type Bytes, maxBytes } from "../core/declaration/bytes.ts";
import { UsageError } from "../core/usage-error.ts";
import type { Arguments } from "./arguments.ts";

/** The path that reports show for standard input. */
const defaultName = "<stdin>";

/**
 * The declaration on standard input, if the operand is `-`.
 * @throws UsageError when `-` is combined with other operands or with `--fix`, or `--stdin-filename` is given without it
 */
export async function stdinDeclaration({ operands, values }: Arguments): Promise<{ file: string; bytes: Bytes } | undefined> {
  const { "stdin-filename": name, fix } = values;
  if (!operands.includes("-")) {
    if (name !== undefined) throw new UsageError("stdin-filename-alone");
    return undefined;
  }
  if (operands.length > 1) throw new UsageError("stdin-alone");
  if (fix) throw new UsageError("stdin-fix");
  return { file: name || defaultName, bytes: await readStdin() };
}

/** At most one byte more than a declaration may have. */
async function readStdin(): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}
