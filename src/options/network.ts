import { isIP, isIPv6 } from "node:net";
import { systemLookup } from "../network/lookup.ts";
import { defaultTimeouts, type NetworkPolicy, type Override } from "../network/policy.ts";
import { UsageError } from "../usage-error.ts";

/** The network policy that the operator's options make. */
export function networkPolicy(options: { resolve: readonly string[]; allowPrivate: readonly string[] }): NetworkPolicy {
  return {
    overrides: options.resolve.map(parseResolve),
    allowPrivate: new Set(options.allowPrivate.map((host) => hostName("allow-private", host))),
    timeouts: defaultTimeouts,
    lookup: systemLookup,
  };
}

/**
 * `HOST:PORT:ADDRESS` as curl takes it, and optionally another port behind the address. IPv6 addresses stand in brackets.
 * @throws UsageError when it has another form
 */
export function parseResolve(text: string): Override {
  const match = /^(?<host>[^:[\]]+):(?<port>\d{1,5}):(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<toPort>\d{1,5}))?$/.exec(text);
  const { host = "", port, v6, v4, toPort } = match?.groups ?? {};
  const address = v6 ?? v4 ?? "";
  if (!match || !isIP(address) || !isPort(port) || (toPort !== undefined && !isPort(toPort))) {
    throw new UsageError("resolve-form", { text });
  }
  return { host: hostName("resolve", host), port: Number(port), address, ...(toPort !== undefined && { toPort: Number(toPort) }) };
}

/** A host as URLs carry it: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option: string, text: string): string {
  const bare = text.replace(/^\[(.*)\]$/, "$1");
  const literal = isIPv6(bare) ? `[${bare}]` : bare;
  if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !URL.canParse(`http://${literal}`))
    throw new UsageError("not-a-host", { option, text });
  return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}

function isPort(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 65535;
}
