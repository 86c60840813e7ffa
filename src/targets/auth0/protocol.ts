import type { RetryOptions as ReadRetry } from "../../network/transient.ts";

/** The strategy of Weibo's connections. Source: CreateConnectionRequestContentWeibo in auth0/node-auth0 (documented). */
export const strategy = "weibo";

/** Scopes of the Management API that a sync needs (documented). */
export const scopes = [
  "read:connections",
  "create:connections",
  "update:connections",
  "read:connections_options",
  "update:connections_options",
] as const;

export type Scope = (typeof scopes)[number];

/** What a sync requests, named as the pages of the reference: auth0.com/docs/api/management/v2/connections/{name}. */
export type Operation =
  | "token"
  | "get-connections"
  | "get-connections-by-id"
  | "get-connection-clients"
  | "post-connections"
  | "patch-connections-by-id"
  | "patch-clients";

/** The scope that each operation needs in any case; `options` need further ones (documented). */
export const operationScopes: Readonly<Record<Exclude<Operation, "token">, Scope>> = {
  "get-connections": "read:connections",
  "get-connections-by-id": "read:connections",
  "get-connection-clients": "read:connections",
  "post-connections": "create:connections",
  "patch-connections-by-id": "update:connections",
  "patch-clients": "update:connections",
};

/** Most entries of a page that is requested; the reference has a default of 50 and no maximum. */
export const pageSize = 50;

/** Most pages of a list. */
export const maxPages = 1000;

/** Most applications in one `patch-clients` (documented). */
export const maxClients = 50;

/** How reads are repeated, and how long any request waits for the end of a rate limit; times are in milliseconds. */
export interface RetryOptions extends ReadRetry {
  /** The longest wait for the time that `x-ratelimit-reset` says. */
  longestWait: number;
}

export const defaultRetry: RetryOptions = { attempts: 3, pause: 500, longestWait: 60_000 };
