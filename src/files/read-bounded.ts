import { constants } from "node:fs";
import { open } from "node:fs/promises";

/**
 * Reads the first `limit` bytes of a regular file, and its size in bytes.
 * @returns undefined for anything else: a folder, a device, a pipe
 * @throws the system's error when the file cannot be opened or read
 */
export async function readBounded(path: string, limit: number): Promise<{ bytes: Uint8Array; size: number } | undefined> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer forever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return undefined;
    // Some system files report a size of 0 but have content.
    const buffer = new Uint8Array(Math.min(limit, Math.max(stat.size, 64 * 1024)));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { bytes: buffer.subarray(0, length), size: stat.size };
  } finally {
    await file.close();
  }
}
