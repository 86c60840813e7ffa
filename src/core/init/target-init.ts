import type { InitValue } from "../declaration/field-facts.ts";
import type { Answers, NormalizedAnswer } from "./answers.ts";

/** What `init` asks and writes for an identity service; the section's schema says what each field takes. */
export interface TargetInit {
  /** The id of the service. */
  id: string;
  /** The options of `init` whose values it asks for, in order. */
  questions: readonly string[];
  /** An answer as the declaration has it; the problem is a key of `messages.init.problems` of the service. */
  normalize: (question: string, text: string) => NormalizedAnswer;
  /** The values that follow from answers, by key of the section; a key without a value is filled in later. */
  valuesOf: (answers: Answers) => Readonly<Record<string, InitValue | undefined>>;
  /** Inputs of the Action that the workflow has to set. */
  inputsOf?: (answers: Answers) => Readonly<Record<string, string>>;
}
