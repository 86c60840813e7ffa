import { expect, it } from "vitest";
import { configureTargets } from "../../src/targets/index.ts";
import { keycloakEnglish } from "../../src/targets/keycloak/messages/en.ts";
import { phrase } from "../helpers/phrase.ts";
import { type EmulatedServer, startKeycloakEmulator } from "./emulated-server.ts";
import { secrets } from "./realm.ts";
import { setUpKeycloak } from "./scene.ts";

const { failures } = keycloakEnglish;
const upToDate = ["provider none stored-generic", "credentials none unreadable"];
/** A server where a person has set options of their own. */
function withProvider(server: EmulatedServer, config: Record<string, string> = {}, members: object = {}) {
  const own = { clientId: secrets.WEIBO_APP_KEY, clientSecret: secrets.WEIBO_APP_SECRET, defaultScope: "email" };
  server.realm.providers.set("weibo", { alias: "weibo", providerId: "oauth2", enabled: true, ...members, config: { ...own, ...config } });
}
const secretOf = ({ realm: { providers } }: EmulatedServer) => providers.get("weibo")?.config.clientSecret;

it("creates, then writes nothing, then rotates", async () => {
  const server = await startKeycloakEmulator();
  const { go } = await setUpKeycloak(server);
  expect((await go("sync")).exitCode).toBe(0);
  server.requests.length = 0;
  expect([(await go("sync")).changes, server.requests.filter((request) => /^(?:PUT|POST .*instances)/.test(request))]).toEqual([
    upToDate,
    [],
  ]);
  Object.assign(server.realm.providers.get("weibo")?.config ?? {}, { clientSecret: "e".repeat(32) });
  expect([(await go("plan")).changes, secretOf(server)]).toEqual([upToDate, "e".repeat(32)]);
  expect((await go("sync", { rotate: true })).exitCode).toBe(0);
  expect(secretOf(server)).toBe(secrets.WEIBO_APP_SECRET);
});

it.each<[string, boolean, Record<string, string>, string]>([
  ["a masked secret with the same key", false, {}, "credentials none unreadable"],
  ["a masked secret with another key", false, { clientId: "1111111111" }, "credentials update differs"],
  ["a readable secret that is the same", true, {}, "credentials none same"],
  ["a readable secret that differs", true, { clientSecret: "e".repeat(32) }, "credentials update differs"],
  ["a reference to the vault", true, { clientSecret: ["$", "{vault.weibo}"].join("") }, "credentials none unreadable"],
  ["no secret", true, { clientSecret: "" }, "credentials create not-stored"],
  ["no key", true, { clientId: "" }, "credentials create not-stored"],
])("plans for %s", async (_, isReadable, config, change) => {
  const server = await startKeycloakEmulator({ "provider-secrets": isReadable ? "clear" : "masked" });
  withProvider(server, config);
  const { go } = await setUpKeycloak(server);
  expect((await go("plan")).changes).toContain(change);
  expect((await go("sync")).exitCode).toBe(0);
  const { config: stored } = server.realm.providers.get("weibo") ?? {};
  expect(stored).toMatchObject({ clientId: secrets.WEIBO_APP_KEY, defaultScope: "email", userIDClaim: "uid" });
});

it("owns only the credentials and the switch of another type", async () => {
  const server = await startKeycloakEmulator();
  withProvider(server, { clientId: "1111111111", tokenUrl: "https://extension.example/" }, { providerId: "weibo", enabled: false });
  const { go } = await setUpKeycloak(server, { extra: "  providerId: weibo" });
  expect((await go("plan")).changes).toEqual(["provider update settings enabled", "credentials update differs"]);
  expect((await go("sync")).exitCode).toBe(0);
  expect(server.realm.providers.get("weibo")?.config).toMatchObject({
    tokenUrl: "https://extension.example/",
    clientId: secrets.WEIBO_APP_KEY,
  });
});

it.each<[string, (server: EmulatedServer) => void, number]>([
  ["changes an option", ({ realm: { providers } }) => Object.assign(providers.get("weibo")?.config ?? {}, { defaultScope: "all" }), 0],
  [
    "rotates the pair",
    ({ realm: { providers } }) =>
      Object.assign(providers.get("weibo")?.config ?? {}, { clientId: "2222222222", clientSecret: "d".repeat(32) }),
    3,
  ],
  ["deletes the provider", ({ realm: { providers } }) => providers.delete("weibo"), 3],
])("respects another client that %s between plan and write", async (_, act, exitCode) => {
  const server = await startKeycloakEmulator();
  withProvider(server, { clientId: "1111111111" });
  const { go } = await setUpKeycloak(server);
  server.onRequest = (when, count) => when === "before" && count === 3 && act(server);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(exitCode);
  const { config } = server.realm.providers.get("weibo") ?? {};
  if (exitCode === 0) expect(config?.defaultScope).toBe("all");
  else expect([ran.text, config?.clientSecret]).toEqual([expect.stringMatching(phrase(failures.changed)), config && "d".repeat(32)]);
});

it("names a token that is rejected after it was issued", async () => {
  const server = await startKeycloakEmulator();
  server.rejectsTokens = true;
  const ran = await (await setUpKeycloak(server)).go("sync");
  expect([ran.exitCode, ran.text]).toEqual([3, expect.stringMatching(phrase(failures.token))]);
});

it.each(["plan", "sync"] as const)("sends nothing in a %s to an origin that the workflow does not allow", async (mode) => {
  const server = await startKeycloakEmulator();
  const { go } = await setUpKeycloak(server);
  const ran = await go(mode, {
    targets: configureTargets({ targetOrigins: ["https://other.acme.example", "https://sso.acme.example:8443"] }),
  });
  expect([ran.exitCode, server.requests, ran.text.includes("target-origins")]).toEqual([mode === "plan" ? 0 : 2, [], true]);
});

it("plans without secrets, as for a pull request from a fork", async () => {
  const server = await startKeycloakEmulator();
  const ran = await (await setUpKeycloak(server, {}, {})).go("plan");
  expect([ran.exitCode, ran.changes, server.requests]).toEqual([
    0,
    ["provider unknown needs-secret", "credentials unknown needs-secret"],
    [],
  ]);
});
