import type { Messages } from "../../core/messages/types.ts";
import { RemoteFailure } from "../../core/sync/remote-failure.ts";
import { errorText } from "./error-text.ts";
import type { Auth0Failure } from "./failure.ts";
import type { Operation } from "./protocol.ts";

/** An operation at Auth0 that did not succeed: exit code 3. */
export class Auth0Error extends RemoteFailure {
  readonly operation: Operation;
  readonly failure: Auth0Failure;

  constructor(operation: Operation, failure: Auth0Failure) {
    super(`${operation}: ${failure.kind}`);
    this.name = "Auth0Error";
    this.operation = operation;
    this.failure = failure;
  }

  override text(messages: Messages, origin: string): string {
    return errorText(this.operation, this.failure, messages, origin);
  }
}
