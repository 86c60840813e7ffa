import type { Secret } from "./secret.ts";
import { isTooWeak } from "./weak.ts";

/** What a missing or unresolved secret looks like by the time it reaches the program. Source: accidents of comparable tools. */
const placeholder =
  /^(?:\*+|undefined|null|none|todo|changeme|change-me|x+|<.*>|\$\{.*\}|\$\{\{.*\}\}|\{\{.*\}\}|\$\(.*\)|\$\w+|%\w+%|@@.*@@|##.*##)$/i;

/** Why a secret must not be sent; undefined if it may be. Reveals nothing else about the value. */
export function secretProblem(secret: Secret | undefined): "unset" | "placeholder" | "weak" | "line-break" | "whitespace" | undefined {
  if (!secret) return "unset";
  const value = secret.reveal();
  if (placeholder.test(value.trim()) || value.trim() === "") return "placeholder";
  if (isTooWeak(value)) return "weak";
  if (/[\r\n]$/.test(value)) return "line-break";
  return value === value.trim() ? undefined : "whitespace";
}
