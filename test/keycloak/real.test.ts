import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { KeycloakEmulator } from "../../src/targets/keycloak/emulator/server.ts";
import { KeycloakTarget } from "../../src/targets/keycloak/keycloak-target.ts";
import { keycloakEnglish } from "../../src/targets/keycloak/messages/en.ts";
import { defaultRetry, weiboSettings } from "../../src/targets/keycloak/protocol.ts";
import { analyze } from "../helpers/analyzed.ts";
import { root } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { serverCaFile } from "../helpers/server-identity.ts";
import { client, createRealm, secrets } from "./realm.ts";
import { setUpKeycloak } from "./scene.ts";
import { type KeycloakServer, keycloakOrigin, startKeycloak } from "./server.ts";

/** `npm run test:keycloak`: needs Java 17, Maven Central, and `npm run build` for the shipped program. */
const isEnabled = process.env.MODE === "keycloak";

const { failures } = keycloakEnglish;
const { lookup } = new SecretStore(secrets);
/** The plan of a provider that is up to date. */
const upToDate = ["provider none stored-generic", "credentials none unreadable"];

/** Sends the same requests to a server, and returns what the client reads of each response. */
async function responsesOf(send: KeycloakServer["send"], realm: string) {
  const instances = `${keycloakOrigin}/admin/realms/${realm}/identity-provider/instances`;
  const askToken = (clientSecret: string, at = realm) => {
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: client.id, client_secret: clientSecret });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return send("POST", `${keycloakOrigin}/realms/${at}/protocol/openid-connect/token`, headers, form.toString());
  };
  const granted = await askToken(client.secret);
  const token = String((granted.json as { access_token?: unknown }).access_token);
  const call = (method: string, url: string, body?: object, bearer = token) => {
    const headers = { authorization: `Bearer ${bearer}`, accept: "application/json", "content-type": "application/json" };
    return send(method, url, headers, body && JSON.stringify(body));
  };
  const pair = { clientId: secrets.WEIBO_APP_KEY, clientSecret: secrets.WEIBO_APP_SECRET };
  const provider = { alias: "weibo", providerId: "oauth2", enabled: true, config: { ...weiboSettings, ...pair } };
  const masked = { ...provider, config: { ...provider.config, clientSecret: "**********", defaultScope: "email" } };
  const answers = [
    ["a wrong secret", await askToken("wrong")],
    ["an unknown realm", await askToken(client.secret, "no-such-realm")],
    ["an unknown alias", await call("GET", `${instances}/weibo`)],
    ["a rejected token", await call("GET", `${instances}/weibo`, undefined, "rejected")],
    ["a creation", await call("POST", instances, provider)],
    ["a second creation", await call("POST", instances, provider)],
    ["a masked secret", await call("GET", `${instances}/weibo`)],
    ["a replacement", await call("PUT", `${instances}/weibo`, masked)],
    ["the replaced provider", await call("GET", `${instances}/weibo`)],
    ["a replacement of what is gone", await call("PUT", `${instances}/none`, { ...masked, alias: "none" })],
  ] as const;
  return answers.map(([what, { status, json }]) => {
    const {
      error,
      errorMessage,
      alias,
      enabled,
      config = {},
    } = (json ?? {}) as Record<string, unknown> & { config?: Record<string, string> };
    const { clientId, clientSecret, tokenUrl, defaultScope } = config;
    return { what, status, error, hasMessage: errorMessage !== undefined, alias, enabled, clientId, clientSecret, tokenUrl, defaultScope };
  });
}

/** The emulator, called without a network. */
function sendToEmulator(realm: string): KeycloakServer["send"] {
  const state = { name: realm, clientId: client.id, clientSecret: client.secret, isManager: true, providers: new Map() };
  const emulator = new KeycloakEmulator({ host: "sso.acme.example", path: "", realm: state });
  return async (method, url, headers, text = "") => {
    const { hostname: host, pathname: path, searchParams: query } = new URL(url);
    const { authorization = "", "content-type": contentType = "" } = headers;
    const response = emulator.respond({ host, method, path, query, form: new URLSearchParams(text), text, contentType, authorization });
    return {
      status: response.status,
      json: response.body === "" ? undefined : JSON.parse(response.body),
      location: undefined,
      cookies: [],
    };
  };
}

describe.skipIf(!isEnabled)("a real Keycloak server", () => {
  let server: KeycloakServer;
  beforeAll(async () => {
    server = await startKeycloak();
  }, 310_000);
  afterAll(() => server?.close());

  it("responds as the emulator does", async () => {
    await createRealm(server, "parity");
    expect(await responsesOf(server.send, "parity")).toEqual(await responsesOf(sendToEmulator("parity"), "parity"));
  }, 120_000);

  it("plans, syncs, restores what is ours and keeps what is not, and rotates", async () => {
    await createRealm(server, "acme");
    const { go, stored, edit } = await setUpKeycloak(server);
    expect((await go("plan")).changes).toEqual(["provider create not-found oauth2", "credentials create not-stored"]);
    const synced = await go("sync");
    expect([synced.exitCode, synced.text]).toEqual([
      0,
      expect.stringContaining("register https://sso.acme.example/realms/acme/broker/weibo/endpoint"),
    ]);
    expect(await stored()).toMatchObject({
      enabled: true,
      config: { clientId: secrets.WEIBO_APP_KEY, clientSecret: "**********", tokenUrl: "https://api.weibo.com/oauth2/access_token" },
    });
    const empty = await go("plan", {});
    expect([empty.exitCode, empty.changes]).toEqual([0, ["provider none stored-generic", "credentials none unreadable"]]);
    expect(empty.text).toContain(keycloakEnglish.reasons.unreadable);

    // A person changes the app key, URLs and an option of their own.
    await edit({ clientId: "1111111111", tokenUrl: "https://elsewhere.example/", userIDClaim: "id", defaultScope: "email" });
    const drifted = await go("plan");
    expect(drifted.changes).toEqual(["provider update settings tokenUrl userIDClaim", "credentials update differs"]);
    expect(drifted.target?.plan?.unmanaged).toEqual([{ kind: "setting", subjects: expect.arrayContaining(["defaultScope"]) }]);
    expect((await go("sync")).exitCode).toBe(0);
    expect((await stored()).config).toMatchObject({
      clientId: secrets.WEIBO_APP_KEY,
      tokenUrl: "https://api.weibo.com/oauth2/access_token",
      userIDClaim: "uid",
      defaultScope: "email",
    });
    expect((await go("plan")).changes).toEqual(["provider none stored-generic", "credentials none unreadable"]);

    const rotated = await go("sync", { rotate: true });
    expect([rotated.exitCode, rotated.target?.outcome?.applied.map(({ kind, reason }) => `${kind} ${reason}`)]).toEqual([
      0,
      ["provider stored-generic", "credentials rotate"],
    ]);
    expect(rotated.output + empty.output + synced.output).not.toContain(secrets.WEIBO_APP_SECRET);
    expect(rotated.output + empty.output + synced.output).not.toContain(client.secret);
  }, 60_000);

  it("restores a provider that a person has switched off or deleted, and keeps members of the object that are not ours", async () => {
    await createRealm(server, "acme");
    const { go, stored, edit, remove } = await setUpKeycloak(server);
    await go("sync");
    await edit({}, { enabled: false, displayName: "微博", trustEmail: true });
    const plan = await go("plan");
    expect(plan.changes).toEqual(["provider update settings enabled", "credentials none unreadable"]);
    expect((await go("sync")).exitCode).toBe(0);
    expect(await stored()).toMatchObject({ enabled: true, displayName: "微博", trustEmail: true });
    await remove();
    expect((await go("sync")).exitCode).toBe(0);
    expect((await go("plan")).changes).toEqual(upToDate);
  }, 60_000);

  it("starts a sign-in at Weibo with the declared callback and app key", async () => {
    await createRealm(server, "acme");
    await (await setUpKeycloak(server)).go("sync");
    const query = {
      client_id: "site",
      response_type: "code",
      scope: "openid",
      redirect_uri: "https://www.acme.example/",
      kc_idp_hint: "weibo",
    };
    let url = `${keycloakOrigin}/realms/acme/protocol/openid-connect/auth?${new URLSearchParams(query)}`;
    const cookies: string[] = [];
    for (let hop = 0; hop < 5 && url.startsWith(keycloakOrigin); hop++) {
      const answer = await server.get(url, cookies);
      cookies.push(...answer.cookies);
      url = answer.location ?? "";
    }
    const authorize = new URL(url);
    expect(authorize.origin + authorize.pathname).toBe("https://api.weibo.com/oauth2/authorize");
    expect(authorize.searchParams.get("client_id")).toBe(secrets.WEIBO_APP_KEY);
    expect(authorize.searchParams.get("redirect_uri")).toBe("https://sso.acme.example/realms/acme/broker/weibo/endpoint");
  }, 60_000);

  it.each<[string, { realm?: string; alias?: string }, Record<string, string>, RegExp]>([
    ["a realm that does not exist", { realm: "nowhere" }, secrets, phrase(failures.realm, { realm: "nowhere" })],
    ["another secret", {}, { ...secrets, KEYCLOAK_CLIENT_SECRET: "00f1e2d3c4b5a697" }, phrase(failures.client)],
    ["a client that does not exist", {}, { ...secrets, KEYCLOAK_CLIENT_ID: "other-client" }, phrase(failures.client)],
    ["a service account without roles", { realm: "roles" }, secrets, phrase(failures.role)],
    ["a role that may only view", { realm: "viewer" }, secrets, phrase(failures.role)],
    ["an alias of another type", { alias: "corporate" }, secrets, phrase(failures.type, { alias: "corporate", providerId: "oidc" })],
  ])(
    "names the cause for %s",
    async (_, declared, environment, message) => {
      await createRealm(server, declared.realm === "nowhere" ? "acme" : (declared.realm ?? "acme"), rolesIn(declared.realm));
      await server.admin("POST", "/acme/identity-provider/instances", {
        alias: "corporate",
        providerId: "oidc",
        enabled: true,
        config: {},
      });
      const { go } = await setUpKeycloak(server, declared, environment);
      const ran = await go("sync");
      expect([ran.exitCode, ran.text]).toEqual([3, expect.stringMatching(message)]);
      expect(ran.output).not.toContain(environment.KEYCLOAK_CLIENT_SECRET);
    },
    60_000,
  );

  it("requests another token when one has expired", async () => {
    await createRealm(server, "acme");
    await server.admin("PUT", "/acme", { accessTokenLifespan: 1 });
    const { folder } = await setUpKeycloak(server);
    const declaration = analyze("weibo-provider.yaml", await readFile(join(folder, "weibo-provider.yaml")), {
      secrets: lookup,
      severities: new Map(),
    });
    const target = new KeycloakTarget(server.policy, {
      origins: new Set([keycloakOrigin]),
      propagationTimeout: 0,
      rotate: false,
      retry: defaultRetry,
    });
    onTestFinished(() => target.close());
    const input = { ...declaration, secrets: lookup };
    expect(await target.read(input, new Cancellation())).toBeNull();
    await sleep(2500);
    expect(await target.read(input, new Cancellation())).toBeNull();
  }, 60_000);

  it("converges after a cancellation at each write", async () => {
    await createRealm(server, "acme");
    const { go } = await setUpKeycloak(server);
    for (const state of ["writing", "applied"] as const) {
      const controller = new AbortController();
      const ran = await go("sync", {
        rotate: state === "applied",
        canceled: controller.signal,
        onStep: (step) => step.state === state && controller.abort(),
      });
      expect(ran.report.isCanceled).toBe(true);
      expect((await go("sync")).exitCode).toBe(0);
      expect((await go("plan")).changes).toEqual(upToDate);
    }
  }, 60_000);

  it("converges after a kill at any moment", async () => {
    await createRealm(server, "acme");
    const { go, folder, remove } = await setUpKeycloak(server);
    // The example's hosts have no public addresses.
    const rules = ["image-file", "url-dns", "url-blocked", "url-unknown"].flatMap((rule) => ["--rule", `${rule}=off`]);
    const network = ["--target-origins", keycloakOrigin, "--resolve", `sso.acme.example:443:127.0.0.1:${server.port}`];
    for (const delay of [0, 20, 60, 150]) {
      await remove();
      const env = { PATH: process.env.PATH ?? "", NODE_EXTRA_CA_CERTS: serverCaFile, ...secrets };
      const child = spawn(process.execPath, [join(root, "dist/cli.js"), "sync", ...rules, ...network], { cwd: folder, env });
      child.stderr.on("data", (log: Buffer) => log.includes("writing") && setTimeout(() => child.kill("SIGKILL"), delay));
      const [, signal] = await once(child, "exit");
      // A later kill may come too late.
      if (delay === 0) expect(signal).toBe("SIGKILL");
      expect((await go("sync")).exitCode).toBe(0);
      expect((await go("plan")).changes).toEqual(upToDate);
    }
  }, 120_000);
});

const rolesIn = (realm: string | undefined) => (realm === "roles" ? [] : realm === "viewer" ? ["view-identity-providers"] : undefined);
