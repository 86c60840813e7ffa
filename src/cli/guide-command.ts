import { dirname, join, resolve } from "node:path";
import { guideMark, guidePage } from "../guide/page.ts";
import { type Picture, sheetOf } from "../guide/sheet.ts";
import { type DeclaredImage, declaredImages } from "../images/declared-images.ts";
import { readHeader } from "../images/header.ts";
import type { Wording } from "../messages/catalogue.ts";
import { compose } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import { languages } from "../messages/wording.ts";
import { choice } from "../options/choice.ts";
import { janrainOptions } from "../options/janrain.ts";
import { networkPolicy } from "../options/network.ts";
import { urlOptions } from "../options/urls.ts";
import { run } from "../run.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import { UsageError } from "../usage-error.ts";
import { readBounded } from "../workspace/read-bounded.ts";
import { readImage } from "../workspace/read-image.ts";
import { replaceFile } from "../workspace/replace-file.ts";
import type { Arguments } from "./arguments.ts";

/** What the command needs besides its arguments. */
export interface GuideSurroundings {
  folder: string;
  /** Needed by nobody; where they are set, their values are kept out of the page. */
  secrets: SecretLookup;
  words: Wording;
  /** Takes secrets' values out of a text. */
  clean: (text: string) => string;
}

/** Largest image that is put into the page, in bytes. */
const maxBytes = 1024 * 1024;

/** Largest image that is put into the page, in pixels: a small file may unfold to gigabytes in a browser. */
const maxPixels = 4096 * 4096;

/**
 * The page of one declaration: rules and images are checked, no socket is opened.
 * @returns what to print: the page, or where it was written
 * @throws UsageError when there is not one readable declaration, or the page would replace something else
 */
export async function guideCommand({ operands, values }: Arguments, { folder, secrets, words, clean }: GuideSurroundings): Promise<string> {
  const language = choice("--lang", values.lang ?? "en", languages);
  const report = await run({
    mode: "check",
    folder,
    patterns: operands,
    severities: new Map(),
    urls: urlOptions({ check: false }, folder),
    probe: "off",
    network: networkPolicy({ resolve: [], allowPrivate: [], proxy: false }, {}),
    janrain: janrainOptions({}),
    secrets,
  });
  const [file, ...others] = report.files;
  if (!file || others.length > 0) throw new UsageError("guide-one", { files: report.files.map((one) => one.file) });
  if (file.source.places.size === 0) throw new UsageError("guide-unread", { file: file.file });
  const declaration = join(folder, file.file);
  const images = declaredImages(file.draft);
  const pictures = await Promise.all(images.map(async (image) => [image.pointer, await pictureOf(declaration, image)] as const));
  const page = clean(guidePage(sheetOf(file, new Map(pictures)), language));
  if (values.output === undefined) return page;
  const path = resolve(folder, values.output);
  await refuseForeign(path, values.output);
  await replaceFile(path, page, 0o644);
  return `${compose(words.guide.written, { path: printable(values.output) })}\n`;
}

/** The image as it can be put into the page; what lies outside the repository is not looked at. */
async function pictureOf(declaration: string, { path }: DeclaredImage): Promise<Picture> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { state: "unread" };
  const file = await readBounded(resolve(dirname(declaration), path), maxBytes + 1).catch(() => undefined);
  if (!file) return { state: "unread" };
  const { bytes, size } = file;
  const { format, ...header } = readHeader(bytes);
  if (format === "other" || !("width" in header) || header.width === undefined) return { state: "unread" };
  const { width, height } = header;
  return bytes.length > maxBytes || width * height > maxPixels
    ? { state: "large", size }
    : { state: "shown", format, width, height, bytes };
}

/** What is there may only be an earlier page. */
async function refuseForeign(path: string, shown: string): Promise<void> {
  const start = await readBounded(path, guideMark.length).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "absent" as const;
    throw new UsageError("file-unwritable", { path: shown, code: error.code ?? "" });
  });
  if (start === "absent") return;
  if (!start || Buffer.from(start.bytes).toString("utf8") !== guideMark) throw new UsageError("guide-foreign", { path: shown });
}
