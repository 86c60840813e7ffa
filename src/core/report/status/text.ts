import { cellsOf, padCells } from "../../messages/cells.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import { shellWord } from "../../messages/shell-word.ts";
import type { Messages } from "../../messages/types.ts";
import type { NextAction } from "../../setup/next-action.ts";
import { stepTitle } from "../../setup/steps.ts";
import { evidenceText } from "../evidence-text.ts";
import { migrationLines } from "../migration-text.ts";
import { withoutCommands } from "../text/log.ts";
import type { SetupStatus } from "./status.ts";

/** The status for a terminal: the stage, the twelve steps with their evidence, and the next action. */
export function statusText(setup: SetupStatus, messages: Messages, program = "weibo-provider"): string {
  const { progress, next, migration } = setup;
  const { states, status } = messages.review;
  const rows = progress.map(({ step, service, state, evidence }) => [
    `${step}`.padStart(2),
    states[state],
    stepTitle({ step, service }, messages),
    evidenceText(evidence, messages),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => cellsOf(row[column] ?? ""))) + 2);
  const lines = rows.map((row) => `  ${row.map((cell, column) => padCells(cell, widths[column] ?? 0)).join("")}`.trimEnd());
  return withoutCommands(
    [
      headingOf(setup, messages),
      "",
      ...lines,
      "",
      ...(migration ? migrationLines(migration, messages) : []),
      formatMessage(status.next, { action: actionText(next, messages) }),
      ...(next.command ? [`  $ ${commandText(next, program)}`] : []),
      ...(next.page ? [`  ${next.page}`] : []),
      "",
    ].join("\n"),
  );
}

/** What to do next, as a sentence. */
export function actionText({ id, params }: NextAction, { review: { status } }: Messages): string {
  return formatUntrusted(status.actions[id], params);
}

/**
 * The command to type; undefined where there is none.
 * @param program how this program is called
 */
export function commandText({ command }: NextAction, program = "weibo-provider"): string | undefined {
  return command && [program, ...command.map((word) => shellWord(word))].join(" ");
}

function headingOf({ file, stages, next: { id, stage } }: SetupStatus, { review: { status } }: Messages): string {
  if (stage === undefined) {
    const heading = id === "change" ? status.headingChange : id === "migrate" ? status.headingMigration : status.headingComplete;
    return formatUntrusted(heading, { file });
  }
  const number = stages.indexOf(stage) + 1;
  return formatUntrusted(status.heading, { file, number, total: stages.length, stage: status.stages[stage] });
}
