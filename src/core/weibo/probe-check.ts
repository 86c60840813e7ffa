import type { NetworkFailure } from "../urls/network-failure.ts";

/** How far Weibo is probed; nothing that needs a user. */
export const probeModes = ["off", "callback", "credentials", "sign-in", "sign-in-weibo"] as const;

export type ProbeMode = (typeof probeModes)[number];

/**
 * What a probe tests: whether Weibo knows this key with this callback, or accepts this key with this secret; whether an identity
 * service starts a sign-in with this callback and key; or whether Weibo accepts the sign-in that it starts.
 */
export type ProbeKind = Exclude<ProbeMode, "off">;

/** The result of one probe of a declaration's application. Only definite results are findings. */
export interface ProbeCheck {
  kind: ProbeKind;
  /** The name of the identity service that starts the sign-in. */
  service?: string;
  /**
   * `accepted` is inferred from the form of Weibo's response; `refused` rests on a documented error code. A sign-in at an identity
   * service is the `same` as the declaration, or `differs`.
   */
  state: "accepted" | "refused" | "same" | "differs" | "unknown" | "not-checked";
  /** What a sign-in at a service was compared in: the app key only if its secret is set. */
  compared?: readonly ("callback" | "appKey")[];
  /** What differs from the declaration in it. */
  differs?: readonly ("callback" | "appKey")[];
  /** Weibo's error code, if the response had one. */
  code?: number;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** Why there was no response. */
  failure?: NetworkFailure;
  /** The name of the secret that is missing for the probe. */
  missing?: string;
}
