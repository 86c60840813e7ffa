import type { ValidDeclaration } from "../../declaration/valid-declaration.ts";
import type { SecretLookup } from "../../secrets/secret.ts";

/** What the rules look at that compare fields with each other: the declaration as far as the schema accepts it. */
export interface DeclarationInput {
  declaration: ValidDeclaration;
  /** Only forms are checked; a secret's value never enters a finding. */
  secrets: SecretLookup;
}
