import { ManagementClient } from "auth0";
import { Agent, fetch } from "undici";
import { onTestFinished } from "vitest";
import type { RunningEmulator } from "../../src/emulator/server.ts";
import type { Auth0Tenant } from "../../src/targets/auth0/emulator/tenant.ts";
import { domain } from "./tenant.ts";

/** The official SDK with the tenant's machine-to-machine application, connected to the emulator. */
export function sdkClient({ port, ca }: RunningEmulator, { clientId, clientSecret }: Auth0Tenant): ManagementClient {
  const dispatcher = new Agent({
    connect: { ca, servername: domain, lookup: (_host, _options, answer) => answer(null, [{ address: "127.0.0.1", family: 4 }]) },
  });
  onTestFinished(() => dispatcher.close());
  const toEmulator: typeof globalThis.fetch = (input, init) => {
    const url = new URL(String(input));
    const headers = new Headers(init?.headers);
    headers.set("host", url.host);
    url.port = String(port);
    return fetch(url, { ...(init as object), headers: Object.fromEntries(headers), dispatcher }) as unknown as Promise<Response>;
  };
  return new ManagementClient({ domain, clientId, clientSecret, fetch: toEmulator });
}
