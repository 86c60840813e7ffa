import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { Action, Change, Plan } from "../sync/plan.ts";
import type { Outcome } from "../sync/target.ts";
import { targetMessages, targetNamed } from "../targets/registry.ts";
import { blockerTexts, failureText, stopText } from "./failure-text.ts";
import { migrationLines } from "./migration-text.ts";
import type { FileReport, TargetReport } from "./report.ts";

const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", none: "=", unknown: "?" };

/** The plans of a file, and after a sync the outcomes, as lines of text. */
export function planLines({ file, failure, targets, migration }: FileReport, messages: Messages): string[] {
  const { report } = messages;
  if (failure !== undefined) return [formatUntrusted(report.unread, { file }), `  ${failureText(failure, messages)}`, ""];
  if (targets?.length === 0) return [formatUntrusted(report.noTarget, { file }), ""];
  const path = targets && migration ? migrationLines(migration, messages) : [];
  return [...(targets ?? []).flatMap((target) => targetLines(file, target, messages)), ...path];
}

function targetLines(file: string, target: TargetReport, messages: Messages): string[] {
  const { plan, outcome, failure, blockers } = target;
  const { report } = messages;
  const heading = (template: string) => targetHeading(template, file, target, messages);
  const stops = blockers.length === 0 ? [] : [heading(report.notStarted), ...blockerTexts(target, messages).map((text) => `  ${text}`), ""];
  if (failure !== undefined) return [heading(report.noPlan), `  ${stopText(target, messages)}`, ""];
  if (!plan) return stops;
  const { changeNames } = targetMessages(plan.target, messages);
  return [
    ...stops,
    heading(outcome ? report.sync : report.plan),
    ...(outcome
      ? outcomeLines(target, outcome, messages)
      : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, plan.target, messages)}`)),
    ...plan.unmanaged.map(
      ({ kind, subjects }) => `    ${formatUntrusted(report.unmanaged, { what: changeNames[kind] ?? kind, subjects })}`,
    ),
    ...driftLines(target, messages),
    ...leftOutLines(plan, messages),
    ...manualLines(target, messages),
    "",
  ];
}

/** A heading about a file at a target. */
export function targetHeading(template: string, file: string, { target, plan }: TargetReport, { report }: Messages): string {
  return formatUntrusted(template, { file, service: targetNamed(target).name, origin: plan?.origin ?? report.noOrigin });
}

/**
 * The text of one change.
 * @param target the id of the identity service
 */
export function changeText(change: Change, target: string, messages: Messages): string {
  const { reason, secrets = [], details = [] } = change;
  const common: Readonly<Record<string, string>> = messages.sync.reasons;
  const text = targetMessages(target, messages).reasons[reason] ?? common[reason] ?? reason;
  return changeName(change, target, messages) + messages.sync.reasonSeparator + formatUntrusted(text, { secrets, details });
}

/**
 * A change by its name alone.
 * @param target the id of the identity service
 */
export function changeName({ kind, subject }: Pick<Change, "kind" | "subject">, target: string, messages: Messages): string {
  return formatUntrusted("{what} {subject}", { what: targetMessages(target, messages).changeNames[kind] ?? kind, subject });
}

/**
 * The outcome of each change, grouped by state.
 * @param target the id of the identity service
 */
export function outcomeOf(outcome: Outcome, target: string, messages: Messages): { sign: string; text: string }[] {
  const { report } = messages;
  const named = (change: Change) => ({ what: changeName(change, target, messages) });
  return [
    ...outcome.applied.map((change) => ({
      sign: change.action === "none" ? "=" : "✓",
      text: formatMessage(change.action === "none" ? report.upToDate : report.applied, named(change)),
    })),
    ...outcome.pending.map((change) => ({
      sign: "…",
      text: formatMessage(report.pending, { what: changeText(change, target, messages) }),
    })),
    ...outcome.unverified.map((change) => ({ sign: "?", text: formatMessage(messages.sync.run.unverified, named(change)) })),
    ...outcome.remaining.map((change) => ({ sign: "-", text: formatMessage(report.remaining, named(change)) })),
  ];
}

/** The manual steps; the first line introduces them. */
export function manualLines({ target, instructions = [] }: TargetReport, messages: Messages): string[] {
  if (instructions.length === 0) return [];
  const texts = targetMessages(target, messages).instructions;
  return [
    `  ${messages.report.manual}`,
    ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${formatUntrusted(texts[step] ?? step, params)}`),
  ];
}

/** The drift, with the run that first detected it. */
export function driftLines({ drift = [] }: TargetReport, messages: Messages): string[] {
  const { driftSince, driftSinceRun } = messages.report;
  return drift.map(({ target, since, run, ...change }) => {
    const what = changeName(change, target, messages);
    return `  ${formatUntrusted(run === "" ? driftSince : driftSinceRun, { what, since, run })}`;
  });
}

/** The queries that could not be executed, with the secrets that they require. */
export function leftOutLines({ queries }: Plan, { report }: Messages): string[] {
  const leftOut = queries.filter(({ executed }) => !executed);
  return leftOut.map(({ operation, missing }) => `  ${formatUntrusted(report.notQueried, { operation, secrets: missing })}`);
}

function outcomeLines(target: TargetReport, outcome: Outcome, messages: Messages): string[] {
  const why = stopText(target, messages);
  const { report } = messages;
  return [
    ...outcomeOf(outcome, target.target, messages).map(({ sign, text }) => `  ${sign} ${text}`),
    ...(why === undefined ? [] : [`  ${formatMessage(report.stopped, { why })}`, `  ${report.rerun}`]),
  ];
}
