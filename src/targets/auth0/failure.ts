import type { NetworkFailure } from "../../core/urls/network-failure.ts";

/** Why an operation of Auth0 failed. Texts from the server are already redacted. */
export type Auth0Failure =
  /** An error that Auth0 describes. */
  | { kind: "refused"; status: number; code: string; message: string }
  /** The token lacks a scope. */
  | { kind: "scope"; scopes: readonly string[] }
  /** The rate limit ends later than a run waits. */
  | { kind: "rate-limit"; seconds: number | undefined }
  /** The response is not the JSON that the documents describe. */
  | { kind: "answer"; status: number; origin: string }
  /** The response is Auth0's, but a member has an undocumented type. */
  | { kind: "shape" }
  /** There was no response. */
  | { kind: "network"; fault: NetworkFailure; origin: string }
  /** The name belongs to a connection of another identity provider. */
  | { kind: "strategy"; name: string; strategy: string }
  /** The service accepted a write, but reading shows another state. */
  | { kind: "read-back"; restored: boolean }
  /** Another client changed the connection: after the plan, or after our write. */
  | { kind: "changed" | "superseded" };
