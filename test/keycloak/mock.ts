import { onTestFinished } from "vitest";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { type EmulatedRequest, type EmulatedResponse, json } from "../../src/emulator/http.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { offlineCheck } from "../../src/run.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { client } from "./realm.ts";
import type { Answer, KeycloakServer } from "./server.ts";

type Provider = Record<string, unknown> & { alias: string; config: Record<string, string> };

/** What a mock of Keycloak has, and how it differs from the real server where tests vary it. */
export interface KeycloakMock extends Pick<KeycloakServer, "policy" | "admin"> {
  providers: Map<string, Provider>;
  /** `METHOD path` of each request below the realm, in order. */
  requests: string[];
  /** Shows the stored secret; a server masks it. */
  isReadable: boolean;
  /** Whether issued tokens are rejected. */
  rejectsTokens: boolean;
  injectFault: FaultInjector;
  /** Called before each request. */
  onRequest: (method: string, count: number) => void;
}

/** A mock of the realm `acme`, with the behavior that the tests against the real server confirm. */
export async function startKeycloakMock(): Promise<KeycloakMock> {
  const token = "mock-access-token-4f1c9d";
  const root = "/admin/realms/acme/identity-provider/instances";
  const mock: KeycloakMock = {
    policy: offlineCheck.network,
    providers: new Map(),
    requests: [],
    isReadable: false,
    rejectsTokens: false,
    injectFault: () => undefined,
    onRequest: () => {},
    admin: async (method, path, body) => answerOf(respondAdmin(method, `/admin/realms${path}`, body)),
  };
  const shown = (provider: Provider) =>
    mock.isReadable || provider.config.clientSecret === undefined
      ? provider
      : { ...provider, config: { ...provider.config, clientSecret: "**********" } };
  const store = (provider: Provider) => {
    const kept = mock.providers.get(provider.alias)?.config.clientSecret ?? "";
    const { clientSecret } = provider.config;
    mock.providers.set(provider.alias, {
      ...provider,
      config: { ...provider.config, clientSecret: clientSecret === "**********" ? kept : (clientSecret ?? "") },
    });
  };
  function respondAdmin(method: string, path: string, body: unknown): EmulatedResponse {
    const alias = path.slice(root.length + 1);
    const provider = mock.providers.get(alias);
    if (method === "POST" && path === root) {
      const created = body as Provider;
      if (mock.providers.has(created.alias)) return json(409, { errorMessage: "Identity Provider already exists" });
      store(created);
      return { status: 201, contentType: "application/json", body: "" };
    }
    if (!provider) return json(404, { error: "HTTP 404 Not Found" });
    if (method === "GET") return json(200, shown(provider));
    if (method === "DELETE") mock.providers.delete(alias);
    else store(body as Provider);
    return { status: 204, contentType: "application/json", body: "" };
  }
  function respond({ method, path, form, text, authorization }: EmulatedRequest): EmulatedResponse {
    mock.requests.push(`${method} ${path}`);
    mock.onRequest(method, mock.requests.length);
    if (path === "/realms/acme/protocol/openid-connect/token") {
      const isKnown = form.get("client_id") === client.id && form.get("client_secret") === client.secret;
      return isKnown ? json(200, { access_token: token, expires_in: 60 }) : json(401, { error: "invalid_client" });
    }
    if (!path.startsWith(root)) return json(404, { error: "Realm does not exist" });
    if (mock.rejectsTokens || authorization !== `Bearer ${token}`) return json(401, { error: "HTTP 401 Unauthorized" });
    return respondAdmin(method, path, text === "" ? undefined : JSON.parse(text));
  }
  const emulator = await startEmulator([{ serves: (host) => host === "sso.acme.example", respond }], serverIdentity, {
    injectFault: (request) => mock.injectFault(request),
  });
  onTestFinished(() => emulator.close());
  mock.policy = { ...offlineCheck.network, overrides: emulator.overrides("sso.acme.example"), extraCa: emulator.ca };
  return mock;
}

function answerOf({ status, body }: EmulatedResponse): Answer {
  return { status, json: body === "" ? undefined : JSON.parse(body), location: undefined, cookies: [] };
}
