import { onTestFinished } from "vitest";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { Auth0Emulator } from "../../src/targets/auth0/emulator/server.ts";
import type { Auth0Connection, Auth0Quirks, Auth0Tenant } from "../../src/targets/auth0/emulator/tenant.ts";

/** The tenant's domain in all tests. */
export const domain = "acme.eu.auth0.com";

/** Every scope that the sync may need. */
export const allScopes = [
  ...["read:connections", "create:connections", "update:connections"],
  ...["read:connections_options", "update:connections_options"],
];

/** A connection of the tenant; by default with options of others. */
export function connection(members: Partial<Auth0Connection> = {}): Auth0Connection {
  const { name = "weibo" } = members;
  return {
    ...{ id: `con_${name}`, name, strategy: "weibo", display_name: "微博", clients: [], realms: [name] },
    ...{ is_domain_connection: true, show_as_button: true },
    options: {
      client_id: "1111111111",
      client_secret: "f".repeat(32),
      scope: ["email"],
      upstream_params: { display: { value: "mobile" } },
    },
    ...members,
  };
}

/** Any tenant: a machine-to-machine application with every scope, two applications, and one other connection. */
export function tenantWith(members: Partial<Auth0Tenant> = {}): Auth0Tenant {
  return {
    ...{ clientId: "M2mClient0123456789", clientSecret: "m2m-secret-0123456789", scopes: [...allScopes] },
    applications: ["SiteClient01", "ShopClient02"],
    connections: [connection({ name: "google-oauth2", strategy: "google-oauth2", clients: ["SiteClient01"] })],
    ...members,
  };
}

const identity = selfSignedIdentity([domain]);

/** Serves a tenant on loopback until the test ends. */
export async function openTenant({
  quirks = {},
  injectFault,
  ...members
}: Partial<Auth0Tenant> & { quirks?: Auth0Quirks; injectFault?: FaultInjector } = {}) {
  const tenant = tenantWith(members);
  const auth0 = new Auth0Emulator(new Map([[domain, tenant]]), { quirks });
  const emulator = await startEmulator([auth0], identity, { injectFault });
  onTestFinished(() => emulator.close());
  return { tenant, auth0, emulator };
}
