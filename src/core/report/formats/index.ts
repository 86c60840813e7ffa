import type { Messages } from "../../messages/types.ts";
import type { RunReport } from "../report.ts";
import type { Paint } from "../text/paint.ts";
import { renderAnnotations } from "./annotations.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderRdjson } from "./rdjson.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export type Format = "text" | "json" | "github" | "sarif" | "junit" | "rdjson" | "markdown";

/** The ways to report, by the names that `--format` takes; only `text` has colours. */
export const formats: Readonly<Record<Format, (report: RunReport, messages: Messages, paint?: Paint) => string>> = {
  text: renderText,
  json: renderJson,
  github: (report, messages) => renderText(report, messages) + renderAnnotations(report, messages),
  sarif: renderSarif,
  junit: renderJunit,
  rdjson: renderRdjson,
  markdown: renderMarkdown,
};

export const formatNames = Object.keys(formats) as Format[];
