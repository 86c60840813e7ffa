import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { syncAll } from "../../src/core/sync/sync-all.ts";
import type { Target } from "../../src/core/sync/target.ts";
import type { FaultInjector, InjectedFault } from "../../src/emulator/fault-injection.ts";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { offlineCheck } from "../../src/run.ts";
import { Auth0Target } from "../../src/targets/auth0/auth0-target.ts";
import { auth0Description } from "../../src/targets/auth0/description.ts";
import { Auth0Emulator } from "../../src/targets/auth0/emulator/server.ts";
import type { Auth0Connection, Auth0Quirks } from "../../src/targets/auth0/emulator/tenant.ts";
import { auth0English } from "../../src/targets/auth0/messages/en.ts";
import { analyze } from "../helpers/analyzed.ts";
import { phrase } from "../helpers/phrase.ts";
import { nameOf } from "../sync/fault-cases.ts";
import type { Expectation, Lane, Place, StartOf, Subject } from "../sync/subject.ts";
import { declarationText, declaredPair, environment } from "./scene.ts";
import { connection, tenantWith } from "./tenant.ts";

/** The connections of a tenant. */
type Held = Auth0Connection[];
type Start = StartOf<Held>;

const site = "SiteClient01";
const google = connection({
  name: "google-oauth2",
  strategy: "google-oauth2",
  options: { client_id: "g", client_secret: "google's" },
  clients: [site],
});
const weibo = (pair: Record<string, string>, clients: string[] = []) =>
  connection({ options: { ...connection().options, ...pair }, clients: ["ShopClient02", ...clients] });
const earlier = { client_id: "1111111111", client_secret: "f".repeat(32) };
/** Members that only others set. */
const foreign = ({ options: { client_id, client_secret, ...options }, clients, ...members }: Auth0Connection) => ({
  ...members,
  options,
  clients: clients.filter((client) => client !== site),
});

const starts = {
  "no connection": { held: [google], requests: 15 },
  "another pair stored": { held: [google, weibo(earlier)], requests: 13 },
  "everything up to date": { held: [google, weibo(declaredPair, [site])], requests: 4 },
  "a rotated secret": { held: [google, weibo(earlier, [site])], requests: 10 },
} as const satisfies Record<string, Start>;

const faults: readonly InjectedFault[] = [
  ...(["reset", "reset-after", "hang", "hang-after", "html", "html-after", "echo", "rate-limit", "no-scope"] as const),
  ...(["truncated", "duplicate-keys", "wrong-types", "megabyte"] as const),
  ...[400, 401, 403, 404, 429, 500, 502, 503].map((status) => ({ status })),
];

/** What may pass by itself, so that a read is tried again. */
const passing = new Set(["reset", "reset-after", "hang", "hang-after", "html", "html-after", "429", "500", "502", "503"]);
/** The responses to a write that say too little, and are not needed: reading shows what was written. */
const ignored = new Set(["truncated", "duplicate-keys", "wrong-types"]);

/** Auth0, with the emulator's tenants. */
export function auth0Subject(quirks: Auth0Quirks = {}): Subject<Held, Start> {
  return {
    service: `Auth0 with ${JSON.stringify(quirks)}`,
    starts,
    // Nothing done; the credentials replaced; the application enabled too.
    thorough: { start: starts["another pair stored"], states: 3 },
    twins: [
      { ...starts["another pair stored"], twice: true, requests: 21 },
      { ...starts["no connection"], twice: true, requests: 25 },
    ],
    faults,
    open: () => openLaneMaker(quirks),
    expectation,
    blamedIn,
    reverted: "patch-connections-by-id",
    unknowable: "a login that works",
    isComplete: (held) => {
      const { options, clients } = held.find(({ name }) => name === "weibo") ?? {};
      return options?.client_secret === declaredPair.client_secret && clients?.includes(site) === true;
    },
    synced: ({ held }) => {
      const found = held.find(({ name }) => name === "weibo");
      if (!found) return [...held, connection({ ...fresh, options: declaredPair, clients: [site] })];
      const clients = found.clients.includes(site) ? found.clients : [...found.clients, site];
      return held.map((one) => (one === found ? { ...found, options: { ...found.options, ...declaredPair }, clients } : one));
    },
  };
}

/** Members of a connection that a sync creates. */
const fresh = { id: "con_0000000000000002", display_name: "weibo", is_domain_connection: false, show_as_button: false };

function expectation({ from, requested, at, before }: Place<Held, Start>, fault: InjectedFault): Expectation {
  const name = nameOf(fault);
  const operation = requested[at - 1] ?? "";
  const isWriting = operation.startsWith("*");
  const plain = operation.replace("*", "");
  // Without an effect, a request is repeated after the limit ends.
  if (name === "rate-limit") return { exitCode: 0 };
  if (isWriting ? ignored.has(name) || (name === "megabyte" && plain === "patch-clients") : passing.has(name)) return { exitCode: 0 };
  // The plan says which scope is missing. An earlier fault in it was survived by another attempt.
  const planned = from.some(({ name: connectionName }) => connectionName === "weibo") ? 4 : 3;
  const isPlan = at <= planned + (before && before[0] <= planned ? 1 : 0);
  if (name === "no-scope" && plain !== "token" && isPlan) return { exitCode: 0, degrades: true };
  return { exitCode: 3, names: plain };
}

function blamedIn(text: string): string | undefined {
  const patterns = Object.values<string>(auth0English.failures).flatMap((failure) =>
    failure.includes("{operation}") ? [naming(failure)] : [],
  );
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
}

/** A message as a pattern that captures its operation. */
function naming(failure: string): RegExp {
  return new RegExp(phrase(failure, { operation: "OPERATION" }).source.replace("OPERATION", "([a-z-]+)"));
}

/** The names of the invariants that a state violates; they hold at every moment of a sync, whatever fails. */
function violations(now: Held, before: Held): string[] {
  const [one, other] = [now, before].map((held) => held.find(({ name }) => name === "weibo"));
  const pairOf = ({ options }: Auth0Connection) => ({ client_id: options.client_id, client_secret: options.client_secret });
  const isOurs = one !== undefined && same(pairOf(one), declaredPair);
  const isBefore = one !== undefined && other !== undefined && same(pairOf(one), pairOf(other));
  const checks: Record<string, boolean> = {
    "the connections of others": same(
      now.filter(({ name }) => name !== "weibo"),
      before.filter(({ name }) => name !== "weibo"),
    ),
    "the options of others": other === undefined || (one !== undefined && same(foreign(one), foreign(other))),
    "an entry that was there": other === undefined || (one !== undefined && other.clients.every((client) => one.clients.includes(client))),
    "a whole pair": one === undefined || isOurs || isBefore,
    "a login that works": !one?.clients.includes(site) || isOurs || (isBefore && other?.clients.includes(site) === true),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const identity = selfSignedIdentity(["*.eu.auth0.com"]);
const operationOf = ({ method, path }: { method: string; path: string }): string => {
  if (path === "/oauth/token") return "token";
  const [, kind] = /^\/api\/v2\/connections(?:\/[^/]+)?(\/clients)?$/.exec(path) ?? [];
  const isList = path.endsWith("/connections");
  if (method === "POST") return "*post-connections";
  if (method === "PATCH") return kind ? "*patch-clients" : "*patch-connections-by-id";
  return kind ? "get-connection-clients" : isList ? "get-connections" : "get-connections-by-id";
};

async function openLaneMaker(quirks: Auth0Quirks): ReturnType<Subject<Held, Start>["open"]> {
  const emulators = new Map<string, Auth0Emulator>();
  const injectors = new Map<string, FaultInjector>();
  const service = {
    serves: (host: string) => emulators.has(host),
    respond: (request: Parameters<Auth0Emulator["respond"]>[0]) =>
      emulators.get(request.host)?.respond(request) ?? { status: 404, contentType: "text/plain", body: "" },
  };
  const emulator = await startEmulator([service], identity, { injectFault: (request) => injectors.get(request.host)?.(request) });
  const { lookup: secrets } = new SecretStore(environment);
  onTestFinished(() => emulator.close());
  return {
    lane: (timeouts) => {
      const domain = `lane-${emulators.size + 1}.eu.auth0.com`;
      const tenant = tenantWith();
      const auth0 = new Auth0Emulator(new Map([[domain, tenant]]), { quirks });
      emulators.set(domain, auth0);
      const policy = { ...offlineCheck.network, overrides: emulator.overrides(domain), extraCa: emulator.ca, timeouts };
      const analysis = analyze("weibo-provider.yaml", Buffer.from(declarationText({ domain })), { secrets, severities: new Map() });
      const file: FileReport = { ...analysis, findings: [], urls: [], probes: [] };
      const lane: Lane<Held, Start> = async (from, injected, start) => {
        tenant.connections = structuredClone(from);
        const requested: string[] = [];
        const seen = new Set<string>();
        const look = () => {
          for (const violation of violations(tenant.connections, from)) seen.add(violation);
        };
        injectors.set(domain, (request) => {
          look();
          requested.push(operationOf(request));
          return injected.get(requested.length);
        });
        // A run has a token of its own.
        const target = new Auth0Target(policy, {
          ...{ origins: new Set<string>(), rotate: false, propagationTimeout: 0, retry: { attempts: 3, pause: 0, longestWait: 5000 } },
        });
        const opened = { description: auth0Description, service: target as Target<unknown> };
        const files = start.twice ? [file, file] : [file];
        const tasks = files.map((one) => ({ target: opened, input: { ...one, secrets } }));
        const results = await syncAll(tasks, { applies: true, counts: () => true, cancellation: new Cancellation() });
        await target.close();
        const reports = files.map((one, index) => ({ ...one, targets: results.slice(index, index + 1) }));
        const report: RunReport = { mode: "sync", viaProxy: false, files: reports, findings: [] };
        look();
        const held = structuredClone(tenant.connections);
        return { exitCode: exitCodeOf(report, "error"), text: renderText(report, en), requested, held, violations: [...seen] };
      };
      return lane;
    },
  };
}
