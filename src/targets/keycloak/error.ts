import type { Messages } from "../../core/messages/types.ts";
import { RemoteFailure } from "../../core/sync/remote-failure.ts";
import { errorText } from "./error-text.ts";
import type { KeycloakFailure } from "./failure.ts";
import type { Operation } from "./protocol.ts";

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
