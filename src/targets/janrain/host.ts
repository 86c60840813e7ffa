import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";

/** The provider's name at Janrain. Source: sample response of get_available_providers (documented). */
export const provider = "sinaweibo";

/**
 * The host of the Janrain application, lower case: the custom domain if there is one, otherwise `{realm}.rpxnow.com`.
 * Source: Identity Cloud docs, configure CNAMEs; Social Login API, landing page.
 */
export function janrainHost(janrain: ValidDeclaration["janrain"]): string | undefined {
  if (janrain?.domain !== undefined) return janrain.domain.toLowerCase();
  return janrain?.realm === undefined ? undefined : realmHost(janrain.realm);
}

/** Whether Janrain assigns a host, as opposed to a custom domain. */
export function isRealmHost(host: string): boolean {
  return /^[a-z0-9-]+\.rpxnow\.com$/.test(host);
}

/** The host that Janrain assigns to an application. */
export function realmHost(realm: string): string {
  return `${realm.toLowerCase()}.rpxnow.com`;
}
