import { randomBytes } from "node:crypto";

/** The user who signs in at the emulated Weibo. */
export const weiboUser = { id: 5_678_901_234, screenName: "艾克米测试用户" };

/** Validity of an access token in seconds, as observed for an application's owner. */
const lifetime = 157_679_999;

/** A token that was issued to an application. */
export interface WeiboToken {
  appKey: string;
  token: string;
  /** Seconds since 1970. */
  createdAt: number;
  lifetime: number;
}

/** The authorization codes and access tokens of an emulated Weibo. They exist in memory only. */
export class WeiboLogins {
  readonly #codes = new Map<string, string>();
  readonly #tokens = new Map<string, WeiboToken>();

  /** Issues a code, which an application can redeem once. */
  issueCode(appKey: string): string {
    const code = randomBytes(16).toString("hex");
    this.#codes.set(code, appKey);
    return code;
  }

  /** Whether a code was issued to the application and not redeemed yet. */
  isRedeemable(code: string, appKey: string): boolean {
    return this.#codes.get(code) === appKey;
  }

  /** Exchanges a redeemable code for a token. */
  redeem(code: string, appKey: string): WeiboToken {
    this.#codes.delete(code);
    const token = `2.00${randomBytes(14).toString("base64url")}`;
    const issued = { appKey, token, createdAt: Math.floor(Date.now() / 1000), lifetime };
    this.#tokens.set(token, issued);
    return issued;
  }

  find(token: string): WeiboToken | undefined {
    return this.#tokens.get(token);
  }

  revoke(token: string): void {
    this.#tokens.delete(token);
  }
}
