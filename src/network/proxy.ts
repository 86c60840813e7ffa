import { type Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { ProxyError } from "./network-error.ts";
import type { NetworkPolicy, ProxyVariables } from "./policy.ts";
import { tlsTrust } from "./tls-trust.ts";

/**
 * A dispatcher for the operator's proxy; exceptions use the connector of `options`, which has the address guard. TLS verifies
 * the site and the proxy.
 */
export function proxyDispatcher(policy: NetworkPolicy, { http, https, exceptions }: ProxyVariables, options: Agent.Options): Dispatcher {
  const tls = { ...tlsTrust(policy), timeout: policy.timeouts.connect };
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: http,
    httpsProxy: https,
    noProxy: exceptions,
    requestTls: tls,
    proxyTls: tls,
    clientFactory: (origin, settings) => proxyPool(origin, settings),
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
