import type { ReportFormat } from "./format.ts";
import { githubFormat } from "./github.ts";
import { jsonFormat } from "./json.ts";
import { junitFormat } from "./junit.ts";
import { markdownFormat } from "./markdown.ts";
import type { FormatName } from "./names.ts";
import { rdjsonFormat } from "./rdjson.ts";
import { sarifFormat } from "./sarif.ts";
import { textFormat } from "./text.ts";

/** The output formats, by the names that `--format` takes. */
export const formats = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
  junit: junitFormat,
  rdjson: rdjsonFormat,
  markdown: markdownFormat,
} as const satisfies Readonly<Record<FormatName, ReportFormat>>;
