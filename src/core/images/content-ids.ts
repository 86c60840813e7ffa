import { createHash } from "node:crypto";

/** The content id in a Git LFS pointer. Source: Git LFS specification, the pointer. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[^\n]*\n)*?oid (sha256:[0-9a-f]{64})\n/;

/** Longest Git LFS pointer, in bytes. Source: Git LFS specification. */
const maxPointerBytes = 1024;

/**
 * The ids of a file's content: as a git blob, in repositories of either hash, and as a Git LFS object. A pointer has the id of
 * its content in addition to its own.
 * Source: Git documentation, Git Internals, Git Objects: the hash of `blob`, the size, NUL, and the content.
 */
export function contentIds(bytes: Uint8Array): string[] {
  const header = `blob ${bytes.length}\0`;
  const pointerTarget = bytes.length < maxPointerBytes ? lfsPointer.exec(Buffer.from(bytes).toString("latin1"))?.[1] : undefined;
  return [hash("sha1", header, bytes), hash("sha256", header, bytes), pointerTarget ?? `sha256:${hash("sha256", bytes)}`];
}

function hash(algorithm: "sha1" | "sha256", ...parts: readonly (string | Uint8Array)[]): string {
  return parts.reduce((sum, part) => sum.update(part), createHash(algorithm)).digest("hex");
}
