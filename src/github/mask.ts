import { setSecret } from "@actions/core";
import type { RunReport } from "../core/report/report.ts";
import { derivedForms } from "../core/secrets/redact.ts";
import type { SecretStore } from "../core/secrets/secret.ts";

/**
 * Asks the runner to mask the secrets of the run in later log lines, with every derived form.
 * App keys are left out: they stand in every sign-in URL, and a mask would make a workflow's own outputs vanish. They
 * never stand in this program's output either.
 */
export function maskSecrets({ known }: SecretStore, { files }: RunReport): void {
  const appKeys = new Set(files.map(({ declaration }) => declaration.credentials?.appKey));
  for (const [name, secret] of known) {
    if (!appKeys.has(name)) for (const form of derivedForms(secret.reveal())) setSecret(form);
  }
}
