import { LineIndex } from "../../declaration/line-index.ts";
import type { Finding, Position, Severity } from "../../findings/finding.ts";
import { formatMessage } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { fixOf, messageOf } from "../../rules/rule-text.ts";
import { errorsOf } from "../failure-text.ts";
import type { RunReport } from "../report.ts";
import { jsonText } from "../text/json-text.ts";
import { helpLink, homepage, programName } from "../text/links.ts";
import type { ReportFormat } from "./format.ts";

/** The Reviewdog Diagnostic Format. */
export const rdjsonFormat: ReportFormat = { pathsFrom: "folder", isForPeople: false, render: renderRdjson };

const severityNames: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/**
 * The findings in the Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`; what stopped a plan or sync is a diagnostic
 * of the whole file. Source: reviewdog/reviewdog, proto/rdf/reviewdog.proto.
 */
export function renderRdjson({ files, findings }: RunReport, messages: Messages): string {
  const lines = new Map(files.map(({ file, source }) => [file, new LineIndex(source.text)]));
  return jsonText({
    source: { name: programName, url: homepage },
    diagnostics: [
      ...findings.map((finding) => diagnostic(finding, lines.get(finding.file) ?? new LineIndex(""), messages)),
      ...files.flatMap((file) =>
        errorsOf(file, messages).map((message) => ({ message, location: { path: file.file }, severity: severityNames.error })),
      ),
    ],
  });
}

function diagnostic(finding: Finding, lines: LineIndex, messages: Messages) {
  const { rule, severity, file, span } = finding;
  return {
    message: formatMessage(messages.report.annotation, { message: messageOf(finding, messages), fix: fixOf(finding, messages) }),
    location: { path: file, range: { start: inBytes(span.start, lines), end: inBytes(span.end, lines) } },
    severity: severityNames[severity],
    code: { value: rule, url: helpLink(rule) },
  };
}

/** The position with its column counted in bytes of UTF-8, as the format counts. */
function inBytes({ line, column }: Position, lines: LineIndex): Position {
  return { line, column: Buffer.byteLength(lines.line(line).slice(0, column - 1)) + 1 };
}
