import type { SignIn } from "../review/outage.ts";
import type { ReviewStep } from "../review/step.ts";
import type { StepState } from "./evaluation.ts";

/** A step of a migration. */
export interface MigrationStep {
  step: ReviewStep;
  state: StepState;
  /** What sign-in does from this step on; undefined where it changes nothing. */
  signIn: SignIn | undefined;
}

/** The whole way from one identity service to another, in its one order. */
export interface Migration {
  /** Ids of the services. */
  from: string;
  to: string;
  steps: readonly MigrationStep[];
}
