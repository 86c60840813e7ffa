import { valueIn } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { StepValue } from "./step.ts";

/** The names of the secrets at some pointers, without those that are absent. */
export function secretNames(declaration: ValidDeclaration, pointers: readonly string[]): StepValue[] {
  return pointers.flatMap((pointer) => {
    const value = valueIn(declaration, pointer);
    return typeof value === "string" ? [{ pointer, value }] : [];
  });
}

/** The line of a workflow's `env:` that passes the secret of a name. */
export function environmentLine({ pointer, value }: StepValue): StepValue {
  return { pointer, value: `${value}: \${{ secrets.${value} }}` };
}
