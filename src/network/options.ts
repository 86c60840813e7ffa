import { isIP, isIPv6 } from "node:net";
import { parseUrl } from "../core/parse-url.ts";
import { UsageError } from "../core/usage-error.ts";
import { hostAndPort } from "./host-and-port.ts";
import { localAddresses } from "./local-addresses.ts";
import { defaultRetry, defaultTimeouts, type NetworkPolicy, type Override, type ProxyVariables } from "./policy.ts";

/** The operator's network options, as text. */
export interface NetworkTexts {
  resolve: readonly string[];
  allowPrivate: readonly string[];
  /** Whether URLs are requested through the proxy from the environment. */
  proxy: boolean;
  /** Whether a browser renders pages. */
  browser?: boolean;
  /** Looks up the folders whose programs are never run, beside the working directory; called only for a browser. */
  untrusted?: () => readonly string[];
}

/**
 * Parses the operator's options.
 * @param environment for the proxy variables, and those that name a browser
 * @throws UsageError for an invalid option, for `proxy` without a variable, and for `proxy` together with `browser`
 */
export function networkPolicy(
  { resolve, allowPrivate, proxy, browser = false, untrusted = () => [] }: NetworkTexts,
  environment: Readonly<Record<string, string | undefined>>,
): NetworkPolicy {
  if (browser && proxy) throw new UsageError("browser-proxy");
  return {
    overrides: resolve.map(parseResolve),
    allowPrivate: new Set(allowPrivate.flatMap(parseAllowPrivate)),
    ...(proxy && { proxy: proxyIn(environment) }),
    ...(browser && { browser: { environment, platform: process.platform, untrusted: [process.cwd(), ...untrusted()] } }),
    timeouts: defaultTimeouts,
    retry: defaultRetry,
    // Loaded with the first name: runs without network resolve none.
    lookup: async (...lookup) => (await import("./lookup.ts")).systemLookup(...lookup),
    isLocal: localAddresses(),
  };
}

/** The usual variables, the lower-case form takes precedence, as in curl. */
function proxyIn(environment: Readonly<Record<string, string | undefined>>): ProxyVariables {
  const variable = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? "";
  const proxies = { http: variable("HTTP_PROXY"), https: variable("HTTPS_PROXY"), exceptions: variable("NO_PROXY") };
  if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unset");
  for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
  return proxies;
}

/** Whether undici accepts the address; it decodes user name and password itself. */
function isProxy(text: string): boolean {
  const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : undefined;
  try {
    return url !== undefined && decodeURIComponent(url.username + url.password) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Parses `HOST:PORT:ADDRESS`, as in curl, with an optional `:PORT` after the address. IPv6 addresses need brackets.
 * @throws UsageError for any other form
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

/**
 * `HOST:PORT`, or `HOST` for its ports 80 and 443. IPv6 addresses need brackets before a port.
 * @throws UsageError for any other form
 */
function parseAllowPrivate(text: string): string[] {
  const [, withPort, port] = isIPv6(text) ? [] : (/^(.*[^:]):(\d{1,5})$/.exec(text) ?? []);
  if (port !== undefined && !isPort(port)) throw new UsageError("not-a-host", { option: "allow-private", text });
  const host = hostName("allow-private", withPort ?? text);
  return (port === undefined ? [80, 443] : [Number(port)]).map((allowed) => hostAndPort(host, allowed));
}

/** A host in the form of URLs: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option: string, text: string): string {
  const bare = text.replace(/^\[(.*)\]$/, "$1");
  const literal = isIPv6(bare) ? `[${bare}]` : bare;
  if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !parseUrl(`http://${literal}`))
    throw new UsageError("not-a-host", { option, text });
  return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}

function isPort(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 65535;
}
