import { type Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { ProxyFailure } from "./network-error.ts";
import type { NetworkPolicy, ProxyVariables } from "./policy.ts";
import { tlsTrust } from "./tls-trust.ts";

/**
 * A dispatcher that asks through the operator's proxy; hosts that are excepted go by the connector of `options`, which keeps
 * the address guard. TLS proves site and proxy alike.
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
 * Connections to the proxy itself. What goes wrong on them says nothing of a site; and undici takes a socket that a proxy
 * closes without an answer for one that it may open again, at once and without end.
 */
function proxyPool(origin: URL, settings: object): Dispatcher {
  const pool = new Pool(origin, settings);
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const blaming = (options: Dispatcher.ConnectOptions) =>
    connect(options).catch((error: unknown) => {
      throw new ProxyFailure(error);
    });
  return Object.assign(pool, { connect: blaming });
}
