import { randomUUID } from "node:crypto";
import { type EmulatedRequest, type EmulatedResponse, json } from "../../../emulator/http.ts";
import { refused } from "./result.ts";
import type { Auth0Quirks, Auth0Tenant } from "./tenant.ts";

/** How long a Management API token is valid, in seconds (documented: 24 hours). */
const lifetime = 86_400;

/** The access tokens of the emulated tenants. */
export class Auth0Tokens {
  readonly #quirks: Auth0Quirks;
  readonly #issued = new Map<string, { tenant: Auth0Tenant; scopes: readonly string[] }>();

  constructor(quirks: Auth0Quirks) {
    this.#quirks = quirks;
  }

  /** Makes every token that was issued so far invalid, as if it had expired. */
  expire(): void {
    this.#issued.clear();
  }

  /**
   * `POST /oauth/token` with the client credentials, as JSON or as a form (documented).
   * Errors: wrong credentials give 401 access_denied, an audience that is no API 403 "Service not found" (observed), and so does a
   * client without a grant, with another text (observed).
   * @param domain the tenant's own; the audience of its Management API has it also behind a custom domain (documented)
   */
  issue(tenant: Auth0Tenant, domain: string, request: EmulatedRequest): EmulatedResponse {
    const [grant, id, secret, audience] = ["grant_type", "client_id", "client_secret", "audience"].map((name) => parameter(request, name));
    if (grant !== "client_credentials") return denied(403, `Grant type '${grant}' not allowed for the client.`, "unauthorized_client");
    if (id !== tenant.clientId || secret !== tenant.clientSecret) return denied(401, "Unauthorized");
    if (audience !== `https://${domain}/api/v2/`) return denied(403, `Service not found: ${audience}`);
    if (!tenant.scopes) return denied(403, `Client is not authorized to access "${audience}". You need to create a "client-grant".`);
    const scope = tenant.scopes.join(" ");
    const where = this.#quirks["token-scope"] ?? "claim";
    const access_token =
      where === "opaque" ? randomUUID() : jwt({ sub: `${id}@clients`, aud: audience, ...(where === "claim" && { scope }) });
    this.#issued.set(access_token, { tenant, scopes: [...tenant.scopes] });
    return json(200, { access_token, ...(where === "member" && { scope }), expires_in: lifetime, token_type: "Bearer" });
  }

  /** The scopes of a request's token, or the response to a request without a valid one (messages observed). */
  authorize(tenant: Auth0Tenant, { authorization }: EmulatedRequest): readonly string[] | EmulatedResponse {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return refused(401, "Missing authentication");
    const issued = this.#issued.get(token);
    return issued?.tenant === tenant ? issued.scopes : refused(401, "Invalid token", "invalid_token");
  }
}

function parameter({ form, text, contentType }: EmulatedRequest, name: string): string {
  if (!contentType.startsWith("application/json")) return form.get(name) ?? "";
  try {
    const value: unknown = JSON.parse(text)?.[name];
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/** An error of the token endpoint (RFC 6749, section 5.2). */
function denied(status: number, description: string, error = "access_denied"): EmulatedResponse {
  return json(status, { error, error_description: description });
}

/** A token in the form of a JWT, with a signature that nothing verifies. */
function jwt(claims: Record<string, string>): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "RS256", typ: "JWT" }), part({ ...claims, jti: randomUUID() }), part({})].join(".");
}
