import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import type { Migration } from "../setup/migration-path.ts";
import { targetNamed } from "../targets/registry.ts";

/** A step of a migration, as texts. */
interface MigrationRow {
  number: number;
  state: string;
  /** What to do, who does it, and what it does to sign-in. */
  what: string;
}

/** The title of a migration. */
export function migrationTitle({ from, to }: Migration, { review }: Messages): string {
  return formatMessage(review.migration.title, { from: targetNamed(from).name, to: targetNamed(to).name });
}

/** The steps of a migration in their order. */
export function migrationRows({ steps }: Migration, { language, review }: Messages): MigrationRow[] {
  return steps.map(({ step: { kind, params }, state, signIn }, index) => {
    const action = formatUntrusted(kind.action[language], params);
    const step = formatMessage(review.migration.step, { action, by: kind.by.name[language] });
    return {
      number: index + 1,
      state: review.states[state],
      what: signIn === undefined ? step : `${step}${language === "zh" ? "" : " "}${review.marks[signIn]}`,
    };
  });
}

/** A migration as lines of text. */
export function migrationLines(migration: Migration, messages: Messages): string[] {
  const rows = migrationRows(migration, messages).map(({ number, state, what }) => `  ${`${number}`.padStart(2)}. [${state}] ${what}`);
  return [migrationTitle(migration, messages), ...rows, ""];
}

/** A migration as JSON; null without one. */
export function migrationJson(migration: Migration | undefined, messages: Messages) {
  if (!migration) return null;
  const rows = migrationRows(migration, messages);
  return {
    from: migration.from,
    to: migration.to,
    steps: migration.steps.map(({ step, state, signIn }, index) => ({
      id: step.kind.id,
      state,
      by: step.kind.by.id,
      signIn: signIn ?? null,
      action: rows[index]?.what ?? "",
    })),
  };
}
