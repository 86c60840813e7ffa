import type { Cancellation } from "../../core/sync/cancellation.ts";
import { digestOf } from "../../core/sync/digest.ts";
import { type Change, type Instruction, includesChange, isWrite, type Plan } from "../../core/sync/plan.ts";
import { secretBlockers } from "../../core/sync/secret-blockers.ts";
import type { ApplyContext, Blocker, Outcome, SyncInput, Target } from "../../core/sync/target.ts";
import type { NetworkPolicy } from "../../network/policy.ts";
import { readUntil } from "../../network/read-until.ts";
import { ServiceClient } from "../../network/service-client.ts";
import type { RetryOptions } from "../../network/transient.ts";
import { AdminApi } from "./admin-api.ts";
import { applyPlan } from "./apply-plan.ts";
import { KeycloakClient } from "./client.ts";
import { type Desired, desiredState } from "./desired.ts";
import { KeycloakError } from "./error.ts";
import { manualSteps } from "./instructions.ts";
import { type KeycloakLocation, keycloakLocation, mayReceiveKeys } from "./location.ts";
import { type PlanOptions, planChanges, type RemoteState, unknownChanges } from "./plan.ts";
import { otherSettings } from "./stored-provider.ts";

/** What the operator configures for Keycloak. */
export interface KeycloakOptions extends PlanOptions {
  /** Origins that may receive keys. */
  origins: ReadonlySet<string>;
  propagationTimeout: number;
  retry: RetryOptions;
}

/** Keycloak as a sync target. Without keys or an allowed origin there is nothing to read. */
export class KeycloakTarget implements Target<RemoteState | undefined> {
  readonly #http: ServiceClient;
  readonly #options: KeycloakOptions;
  /** One client for each identity provider, so that a run requests one token for it. */
  readonly #clients = new Map<string, KeycloakClient>();

  constructor(policy: NetworkPolicy, options: KeycloakOptions) {
    this.#http = new ServiceClient(policy);
    this.#options = options;
  }

  preflight(input: SyncInput): Blocker[] {
    const location = keycloakLocation(input.declaration);
    if (!location) return [{ kind: "target", reason: "incomplete", params: {}, stops: "sync" }];
    const { clientId, clientSecret } = input.declaration.keycloak ?? {};
    const origin = { kind: "origin", origin: location.origin } as const;
    return [...(this.#isAllowed(location) ? [] : [origin]), ...secretBlockers(input, [clientSecret], clientId)];
  }

  async read(input: SyncInput, { requested }: Cancellation): Promise<RemoteState | undefined> {
    const desired = desiredState(input);
    const client = this.#client(input, desired);
    if (!client) return undefined;
    const stored = await client.provider(requested);
    if (stored && stored.providerId !== desired.providerId) {
      const { alias = "" } = input.declaration.keycloak ?? {};
      throw new KeycloakError("get-identity-provider", { kind: "type", alias, providerId: String(stored.providerId) });
    }
    return stored ?? null;
  }

  plan(input: SyncInput, remote: RemoteState | undefined): Plan {
    return this.#plan(input, remote, this.#options);
  }

  async apply(input: SyncInput, plan: Plan, remote: RemoteState | undefined, context: ApplyContext): Promise<Outcome> {
    const desired = desiredState(input);
    const client = this.#client(input, desired);
    if (!client || remote === undefined) throw new Error("a sync was started without its preflight");
    const { propagationTimeout } = this.#options;
    return applyPlan(plan, { client, desired, remote, propagationTimeout, cancellation: context.cancellation }, context);
  }

  async verify(input: SyncInput, applied: readonly Change[], cancellation: Cancellation): Promise<readonly Change[]> {
    const missing = async () => {
      // What was rotated would be rotated again.
      const { changes } = this.#plan(input, await this.read(input, cancellation), { rotate: false });
      return applied.filter((change) => includesChange(changes.filter(isWrite), change));
    };
    return readUntil(missing, (changes) => changes.length === 0, this.#options.propagationTimeout, cancellation.requested);
  }

  instructions(input: SyncInput, plan: Plan): readonly Instruction[] {
    return manualSteps(input, plan);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #plan(input: SyncInput, remote: RemoteState | undefined, options: PlanOptions): Plan {
    const { file, declaration } = input;
    const desired = desiredState(input);
    const location = keycloakLocation(declaration);
    const alias = declaration.keycloak?.alias ?? "";
    const isAllowed = location !== undefined && this.#isAllowed(location);
    const why = isAllowed ? { reason: "needs-secret", secrets: desired.missing.keys } : { reason: "no-origin" };
    const changes = remote === undefined ? unknownChanges(alias, why) : planChanges(alias, desired, remote, options);
    const settings = remote ? otherSettings(remote, desired) : [];
    const executed = remote !== undefined;
    return {
      file,
      target: "keycloak",
      origin: location?.origin,
      changes,
      unmanaged: settings.length === 0 ? [] : [{ kind: "setting", subjects: settings }],
      queries: isAllowed ? [{ operation: "get-identity-provider", executed, missing: executed ? [] : desired.missing.keys }] : [],
      digest: digestOf({ target: "keycloak", ...location, providerId: desired.providerId }, declaration, changes),
    };
  }

  #isAllowed(location: KeycloakLocation): boolean {
    return mayReceiveKeys(location, this.#options.origins);
  }

  #client({ declaration }: SyncInput, { keys, credentials }: Desired): KeycloakClient | undefined {
    const location = keycloakLocation(declaration);
    if (!location || !keys || !this.#isAllowed(location)) return undefined;
    const { clientId, clientSecret } = declaration.keycloak ?? {};
    const key = [location.base, location.realm, location.alias, clientId, clientSecret].join(" ");
    const create = () => new KeycloakClient(new AdminApi(this.#http, location, keys, this.#options.retry), location.alias);
    const client = this.#clients.get(key) ?? create();
    this.#clients.set(key, client);
    // A server may repeat what it has stored, even if this client does not send it.
    if (credentials) client.conceal(credentials);
    return client;
  }
}
