/** An identity provider as the Admin REST API represents it. */
export type EmulatedProvider = Record<string, unknown> & { alias: string; providerId: string; config: Record<string, string> };

/** The emulator's state of one realm. */
export interface EmulatedRealm {
  name: string;
  /** The client of the sync, with a service account. */
  clientId: string;
  clientSecret: string;
  /** Whether the service account has the role manage-identity-providers. */
  isManager: boolean;
  /** By alias. */
  providers: Map<string, EmulatedProvider>;
}

/** Behavior that the versions and settings of a server differ in. The first value of each is the default. */
export const keycloakQuirkChoices = {
  /** How a stored secret is shown: Keycloak 26.4 masks it (observed); earlier versions may show it. */
  "provider-secrets": ["masked", "clear"],
} as const;

/** The chosen value of each quirk. */
export type KeycloakQuirks = { readonly [Name in keyof typeof keycloakQuirkChoices]?: (typeof keycloakQuirkChoices)[Name][number] };
