import { expect, it } from "vitest";
import { configureTargets } from "../../src/targets/index.ts";
import { keycloakEnglish } from "../../src/targets/keycloak/messages/en.ts";
import { phrase } from "../helpers/phrase.ts";
import { type KeycloakMock, startKeycloakMock } from "./mock.ts";
import { client, secrets } from "./realm.ts";
import { setUpKeycloak } from "./scene.ts";

const { failures } = keycloakEnglish;
const upToDate = ["provider none stored-generic", "credentials none unreadable"];
/** A server where a person has set options of their own. */
function withProvider(mock: KeycloakMock, config: Record<string, string> = {}, members: object = {}) {
  const own = { clientId: secrets.WEIBO_APP_KEY, clientSecret: secrets.WEIBO_APP_SECRET, defaultScope: "email" };
  mock.providers.set("weibo", { alias: "weibo", providerId: "oauth2", enabled: true, ...members, config: { ...own, ...config } });
}
const secretOf = ({ providers }: KeycloakMock) => providers.get("weibo")?.config.clientSecret;

it("creates, then writes nothing, then rotates", async () => {
  const mock = await startKeycloakMock();
  const { go } = await setUpKeycloak(mock);
  expect((await go("sync")).exitCode).toBe(0);
  mock.requests.length = 0;
  expect([(await go("sync")).changes, mock.requests.filter((request) => /^(?:PUT|POST .*instances)/.test(request))]).toEqual([
    upToDate,
    [],
  ]);
  Object.assign(mock.providers.get("weibo")?.config ?? {}, { clientSecret: "e".repeat(32) });
  expect([(await go("plan")).changes, secretOf(mock)]).toEqual([upToDate, "e".repeat(32)]);
  expect((await go("sync", { rotate: true })).exitCode).toBe(0);
  expect(secretOf(mock)).toBe(secrets.WEIBO_APP_SECRET);
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
  const mock = await startKeycloakMock();
  withProvider(mock, config);
  mock.isReadable = isReadable;
  const { go } = await setUpKeycloak(mock);
  expect((await go("plan")).changes).toContain(change);
  expect((await go("sync")).exitCode).toBe(0);
  const { config: stored } = mock.providers.get("weibo") ?? {};
  expect(stored).toMatchObject({ clientId: secrets.WEIBO_APP_KEY, defaultScope: "email", userIDClaim: "uid" });
});

it("owns only the credentials and the switch of another type", async () => {
  const mock = await startKeycloakMock();
  withProvider(mock, { clientId: "1111111111", tokenUrl: "https://extension.example/" }, { providerId: "weibo", enabled: false });
  const { go } = await setUpKeycloak(mock, { extra: "  providerId: weibo" });
  expect((await go("plan")).changes).toEqual(["provider update settings enabled", "credentials update differs"]);
  expect((await go("sync")).exitCode).toBe(0);
  expect(mock.providers.get("weibo")?.config).toMatchObject({ tokenUrl: "https://extension.example/", clientId: secrets.WEIBO_APP_KEY });
});

const faults = [
  "reset",
  "reset-after",
  "html",
  "html-after",
  "truncated",
  "duplicate-keys",
  { status: 403 },
  { status: 500 },
  { status: 401 },
] as const;
// Token, read, read before the write, write, read after it, final read.
it.each(faults.flatMap((fault) => [1, 2, 3, 4, 5, 6].map((at) => ({ fault, at, name: typeof fault === "string" ? fault : fault.status }))))(
  "converges after $name at request $at, and keeps what is not its own",
  async ({ fault, at }) => {
    const mock = await startKeycloakMock();
    withProvider(mock, { clientId: "1111111111" });
    const { go } = await setUpKeycloak(mock);
    let count = 0;
    mock.injectFault = () => (++count === at ? fault : undefined);
    const ran = await go("sync");
    expect([0, 3]).toContain(ran.exitCode);
    for (const secret of [secrets.WEIBO_APP_SECRET, client.secret, "mock-access-token"]) expect(ran.output).not.toContain(secret);
    mock.injectFault = () => undefined;
    expect((await go("sync")).exitCode).toBe(0);
    expect([(await go("plan")).changes, secretOf(mock), mock.providers.get("weibo")?.config.defaultScope]).toEqual([
      upToDate,
      secrets.WEIBO_APP_SECRET,
      "email",
    ]);
  },
);

it.each<[string, (mock: KeycloakMock) => void, number]>([
  ["changes an option", ({ providers }) => Object.assign(providers.get("weibo")?.config ?? {}, { defaultScope: "all" }), 0],
  [
    "rotates the pair",
    ({ providers }) => Object.assign(providers.get("weibo")?.config ?? {}, { clientId: "2222222222", clientSecret: "d".repeat(32) }),
    3,
  ],
  ["deletes the provider", ({ providers }) => providers.delete("weibo"), 3],
])("respects another client that %s between plan and write", async (_, act, exitCode) => {
  const mock = await startKeycloakMock();
  withProvider(mock, { clientId: "1111111111" });
  const { go } = await setUpKeycloak(mock);
  mock.onRequest = (_method, count) => count === 3 && act(mock);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(exitCode);
  const { config } = mock.providers.get("weibo") ?? {};
  if (exitCode === 0) expect(config?.defaultScope).toBe("all");
  else expect([ran.text, config?.clientSecret]).toEqual([expect.stringMatching(phrase(failures.changed)), config && "d".repeat(32)]);
});

it("names a token that is rejected after it was issued", async () => {
  const mock = await startKeycloakMock();
  mock.rejectsTokens = true;
  const ran = await (await setUpKeycloak(mock)).go("sync");
  expect([ran.exitCode, ran.text]).toEqual([3, expect.stringMatching(phrase(failures.token))]);
});

it.each(["plan", "sync"] as const)("sends nothing in a %s to an origin that the workflow does not allow", async (mode) => {
  const mock = await startKeycloakMock();
  const { go } = await setUpKeycloak(mock);
  const ran = await go(mode, {
    targets: configureTargets({ targetOrigins: ["https://other.acme.example", "https://sso.acme.example:8443"] }),
  });
  expect([ran.exitCode, mock.requests, ran.text.includes("target-origins")]).toEqual([mode === "plan" ? 0 : 2, [], true]);
});

it("plans without secrets, as for a pull request from a fork", async () => {
  const mock = await startKeycloakMock();
  const ran = await (await setUpKeycloak(mock, {}, {})).go("plan");
  expect([ran.exitCode, ran.changes, mock.requests]).toEqual([
    0,
    ["provider unknown needs-secret", "credentials unknown needs-secret"],
    [],
  ]);
});
