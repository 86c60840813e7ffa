import type { NetworkFailure } from "../urls/network-failure.ts";

/** How far Weibo is asked; what needs a user is never asked. */
export const probeModes = ["off", "callback", "credentials"] as const;

export type ProbeMode = (typeof probeModes)[number];

/** What is asked: does Weibo know this key with this callback; does it take this key with this secret. */
export type ProbeQuestion = "callback" | "credentials";

/** What Weibo said of a declaration's application. Only definite answers are findings. */
export interface ProbeCheck {
  question: ProbeQuestion;
  /** `accepted` rests on how answers look (inferred); `refused` on a code that Weibo's documents explain. */
  state: "accepted" | "refused" | "unknown" | "not-asked";
  /** Weibo's error code, where the answer had one. */
  code?: number;
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** What kept an answer from coming. */
  fault?: NetworkFailure;
  /** The secret without which nothing was asked. */
  missing?: string;
}
