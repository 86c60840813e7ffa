import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { Action, Change } from "../sync/plan.ts";
import { blockerText, failureText, isUnread } from "./failure-text.ts";
import type { FileReport } from "./report.ts";

const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", none: "=", unknown: "?" };

/** The plan of a file, and after a sync the outcome, as lines of text. */
export function planLines(file: FileReport, messages: Messages): string[] {
  const { plan, outcome, failure, blockers = [] } = file;
  const { report } = messages;
  const stops =
    blockers.length === 0
      ? []
      : [formatUntrusted(report.notStarted, { file: file.file }), ...blockers.map((blocker) => `  ${blockerText(blocker, messages)}`), ""];
  if (!plan && stops.length > 0) return stops;
  if (failure !== undefined)
    return [
      formatUntrusted(isUnread(file) ? report.unread : report.noPlan, { file: file.file }),
      `  ${failureText(failure, messages)}`,
      "",
    ];
  if (!plan) return [];
  return [
    ...stops,
    formatUntrusted(outcome ? report.sync : report.plan, { file: file.file, origin: plan.origin ?? report.noOrigin }),
    ...(outcome ? outcomeLines(file, messages) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, messages)}`)),
    ...plan.unmanaged.map(
      ({ kind, subjects }) => `    ${formatUntrusted(report.unmanaged, { what: messages.sync.changeNames[kind], subjects })}`,
    ),
    ...driftLines(file, messages),
    ...leftOutLines(file, messages),
    ...manualLines(file, messages),
    "",
  ];
}

/** The text of one change. */
export function changeText({ kind, subject, reason, secrets = [] }: Change, { sync }: Messages): string {
  return formatUntrusted(`{what} {subject}${sync.reasonSeparator}${sync.reasons[reason]}`, {
    what: sync.changeNames[kind],
    subject,
    secrets,
  });
}

/** A change by its name alone. */
export function changeName({ kind, subject }: Change, { sync }: Messages): string {
  return formatUntrusted("{what} {subject}", { what: sync.changeNames[kind], subject });
}

/** The outcome of each change, grouped by state. */
export function outcomeOf({ outcome }: FileReport, messages: Messages): { sign: string; text: string }[] {
  const { report } = messages;
  if (!outcome) return [];
  const named = (change: Change) => ({ what: changeName(change, messages) });
  return [
    ...outcome.applied.map((change) => ({
      sign: change.action === "none" ? "=" : "✓",
      text: formatMessage(change.action === "none" ? report.upToDate : report.applied, named(change)),
    })),
    ...outcome.pending.map((change) => ({ sign: "…", text: formatMessage(report.pending, { what: changeText(change, messages) }) })),
    ...outcome.unverified.map((change) => ({ sign: "?", text: formatMessage(messages.sync.run.unverified, named(change)) })),
    ...outcome.remaining.map((change) => ({ sign: "-", text: formatMessage(report.remaining, named(change)) })),
  ];
}

/** The manual steps; the first line introduces them. */
export function manualLines({ instructions = [] }: FileReport, { report, sync }: Messages): string[] {
  if (instructions.length === 0) return [];
  return [
    `  ${report.manual}`,
    ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${formatUntrusted(sync.instructions[step], params)}`),
  ];
}

/** The drift, with the run that first detected it. */
export function driftLines({ drift = [] }: FileReport, { report, sync }: Messages): string[] {
  return drift.map(
    ({ kind, subject, since, run }) =>
      `  ${formatUntrusted(run === "" ? report.driftSince : report.driftSinceRun, { what: `${sync.changeNames[kind]} ${subject}`, since, run })}`,
  );
}

/** The queries that could not be executed, with the secrets that they require. */
export function leftOutLines({ plan }: FileReport, { report }: Messages): string[] {
  const leftOut = plan?.queries.filter(({ executed }) => !executed) ?? [];
  return leftOut.map(({ operation, missing }) => `  ${formatUntrusted(report.notQueried, { operation, secrets: missing })}`);
}

function outcomeLines(file: FileReport, messages: Messages): string[] {
  const failure = file.outcome?.failure;
  const { report } = messages;
  return [
    ...outcomeOf(file, messages).map(({ sign, text }) => `  ${sign} ${text}`),
    ...(failure === undefined
      ? []
      : [`  ${formatMessage(report.stopped, { why: failureText(failure, messages, file.plan?.origin) })}`, `  ${report.rerun}`]),
  ];
}
