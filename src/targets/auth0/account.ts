import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import type { ExpectedCallback } from "../../core/targets/description.ts";

/** The connection that a declaration is about: two declarations of one connection are synced one after the other. */
export function auth0Account({ auth0 }: ValidDeclaration): string | undefined {
  const { domain, connection } = auth0 ?? {};
  return domain === undefined || connection === undefined ? undefined : `${domain.toLowerCase()}/${connection}`;
}

/**
 * The callback of a social connection: `/login/callback` on the custom domain if there is one, else on the tenant's.
 * Source: Auth0 docs, social connections (documented in general; no page is about Weibo).
 */
export function auth0Callback({ auth0 }: ValidDeclaration): ExpectedCallback | undefined {
  const host = (auth0?.customDomain ?? auth0?.domain)?.toLowerCase();
  return host === undefined ? undefined : { url: `https://${host}/login/callback`, evidence: "documented" };
}
