import type { ReportFormat } from "./format.ts";

/** The output formats by the names that `--format` takes. Each is loaded on demand: most commands need its name only. */
export const formats = {
  text: async () => (await import("./text.ts")).textFormat,
  json: async () => (await import("./json.ts")).jsonFormat,
  github: async () => (await import("./github.ts")).githubFormat,
  sarif: async () => (await import("./sarif.ts")).sarifFormat,
  junit: async () => (await import("./junit.ts")).junitFormat,
  rdjson: async () => (await import("./rdjson.ts")).rdjsonFormat,
  markdown: async () => (await import("./markdown.ts")).markdownFormat,
} as const satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
