import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { changeText } from "../../src/core/report/plan-text.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { RemoteFailure } from "../../src/core/sync/remote-failure.ts";
import { syncAll } from "../../src/core/sync/sync-all.ts";
import type { SyncResult } from "../../src/core/sync/task.ts";
import { offlineCheck } from "../../src/run.ts";
import { type Auth0Options, Auth0Target } from "../../src/targets/auth0/auth0-target.ts";
import { auth0Description } from "../../src/targets/auth0/description.ts";
import type { Auth0Connection } from "../../src/targets/auth0/emulator/tenant.ts";
import { analyze } from "../helpers/analyzed.ts";
import { example } from "../helpers/example.ts";
import { domain, openTenant } from "./tenant.ts";

/** The credentials that the declaration names, and those of the Management API. */
export const environment = {
  WEIBO_APP_KEY: "1234567890",
  WEIBO_APP_SECRET: "0123456789abcdef".repeat(2),
  AUTH0_CLIENT_ID: "M2mClient0123456789",
  AUTH0_CLIENT_SECRET: "m2m-secret-0123456789",
};

/** The declared credentials as options of a connection. */
export const declaredPair = { client_id: environment.WEIBO_APP_KEY, client_secret: environment.WEIBO_APP_SECRET };

/** The example's declaration with a section about Auth0, and its callback, in place of Janrain's. */
export function declarationText(section: Readonly<Record<string, unknown>> = {}): string {
  const auth0 = {
    domain,
    connection: "weibo",
    applications: ["SiteClient01"],
    clientId: "AUTH0_CLIENT_ID",
    clientSecret: "AUTH0_CLIENT_SECRET",
  };
  const [before = "", after = ""] = example.split(/^janrain:\n(?:[ #].*\n|\n)*/m);
  const text = `${before}auth0: ${JSON.stringify({ ...auth0, ...section })}\n\n${after}`;
  const host = section.customDomain ?? section.domain ?? domain;
  return text.replaceAll("https://acme.rpxnow.com/sinaweibo/callback", `https://${host}/login/callback`);
}

/** What one run did, with the texts of its plan. */
export interface SceneRun extends SyncResult {
  /** The plan's changes as `kind subject: action, reason`. */
  planned: string[];
  /** The plan's changes as reports describe them, and the failure. */
  text: string;
}

/** Options of a run: the section's members, the operator's options, and secrets that are set. */
export interface SceneOptions {
  section?: Readonly<Record<string, unknown>>;
  options?: Partial<Auth0Options>;
  secrets?: Readonly<Record<string, string | undefined>>;
  canceled?: AbortSignal;
}

/** A tenant, and runs of the example's declaration against it. */
export async function openScene(members: Parameters<typeof openTenant>[0] = {}) {
  const opened = await openTenant(members);
  const run = async (
    mode: "plan" | "sync",
    { section, options, secrets: changed = {}, canceled }: SceneOptions = {},
  ): Promise<SceneRun> => {
    const { lookup: secrets } = new SecretStore({ ...environment, ...changed });
    const analysis = analyze("weibo-provider.yaml", Buffer.from(declarationText(section)), { secrets, severities: new Map() });
    const policy = { ...offlineCheck.network, overrides: opened.emulator.overrides(domain), extraCa: opened.emulator.ca };
    const service = new Auth0Target(policy, {
      ...{ origins: new Set<string>(), rotate: false, propagationTimeout: 0, retry: { attempts: 3, pause: 0, longestWait: 5000 } },
      ...options,
    });
    onTestFinished(() => service.close());
    const tasks = [{ target: { description: auth0Description, service }, input: { ...analysis, secrets } }];
    const mode_ = { applies: mode === "sync", counts: () => mode === "sync", cancellation: new Cancellation(canceled) };
    const [result] = await syncAll(tasks, mode_);
    if (!result) throw new Error("no result");
    const changes = result.plan?.changes ?? [];
    const failure = result.failure ?? result.outcome?.failure;
    const why = failure instanceof RemoteFailure ? [failure.text(en, result.plan?.origin ?? "")] : [];
    return {
      ...result,
      planned: changes.map(({ kind, subject, action, reason }) => `${kind} ${subject}: ${action}, ${reason}`),
      text: [...changes.map((change) => changeText(change, "auth0", en)), ...why].join("\n"),
    };
  };
  /** The operations that wrote since the last call. */
  const writes = () => opened.auth0.calls.splice(0).flatMap(({ operation, writes }) => (writes ? [operation] : []));
  const stored = (name = "weibo"): Auth0Connection | undefined => opened.tenant.connections.find((connection) => connection.name === name);
  return { ...opened, run, writes, stored };
}
