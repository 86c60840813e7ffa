import type { DeclarationSource } from "../../declaration/source.ts";
import type { SecretLookup } from "../../secrets/secret.ts";

/** The input of rules that search the whole text, comments included, for values that must not be in a repository. */
export interface ExposureInput {
  source: DeclarationSource;
  /** The secrets of the run, whose values must not be in the file either. */
  secrets: SecretLookup;
}
