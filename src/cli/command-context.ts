import { emptyConfig, type RepositoryConfig } from "../core/config/config.ts";
import type { Messages } from "../core/messages/types.ts";
import { markdownEncodings } from "../core/report/text/markdown.ts";
import { redactSecrets } from "../core/secrets/redact.ts";
import { SecretStore } from "../core/secrets/secret.ts";

/** What a command gets besides its arguments. */
export interface CommandContext {
  /** The working directory, absolute. */
  folder: string;
  /** Where the program is installed, with its examples and schema. */
  packageRoot: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The secrets of the environment. */
  secrets: SecretStore;
  messages: Messages;
  /** The repository's defaults; empty for commands without declarations. */
  config: RepositoryConfig;
  /** Replaces the values of secrets in a text. */
  redact: (text: string) => string;
  /** Writes text to standard output, redacted. */
  print: (text: string) => void;
}

/** The context of a command in this process. No output leaves it without redaction of the secrets that were looked up. */
export function createContext(environment: CommandContext["environment"], messages: Messages, packageRoot: string): CommandContext {
  const secrets = new SecretStore(environment);
  const redact = (text: string) => redactSecrets(text, secrets.known.values(), markdownEncodings);
  const print = (text: string) => process.stdout.write(redact(text));
  return { folder: process.cwd(), packageRoot, environment, secrets, messages, config: emptyConfig, redact, print };
}
