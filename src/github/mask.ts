import { setSecret } from "@actions/core";
import type { RunReport } from "../core/report/report.ts";
import { derivedForms } from "../core/secrets/redact.ts";
import type { SecretStore } from "../core/secrets/secret.ts";

/**
 * Registers the run's secrets, in every derived form, with the runner, which masks them in later log lines.
 * App keys are not masked: every sign-in URL contains one, and the runner drops outputs that contain a masked value. This program's
 * own output contains no app key either.
 */
export function maskSecrets({ known }: SecretStore, { files }: RunReport): void {
  const appKeys = new Set(files.map(({ declaration }) => declaration.credentials?.appKey));
  for (const [name, secret] of known) {
    if (!appKeys.has(name)) for (const form of derivedForms(secret.reveal())) setSecret(form);
  }
}
