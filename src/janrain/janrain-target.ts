import { provider } from "../declaration/janrain-host.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import { ServiceClient } from "../network/service-client.ts";
import { secretProblem } from "../secrets/secret-problem.ts";
import { digestOf } from "../sync/digest.ts";
import type { Change, Plan } from "../sync/plan.ts";
import type { Obstacle, Outcome, SyncInput, Target } from "../sync/target.ts";
import { applyPlan } from "./apply.ts";
import { JanrainClient, type RetryOptions } from "./client.ts";
import { type Desired, desiredState } from "./desired.ts";
import { janrainOrigins, type OriginOptions } from "./origin.ts";
import { planChanges } from "./plan.ts";
import type { ProtocolOptions } from "./protocol.ts";
import { type RemoteState, readRemoteState } from "./remote-state.ts";

/** What the operator decides about Janrain. */
export interface JanrainOptions extends OriginOptions {
  protocol: ProtocolOptions;
  retry: RetryOptions;
}

/** Janrain (Akamai Identity Cloud Social Login) as the service that a declaration is brought to. */
export class JanrainTarget implements Target {
  readonly #http: ServiceClient;
  readonly #options: JanrainOptions;

  constructor(policy: NetworkPolicy, options: JanrainOptions) {
    this.#http = new ServiceClient(policy);
    this.#options = options;
  }

  preflight({ draft, secrets }: SyncInput): Obstacle[] {
    const { credentials, janrain } = draft;
    const needed = [
      janrain?.apiKey,
      ...(janrain?.partnerKey === undefined ? [] : [janrain.partnerKey, credentials?.appKey, credentials?.appSecret]),
    ];
    const obstacles = needed.flatMap((name) => {
      const kind = name === undefined ? undefined : secretProblem(secrets(name));
      return name === undefined || kind === undefined ? [] : [{ kind, name }];
    });
    return janrainOrigins(janrain?.realm, this.#options) ? obstacles : [{ kind: "no-origin" }, ...obstacles];
  }

  async plan(input: SyncInput): Promise<Plan> {
    return (await this.#readAndPlan(input)).plan;
  }

  async sync(input: SyncInput): Promise<Outcome> {
    const { plan, client, desired, remote } = await this.#readAndPlan(input);
    if (!client || !remote) throw new Error("a sync was started without its preflight");
    return applyPlan(client, plan, desired, remote);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  async #readAndPlan(input: SyncInput): Promise<{ plan: Plan; client?: JanrainClient; desired: Desired; remote?: RemoteState }> {
    const desired = desiredState(input);
    const origins = janrainOrigins(input.draft.janrain?.realm, this.#options);
    if (!origins) return { plan: planOf(input, undefined, unknownChanges(desired), undefined), desired };
    const client = new JanrainClient(this.#http, origins, desired.keys, this.#options.protocol, this.#options.retry);
    const remote = await readRemoteState(client, desired);
    return { plan: planOf(input, origins.social, planChanges(desired, remote), remote), client, desired, remote };
  }
}

function planOf({ file, draft }: SyncInput, origin: string | undefined, changes: readonly Change[], remote: RemoteState | undefined): Plan {
  const owned = new Set(changes.map(({ subject }) => subject));
  const others = (subjects: readonly string[] = []) => subjects.filter((subject) => !owned.has(subject.toLowerCase()));
  const kept = [
    { kind: "allow-domain" as const, subjects: others(remote?.domains) },
    { kind: "sign-in" as const, subjects: others(remote?.signIn) },
  ].filter(({ subjects }) => subjects.length > 0);
  return { file, target: "janrain", origin, changes, kept, digest: digestOf(origin, draft, changes) };
}

/** Without an origin nothing can be asked. */
function unknownChanges({ domains }: Desired): Change[] {
  const unknown = { action: "unknown", reason: "no-origin" } as const;
  return [
    ...domains.map((subject): Change => ({ kind: "allow-domain", subject, ...unknown })),
    { kind: "credentials", subject: provider, ...unknown },
    { kind: "sign-in", subject: provider, ...unknown },
  ];
}
