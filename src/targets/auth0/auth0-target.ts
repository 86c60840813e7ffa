import type { Cancellation } from "../../core/sync/cancellation.ts";
import { digestOf } from "../../core/sync/digest.ts";
import { type Change, type Instruction, includesChange, isWrite, type Plan } from "../../core/sync/plan.ts";
import { secretBlockers } from "../../core/sync/secret-blockers.ts";
import type { ApplyContext, Blocker, Outcome, SyncInput, Target } from "../../core/sync/target.ts";
import type { NetworkPolicy } from "../../network/policy.ts";
import { readUntil } from "../../network/read-until.ts";
import { ServiceClient } from "../../network/service-client.ts";
import { applyPlan } from "./apply/apply-plan.ts";
import { Auth0Client } from "./client.ts";
import { type Desired, desiredState } from "./desired.ts";
import { manualSteps } from "./instructions.ts";
import { ManagementApi } from "./management-api.ts";
import { type Auth0Location, auth0Location, mayReceiveKeys } from "./origin.ts";
import { type PlanOptions, planChanges, unknownChanges } from "./plan.ts";
import type { RetryOptions } from "./protocol.ts";
import { queriesOf, type RemoteState, readRemoteState } from "./remote-state.ts";

/** What the operator configures for Auth0. */
export interface Auth0Options extends PlanOptions {
  /** Origins that may receive keys although they are not Auth0's. */
  origins: ReadonlySet<string>;
  propagationTimeout: number;
  retry: RetryOptions;
}

/** What a declaration says about Auth0, and where it goes. */
interface Declared {
  desired: Desired;
  location: Auth0Location;
  mayReceiveKeys: boolean;
}

/** Auth0 as a sync target. Without keys or an allowed origin there is nothing to read. */
export class Auth0Target implements Target<RemoteState | undefined> {
  readonly #http: ServiceClient;
  readonly #options: Auth0Options;
  /** One client for each tenant and application, so that a run requests one token for them. */
  readonly #clients = new Map<string, Auth0Client>();

  constructor(policy: NetworkPolicy, options: Auth0Options) {
    this.#http = new ServiceClient(policy);
    this.#options = options;
  }

  preflight(input: SyncInput): Blocker[] {
    const { location, mayReceiveKeys: isAllowed } = this.#declared(input);
    const { clientId, clientSecret } = input.declaration.auth0 ?? {};
    const blocked: Blocker[] = isAllowed ? [] : [{ kind: "origin", origin: location.origin }];
    return [...blocked, ...secretBlockers(input, [clientId, clientSecret])];
  }

  async read(input: SyncInput, { requested }: Cancellation): Promise<RemoteState | undefined> {
    const client = this.#client(input);
    return client && readRemoteState(client, this.#declared(input).desired, requested);
  }

  plan(input: SyncInput, remote: RemoteState | undefined): Plan {
    return this.#plan(input, remote, this.#options);
  }

  async apply(input: SyncInput, plan: Plan, remote: RemoteState | undefined, context: ApplyContext): Promise<Outcome> {
    const client = this.#client(input);
    if (!client || !remote) throw new Error("a sync was started without its preflight");
    const { propagationTimeout } = this.#options;
    const { desired } = this.#declared(input);
    return applyPlan(plan, { client, desired, remote, propagationTimeout, cancellation: context.cancellation }, context);
  }

  async verify(input: SyncInput, applied: readonly Change[], cancellation: Cancellation): Promise<readonly Change[]> {
    const missing = async () => {
      const remote = await this.read(input, cancellation);
      if (remote?.denied) throw remote.denied.error;
      // What was rotated would be rotated again.
      const { changes } = this.#plan(input, remote, { rotate: false });
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
    const { desired, location, mayReceiveKeys: isAllowed } = this.#declared(input);
    const why = isAllowed ? { reason: "needs-secret", secrets: desired.missing.keys } : { reason: "no-origin" };
    const changes = remote ? planChanges(desired, remote, options) : unknownChanges(desired, why);
    const others = (remote?.clients ?? []).filter((clientId) => !desired.applications.includes(clientId));
    const unmanaged = [
      { kind: "connection", subjects: remote?.others ?? [] },
      { kind: "application", subjects: others },
    ].filter(({ subjects }) => subjects.length > 0);
    const queries = isAllowed ? queriesOf(desired, remote) : [];
    const digest = digestOf({ target: "auth0", ...location }, declaration, changes);
    return { file, target: "auth0", origin: location.origin, changes, unmanaged, queries, digest };
  }

  #declared(input: SyncInput): Declared {
    const desired = desiredState(input);
    const domain = input.declaration.auth0?.domain;
    if (!desired || domain === undefined) throw new Error("a declaration without a complete section is synced");
    const location = auth0Location(domain);
    return { desired, location, mayReceiveKeys: mayReceiveKeys(location, this.#options.origins) };
  }

  #client(input: SyncInput): Auth0Client | undefined {
    const { desired, location, mayReceiveKeys: isAllowed } = this.#declared(input);
    if (!desired.keys || !isAllowed) return undefined;
    const { clientId, clientSecret } = input.declaration.auth0 ?? {};
    const key = [location.domain, clientId, clientSecret].join(" ");
    const client = this.#clients.get(key) ?? new Auth0Client(new ManagementApi(this.#http, location, desired.keys, this.#options.retry));
    this.#clients.set(key, client);
    // A server may repeat what it has stored, even if this client does not send it.
    if (desired.credentials) client.conceal(desired.credentials);
    return client;
  }
}
