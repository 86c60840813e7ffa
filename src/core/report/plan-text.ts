import type { Wording } from "../messages/types.ts";
import { compose, fill } from "../messages/format.ts";
import type { Action, Change } from "../sync/plan.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import type { FileReport } from "./report.ts";

const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", none: "=", unknown: "?" };

/** A file's plan, and after a sync its outcome, as lines of text. */
export function planLines(file: FileReport, words: Wording): string[] {
  const { plan, outcome, failure, obstacles = [] } = file;
  const { report } = words;
  const stops =
    obstacles.length === 0
      ? []
      : [fill(report.notStarted, { file: file.file }), ...obstacles.map((obstacle) => `  ${obstacleText(obstacle, words)}`), ""];
  if (!plan && stops.length > 0) return stops;
  if (failure !== undefined) return [fill(report.noPlan, { file: file.file }), `  ${failureText(failure, words)}`, ""];
  if (!plan) return [];
  return [
    ...stops,
    fill(outcome ? report.sync : report.plan, { file: file.file, origin: plan.origin ?? report.noOrigin }),
    ...(outcome ? outcomeLines(file, words) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, words)}`)),
    ...plan.kept.map(({ kind, subjects }) => `    ${fill(report.kept, { what: words.sync.changeNames[kind], subjects })}`),
    ...driftLines(file, words),
    ...leftOutLines(file, words),
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

/** What a person has to do; the first line introduces the steps. */
export function handLines({ instructions = [] }: FileReport, { report, sync }: Wording): string[] {
  if (instructions.length === 0) return [];
  return [
    `  ${report.byHand}`,
    ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${fill(sync.instructions[step], params)}`),
  ];
}

/** What drifted, and since which run it is known. */
export function driftLines({ drift = [] }: FileReport, { report, sync }: Wording): string[] {
  return drift.map(
    ({ kind, subject, since, run }) =>
      `  ${fill(run === "" ? report.driftSince : report.driftSinceRun, { what: `${sync.changeNames[kind]} ${subject}`, since, run })}`,
  );
}

/** The questions that a plan had to leave out, with the secrets that they need. */
export function leftOutLines({ plan }: FileReport, { report }: Wording): string[] {
  const leftOut = plan?.readings.filter(({ made }) => !made) ?? [];
  return leftOut.map(({ operation, missing }) => `  ${fill(report.notAsked, { operation, secrets: missing })}`);
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
