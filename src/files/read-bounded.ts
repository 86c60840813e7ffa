import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { throwIfExhausted } from "../core/exhausted-error.ts";

/** The first bytes of a file, and its size in bytes. */
interface BoundedFile {
  bytes: Uint8Array;
  size: number;
}

/**
 * Reads the first `limit` bytes of a regular file, and its size in bytes. Synchronous calls are several times as fast as
 * asynchronous ones for small files, and never hold more than one file open.
 * @returns undefined for anything else: a folder, a device, a pipe
 * @throws the system's error when the file cannot be opened or read; ExhaustedError when too many files are open
 */
export async function readBounded(path: string, limit: number): Promise<BoundedFile | undefined> {
  return readBoundedSync(path, limit);
}

/** The same where the caller is a synchronous generator. */
export function readBoundedSync(path: string, limit: number): BoundedFile | undefined {
  const file = openFile(path);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return undefined;
    // Some system files report a size of 0 but have content.
    const buffer = new Uint8Array(Math.min(limit, stat.size === 0 ? 64 * 1024 : stat.size + 1));
    let length = 0;
    while (length < buffer.length) {
      const bytesRead = readSync(file, buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { bytes: buffer.subarray(0, length), size: stat.size };
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer forever.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throwIfExhausted(error);
    throw error;
  }
}
