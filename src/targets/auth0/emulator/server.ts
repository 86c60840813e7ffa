import type { EmulatedRequest, EmulatedResponse, EmulatedService, RecordedCall } from "../../../emulator/http.ts";
import {
  type ConnectionCall,
  getClients,
  getConnection,
  getConnections,
  patchClients,
  patchConnection,
  postConnection,
} from "./connections.ts";
import { refused } from "./result.ts";
import { Auth0SignIn } from "./sign-in.ts";
import type { Auth0Connection, Auth0Quirks, Auth0Tenant } from "./tenant.ts";
import { Auth0Tokens } from "./tokens.ts";

/** The operations, named as their pages of the reference auth0.com/docs/api/management/v2/connections. */
const operations: readonly [method: string, path: RegExp, name: string, perform: (call: ConnectionCall) => EmulatedResponse][] = [
  ["GET", /^\/connections$/, "get-connections", getConnections],
  ["POST", /^\/connections$/, "post-connections", postConnection],
  ["GET", /^\/connections\/([^/]+)$/, "get-connections-by-id", getConnection],
  ["PATCH", /^\/connections\/([^/]+)$/, "patch-connections-by-id", patchConnection],
  ["GET", /^\/connections\/([^/]+)\/clients$/, "get-connection-clients", getClients],
  ["PATCH", /^\/connections\/([^/]+)\/clients$/, "patch-clients", patchClients],
];

/** Options of `Auth0Emulator`. */
export interface Auth0EmulatorOptions {
  quirks?: Auth0Quirks;
  /** The Weibo that completes a sign-in; without it, there are no sign-in pages. */
  weibo?: EmulatedService;
  /** The domain in the audience of the Management API; by default that of the request. */
  domain?: string;
}

/** Emulates the token endpoint, the connections of Auth0's Management API v2 and the sign-in pages, with state. */
export class Auth0Emulator implements EmulatedService {
  readonly calls: RecordedCall[] = [];
  readonly tokens: Auth0Tokens;
  readonly #tenants: ReadonlyMap<string, Auth0Tenant>;
  readonly #quirks: Auth0Quirks;
  readonly #domain: string | undefined;
  readonly #signIn: Auth0SignIn | undefined;
  readonly #stale = new Map<Auth0Tenant, { connections: Auth0Connection[]; reads: number }>();

  /** @param tenants by domain, e.g. `acme.eu.auth0.com` */
  constructor(tenants: ReadonlyMap<string, Auth0Tenant>, { quirks = {}, weibo, domain }: Auth0EmulatorOptions = {}) {
    this.#tenants = tenants;
    this.#quirks = quirks;
    this.#domain = domain;
    this.#signIn = weibo && new Auth0SignIn(weibo);
    this.tokens = new Auth0Tokens(quirks);
  }

  serves(host: string): boolean {
    return this.#tenants.has(host);
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    const tenant = this.#tenants.get(request.host);
    if (!tenant) return notFound;
    if (request.method === "POST" && request.path === "/oauth/token") {
      const response = this.tokens.issue(tenant, this.#domain ?? request.host, request);
      this.#record(request, "token", false, response);
      return response;
    }
    const path = request.path.replace(/^\/api\/v2/, "");
    const [method, pattern, operation, perform] = operations.find(([verb, form]) => verb === request.method && form.test(path)) ?? [];
    if (path === request.path || !method || !pattern || !operation || !perform) return this.#signIn?.respond(tenant, request) ?? notFound;
    const writes = method !== "GET";
    const scopes = this.tokens.authorize(tenant, request);
    const before = writes ? structuredClone(tenant.connections) : undefined;
    const response =
      "status" in scopes
        ? scopes
        : perform({
            ...{ tenant, scopes, quirks: this.#quirks, query: request.query, body: parse(request.text) },
            visible: writes ? tenant.connections : this.#read(tenant),
            id: decodeURIComponent(pattern.exec(path)?.[1] ?? ""),
          });
    if (before && response.status < 400) this.#stale.set(tenant, { connections: before, reads: Number(this.#quirks.lag ?? 0) });
    this.#record(request, operation, writes, response);
    return response;
  }

  #record({ host }: EmulatedRequest, operation: string, writes: boolean, { status }: EmulatedResponse): void {
    this.calls.push({ host, operation, writes, ok: status < 400 });
  }

  /** The connections that a read returns. */
  #read(tenant: Auth0Tenant): readonly Auth0Connection[] {
    const stale = this.#stale.get(tenant);
    if (!stale || stale.reads === 0) return tenant.connections;
    stale.reads -= 1;
    return stale.connections;
  }
}

const notFound = refused(404, "Not Found");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
