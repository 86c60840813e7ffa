import type { ValidDeclaration } from "../../declaration/valid-declaration.ts";
import type { SecretLookup } from "../../secrets/secret.ts";

/** The input of rules that compare fields with each other. */
export interface DeclarationInput {
  /** The parts that the schema accepts. */
  declaration: ValidDeclaration;
  /** For checks of a secret's form only: its value never becomes part of a finding. */
  secrets: SecretLookup;
}
