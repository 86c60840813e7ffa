import type { NetworkFailure } from "../urls/network-failure.ts";

/** How far Weibo is probed; nothing that needs a user. */
export const probeModes = ["off", "callback", "credentials", "sign-in"] as const;

export type ProbeMode = (typeof probeModes)[number];

/**
 * What a probe tests: whether Weibo knows this key with this callback, or accepts this key with this secret; or whether Janrain
 * starts a sign-in with this callback and key.
 */
export type ProbeKind = "callback" | "credentials" | "sign-in";

/** The result of one probe of a declaration's application. Only definite results are findings. */
export interface ProbeCheck {
  kind: ProbeKind;
  /** `accepted` is inferred from the form of the response; `refused` rests on a documented error code. */
  state: "accepted" | "refused" | "differs" | "unknown" | "not-checked";
  /** What differs from the declaration in a sign-in that Janrain starts. */
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
