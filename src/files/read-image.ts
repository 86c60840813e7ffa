import { createHash } from "node:crypto";
import { lstatSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import type { ImageFact } from "../core/images/declared-images.ts";
import { maxHeaderBytes, readHeader } from "../core/images/header.ts";
import { readBounded } from "./read-bounded.ts";
import { isBelow, isInside, repositoryOf } from "./repository.ts";

/** The images of a run, each of which is read once; the facts that were used least recently are dropped. */
export class ImageReader {
  readonly #facts = new Map<string, Promise<ImageFact>>();
  readonly #maxFacts = 5000;

  /**
   * Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
   * @param declaration path of the declaration
   * @param path as declared: relative to the declaration
   * @throws ExhaustedError
   */
  read(declaration: string, path: string): Promise<ImageFact> {
    const repository = repositoryOf(declaration);
    const target = resolve(dirname(resolve(declaration)), path);
    if (isAbsolute(path) || !isBelow(repository, target)) return Promise.resolve({ state: "outside" });
    const key = `${repository}\0${target}`;
    const fact = this.#facts.get(key) ?? readImageFile(repository, target);
    // Last in the order of the map: the first one is the least recently used.
    this.#facts.delete(key);
    this.#facts.set(key, fact);
    for (const oldest of this.#facts.keys()) {
      if (this.#facts.size <= this.#maxFacts) break;
      this.#facts.delete(oldest);
    }
    return fact;
  }
}

/** Reads one image; see `ImageReader`. */
export function readImage(declaration: string, path: string): Promise<ImageFact> {
  return new ImageReader().read(declaration, path);
}

async function readImageFile(repository: string, target: string): Promise<ImageFact> {
  try {
    // The folder first: through a link to the outside, even "missing" would reveal something.
    if (!isBelow(realpathSync.native(repository), realpathSync.native(dirname(target)))) return { state: "outside" };
    lstatSync(target);
    if (!(await isInside(repository, target))) return { state: "outside" };
    const file = await readBounded(target, maxHeaderBytes);
    if (file === undefined) return { state: "not-a-file" };
    const fingerprint = `${createHash("sha256").update(file.bytes).digest("hex")} ${file.size}`;
    return { state: "read", header: readHeader(file.bytes), fingerprint };
  } catch (error) {
    throwIfExhausted(error);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return { state: "not-a-file" };
    return { state: ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code ?? "") ? "missing" : "unreadable" };
  }
}
