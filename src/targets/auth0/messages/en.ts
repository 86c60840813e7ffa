import type { TargetMessages } from "../../../core/targets/description.ts";

/** The English texts about Auth0. */
export const auth0English = {
  /** What a change is about. */
  changeNames: {
    connection: "connection",
    credentials: "credentials of",
    application: "application",
  },
  /** Why a change has its action. */
  reasons: {
    exists: "exists",
    "not-found": "will be created with strategy weibo",
    same: "stored; matches the secrets",
    unreadable: "stored; the app key matches, the app secret cannot be read back and compared (--rotate writes it)",
    differs: "differ from the secrets; will be replaced, all other options are kept",
    rotate: "the app secret cannot be read back and compared; will be written because of --rotate, all other options are kept",
    "not-stored": "not stored yet; will be set from the secrets",
    enabled: "the connection is enabled",
    "not-enabled": "the connection will be enabled",
    "after-credentials": "unknown: the connection is enabled only once its credentials are known to be right",
    "needs-scope": "unknown without {details}: the token lacks these scopes of the Management API",
  },
  /** The manual steps. */
  instructions: {
    authorize:
      "In the Auth0 dashboard of {domain}, authorize a machine-to-machine application for the Management API, with the scopes {scopes}. Set the secrets {clientId} and {clientSecret} to its client id and client secret.",
    "run-sync":
      "Run the sync: it creates the connection {connection} if it is missing, stores the values of {appKey} and {appSecret} in it, and enables it for the declared applications.",
    "grant-scopes":
      "In the Auth0 dashboard, open Applications, then APIs, Auth0 Management API, and grant the machine-to-machine application these scopes: {scopes}.",
    "run-again": "Run the sync again: it completes the rest.",
    "register-callback": "At Weibo, set the authorization callback of the application to {callback}, if it is another one now.",
  },
  steps: {
    1: "Authorize an application for Auth0's Management API",
    11: "Store app key and app secret at Auth0, by the sync",
  },
  guide: { title: "Auth0", heading: "What to do at Auth0", automatic: "The sync writes to the connection; these steps surround it." },
  /** What keeps a sync from starting. */
  blockers: {},
  /** What stopped an operation. */
  failures: {
    refused: 'Auth0 rejected {operation} with status {status}: "{message}". {meaning} {action}',
    scope:
      "Auth0 rejected {operation}: the token lacks {scopes}. Grant the scope to the machine-to-machine application under Applications, APIs, Auth0 Management API, then re-run.",
    "rate-limit": "Auth0 rejected {operation}: too many requests. Re-run later.",
    "rate-limit-until": "Auth0 rejected {operation}: too many requests, and the limit ends in {seconds} seconds only. Re-run later.",
    answer:
      "Auth0 responded to {operation} with status {status} and without JSON, as a failing gateway does. Re-run; if the problem persists, check the origin {origin}.",
    shape:
      "Auth0's response to {operation} does not have the documented form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
    network: "Auth0 did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
    protocol:
      "Auth0's response to {operation} is not valid HTTP ({fault}). Check that {origin} is an Auth0 tenant, and that no proxy responds in its place.",
    strategy:
      'The connection "{name}" exists with the strategy "{strategy}": it belongs to another identity provider, so nothing was written. Declare another name in auth0.connection.',
    restored: "Auth0 accepted {operation}, but verification failed: the stored credentials differ. The previous ones were restored.",
    "not-restored":
      "Auth0 accepted {operation}, but verification failed: the stored credentials differ. Check the connection in the dashboard of {origin} before you re-run.",
    "read-back":
      "Auth0 accepted {operation}, but verification failed: the connection is not enabled for every application. Check that the client ids in auth0.applications exist at {origin}.",
    changed: "The connection at {origin} was changed after the plan, so nothing was overwritten. Run plan again and review it.",
    superseded:
      "Auth0 accepted {operation}, but the credentials at {origin} were changed by another client meanwhile; the newer ones were kept. Run plan again and review it.",
  },
  /** The help of its options. */
  options: { "auth0-domain": "Auth0 tenant domain, e.g. acme.eu.auth0.com" },
  /** The questions of `init`. */
  init: {
    questions: { "auth0-domain": "Auth0 tenant domain, e.g. acme.eu.auth0.com: " },
    problems: { "domain-form": "This is not the domain of a tenant. Example: acme.eu.auth0.com" },
  },
  /** Error codes of the token endpoint and the Management API. */
  errors: {
    access_denied: {
      meaning: "The client credentials are wrong, or the application has no grant for the Management API.",
      action: "Check auth0.domain and the two secrets, and authorize the application under Applications, APIs, Auth0 Management API.",
    },
    unauthorized_client: {
      meaning: "The application may not use client credentials.",
      action: "Use a machine-to-machine application, or enable the grant type Client Credentials.",
    },
    invalid_token: {
      meaning: "The token is not valid for this tenant, or has expired.",
      action: "Re-run; check that auth0.domain is the tenant's own domain.",
    },
    insufficient_scope: {
      meaning: "The token lacks a scope.",
      action: "Grant it to the application under Applications, APIs, Auth0 Management API.",
    },
    inexistent_connection: { meaning: "The connection was deleted meanwhile.", action: "Run plan again." },
    inexistent_client: { meaning: "An application does not exist.", action: "Check the client ids in auth0.applications." },
    invalid_body: {
      meaning: "Auth0 does not accept the request.",
      action: "See Auth0's message; if the declaration is right, report a bug in this tool.",
    },
    conflict: { meaning: "A connection with this name exists already.", action: "Run plan again." },
    too_many_requests: { meaning: "The rate limit of the tenant is exhausted.", action: "Re-run later." },
    unknown: { meaning: "This code is not documented.", action: "See Auth0's message." },
  },
} as const satisfies TargetMessages & { failures: Readonly<Record<string, string>> };
