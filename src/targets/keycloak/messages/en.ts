import type { TargetMessages } from "../../../core/targets/description.ts";

/** The English texts about Keycloak. */
export const keycloakEnglish = {
  /** What a change is about. */
  changeNames: {
    provider: "identity provider",
    credentials: "credentials of",
    setting: "setting",
  },
  /** Why a change has its action. */
  reasons: {
    "not-found": "will be created with the type {details}",
    stored: "stored",
    "stored-generic":
      "stored; whether a sign-in completes is unknown: no source says that Weibo accepts the request with which Keycloak reads the user id",
    settings: "{details} will be set; other settings are kept",
    same: "stored; matches the secrets",
    unreadable: "stored; the app key matches, the app secret cannot be read back and compared (--rotate writes it)",
    differs: "the app key differs from the secret; app key and app secret will be replaced",
    rotate: "the app secret cannot be read back and compared; will be written because of --rotate",
    "not-stored": "not stored yet; will be set from the secrets",
  },
  /** The manual steps. */
  instructions: {
    authorize:
      "In the realm {realm}, create a confidential client with a service account, and assign that account manage-identity-providers of the client realm-management. Set the secrets {clientId} and {clientSecret} to the client's id and secret.",
    "allow-origin": "Allow the server to receive these keys: in the workflow, set target-origins to {origin}.",
    "run-sync":
      "Run the sync: it creates the identity provider {alias} if it is missing, and stores the values of {appKey} and {appSecret} in it.",
    "register-callback": "At Weibo, register {callback} as the authorization callback of the application, if it is another one now.",
    "test-sign-in":
      "Test a sign-in. No source says whether Weibo accepts the Authorization: Bearer header with which Keycloak's oauth2 provider reads the user id; if it does not, use an extension and declare its id in keycloak.providerId.",
  },
  steps: {
    1: "Create a client with a service account in Keycloak's realm",
    11: "Store app key and app secret at Keycloak, by the sync",
  },
  guide: {
    title: "Keycloak",
    heading: "What to do at Keycloak",
    automatic: "The sync writes to the identity provider; these steps surround it.",
  },
  /** What keeps a sync from starting. */
  blockers: {
    incomplete: "The section keycloak has no valid url, realm or alias. Run check to see the errors.",
  },
  /** What stopped an operation. */
  failures: {
    realm: 'Keycloak rejected {operation}: the realm "{realm}" does not exist. Check keycloak.realm and the path in keycloak.url.',
    client:
      'Keycloak rejected {operation}: "{message}". Check that the two secrets hold the id and the secret of a confidential client of this realm, and that its service account is enabled.',
    token:
      "Keycloak rejected the access token of {operation} that it had just issued. Check the access token lifespan of the realm, and that the server's clock and its hostname settings are right.",
    role: "Keycloak rejected {operation}: the service account lacks a role. Assign it manage-identity-providers of the client realm-management, then re-run.",
    type: 'The alias "{alias}" belongs to an identity provider of the type "{providerId}", so nothing was written. Declare another alias, or this type in keycloak.providerId.',
    refused: 'Keycloak rejected {operation} with status {status}: "{message}".',
    answer:
      "The response to {operation} (status {status}) is not Keycloak's. Check that {base} is the server's base URL, including a path such as /auth.",
    shape:
      "Keycloak's response to {operation} does not have the expected form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
    network:
      "Keycloak did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
    protocol:
      "Keycloak's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Keycloak server, and that no proxy responds in its place.",
    "read-back":
      "Keycloak accepted the write, but verification failed: the stored values differ ({settings}). Check the identity provider at {origin} before you re-run.",
    changed: "The identity provider at {origin} was changed after the plan, so nothing was overwritten. Run plan again and review it.",
  },
  /** The help of its options. */
  options: {
    "keycloak-url": "Base URL of the Keycloak server, e.g. https://sso.acme.example",
    "keycloak-realm": "Keycloak realm that the users sign in to",
  },
  /** The questions of `init`. */
  init: {
    questions: {
      "keycloak-url": "Base URL of the Keycloak server, e.g. https://sso.acme.example: ",
      "keycloak-realm": "Keycloak realm that the users sign in to: ",
    },
    problems: {
      "url-form": "This is not the base URL of a server. Example: https://sso.acme.example",
      "realm-form": "This cannot be a realm: use letters, digits, dots, hyphens, underscores and tildes.",
    },
  },
  /** Keycloak has no error codes. */
  errors: {},
} as const satisfies TargetMessages & { failures: Readonly<Record<string, string>> };
