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
  const values = Object.values(environment).filter((value) => value !== undefined && /\d/.test(value) && !value.includes("/"));
  return values
    .filter((value) => value !== undefined && !isTooWeak(value))
    .sort((one = "", other = "") => other.length - one.length)
    .reduce<string>((shown, value = "") => shown.replaceAll(value, mask), text)
    .replace(parameter, `$1${mask}`)
    .replace(secretShape, mask)
    .replace(identityShape, mask);
}
