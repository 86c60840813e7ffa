import { parseUrl } from "../parse-url.ts";
import { mask } from "../secrets/secret.ts";
import { UsageError } from "../usage-error.ts";

/** The options of a run that concern the identity services, as text; undefined or empty means the default. */
export interface TargetTexts {
  /** Origins that may receive keys although a declaration chose them. */
  targetOrigins?: readonly string[] | undefined;
  propagationTimeout?: string | undefined;
  /** Whether secrets that cannot be read back are written again. */
  rotate?: boolean | undefined;
  /** The options of single services, by their names. */
  own?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The options that apply to every identity service, parsed; those of single services are still text. */
export interface TargetSettings {
  /** Origins that may receive keys although a declaration chose them. */
  origins: ReadonlySet<string>;
  /** How long a change may take to become visible, in milliseconds. */
  propagationTimeout: number;
  /** Whether secrets that cannot be read back are written again. */
  rotate: boolean;
  /** The options of single services, by their names; empty means the default. */
  own: Readonly<Record<string, string | undefined>>;
}

/** No source says how long a change may take to become visible, in milliseconds. */
export const defaultPropagationTimeout = 30_000;

/** @throws UsageError for a value that is not allowed */
export function targetSettings({ targetOrigins = [], propagationTimeout, rotate = false, own = {} }: TargetTexts): TargetSettings {
  return {
    origins: new Set(targetOrigins.map((origin) => parseOrigin("target-origins", origin))),
    propagationTimeout: propagationTimeout ? parseSeconds(propagationTimeout) : defaultPropagationTimeout,
    rotate,
    own,
  };
}

/**
 * Validates an origin that the operator sets.
 * @param option the option's name, for the message
 * @throws UsageError for anything but an https origin, or http on a loopback address, for the emulator
 */
export function parseOrigin(option: string, value: string): string {
  // A user name, password or query may contain a key, which a message must not repeat.
  const shown = value.replace(/((?:\w+:)?\/\/)?.*@/s, `$1${mask}@`).replace(/[?#].*/s, `?${mask}`);
  const url = parseUrl(value);
  if (!url) throw new UsageError("origin-not-url", { option, value: shown });
  if (url.username !== "" || url.password !== "") throw new UsageError("origin-user", { option, value: shown });
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new UsageError("origin-path", { option, value: shown });
  if (!isConfidential(url)) throw new UsageError("origin-not-https", { option, value: shown });
  return url.origin;
}

/** Whether a key sent to a URL stays confidential: https, or http that does not leave the machine. */
export function isConfidential({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname));
}

/** Whole seconds, up to an hour. */
function parseSeconds(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
  return Number(text) * 1000;
}
