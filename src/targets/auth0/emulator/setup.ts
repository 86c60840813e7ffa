import { isRecord } from "../../../core/state-format.ts";
import type { EmulatedState, EmulatedTarget, TargetEmulator } from "../../../emulator/emulated-target.ts";
import { linkLogin } from "../../../emulator/website.ts";
import { scopes } from "../protocol.ts";
import { Auth0Emulator } from "./server.ts";
import { type Auth0Tenant, auth0QuirkChoices } from "./tenant.ts";

/** Auth0 as the emulator serves it. */
export interface EmulatedAuth0 extends EmulatedTarget {
  service: Auth0Emulator;
  /** The tenant; tests read and change it. */
  tenant: Auth0Tenant;
}

/** The client id of the application that the website is, if the declaration names none. */
const siteClient = "DemoSiteClient0123456789";

/** Emulates the tenant of a declaration: with all scopes, its applications, and without Weibo. */
export const auth0Emulator = {
  quirks: auth0QuirkChoices,
  missingField: ({ auth0 }) => (auth0?.domain === undefined ? "auth0.domain" : undefined),
  setUp({ auth0: section = {} }, { quirks, weibo }): EmulatedAuth0 {
    const declared = section.applications?.filter((clientId) => clientId !== undefined) ?? [];
    const applications = [...new Set([...declared, siteClient])];
    const tenant: Auth0Tenant = {
      clientId: "DemoMachineClient0123456789",
      clientSecret: "demo-client-secret-".padEnd(64, "0"),
      scopes: [...scopes],
      applications,
      connections: [],
    };
    const domain = (section.domain ?? "").toLowerCase();
    const hosts = [...new Set([domain, section.customDomain?.toLowerCase() ?? domain])];
    const query = { response_type: "code", client_id: applications[0] ?? siteClient, connection: section.connection ?? "" };
    const signIn = (pageUrl: string) =>
      new URL(`https://${hosts.at(-1)}/authorize?${new URLSearchParams({ ...query, redirect_uri: pageUrl })}`);
    const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
    return {
      service: new Auth0Emulator(new Map(hosts.map((host) => [host, tenant])), { quirks, weibo, domain }),
      tenant,
      hosts,
      login: linkLogin(signIn),
      secrets: { ...secret(section.clientId, tenant.clientId), ...secret(section.clientSecret, tenant.clientSecret) },
      state: () => tenantState(tenant),
      restore: (saved) => restoreTenant(tenant, saved),
    };
  },
  parseState,
} satisfies TargetEmulator;

/** The state of a tenant's connections without secrets: of options only the names. */
export function tenantState({ connections }: Auth0Tenant): EmulatedState {
  const states = connections.map(({ name, strategy, clients, options }) => [name, { strategy, clients, options: Object.keys(options) }]);
  return connections.length === 0 ? {} : { connections: Object.fromEntries(states) };
}

/** Restores connections, and the applications that they are enabled for. */
function restoreTenant(tenant: Auth0Tenant, saved: EmulatedState): void {
  for (const [name, { strategy, clients }] of savedConnections(saved)) {
    const id = `con_${String(tenant.connections.length + 1).padStart(16, "0")}`;
    tenant.connections.push({
      ...{ id, name, strategy, display_name: name, options: {}, clients, realms: [name] },
      ...{ is_domain_connection: false, show_as_button: false },
    });
  }
}

function parseState(entry: EmulatedState): EmulatedState {
  const connections = savedConnections(entry);
  return connections.length === 0 ? {} : { connections: Object.fromEntries(connections) };
}

/** The connections of a saved state, without members of another form. */
function savedConnections({ connections }: EmulatedState) {
  return Object.entries(isRecord(connections) ? connections : {}).flatMap(([name, saved]) => {
    const { strategy, clients, options } = isRecord(saved) ? saved : {};
    if (typeof strategy !== "string") return [];
    return [[name, { strategy, clients: namesIn(clients), options: namesIn(options) }] as const];
  });
}

const namesIn = (value: unknown) => (Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []);
