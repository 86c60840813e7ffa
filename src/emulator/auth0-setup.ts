import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { Auth0Emulator } from "./auth0.ts";
import type { Auth0Quirks, Auth0Tenant } from "./auth0-tenant.ts";
import type { EmulatedService } from "./http.ts";

/** The Auth0 tenant of a declaration, and test credentials for it. */
export interface Auth0Setup {
  tenant: Auth0Tenant;
  auth0: Auth0Emulator;
  hosts: readonly string[];
  /** The URL at which a visitor starts the sign-in. */
  signIn: URL;
  secrets: Readonly<Record<string, string>>;
}

/** The client id of the application that the website is, if the declaration names none. */
const siteClient = "DemoSiteClient0123456789";

/**
 * Sets up the Auth0 tenant that a declaration names: with all scopes, its applications, and without Weibo.
 * @param weibo the Weibo that completes a sign-in
 * @returns undefined if it names none
 */
export function auth0Setup({ auth0: section }: ValidDeclaration, quirks: Auth0Quirks, weibo: EmulatedService): Auth0Setup | undefined {
  if (section?.domain === undefined) return undefined;
  const declared = section.applications?.filter((clientId) => clientId !== undefined) ?? [];
  const applications = [...new Set([...declared, siteClient])];
  const tenant: Auth0Tenant = {
    clientId: "DemoMachineClient0123456789",
    clientSecret: "demo-client-secret-".padEnd(64, "0"),
    scopes: ["read:connections", "create:connections", "update:connections", "read:connections_options", "update:connections_options"],
    applications,
    connections: [],
  };
  const domain = section.domain.toLowerCase();
  const hosts = [...new Set([domain, section.customDomain?.toLowerCase() ?? domain])];
  const signIn = new URL(`https://${hosts.at(-1)}/authorize`);
  signIn.search = String(
    new URLSearchParams({ response_type: "code", client_id: applications[0] ?? siteClient, connection: section.connection ?? "" }),
  );
  const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  return {
    tenant,
    auth0: new Auth0Emulator(new Map(hosts.map((host) => [host, tenant])), { quirks, weibo, domain }),
    hosts,
    signIn,
    secrets: { ...secret(section.clientId, tenant.clientId), ...secret(section.clientSecret, tenant.clientSecret) },
  };
}

/** The state of a tenant's connections without secrets: of options only the names. */
export function tenantState({ connections }: Auth0Tenant): Record<string, unknown> {
  return Object.fromEntries(
    connections.map(({ name, strategy, clients, options }) => [name, { strategy, clients, options: Object.keys(options) }]),
  );
}
