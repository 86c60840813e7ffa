import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { Migration, MigrationStep } from "../setup/migration-path.ts";
import { targetNamed } from "../targets/registry.ts";

/** The title of a migration. */
export function migrationTitle({ from, to }: Migration, { review }: Messages): string {
  return formatMessage(review.migration.title, { from: targetNamed(from).name, to: targetNamed(to).name });
}

/** What to do in a step of a migration, who does it, and what it does to sign-in. */
export function migrationStepText({ step: { kind, params }, signIn }: MigrationStep, { language, review }: Messages): string {
  const action = formatUntrusted(kind.action[language], params);
  const step = formatMessage(review.migration.step, { action, by: kind.by.name[language] });
  return signIn === undefined ? step : `${step}${language === "zh" ? "" : " "}${review.marks[signIn]}`;
}

/** A migration as lines of text. */
export function migrationLines(migration: Migration, messages: Messages): string[] {
  const rows = migration.steps.map((step, index) => {
    const state = messages.review.states[step.state];
    return `  ${`${index + 1}`.padStart(2)}. [${state}] ${migrationStepText(step, messages)}`;
  });
  return [migrationTitle(migration, messages), ...rows, ""];
}

/** A migration as JSON; null without one. */
export function migrationJson(migration: Migration | undefined, messages: Messages) {
  if (!migration) return null;
  return {
    from: migration.from,
    to: migration.to,
    steps: migration.steps.map((one) => ({
      id: one.step.kind.id,
      state: one.state,
      by: one.step.kind.by.id,
      signIn: one.signIn ?? null,
      action: migrationStepText(one, messages),
    })),
  };
}
