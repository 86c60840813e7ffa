import { mask } from "./secret.ts";
import { identityShape, secretShape } from "./shapes.ts";
import { isTooWeak } from "./weak.ts";

/** A key as a parameter of a URL. */
const parameter = /([?&](?:api_?key|partner_?key|key|secret|client_secret|token)=)[^&\s"]+/gi;

/**
 * The text of a usage error without keys that were typed by mistake: what has the shape of a key, and values of environment
 * variables. At that point no declaration was read, so the names of secrets are unknown.
 */
export function withoutTypedKeys(text: string, environment: Readonly<Record<string, string | undefined>>): string {
  return Object.values(environment)
    .filter((value) => value !== undefined)
    .filter((value) => /\d/.test(value) && !value.includes("/") && !isTooWeak(value))
    .sort((one, other) => other.length - one.length)
    .reduce((shown, value) => shown.replaceAll(value, mask), text)
    .replace(parameter, `$1${mask}`)
    .replace(secretShape, mask)
    .replace(identityShape, mask);
}
