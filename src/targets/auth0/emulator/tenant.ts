/** A connection of an emulated tenant. Source of the members: GetConnectionResponseContent in auth0/node-auth0 (documented). */
export interface Auth0Connection {
  id: string;
  name: string;
  strategy: string;
  display_name: string;
  options: Record<string, unknown>;
  /** The client ids of the applications that it is enabled for. */
  clients: string[];
  is_domain_connection: boolean;
  show_as_button: boolean;
  realms: string[];
}

/** The emulator's state of one tenant. */
export interface Auth0Tenant {
  /** The machine-to-machine application that calls the Management API. */
  clientId: string;
  clientSecret: string;
  /** The scopes that its client grant gives it; undefined if it has no grant. */
  scopes: string[] | undefined;
  /** The client ids of the tenant's applications. */
  applications: string[];
  connections: Auth0Connection[];
}

/** Behavior of Auth0 that no document specifies, or that tenants differ in. The first value of each is the default. */
export const auth0QuirkChoices = {
  /** How `options` show `client_secret`. Clear: observed (terraform-provider-auth0, pull request 1685); no document says so. */
  secrets: ["clear", "masked", "absent"],
  /** Where a token's scopes can be read: its JWT is documented, the member `scope` of the response is an example's only. */
  "token-scope": ["claim", "member", "opaque"],
  /** Whether `options` need scopes of their own, or the tenant still allows access without them (documented migration). */
  "options-scopes": ["required", "legacy"],
  /** What PATCH does with `is_domain_connection`, `show_as_button` and `realms` if they are absent; the reference only names defaults. */
  omitted: ["keep", "reset"],
  /** Whether PATCH clients refuses a client id that the tenant does not know (inferred). */
  "unknown-client": ["refuse", "ignore"],
  /** How many reads after a write still return the earlier state: no source gives a propagation time. */
  lag: ["0", "1", "3"],
} as const;

/** The chosen value of each quirk. */
export type Auth0Quirks = { readonly [Name in keyof typeof auth0QuirkChoices]?: (typeof auth0QuirkChoices)[Name][number] };

/** What a masked secret looks like. */
export const maskedSecret = "*".repeat(10);
