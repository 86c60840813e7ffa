import { unreadSource } from "../core/declaration/source.ts";
import type { FileReport } from "../core/report/report.ts";

/**
 * Packs the parts of a report into lines of JSON, of which each is parsed when it is read: the reports of ten thousand files would
 * fill the memory.
 */
export function packReport({ source, declaration, concealed, findings, urls, probes }: FileReport): Uint8Array {
  const parts = [source.text, declaration, concealed, findings, urls, probes];
  return new TextEncoder().encode(parts.map((part) => JSON.stringify(part)).join("\n"));
}

/** The report over its packed parts. */
export function unpackReport(file: string, packed: Uint8Array): FileReport {
  return {
    file,
    get source() {
      return unreadSource(parse(packed, 0) as string);
    },
    get declaration() {
      return parse(packed, 1) as FileReport["declaration"];
    },
    get concealed() {
      return parse(packed, 2) as FileReport["concealed"];
    },
    get findings() {
      return parse(packed, 3) as FileReport["findings"];
    },
    get urls() {
      return parse(packed, 4) as FileReport["urls"];
    },
    get probes() {
      return parse(packed, 5) as FileReport["probes"];
    },
  };
}

/** The part that was parsed last, by its line: formats read a part of one file several times, and then that of the next file. */
const last: ({ packed: Uint8Array; part: unknown } | undefined)[] = [];

function parse(packed: Uint8Array, line: number): unknown {
  const known = last[line];
  if (known?.packed === packed) return known.part;
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  let start = 0;
  for (let skipped = 0; skipped < line; skipped++) start = bytes.indexOf("\n", start) + 1;
  const end = bytes.indexOf("\n", start);
  const part: unknown = JSON.parse(bytes.toString("utf8", start, end === -1 ? bytes.length : end));
  last[line] = { packed, part };
  return part;
}
