import type { Wording } from "../messages/catalogue.ts";
import { compose, fill } from "../messages/format.ts";
import type { Action, Change } from "../sync/plan.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import type { FileReport } from "./report.ts";

const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", none: "=", unknown: "?" };

/** A file's plan, and after a sync its outcome, as lines of text. */
export function planLines(file: FileReport, words: Wording): string[] {
  const { plan, outcome, failure, obstacles = [] } = file;
  const { report } = words;
  if (obstacles.length > 0)
    return [fill(report.notStarted, { file: file.file }), ...obstacles.map((obstacle) => `  ${obstacleText(obstacle, words)}`), ""];
  if (failure !== undefined) return [fill(report.noPlan, { file: file.file }), `  ${failureText(failure, words)}`, ""];
  if (!plan) return [];
  return [
    fill(outcome ? report.sync : report.plan, { file: file.file, origin: plan.origin ?? report.noOrigin }),
    ...(outcome ? outcomeLines(file, words) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, words)}`)),
    ...plan.kept.map(({ kind, subjects }) => `    ${fill(report.kept, { what: words.sync.changeNames[kind], subjects })}`),
    ...handLines(file, words),
    `  ${fill(report.digest, { digest: plan.digest })}`,
    "",
  ];
}

/** One change in words. */
export function changeText({ kind, subject, reason, secrets = [] }: Change, { sync }: Wording): string {
  return fill(`{what} {subject}: ${sync.reasons[reason]}`, { what: sync.changeNames[kind], subject, secrets });
}

/** What became of each change, by its state. */
export function outcomeOf({ outcome }: FileReport, words: Wording): { sign: string; text: string }[] {
  const { report, sync } = words;
  if (!outcome) return [];
  const named = ({ kind, subject }: Change) => ({ what: fill("{what} {subject}", { what: sync.changeNames[kind], subject }) });
  return [
    ...outcome.done.map((change) => ({
      sign: change.action === "none" ? "=" : "✓",
      text: compose(change.action === "none" ? report.alreadyRight : report.done, named(change)),
    })),
    ...outcome.waiting.map((change) => ({ sign: "…", text: compose(report.waits, { what: changeText(change, words) }) })),
    ...outcome.left.map((change) => ({ sign: "-", text: compose(report.left, named(change)) })),
  ];
}

/** The dashboard steps, where a person has to do something; the first line introduces them. */
export function handLines({ plan, draft }: FileReport, { report, sync }: Wording): string[] {
  if (!plan?.changes.some(({ byHand }) => byHand)) return [];
  const names = {
    origin: plan.origin ?? report.noOrigin,
    appKey: draft.credentials?.appKey ?? "",
    appSecret: draft.credentials?.appSecret ?? "",
  };
  return [`  ${report.byHand}`, ...sync.dashboardSteps.map((step, index) => `    ${index + 1}. ${fill(step, names)}`)];
}

function outcomeLines(file: FileReport, words: Wording): string[] {
  const failure = file.outcome?.failure;
  const { report } = words;
  return [
    ...outcomeOf(file, words).map(({ sign, text }) => `  ${sign} ${text}`),
    ...(failure === undefined
      ? []
      : [`  ${compose(report.stopped, { why: failureText(failure, words, file.plan?.origin) })}`, `  ${report.rerun}`]),
  ];
}
