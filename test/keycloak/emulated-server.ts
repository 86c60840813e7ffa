import { onTestFinished } from "vitest";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { json, type RecordedCall } from "../../src/emulator/http.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { offlineCheck } from "../../src/run.ts";
import type { EmulatedProvider, EmulatedRealm, KeycloakQuirks } from "../../src/targets/keycloak/emulator/realm.ts";
import { KeycloakEmulator } from "../../src/targets/keycloak/emulator/server.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { client } from "./realm.ts";
import type { KeycloakServer } from "./server.ts";

/** The emulated realm `acme`, and what tests vary of it. */
export interface EmulatedServer extends Pick<KeycloakServer, "policy" | "admin"> {
  realm: EmulatedRealm;
  /** `METHOD path` of each request, in order. */
  requests: string[];
  /** The calls that the server performed or refused. */
  calls: RecordedCall[];
  /** Whether issued tokens are rejected. */
  rejectsTokens: boolean;
  injectFault: FaultInjector;
  /** Called before and after each request, with its number. */
  onRequest: (when: "before" | "after", count: number) => void;
  /** Responds in place of the server. */
  intercept: Intercept;
}

/** Starts the emulator for the time of a test. */
export async function startKeycloakEmulator(quirks: KeycloakQuirks = {}): Promise<EmulatedServer> {
  const realm: EmulatedRealm = { name: "acme", clientId: client.id, clientSecret: client.secret, isManager: true, providers: new Map() };
  const keycloak = new KeycloakEmulator({ host: "sso.acme.example", path: "", realm }, { quirks });
  const alias = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const server: EmulatedServer = {
    policy: offlineCheck.network,
    realm,
    requests: [],
    calls: keycloak.calls,
    rejectsTokens: false,
    injectFault: () => undefined,
    onRequest: () => {},
    intercept: (_, act) => act(),
    // What a person does in the admin console, past the sync's client.
    admin: async (method, path, body) => {
      if (method === "DELETE") realm.providers.delete(alias(path));
      if (method === "PUT") realm.providers.set(alias(path), structuredClone(body) as EmulatedProvider);
      const found = realm.providers.get(alias(path));
      return { status: found ? 200 : 404, json: structuredClone(found), location: undefined, cookies: [] };
    },
  };
  const respond: KeycloakEmulator["respond"] = (request) => {
    const { method, path } = request;
    server.requests.push(`${method} ${path}`);
    const count = server.requests.length;
    server.onRequest("before", count);
    const isRejected = server.rejectsTokens && path.startsWith("/admin/");
    const response = isRejected
      ? json(401, { error: "HTTP 401 Unauthorized" })
      : server.intercept(request, () => keycloak.respond(request));
    server.onRequest("after", count);
    return response;
  };
  const emulator = await startEmulator([{ serves: (host) => keycloak.serves(host), respond }], serverIdentity, {
    injectFault: (request) => server.injectFault(request),
  });
  onTestFinished(() => emulator.close());
  server.policy = { ...offlineCheck.network, overrides: emulator.overrides("sso.acme.example"), extraCa: emulator.ca };
  return server;
}
