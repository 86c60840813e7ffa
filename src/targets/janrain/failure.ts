import type { NetworkFailure } from "../../core/urls/network-failure.ts";

/** Why an operation of Janrain failed. Texts from the server are already redacted. */
export type JanrainFailure =
  /** `stat` is not ok: the service refused. */
  | { kind: "refused"; code: number | undefined; message: string; status: number }
  /** The response is not the JSON that the documents describe. */
  | { kind: "answer"; status: number; detail: "not-json" | "no-stat"; body: "page" | "json" | "other"; origin: string }
  /** The response is Janrain's, but a member has an undocumented type. */
  | { kind: "shape" }
  /** The response shows the secret masked: it can neither be compared nor restored. */
  | { kind: "masked" }
  /** There was no response. */
  | { kind: "network"; fault: NetworkFailure; origin: string }
  /** The service accepted a write, but reading shows another state. */
  | { kind: "read-back"; restored: boolean }
  /** Another client changed the credentials: after the plan, or after our write. */
  | { kind: "changed" | "superseded" }
  /** A name that the list format cannot carry. */
  | { kind: "unsendable"; name: string };
