import { lstatSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import type { DeclaredImage, ImageFact } from "../core/images/declared-images.ts";
import { maxHeaderBytes, readHeader } from "../core/images/header.ts";
import { sha256 } from "../core/sha256.ts";
import { readBounded, readBoundedSync } from "./read-bounded.ts";
import { displayPath, isBelow, isInside, type KnownCheckouts, repositoryOf } from "./repository.ts";
import { isSpelledAsOnDisk, spellingOnDisk } from "./spelling.ts";
import { textFolderTarget, textLinkTarget } from "./text-link.ts";

/** How many links that were checked out as text are followed for one image. */
const maxLinks = 5;

/** An image of a declaration, with what its path leads to. */
type ReadImage = DeclaredImage & { fact: ImageFact };

/** The images of a run, each of which is read once; the facts that were used least recently are dropped. */
export class ImageReader {
  readonly #facts = new Map<string, Promise<ImageFact>>();
  readonly #fingerprints = new Map<string, string | undefined>();
  readonly #maxFacts = 5000;
  readonly #checkouts: KnownCheckouts;

  constructor(checkouts: KnownCheckouts = new Map()) {
    this.#checkouts = checkouts;
  }

  /**
   * Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
   * What is read on one system is read on every other one: the path is spelled as the names in the folders.
   * @param declaration path of the declaration
   * @returns a function that reads an image by its path as declared, relative to the declaration; it throws ExhaustedError
   */
  readerFor(declaration: string): (path: string) => Promise<ImageFact> {
    const repository = repositoryOf(declaration, this.#checkouts);
    const folder = dirname(resolve(declaration));
    return (path) => this.#read(repository, folder, path);
  }

  /**
   * Reads the images of a declaration, with the fingerprints of files that have the same size.
   * @throws ExhaustedError
   */
  async readAll(declaration: string, images: readonly DeclaredImage[]): Promise<ReadImage[]> {
    const read = this.readerFor(declaration);
    const all: ReadImage[] = [];
    for (const image of images) all.push({ ...image, fact: await read(image.path) });
    const sizes = all.map(({ fact }) => (fact.state === "read" ? fact.size : undefined));
    return all.map((image) => {
      const { fact } = image;
      // Few files have the same size: the others are not hashed.
      if (fact.state !== "read" || sizes.indexOf(fact.size) === sizes.lastIndexOf(fact.size)) return image;
      return { ...image, fact: { ...fact, fingerprint: this.#fingerprintOf(fact.file) } };
    });
  }

  #fingerprintOf(file: string): string | undefined {
    if (!this.#fingerprints.has(file)) {
      if (this.#fingerprints.size >= this.#maxFacts) this.#fingerprints.clear();
      this.#fingerprints.set(file, fingerprintOf(file));
    }
    return this.#fingerprints.get(file);
  }

  #read(repository: string, folder: string, path: string): Promise<ImageFact> {
    const target = resolve(folder, path.replaceAll("\\", "/"));
    // The same on every system: what is absolute on one of them, or leads outside, must not be read on another.
    if (/^(?:[\\/]|[a-z]:)/i.test(path) || !isBelow(repository, target)) return Promise.resolve({ state: "outside" });
    if (path.includes("\\")) return Promise.resolve({ state: "backslash" });
    const key = `${repository}\0${target}`;
    const fact = this.#facts.get(key) ?? readImageFile(repository, target);
    // Last in the order of the map: the first one is the least recently used.
    this.#facts.delete(key);
    this.#facts.set(key, fact);
    for (const oldest of this.#facts.keys()) {
      if (this.#facts.size <= this.#maxFacts) break;
      this.#facts.delete(oldest);
    }
    return fact.then((known) => ("spelling" in known ? { ...known, spelling: displayPath(folder, known.spelling) } : known));
  }
}

/** Reads one image; see `ImageReader`. */
export function readImage(declaration: string, path: string): Promise<ImageFact> {
  return new ImageReader().readerFor(declaration)(path);
}

/** The size and a hash of the first bytes of a file; undefined if it can no longer be read. */
function fingerprintOf(file: string): string | undefined {
  try {
    const start = readBoundedSync(file, maxHeaderBytes);
    return start && `${sha256(start.bytes)} ${start.size}`;
  } catch (error) {
    throwIfExhausted(error);
    return undefined;
  }
}

async function readImageFile(repository: string, target: string, links = 0): Promise<ImageFact> {
  try {
    // The folder first: through a link to the outside, even "missing" would reveal something.
    const realRepository = realpathSync.native(repository);
    if (!isBelow(realRepository, realpathSync.native(dirname(target)))) return { state: "outside" };
    lstatSync(target);
    const realTarget = realPathOf(target);
    if (realTarget === undefined || !isBelow(realRepository, realTarget)) return { state: "outside" };
    if (!isSpelledAsOnDisk(repository, target, { root: realRepository, path: realTarget })) return await misspelled(repository, target);
    const file = await readBounded(target, maxHeaderBytes);
    if (file === undefined) return { state: "not-a-file" };
    const header = readHeader(file.bytes);
    const linked = header.format === "other" && links < maxLinks ? await textLinkTarget(target, file.bytes) : undefined;
    if (linked !== undefined) return await readLinked(repository, linked, links);
    return { state: "read", file: target, header, size: file.size };
  } catch (error) {
    throwIfExhausted(error);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return { state: "not-a-file" };
    if (code === "ENOENT" || code === "ENOTDIR") {
      const linked = links < maxLinks ? await textFolderTarget(repository, target) : undefined;
      return linked === undefined ? misspelled(repository, target) : readLinked(repository, linked, links);
    }
    return { state: ["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code ?? "") ? "missing" : "unreadable" };
  }
}

function readLinked(repository: string, linked: string, links: number): Promise<ImageFact> {
  return isBelow(repository, linked) ? readImageFile(repository, linked, links + 1) : Promise.resolve({ state: "outside" });
}

/** The path after links are resolved; undefined for a link that leads nowhere. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throwIfExhausted(error);
    return undefined;
  }
}

/** The near miss of a path that exists under no name with exactly this spelling; one outside the repository is not revealed. */
async function misspelled(repository: string, target: string): Promise<ImageFact> {
  const spelling = spellingOnDisk(repository, target);
  if (spelling === undefined || spelling === target || !(await isInside(repository, spelling))) return { state: "missing" };
  const isForm = spelling.normalize("NFC") === target.normalize("NFC");
  return { state: isForm ? "unicode-form" : "letter-case", spelling };
}
