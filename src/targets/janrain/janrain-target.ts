import type { Cancellation } from "../../core/sync/cancellation.ts";
import { digestOf } from "../../core/sync/digest.ts";
import { type Change, type Instruction, includesChange, isDrift, type Plan } from "../../core/sync/plan.ts";
import type { ApplyContext, Blocker, Outcome, SyncInput, Target } from "../../core/sync/target.ts";
import type { NetworkPolicy } from "../../network/policy.ts";
import { readUntil } from "../../network/read-until.ts";
import { ServiceClient } from "../../network/service-client.ts";
import type { RetryOptions } from "../../network/transient.ts";
import { janrainAccount } from "./account.ts";
import { applyPlan } from "./apply/apply-plan.ts";
import type { DeviceLists } from "./apply/applying.ts";
import { JanrainClient } from "./client.ts";
import { type Desired, desiredState } from "./desired.ts";
import { type DeviceRecord, deviceKey } from "./device-record.ts";
import { provider } from "./host.ts";
import { dashboardSteps } from "./instructions.ts";
import { type JanrainOrigins, janrainOrigins, type OriginOptions } from "./origin.ts";
import { planChanges } from "./plan.ts";
import { janrainBlockers } from "./preflight.ts";
import type { DeviceType, ProtocolOptions } from "./protocol.ts";
import { queriesOf, type RemoteState, readRemoteState } from "./remote-state.ts";

/** What the operator configures for Janrain. */
export interface JanrainOptions extends OriginOptions {
  protocol: ProtocolOptions;
  retry: RetryOptions;
}

/** Janrain (Akamai Identity Cloud Social Login) as a sync target. Without an origin there is nothing to read. */
export class JanrainTarget implements Target<RemoteState | undefined> {
  readonly #http: ServiceClient;
  readonly #options: JanrainOptions;
  readonly #record: DeviceRecord;

  /** @param record what earlier syncs have set and nothing can read; a sync adds to it */
  constructor(policy: NetworkPolicy, options: JanrainOptions, record: DeviceRecord = new Map()) {
    this.#http = new ServiceClient(policy);
    this.#options = options;
    this.#record = record;
  }

  preflight(input: SyncInput): Blocker[] {
    return [...(this.#origins(input) === undefined ? [noOrigin] : []), ...janrainBlockers(input)];
  }

  async read(input: SyncInput, { requested }: Cancellation): Promise<RemoteState | undefined> {
    const desired = this.#desired(input);
    const client = this.#client(input, desired);
    return client && readRemoteState(client, desired, this.#devices(input).recorded, requested);
  }

  plan(input: SyncInput, remote: RemoteState | undefined): Plan {
    const { file, declaration } = input;
    const desired = this.#desired(input);
    const origin = this.#origins(input)?.social;
    const changes = remote ? planChanges(desired, remote) : unknownChanges(desired);
    const owned = new Set(changes.map(({ subject }) => subject));
    const others = (subjects: readonly string[] = []) => subjects.filter((subject) => !owned.has(subject.toLowerCase()));
    const unmanaged = [
      { kind: "allow-domain" as const, subjects: others(remote?.domains) },
      { kind: "sign-in" as const, subjects: others(remote?.signIn) },
    ].filter(({ subjects }) => subjects.length > 0);
    const queries = remote ? queriesOf(desired, remote) : [];
    return {
      file,
      target: "janrain",
      origin,
      changes,
      unmanaged,
      queries,
      digest: digestOf(this.#destination(input), declaration, changes),
    };
  }

  async apply(input: SyncInput, plan: Plan, remote: RemoteState | undefined, context: ApplyContext): Promise<Outcome> {
    const desired = this.#desired(input);
    const client = this.#client(input, desired);
    if (!client || !remote) throw new Error("a sync was started without its preflight");
    // Stored credentials are secret too, even if another client read them.
    if (remote.credentials) client.conceal(remote.credentials);
    const { propagationTimeout } = this.#options.protocol;
    return applyPlan(plan, { client, desired, remote, context, propagationTimeout, devices: this.#devices(input) });
  }

  async verify(input: SyncInput, applied: readonly Change[], cancellation: Cancellation): Promise<readonly Change[]> {
    const missing = async () => {
      const remote = await this.read(input, cancellation);
      if (remote?.partnerFailure && applied.some(({ kind }) => kind === "credentials")) throw remote.partnerFailure;
      const { changes } = this.plan(input, remote);
      return applied.filter((change) => includesChange(changes.filter(isDrift), change));
    };
    const { propagationTimeout } = this.#options.protocol;
    return readUntil(missing, (changes) => changes.length === 0, propagationTimeout, cancellation.requested);
  }

  instructions(input: SyncInput, plan: Plan): readonly Instruction[] {
    return dashboardSteps(input, plan);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #desired(input: SyncInput): Desired {
    return desiredState(input, this.#options.protocol);
  }

  #origins({ declaration }: SyncInput): JanrainOrigins | undefined {
    return janrainOrigins(declaration.janrain, this.#options);
  }

  #destination(input: SyncInput) {
    return { target: "janrain", origins: this.#origins(input), ...digestedOptions(this.#options) };
  }

  #devices(input: SyncInput): DeviceLists {
    const key = (device: DeviceType) => deviceKey(this.#origins(input)?.social ?? "", janrainAccount(input.declaration) ?? "", device);
    return {
      recorded: (device) => this.#record.get(key(device)),
      record: (device, names) => void this.#record.set(key(device), names),
    };
  }

  #client(input: SyncInput, { keys, credentials }: Desired): JanrainClient | undefined {
    const origins = this.#origins(input);
    const client = origins && new JanrainClient(this.#http, origins, keys, this.#options.protocol, this.#options.retry);
    // A server may repeat what it has stored, even if this client does not send it.
    if (credentials) client?.conceal(credentials);
    return client;
  }
}

const noOrigin: Blocker = { kind: "target", reason: "no-origin", params: {}, stops: "sync" };

/** The options that decide which values are sent under which names. */
function digestedOptions({ protocol: { keyProperty, secretProperty, providerList, devices } }: JanrainOptions) {
  return { properties: [keyProperty, secretProperty], providerList, devices };
}

/** Without an origin nothing can be read. */
function unknownChanges({ domains }: Desired): Change[] {
  const unknown = { action: "unknown", reason: "no-origin" } as const;
  return [
    ...domains.map((subject): Change => ({ kind: "allow-domain", subject, ...unknown })),
    { kind: "credentials", subject: provider, ...unknown },
    { kind: "sign-in", subject: provider, ...unknown },
  ];
}
