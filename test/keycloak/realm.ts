import { type Edits, edited } from "../helpers/example.ts";
import { type KeycloakServer, keycloakOrigin } from "./server.ts";

/** The client that a sync calls the Admin REST API with. */
export const client = { id: "weibo-provider", secret: "kc-7f3d9a1be2c84455" };

export const secrets = {
  WEIBO_APP_KEY: "1234567890",
  WEIBO_APP_SECRET: "0123456789abcdef0123456789abcdef",
  KEYCLOAK_CLIENT_ID: client.id,
  KEYCLOAK_CLIENT_SECRET: client.secret,
};

/** Replaces the section of Janrain and the callbacks of the example. */
export function keycloakEdits({ url = keycloakOrigin, realm = "acme", alias = "weibo", extra = "" } = {}): Edits {
  const callback = `${url}/realms/${realm}/broker/${alias}/endpoint`;
  const section = [
    "keycloak:",
    `  url: ${url}`,
    `  realm: ${realm}`,
    `  alias: ${alias}`,
    "  clientId: KEYCLOAK_CLIENT_ID",
    "  clientSecret: KEYCLOAK_CLIENT_SECRET",
    extra,
  ].join("\n");
  return [
    ["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", `  authorization: ${callback} `],
    ["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback ", `  deauthorization: ${callback} `],
    ["janrain:\n  realm: acme ", `${section}\n#`],
    ["  apiKey: JANRAIN_API_KEY ", "#"],
    ["  partnerKey: JANRAIN_PARTNER_KEY ", "#"],
    ["  allowDomains: [www.acme.example] ", "#"],
  ];
}

/** The example's declaration with Keycloak in place of Janrain. */
export const keycloakDeclaration = (options?: Parameters<typeof keycloakEdits>[0]) => edited(keycloakEdits(options));

/** Creates a realm with the client of a sync, whose service account has roles of `realm-management`, and a public client of the site. */
export async function createRealm(server: KeycloakServer, realm: string, roles: readonly string[] = ["manage-identity-providers"]) {
  await server.admin("DELETE", `/${realm}`);
  await server.admin("POST", "", { realm, enabled: true });
  await server.admin("POST", `/${realm}/clients`, {
    clientId: client.id,
    secret: client.secret,
    serviceAccountsEnabled: true,
    standardFlowEnabled: false,
  });
  await server.admin("POST", `/${realm}/clients`, { clientId: "site", publicClient: true, redirectUris: ["https://www.acme.example/*"] });
  const idOf = async (clientId: string) => firstId(await server.admin("GET", `/${realm}/clients?clientId=${clientId}`));
  const [own, management] = [await idOf(client.id), await idOf("realm-management")];
  const account = (await server.admin("GET", `/${realm}/clients/${own}/service-account-user`)).json as { id: string };
  const all = (await server.admin("GET", `/${realm}/clients/${management}/roles`)).json as { name: string }[];
  const granted = all.filter(({ name }) => roles.includes(name));
  await server.admin("POST", `/${realm}/users/${account.id}/role-mappings/clients/${management}`, granted);
}

function firstId({ json }: { json: unknown }): string {
  const [first] = json as { id: string }[];
  if (!first) throw new Error("no such client");
  return first.id;
}
