import type { NetworkFailure } from "../../core/urls/network-failure.ts";

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
