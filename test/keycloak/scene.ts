import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { offlineCheck, type RunRequest, run } from "../../src/run.ts";
import { KeycloakTarget } from "../../src/targets/keycloak/keycloak-target.ts";
import { toRan } from "../helpers/janrain-run.ts";
import { keycloakDeclaration, secrets } from "./realm.ts";
import { type KeycloakServer, keycloakOrigin } from "./server.ts";

/** What the operator configures; reads are repeated at once. */
const options = { origins: new Set([keycloakOrigin]), propagationTimeout: 1000, retry: { attempts: 3, pause: 1 } };

interface Options extends Partial<RunRequest> {
  rotate?: boolean;
}

/** A declaration, its runs against a server, and what the server has stored for it. */
export async function setUpKeycloak(
  server: Pick<KeycloakServer, "policy" | "admin">,
  declared: Parameters<typeof keycloakDeclaration>[0] = {},
  environment: Readonly<Record<string, string>> = secrets,
) {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), keycloakDeclaration(declared));
  const { realm = "acme", alias = "weibo" } = declared;
  const path = `/${realm}/identity-provider/instances/${alias}`;
  const stored = async () => (await server.admin("GET", path)).json as { enabled: boolean; config: Record<string, string> };
  return {
    folder,
    stored,
    /** Changes settings as a person does in the admin console. */
    edit: async (changes: Readonly<Record<string, string>>, members: object = {}) => {
      const before = await stored();
      await server.admin("PUT", path, { ...before, ...members, config: { ...before.config, ...changes } });
    },
    remove: () => server.admin("DELETE", path),
    go: async (mode: RunRequest["mode"], { rotate = false, ...overrides }: Options = {}) => {
      const report = await run({
        ...offlineCheck,
        mode,
        folder,
        patterns: ["weibo-provider.yaml"],
        // The folder has no images.
        severities: new Map([["image-file", "off"]]),
        network: server.policy,
        targets: new Map([["keycloak", async (policy) => new KeycloakTarget(policy, { ...options, rotate })]]),
        secrets: new SecretStore(environment).lookup,
        ...overrides,
      });
      const ran = toRan(report);
      const target = ran.report.files[0]?.targets?.[0];
      const changes = target?.plan?.changes.map(({ kind, action, reason, details = [] }) => [kind, action, reason, ...details].join(" "));
      return { ...ran, changes, target };
    },
  };
}
