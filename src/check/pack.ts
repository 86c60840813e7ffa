import type { FileReport } from "../core/report/report.ts";

/**
 * Packs the parts of a report into JSON text, which is parsed when a part is read: the reports of ten thousand files would fill
 * the memory. Formats read the parts of one file after the other, so the last one stays parsed.
 */
export function packReport({ file: _, ...parts }: FileReport): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...parts, source: parts.source.text }));
}

/** The report over its packed parts. */
export function unpackReport(file: string, packed: Uint8Array): FileReport {
  return {
    file,
    get source() {
      return parse(packed).source;
    },
    get declaration() {
      return parse(packed).declaration;
    },
    get concealed() {
      return parse(packed).concealed;
    },
    get findings() {
      return parse(packed).findings;
    },
    get urls() {
      return parse(packed).urls;
    },
    get probes() {
      return parse(packed).probes;
    },
  };
}

type Parts = Omit<FileReport, "file">;

let last: { packed: Uint8Array; parts: Parts } | undefined;

function parse(packed: Uint8Array): Parts {
  if (last?.packed !== packed) {
    const { source, ...parts } = JSON.parse(Buffer.from(packed).toString("utf8"));
    last = { packed, parts: { ...parts, source: { text: source, value: undefined, places: new Map() } } };
  }
  return last.parts;
}
