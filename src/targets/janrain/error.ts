import type { Messages } from "../../core/messages/types.ts";
import { RemoteFailure } from "../../core/sync/remote-failure.ts";
import { isTransientStatus } from "../../network/transient.ts";
import { errorText } from "./error-text.ts";
import type { JanrainFailure } from "./failure.ts";
import type { Operation } from "./protocol.ts";

/** Why the Partner API cannot be used, as the reason of a change. */
export type PartnerProblem = "partner-absent" | "partner-account" | "partner-key" | "partner-masked" | "partner-provider";

/** An operation at Janrain that did not succeed: exit code 3. */
export class JanrainError extends RemoteFailure {
  readonly operation: Operation;
  readonly failure: JanrainFailure;

  constructor(operation: Operation, failure: JanrainFailure) {
    super(`${operation}: ${failure.kind}`);
    this.name = "JanrainError";
    this.operation = operation;
    this.failure = failure;
  }

  /**
   * Why this failure rules the Partner API out, as opposed to one that may pass. The API is missing from Akamai's current list
   * of APIs, is for partners only, and is not documented for this provider (documented absences).
   */
  get partnerProblem(): PartnerProblem | undefined {
    const { failure } = this;
    if (failure.kind === "masked") return "partner-masked";
    if (failure.kind === "refused" && failure.code === 3) return "partner-key";
    if (failure.kind === "refused" && failure.code === 7) return "partner-account";
    if (failure.kind === "refused" && failure.code === 1 && /^invalid provider\b/i.test(failure.message)) return "partner-provider";
    // Of a host of its own, since the Social Login API has responded.
    if (failure.kind === "network" && failure.fault.kind === "dns") return "partner-absent";
    if (failure.kind === "answer" && failure.body === "json" && [401, 403].includes(failure.status) && !this.#isCutOff)
      return "partner-key";
    return this.isAbsent ? "partner-absent" : undefined;
  }

  /** Whether something other than the API has responded, and not a failing gateway. */
  get isAbsent(): boolean {
    if (this.failure.kind !== "answer" || this.#isCutOff) return false;
    const { status } = this.failure;
    return status === 501 || !isTransientStatus(status);
  }

  /** JSON that is cut off comes from the API: it exists. A redirect, an empty response and the JSON of another API do not. */
  get #isCutOff(): boolean {
    const { failure } = this;
    return failure.kind === "answer" && failure.body === "json" && failure.detail === "not-json";
  }

  /** Whether an unexpected response had a status of success. */
  get isSuccessStatus(): boolean {
    return this.failure.kind === "answer" && this.failure.status < 300;
  }

  override text(messages: Messages, origin: string): string {
    return errorText(this.operation, this.failure, messages, origin);
  }

  /**
   * Whether Janrain refused because the provider has no credentials yet: `{provider name} not configured`, code 1.
   * The message may be about another provider of the list. Source: error table (documented); that set_auth_providers
   * returns it is inferred, and so are the name with a space, quotes around it, and "is".
   */
  get isNotConfigured(): boolean {
    return this.failure.kind === "refused" && this.failure.code === 1 && /sina ?weibo\W+(?:is )?not configured/i.test(this.failure.message);
  }
}
