import { TextDecoder } from "node:util";
import { walkMarkup } from "./walk-markup.ts";

/**
 * How much of a page is searched for its encoding, in bytes: more than the kilobyte that browsers read ahead, since they change the
 * encoding where a later element declares one. Source: HTML standard, 13.2.3.4 and 13.2.6.4.4; measured with Chromium 156.
 */
const searchedBytes = 64 * 1024;

/** Byte order marks. Source: WHATWG Encoding, 6, BOM sniff. */
const byteOrderMarks: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** Labels of encodings that browsers refuse to decode. Source: WHATWG Encoding, the replacement encoding. */
const replaced = new Set(["csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-kr", "replacement"]);

/** A text, and its encoding by its standard name; undefined for one that browsers do not decode either. */
export interface DecodedText {
  text: string;
  encoding: string | undefined;
}

/**
 * Decodes a page or script as browsers do: by byte order mark, `Content-Type`, `<meta charset>`, the encoding of the page that
 * loads it, and otherwise by its bytes: UTF-8 or GB18030 if they are valid. Source: HTML standard, 13.2.3, encoding sniffing.
 * @param contentType the header field, empty for none
 * @param parent the encoding of the page that loads it
 */
export function decodeText(bytes: Buffer, contentType: string, parent?: string): DecodedText {
  const encoding = encodingOf(bytes, contentType, parent);
  const decoder = encoding === undefined ? undefined : decoderFor(encoding);
  return { text: decoder ? decoder.decode(bytes) : bytes.toString("latin1"), encoding: decoder?.encoding };
}

function encodingOf(bytes: Buffer, contentType: string, parent: string | undefined): string | undefined {
  const [marked] = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  const [, quoted, bare] = /;\s*charset\s*=\s*(?:["']([^"']*)|([^\s;"']+))/i.exec(contentType) ?? [];
  const label = (quoted ?? bare)?.trim().toLowerCase() ?? "";
  if (marked !== undefined) return marked;
  if (replaced.has(label)) return undefined;
  const declared = decoderFor(label)?.encoding ?? metaEncoding(bytes);
  if (declared === "replacement") return undefined;
  return declared ?? parent ?? (isValid(bytes, "utf-8") ? "utf-8" : isValid(bytes, "gb18030") ? "gb18030" : "windows-1252");
}

/** The encoding that a `<meta>` element declares. */
function metaEncoding(bytes: Buffer): string | undefined {
  let found: string | undefined;
  const start = bytes.toString("latin1", 0, searchedBytes);
  // Names of attributes have no escapes.
  if (!/charset/i.test(start)) return undefined;
  walkMarkup(start, {
    onTag(name, attributes) {
      if (name !== "meta" || found !== undefined) return;
      const isContentType = attributes.get("http-equiv")?.trim().toLowerCase() === "content-type";
      const [, ofContent] = /charset\s*=\s*["']?([^\s;"']+)/i.exec((isContentType && attributes.get("content")) || "") ?? [];
      const label = (attributes.get("charset") ?? ofContent ?? "").trim().toLowerCase();
      const encoding = replaced.has(label) ? "replacement" : decoderFor(label)?.encoding;
      // A page whose meta element can be read is not in UTF-16.
      found = encoding?.startsWith("utf-16") ? "utf-8" : encoding;
    },
  });
  return found;
}

/** Decoders by label: making one takes as long as decoding a small page. */
const decoders = new Map<string, TextDecoder>();

function decoderFor(label: string): TextDecoder | undefined {
  const decoder = decoders.get(label) ?? newDecoder(label);
  if (decoder) decoders.set(label, decoder);
  return decoder;
}

function newDecoder(label: string, fatal = false): TextDecoder | undefined {
  try {
    return label === "" ? undefined : new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

/** Whether bytes are valid in an encoding; the last character may be cut off. */
function isValid(bytes: Buffer, encoding: string): boolean {
  try {
    return newDecoder(encoding, true)?.decode(bytes, { stream: true }) !== undefined;
  } catch {
    return false;
  }
}
