import type { Socket } from "node:net";
import { type Agent, type buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { ProxyError } from "./network-error.ts";
import type { NetworkPolicy, ProxyVariables } from "./policy.ts";
import { lenientTlsTrust, tlsTrust } from "./tls-trust.ts";

/** How to connect to origins, through the proxy or directly. */
export type Tunnels = Map<string, buildConnector.connector>;

/**
 * A dispatcher for the operator's proxy; exceptions use the connector of `options`, which has the address guard. TLS verifies
 * the site and the proxy.
 * @param tunnels receives the connector of each origin that is requested
 */
export function proxyDispatcher(
  policy: NetworkPolicy,
  { http, https, exceptions }: ProxyVariables,
  options: Agent.Options,
  tunnels: Tunnels,
): Dispatcher {
  const { connect: timeout } = policy.timeouts;
  return new EnvHttpProxyAgent({
    ...options,
    factory: (origin, settings: Pool.Options) => {
      tunnels.set(String(origin), settings.connect as buildConnector.connector);
      return new Pool(origin, settings);
    },
    httpProxy: http,
    httpsProxy: https,
    noProxy: exceptions,
    requestTls: { ...lenientTlsTrust(policy), timeout },
    proxyTls: { ...tlsTrust(policy), timeout },
    clientFactory: (origin, settings) => proxyPool(origin, settings),
  });
}

/**
 * Connects to the host of a URL that was requested before.
 * @throws errors of the proxy and of the connection
 */
export function openTunnel(tunnels: Tunnels, { origin, host, hostname, protocol, port }: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const connect = tunnels.get(origin);
    if (!connect) return reject(new Error(`${origin} was not requested`));
    connect({ host, hostname, protocol, port }, (error, socket) => (error ? reject(error) : resolve(socket)));
  });
}

/**
 * Connections to the proxy itself. Their errors say nothing about a site. undici reconnects forever when a proxy closes a
 * connection without a response, so a failed CONNECT is an error here.
 */
function proxyPool(origin: URL, settings: object): Dispatcher {
  const pool = new Pool(origin, settings);
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const withProxyError = (options: Dispatcher.ConnectOptions) =>
    connect(options).catch((error: unknown) => {
      throw new ProxyError(error);
    });
  return Object.assign(pool, { connect: withProxyError });
}
