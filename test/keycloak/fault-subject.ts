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
import { keycloakDescription } from "../../src/targets/keycloak/description.ts";
import type { EmulatedProvider, KeycloakQuirks } from "../../src/targets/keycloak/emulator/realm.ts";
import { KeycloakEmulator } from "../../src/targets/keycloak/emulator/server.ts";
import { KeycloakTarget } from "../../src/targets/keycloak/keycloak-target.ts";
import { keycloakEnglish } from "../../src/targets/keycloak/messages/en.ts";
import { weiboSettings } from "../../src/targets/keycloak/protocol.ts";
import { analyze } from "../helpers/analyzed.ts";
import { phrase } from "../helpers/phrase.ts";
import { nameOf } from "../sync/fault-cases.ts";
import type { Expectation, Lane, Place, StartOf, Subject } from "../sync/subject.ts";
import { client, secrets as environment, keycloakDeclaration } from "./realm.ts";

/** The identity providers of a realm. */
type Held = EmulatedProvider[];
type Start = StartOf<Held>;

export const declaredPair = { clientId: environment.WEIBO_APP_KEY, clientSecret: environment.WEIBO_APP_SECRET };
export const earlierPair = { clientId: "1111111111", clientSecret: "f".repeat(32) };
const google: EmulatedProvider = {
  alias: "google",
  providerId: "google",
  enabled: true,
  config: { clientId: "g", clientSecret: "google's" },
};

/** An identity provider with settings that only others set. */
export const weibo = (pair: Record<string, string>, members: object = {}): EmulatedProvider => ({
  ...{ alias: "weibo", providerId: "oauth2", enabled: true, trustEmail: false, displayName: "Weibo" },
  ...members,
  config: { ...weiboSettings, defaultScope: "email", guiOrder: "2", ...pair },
});

const starts = {
  "no provider": { held: [google], requests: 6 },
  "another pair stored": { held: [google, weibo(earlierPair)], requests: 6 },
  "everything up to date": { held: [google, weibo(declaredPair)], requests: 2 },
  "another setting": { held: [google, weibo({ ...declaredPair, tokenUrl: "https://other.example/" })], requests: 6 },
  "a disabled provider": { held: [google, weibo(declaredPair, { enabled: false })], requests: 6 },
} as const satisfies Record<string, Start>;

export const faults: readonly InjectedFault[] = [
  ...(["reset", "reset-after", "hang", "hang-after", "html", "html-after", "echo"] as const),
  ...(["truncated", "duplicate-keys", "wrong-types", "megabyte"] as const),
  ...[400, 401, 403, 404, 409, 429, 500, 502, 503].map((status) => ({ status })),
];

/** What may pass by itself, so that a read is tried again. */
const passing = new Set(["reset", "reset-after", "hang", "hang-after", "html", "html-after", "429", "500", "502", "503"]);
/** The responses to a write whose body is not needed: reading shows what was written. */
const ignored = new Set(["truncated", "duplicate-keys", "wrong-types"]);

/** Keycloak, with the emulator's realms. */
export function keycloakSubject(quirks: KeycloakQuirks = {}): Subject<Held, Start> {
  return {
    service: `Keycloak with ${JSON.stringify(quirks)}`,
    starts,
    // Nothing done; everything done, in one write.
    thorough: { start: starts["another pair stored"], states: 2 },
    twins: [
      { ...starts["another pair stored"], twice: true, requests: 8 },
      { ...starts["no provider"], twice: true, requests: 9 },
    ],
    faults,
    open: () => openLaneMaker(quirks),
    expectation,
    blamedIn,
    reverted: "",
    unknowable: "",
    isComplete: (held) => {
      const found = held.find(({ alias }) => alias === "weibo");
      return found?.enabled === true && same({ ...found.config, ...weiboSettings, ...declaredPair }, found.config);
    },
    synced: ({ held }) => {
      const found = held.find(({ alias }) => alias === "weibo");
      if (!found) return [...held, { alias: "weibo", providerId: "oauth2", config: { ...weiboSettings, ...declaredPair }, enabled: true }];
      return held.map((one) =>
        one === found ? { ...found, enabled: true, config: { ...found.config, ...weiboSettings, ...declaredPair } } : one,
      );
    },
  };
}

function expectation({ from, requested, at, before }: Place<Held, Start>, fault: InjectedFault): Expectation {
  const name = nameOf(fault);
  const operation = requested[at - 1] ?? "";
  const isWriting = operation.startsWith("*");
  const plain = operation.replace("*", "");
  // A response to a write has no body that could be too large.
  if (name === "megabyte" && isWriting) return { exitCode: 0 };
  // Of a provider that does not exist, the status says enough.
  const isAbsent = !from.some(({ alias }) => alias === "weibo") && !requested.slice(0, at).includes("*create-identity-provider");
  if ((name === "duplicate-keys" || name === "wrong-types") && isAbsent && plain !== "token") return { exitCode: 0 };
  if (isWriting ? ignored.has(name) : passing.has(name)) return { exitCode: 0 };
  // A token that is rejected is requested again; one that was just issued is not, even if its first request had to be repeated.
  const issued = requested.slice(0, at - 1).lastIndexOf("token");
  const isRepeated = (index: number) => before?.[0] === index + 1 && passing.has(nameOf(before[1]));
  const isUsed = requested.some((_, index) => index > issued && index < at - 1 && !isRepeated(index));
  if (name === "401" && plain !== "token" && isUsed) return { exitCode: 0 };
  // The token's other members do not matter.
  if (name === "duplicate-keys" && plain === "token") return { exitCode: 0 };
  return { exitCode: 3, names: plain };
}

function blamedIn(text: string): string | undefined {
  const patterns = Object.values<string>(keycloakEnglish.failures).flatMap((failure) =>
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
  const [one, other] = [now, before].map((held) => held.find(({ alias }) => alias === "weibo"));
  const pairOf = ({ config: { clientId, clientSecret } }: EmulatedProvider) => ({ clientId, clientSecret });
  const foreign = ({ enabled, config, ...members }: EmulatedProvider) => {
    const owned = new Set([...Object.keys(weiboSettings), "clientId", "clientSecret"]);
    return { ...members, config: Object.fromEntries(Object.entries(config).filter(([name]) => !owned.has(name))) };
  };
  const others = (held: Held) => held.filter(({ alias }) => alias !== "weibo");
  const checks: Record<string, boolean> = {
    "the providers of others": same(others(now), others(before)),
    "the settings of others": other === undefined || (one !== undefined && same(foreign(one), foreign(other))),
    "a whole pair": one === undefined || same(pairOf(one), declaredPair) || (other !== undefined && same(pairOf(one), pairOf(other))),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const identity = selfSignedIdentity(["*.sso.acme.example"]);
const operationOf = ({ method, path }: { method: string; path: string }): string => {
  if (path.endsWith("/token")) return "token";
  return method === "GET" ? "get-identity-provider" : method === "POST" ? "*create-identity-provider" : "*update-identity-provider";
};

async function openLaneMaker(quirks: KeycloakQuirks): ReturnType<Subject<Held, Start>["open"]> {
  const emulators = new Map<string, KeycloakEmulator>();
  const injectors = new Map<string, FaultInjector>();
  const service = {
    serves: (host: string) => emulators.has(host),
    respond: (request: Parameters<KeycloakEmulator["respond"]>[0]) =>
      emulators.get(request.host)?.respond(request) ?? { status: 404, contentType: "text/plain", body: "" },
  };
  const emulator = await startEmulator([service], identity, { injectFault: (request) => injectors.get(request.host)?.(request) });
  const { lookup: secrets } = new SecretStore(environment);
  onTestFinished(() => emulator.close());
  return {
    lane: (timeouts) => {
      const host = `lane-${emulators.size + 1}.sso.acme.example`;
      const realm = {
        name: "acme",
        clientId: client.id,
        clientSecret: client.secret,
        isManager: true,
        providers: new Map<string, EmulatedProvider>(),
      };
      emulators.set(host, new KeycloakEmulator({ host, path: "", realm }, { quirks }));
      const policy = { ...offlineCheck.network, overrides: emulator.overrides(host), extraCa: emulator.ca, timeouts };
      const text = keycloakDeclaration({ url: `https://${host}` });
      const analysis = analyze("weibo-provider.yaml", Buffer.from(text), { secrets, severities: new Map() });
      const file: FileReport = { ...analysis, findings: [], urls: [], probes: [] };
      const held = () => structuredClone([...realm.providers.values()]);
      const lane: Lane<Held, Start> = async (from, injected, start) => {
        realm.providers = new Map(structuredClone(from).map((provider) => [provider.alias, provider]));
        const requested: string[] = [];
        const seen = new Set<string>();
        const look = () => {
          for (const violation of violations(held(), from)) seen.add(violation);
        };
        injectors.set(host, (request) => {
          look();
          requested.push(operationOf(request));
          return injected.get(requested.length);
        });
        // A run has a token of its own.
        const options = { origins: new Set([`https://${host}`]), rotate: false, propagationTimeout: 0, retry: { attempts: 3, pause: 0 } };
        const target = new KeycloakTarget(policy, options);
        const opened = { description: keycloakDescription, service: target as Target<unknown> };
        const files = start.twice ? [file, file] : [file];
        const tasks = files.map((one) => ({ target: opened, input: { ...one, secrets } }));
        const results = await syncAll(tasks, { applies: true, counts: () => true, cancellation: new Cancellation() });
        await target.close();
        const reports = files.map((one, index) => ({ ...one, targets: results.slice(index, index + 1) }));
        const report: RunReport = { mode: "sync", viaProxy: false, files: reports, findings: [] };
        look();
        return { exitCode: exitCodeOf(report, "error"), text: renderText(report, en), requested, held: held(), violations: [...seen] };
      };
      return lane;
    },
  };
}
