import type { EmulatedProvider, EmulatedRealm, KeycloakQuirks } from "../../src/targets/keycloak/emulator/realm.ts";
import { type Actor, type ActorSubject, testSecondActor } from "../sync/actor-tests.ts";
import { startKeycloakEmulator } from "./emulated-server.ts";
import { earlierPair, weibo } from "./fault-subject.ts";
import { setUpKeycloak } from "./scene.ts";

const google: EmulatedProvider = {
  alias: "google",
  providerId: "google",
  enabled: true,
  config: { clientId: "g", clientSecret: "google's" },
};

function weiboOf({ providers }: EmulatedRealm): EmulatedProvider {
  const found = providers.get("weibo");
  if (!found) throw new Error("the identity provider is gone");
  return found;
}

/** An actor that changes the identity provider. */
function actor(act: (weibo: EmulatedProvider) => void, isKept: (weibo: EmulatedProvider) => boolean, rotates?: true): Actor<EmulatedRealm> {
  return { act: (realm) => act(weiboOf(realm)), isKept: (realm) => isKept(weiboOf(realm)), ...(rotates && { rotates }) };
}

const actors: Readonly<Record<string, Actor<EmulatedRealm>>> = {
  "adds a setting": actor(
    ({ config }) => void Object.assign(config, { prompt: "login" }),
    ({ config }) => config.prompt === "login",
  ),
  "changes a setting": actor(
    ({ config }) => void Object.assign(config, { defaultScope: "all" }),
    ({ config }) => config.defaultScope === "all",
  ),
  "removes a setting": actor(
    ({ config }) => void delete config.guiOrder,
    ({ config }) => !("guiOrder" in config),
  ),
  "renames the button": actor(
    (provider) => void Object.assign(provider, { displayName: "Sina Weibo" }),
    ({ displayName }) => displayName === "Sina Weibo",
  ),
  "links accounts of trusted addresses": actor(
    (provider) => void Object.assign(provider, { trustEmail: true }),
    ({ trustEmail }) => trustEmail === true,
  ),
  "rotates the pair": actor(
    ({ config }) => void Object.assign(config, { clientId: "2222222222", clientSecret: "e".repeat(32) }),
    ({ config }) => config.clientId === "2222222222" && config.clientSecret === "e".repeat(32),
    true,
  ),
  "adds another identity provider": {
    act: ({ providers }) => void providers.set("weibo-old", { ...weibo(earlierPair), alias: "weibo-old" }),
    isKept: ({ providers }) => providers.has("weibo-old"),
  },
};

/** Only a secret that can be read shows that another client has changed it. */
const readable: Readonly<Record<string, Actor<EmulatedRealm>>> = {
  "rotates the secret of the same key": actor(
    ({ config }) => void Object.assign(config, { clientSecret: "d".repeat(32) }),
    ({ config }) => config.clientSecret === "d".repeat(32),
    true,
  ),
};

const subject = (quirks: KeycloakQuirks, ofQuirks: ActorSubject<EmulatedRealm>["actors"]): ActorSubject<EmulatedRealm> => ({
  service: `Keycloak with ${JSON.stringify(quirks)}`,
  actors: { ...actors, ...ofQuirks },
  requests: 6,
  readsCredentials: "get-identity-provider",
  async open() {
    const server = await startKeycloakEmulator(quirks);
    const { go } = await setUpKeycloak(server);
    return {
      app: server.realm,
      reset() {
        server.realm.providers = new Map([google, weibo(earlierPair)].map((provider) => [provider.alias, structuredClone(provider)]));
      },
      interrupt(when, nth, act) {
        server.requests.length = 0;
        server.onRequest = (at, count) => at === when && count === nth && act();
      },
      async sync() {
        server.calls.length = 0;
        const { exitCode, text } = await go("sync");
        server.onRequest = () => {};
        return { exitCode, text, requested: server.calls.map(({ operation, writes }) => ({ operation, writes })) };
      },
      isIntact: () => JSON.stringify(server.realm.providers.get("google")) === JSON.stringify(google),
    };
  },
});

testSecondActor(subject({}, {}));
testSecondActor(subject({ "provider-secrets": "clear" }, readable));
