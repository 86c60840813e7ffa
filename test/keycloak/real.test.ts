import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { offlineCheck, type RunRequest, run } from "../../src/run.ts";
import { configureTargets } from "../../src/targets/index.ts";
import { keycloakEnglish } from "../../src/targets/keycloak/messages/en.ts";
import { toRan } from "../helpers/janrain-run.ts";
import { client, createRealm, keycloakDeclaration, secrets } from "./realm.ts";
import { type KeycloakServer, keycloakOrigin, startKeycloak } from "./server.ts";

/** `npm run test:keycloak`: needs Java 17 and Maven Central. */
const isEnabled = process.env.MODE === "keycloak";

describe.skipIf(!isEnabled)("a real Keycloak server", () => {
  let server: KeycloakServer;
  beforeAll(async () => {
    server = await startKeycloak();
  }, 310_000);
  afterAll(() => server?.close());

  /** Runs a declaration against the server. */
  async function setUp(declared: Parameters<typeof keycloakDeclaration>[0] = {}, environment: Record<string, string> = secrets) {
    const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "weibo-provider.yaml"), keycloakDeclaration(declared));
    const { realm = "acme", alias = "weibo" } = declared;
    const path = `/${realm}/identity-provider/instances/${alias}`;
    const go = async (mode: RunRequest["mode"], { rotate = false, ...overrides }: Partial<RunRequest> & { rotate?: boolean } = {}) => {
      const ran = toRan(
        await run({
          ...offlineCheck,
          mode,
          folder,
          patterns: [],
          severities: new Map([["image-file", "off"]]),
          network: server.policy,
          targets: configureTargets({ targetOrigins: [keycloakOrigin], propagationTimeout: "5", rotate }),
          secrets: new SecretStore(environment).lookup,
          ...overrides,
        }),
      );
      const target = ran.report.files[0]?.targets?.[0];
      const changes = target?.plan?.changes.map(({ kind, action, reason, details }) =>
        [kind, action, reason, ...(details ?? [])].join(" "),
      );
      return { ...ran, changes, target };
    };
    const stored = async () => (await server.admin("GET", path)).json as { enabled: boolean; config: Record<string, string> };
    const edit = async (change: (config: Record<string, string>) => Record<string, string>) => {
      const before = await stored();
      await server.admin("PUT", path, { ...before, config: change(before.config) });
    };
    return { go, stored, edit, folder };
  }

  it("plans, syncs, restores what is ours and keeps what is not, and rotates", async () => {
    await createRealm(server, "acme");
    const { go, stored, edit } = await setUp();
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
    await edit((config) => ({
      ...config,
      clientId: "1111111111",
      tokenUrl: "https://elsewhere.example/",
      userIDClaim: "id",
      defaultScope: "email",
    }));
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
});
