import { isRecord } from "../../../core/state-format.ts";
import type { EmulatedState, EmulatedTarget, TargetEmulator } from "../../../emulator/emulated-target.ts";
import { linkLogin } from "../../../emulator/website.ts";
import { keycloakLocation } from "../location.ts";
import { type EmulatedRealm, keycloakQuirkChoices } from "./realm.ts";
import { KeycloakEmulator } from "./server.ts";

/** Keycloak as the emulator serves it. */
export interface EmulatedKeycloak extends EmulatedTarget {
  service: KeycloakEmulator;
  /** The realm; tests read and change it. */
  realm: EmulatedRealm;
}

const testClient = { clientId: "demo-sync", clientSecret: "demo-service-account-".padEnd(40, "0") };

/** Emulates the realm of a declaration: with the client of the sync, and without Weibo. */
export const keycloakEmulator = {
  quirks: keycloakQuirkChoices,
  missingField: (declaration) => (keycloakLocation(declaration) ? undefined : "keycloak.url, keycloak.realm or keycloak.alias"),
  setUp(declaration, { quirks, weibo }): EmulatedKeycloak {
    const { origin, base, realm: name, alias } = keycloakLocation(declaration) ?? { origin: "", base: "", realm: "", alias: "" };
    const { hostname: host, pathname } = new URL(base);
    const realm: EmulatedRealm = { name, ...testClient, isManager: true, providers: new Map() };
    const query = { client_id: "site", response_type: "code", scope: "openid", kc_idp_hint: alias };
    const signIn = (pageUrl: string) =>
      new URL(`${base}/realms/${name}/protocol/openid-connect/auth?${new URLSearchParams({ ...query, redirect_uri: pageUrl })}`);
    const { clientId, clientSecret } = declaration.keycloak ?? {};
    const secret = (named: string | undefined, value: string) => (named === undefined ? {} : { [named]: value });
    return {
      service: new KeycloakEmulator({ host, path: pathname.replace(/\/$/, ""), realm }, { quirks, weibo }),
      realm,
      hosts: [host],
      login: linkLogin(signIn),
      secrets: { ...secret(clientId, testClient.clientId), ...secret(clientSecret, testClient.clientSecret) },
      clientOptions: { "target-origins": origin },
      state: () => realmState(realm),
      restore: (saved) => {
        for (const [name, { providerId, enabled }] of savedProviders(saved))
          realm.providers.set(name, { alias: name, providerId, enabled, config: {} });
      },
    };
  },
  parseState(entry) {
    const providers = savedProviders(entry);
    return providers.length === 0 ? {} : { providers: Object.fromEntries(providers) };
  },
} satisfies TargetEmulator;

/** The state of a realm's identity providers without secrets: of settings only the names. */
function realmState({ providers }: EmulatedRealm): EmulatedState {
  const states = [...providers.values()].map(({ alias, providerId, enabled = true, config }) => [
    alias,
    { providerId, enabled, settings: Object.keys(config) },
  ]);
  return states.length === 0 ? {} : { providers: Object.fromEntries(states) };
}

/** The identity providers of a saved state, without members of another form. */
function savedProviders({ providers }: EmulatedState) {
  return Object.entries(isRecord(providers) ? providers : {}).flatMap(([alias, saved]) => {
    const { providerId, enabled, settings } = isRecord(saved) ? saved : {};
    if (typeof providerId !== "string") return [];
    const names = Array.isArray(settings) ? settings.filter((item): item is string => typeof item === "string") : [];
    return [[alias, { providerId, enabled: enabled !== false, settings: names }] as const];
  });
}
