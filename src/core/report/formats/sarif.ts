import type { Finding, Severity } from "../../findings/finding.ts";
import { formatMessage } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { allRules } from "../../rules/index.ts";
import type { RuleMeta } from "../../rules/rule.ts";
import { fixTexts, messageOf, ruleText } from "../../rules/rule-text.ts";
import { sha256 } from "../../sha256.ts";
import { errorsOf } from "../failure-text.ts";
import type { FileReport, RunReport } from "../report.ts";
import { jsonText } from "../text/json-text.ts";
import { helpLink, homepage, programName } from "../text/links.ts";
import { repeats } from "../text/repeats.ts";
import type { ReportFormat } from "./format.ts";
import { withinLimits } from "./sarif-limits.ts";

/** SARIF 2.1.0, for code scanning; its paths are relative to the checkout, as GitHub requires. */
export const sarifFormat: ReportFormat = { pathsFrom: "checkout", isForPeople: false, render: renderSarif };

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * The findings as SARIF 2.1.0, for GitHub code scanning and other viewers; what stopped a plan or sync is a notification.
 * All rules are described, not only those with results: GitHub's tool status shows them, and a closed alert keeps its
 * explanation. Sources: OASIS SARIF 2.1.0 with errata 01; GitHub docs, SARIF support for code scanning.
 */
export function renderSarif({ files, findings }: RunReport, messages: Messages): string {
  return withinLimits(findings, (included, omitted) => sarifText(files, included, omitted, messages));
}

function sarifText(files: readonly FileReport[], findings: readonly Finding[], omitted: number, messages: Messages): string {
  const ordinals = repeats(findings.map(identityOf));
  const stops = files.flatMap((file) => errorsOf(file, messages).map((text) => ({ text, uri: uriOf(file.file) })));
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: programName, informationUri: homepage, rules: allRules().map((rule) => descriptor(rule, messages)) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: stops.length === 0,
            toolExecutionNotifications: [
              ...stops.map(({ text, uri }) => ({
                level: "error",
                message: { text: messageString(text) },
                locations: [{ physicalLocation: { artifactLocation: artifact(uri) } }],
              })),
              ...(omitted === 0
                ? []
                : [{ level: "warning", message: { text: formatMessage(messages.report.omitted, { count: omitted }) } }]),
            ],
          },
        ],
        results: findings.map((finding, index) => result(finding, ordinals[index] ?? 0, messages)),
      },
    ],
  });
}

function descriptor({ id, severity, sources, evidence }: RuleMeta, messages: Messages) {
  const { title, fix } = ruleText(id, messages);
  const description = formatMessage(messages.report.ruleDescription, {
    title,
    sources: sources.join("; "),
    evidence: messages.report.evidence[evidence],
  });
  return {
    id,
    shortDescription: { text: messageString(title) },
    fullDescription: { text: messageString(description) },
    help: { text: fixTexts({ fix }).map(messageString).join(" ") },
    helpUri: helpLink(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(finding: Finding, ordinal: number, messages: Messages) {
  const { rule, severity, file, span } = finding;
  const { start, end } = span;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: rule,
    ruleIndex: allRules().findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: messageString(messageOf(finding, messages)) },
    locations: [{ physicalLocation: { artifactLocation: artifact(uriOf(file)), region } }],
    // Not `primaryLocationLineHash`: GitHub's upload adds it, and warns about each value that differs from its own.
    partialFingerprints: {
      "weiboProviderFinding/v1": sha256(`${identityOf(finding)}#${ordinal}`),
    },
  };
}

/** Identifies a finding when its line moves or its value changes. */
function identityOf({ rule, pointer, file }: Finding): string {
  return JSON.stringify([rule, pointer, file]);
}

const artifact = (uri: string) => ({ uri, uriBaseId: "%SRCROOT%" });

/** A path as a relative URI reference; colons and `%` are escaped. Source: RFC 3986, sections 2.1 and 4.2. */
function uriOf(file: string): string {
  return file
    .toWellFormed()
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");
}

/** Text as a SARIF message string: braces would be placeholders, and `[text](target)` a link. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function messageString(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
