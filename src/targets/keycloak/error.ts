import type { Messages } from "../../core/messages/types.ts";
import { RemoteFailure } from "../../core/sync/remote-failure.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import { errorText } from "./error-text.ts";
import type { Operation } from "./protocol.ts";

/** Why an operation of Keycloak failed. Texts from the server are already redacted. */
export type KeycloakFailure =
  /** The realm does not exist. */
  | { kind: "realm"; realm: string }
  /** The client's id or secret is wrong, or the client has no service account. */
  | { kind: "client"; message: string }
  /** A token that was just issued is not accepted. */
  | { kind: "token" }
  /** The service account lacks the role. */
  | { kind: "role" }
  /** The alias belongs to an identity provider of another type. */
  | { kind: "type"; alias: string; providerId: string }
  /** Any other error that Keycloak describes. */
  | { kind: "refused"; status: number; message: string }
  /** The response is not what the API returns. */
  | { kind: "answer"; status: number; base: string }
  /** The response is Keycloak's, but a member has an unexpected type. */
  | { kind: "shape" }
  /** There was no response. */
  | { kind: "network"; fault: NetworkFailure; origin: string }
  /** The service accepted a write, but reading shows another state. */
  | { kind: "read-back"; settings: readonly string[] }
  /** Another client changed the identity provider after the plan. */
  | { kind: "changed" };

/** An operation at Keycloak that did not succeed: exit code 3. */
export class KeycloakError extends RemoteFailure {
  readonly operation: Operation;
  readonly failure: KeycloakFailure;

  constructor(operation: Operation, failure: KeycloakFailure) {
    super(`${operation}: ${failure.kind}`);
    this.name = "KeycloakError";
    this.operation = operation;
    this.failure = failure;
  }

  override text(messages: Messages, origin: string): string {
    return errorText(this.operation, this.failure, messages, origin);
  }
}
