import { type Answers, answerNames } from "../../core/init/answers.ts";
import { choice } from "../../core/options/choice.ts";
import { allTargets } from "../../core/targets/registry.ts";
import { UsageError } from "../../core/usage-error.ts";
import type { Arguments } from "../arguments.ts";

/** What the command line decides. */
export interface GivenAnswers {
  answers: Partial<Answers>;
  /** The ids of the identity services to declare; undefined where no option names one. */
  targets: readonly string[] | undefined;
  /** The switches that are set. */
  options: readonly string[];
}

/** @throws UsageError for a service that does not exist, or one together with none */
export function givenAnswers({ values, own }: Pick<Arguments, "values" | "own">): GivenAnswers {
  const ofInit = allTargets().flatMap(({ id, options }) =>
    options.filter(({ name, commands }) => commands.includes("init") && own[name] !== undefined).map((option) => ({ id, ...option })),
  );
  const all: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(answerNames.map((name) => [name, values[name]])),
    ...Object.fromEntries(ofInit.filter(({ value }) => value !== undefined).map(({ name }) => [name, own[name]])),
  };
  const implied = [...new Set(ofInit.map(({ id }) => id))];
  return {
    answers: Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)) as Partial<Answers>,
    targets: values.target ? namedTargets(values.target, implied) : implied.length > 0 ? implied : undefined,
    options: ofInit.filter(({ value }) => value === undefined).map(({ name }) => name),
  };
}

/** The services that `--target` names; `none` alone stands for no service. */
function namedTargets(names: readonly string[], implied: readonly string[]): string[] {
  const ids = allTargets().map(({ id }): string => id);
  const named = [...new Set(names.map((name) => choice("--target", name, [...ids, "none"])))];
  const missing = implied.filter((id) => !named.includes(id));
  if (missing.length > 0) throw new UsageError("init-target-option", { targets: missing });
  if (named.includes("none") && named.length > 1) throw new UsageError("init-target-none");
  return named.filter((name) => name !== "none");
}
