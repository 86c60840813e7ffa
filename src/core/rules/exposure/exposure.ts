import type { DeclarationSource } from "../../declaration/source.ts";
import type { SecretLookup } from "../../secrets/secret.ts";

/** What the rules look at that search the whole text, comments included, for values that must not stand in a repository. */
export interface ExposureInput {
  source: DeclarationSource;
  /** The secrets of the run: their values must not stand in the file either. */
  secrets: SecretLookup;
}
