import { derivedForms, redactSecrets } from "./redact.ts";
import { mask, type Secret } from "./secret.ts";

/** Longest server text that is repeated, and shortest piece of a secret that is redacted, in UTF-16 units. */
const [maxServerText, minPiece] = [300, 8];

/** The start of a server's text without secrets. If the server truncated one, so that a piece remains, all of the text is masked. */
export function serverText(text: string, secrets: readonly Secret[]): string {
  const redacted = redactSecrets(text, secrets).slice(0, maxServerText);
  const forms = secrets.flatMap((secret) => derivedForms(secret.reveal()));
  const pieces = Array.from({ length: Math.max(0, redacted.length - minPiece + 1) }, (_, start) => redacted.slice(start, start + minPiece));
  return pieces.some((piece) => forms.some((form) => form.includes(piece))) ? mask : redacted;
}
