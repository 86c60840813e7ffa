import { changeNames, dashboardSteps, reasons } from "../messages/en/sync.ts";
import { fill } from "../messages/format.ts";
import type { Action, Change } from "../sync/plan.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import type { FileReport } from "./report.ts";

const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", none: "=", unknown: "?" };

/** A file's plan, and after a sync its outcome, as lines of text. */
export function planLines(report: FileReport): string[] {
  const { file, plan, outcome, failure, obstacles = [] } = report;
  if (obstacles.length > 0) return [`Not started for ${file}:`, ...obstacles.map((obstacle) => `  ${obstacleText(obstacle)}`), ""];
  if (failure !== undefined) return [`No plan for ${file}:`, `  ${failureText(failure)}`, ""];
  if (!plan) return [];
  const heading = `${outcome ? "Sync" : "Plan"} of ${file} at ${plan.origin ?? "an unknown origin"}`;
  return [
    heading,
    ...(outcome ? outcomeLines(report) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change)}`)),
    ...plan.kept.map(({ kind, subjects }) => `    stays as it is: ${changeNames[kind]} ${subjects.join(", ")}`),
    ...handLines(report),
    `  digest ${plan.digest}`,
    "",
  ];
}

/** One change in words. */
export function changeText({ kind, subject, reason, secrets = [] }: Change): string {
  return `${changeNames[kind]} ${subject}: ${fill(reasons[reason], { secrets })}`;
}

function outcomeLines({ plan, outcome }: FileReport): string[] {
  if (!plan || !outcome) return [];
  const { done, waiting, left, failure } = outcome;
  return [
    ...done.map((change) => `  ${change.action === "none" ? "= already right" : "✓ done"}: ${changeNames[change.kind]} ${change.subject}`),
    ...waiting.map((change) => `  … waits: ${changeText(change)}`),
    ...left.map((change) => `  - not done: ${changeNames[change.kind]} ${change.subject}`),
    ...(failure === undefined ? [] : [`  Stopped: ${failureText(failure, plan.origin)}`, "  Running again takes up what is not done."]),
  ];
}

/** The dashboard steps, where a person has to do something. */
export function handLines({ plan, draft }: FileReport): string[] {
  if (!plan?.changes.some(({ byHand }) => byHand)) return [];
  const names = { origin: plan.origin ?? "", appKey: draft.credentials?.appKey ?? "", appSecret: draft.credentials?.appSecret ?? "" };
  return ["  By hand, in the Janrain dashboard:", ...dashboardSteps.map((step, index) => `    ${index + 1}. ${fill(step, names)}`)];
}
