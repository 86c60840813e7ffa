import type { ValidDeclaration } from "../../declaration/valid-declaration.ts";
import type { SecretLookup } from "../../secrets/secret.ts";

/** The input of rules that compare fields with each other. */
export interface DeclarationInput {
  /** The parts without findings so far. */
  declaration: ValidDeclaration;
  /** For checks of a secret's form only: its value never becomes part of a finding. */
  secrets: SecretLookup;
  /** Whether the file has the field at a JSON pointer, valid or not, or a misspelled key for it. */
  isDeclared: (pointer: string) => boolean;
}
