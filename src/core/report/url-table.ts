import { cellsOf, padCells } from "../messages/cells.ts";
import { formatMessage, formatUntrusted } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import type { Messages } from "../messages/types.ts";
import { distinctUrls, type UrlCheck } from "../urls/url-check.ts";
import type { FileReport, RunReport } from "./report.ts";

/** A URL of a run as the tables show it; unknown texts are empty. */
export interface UrlRow {
  verdict: string;
  status: string;
  url: string;
  /** The URL after redirects, if different; printable, since a server chose it. */
  final: string;
  /** The last day on which the certificate is valid. */
  certificate: string;
  /** Duration and number of attempts. */
  time: string;
}

/** The URLs of a run, each once, in the order in which the declarations name them. */
export function urlRows(files: readonly FileReport[], { report }: Messages): UrlRow[] {
  return distinctUrls(files.flatMap(({ urls }) => urls)).map((check) => ({
    verdict: report.verdicts[check.verdict],
    status: String(check.status ?? ""),
    url: check.url,
    final:
      check.finalUrl !== undefined && check.finalUrl !== new URL(check.url).href ? formatUntrusted("{url}", { url: check.finalUrl }) : "",
    certificate: check.certificate?.to ?? "",
    time: timeOf(check, report.urlDetails),
  }));
}

/** The table for a terminal: one line per URL, followed by its details. */
export function urlLines({ files, viaProxy }: Pick<RunReport, "files" | "viaProxy">, messages: Messages): string[] {
  const { report } = messages;
  const rows = urlRows(files, messages);
  if (rows.length === 0) return [];
  if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked")))
    return [formatMessage(report.urlsNotChecked, { count: rows.length }), ""];
  const width = Math.max(8, ...rows.map(({ verdict }) => cellsOf(verdict)));
  const line = (row: UrlRow) => {
    const details = urlDetails(row, messages);
    const head = `  ${padCells(row.verdict, width)} ${row.status.padEnd(4)} ${printable(row.url)}`;
    const { details: template, separator } = report.urlDetails;
    return details.length === 0 ? head : head + formatMessage(template, { details: details.join(separator) });
  };
  return [report.urls, ...rows.map(line), ...(viaProxy ? [`  ${report.viaProxy}`] : []), ""];
}

/** What else is known about a URL: where it redirects to, its certificate, and how long it took. */
export function urlDetails({ final, certificate, time }: UrlRow, { report }: Messages): string[] {
  return [
    ...(final === "" ? [] : [formatMessage(report.urlDetails.redirect, { url: final })]),
    ...(certificate === "" ? [] : [formatUntrusted(report.urlDetails.certificate, { to: certificate })]),
    ...(time === "" ? [] : [time]),
  ];
}

/** The result of each probe of an application, one line per probe. */
export function probeLines(files: readonly FileReport[], { report }: Messages): string[] {
  const lines = files.flatMap(({ file, probes }) =>
    probes.map(({ kind, service = "", state, code = 0, missing = "" }) => {
      if (kind === "sign-in" && service === "") return formatMessage(report.noSignIn, { file: printable(file) });
      const stateText = formatUntrusted(report.probeStates[state], { code, missing });
      return formatMessage(report.probe, {
        file: printable(file),
        kind: formatMessage(report.probes[kind], { service }),
        state: stateText,
      });
    }),
  );
  return lines.length === 0 ? [] : [report.weibo, ...lines.map((line) => `  ${line}`), ""];
}

function timeOf({ attempts, milliseconds = 0 }: UrlCheck, messages: Messages["report"]["urlDetails"]): string {
  if (attempts === undefined) return "";
  if (attempts === 0) return messages.cached;
  return formatMessage(attempts === 1 ? messages.time : messages.attempts, { seconds: (milliseconds / 1000).toFixed(1), attempts });
}
