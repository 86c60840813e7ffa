import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request } from "undici";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { offlineCheck } from "../../src/run.ts";
import { root } from "../helpers/example.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { keycloakFolder } from "./download.ts";

/** The address that the server has for its clients; requests reach it through an override. */
export const keycloakHost = "sso.acme.example";
export const keycloakOrigin = `https://${keycloakHost}`;

/** A response of the server. */
export interface Answer {
  status: number;
  json: unknown;
  location: string | undefined;
  cookies: readonly string[];
}

/** A real Keycloak server with an administrator. */
export interface KeycloakServer {
  port: number;
  policy: NetworkPolicy;
  /** A request as the administrator, below `/admin/realms`. */
  admin(method: string, path: string, json?: unknown): Promise<Answer>;
  /** Any request, with headers of its own. */
  send(method: string, url: string, headers: Record<string, string>, body?: string): Promise<Answer>;
  /** A request as a browser. */
  get(url: string, cookies?: readonly string[]): Promise<Answer>;
  close(): Promise<void>;
}

const bootstrap = { username: "admin", password: "bootstrap-admin-password" };

/** Starts a server with an empty database in memory; it takes 15 seconds on an idle machine, and some minutes the first time. */
export async function startKeycloak(): Promise<KeycloakServer> {
  const [folder, port] = [await keycloakFolder(), await freePort()];
  const options = [
    ...["--db=dev-mem", "--cache=local", "--http-enabled=false", `--hostname=${keycloakOrigin}`, `--https-port=${port}`],
    `--https-certificate-file=${join(root, "test/fixtures/tls/server.pem")}`,
    `--https-certificate-key-file=${join(root, "test/fixtures/tls/server-key.pem")}`,
  ];
  const child = spawn(join(folder, "bin", "kc.sh"), ["start-dev", ...options], {
    env: { ...process.env, KC_BOOTSTRAP_ADMIN_USERNAME: bootstrap.username, KC_BOOTSTRAP_ADMIN_PASSWORD: bootstrap.password },
    // kc.sh starts Java as a child: both end with their group.
    detached: true,
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      log += chunk;
    });
  const exited = once(child, "exit");
  const agent = new Agent({ connect: { servername: keycloakHost, ca: serverIdentity.ca } });
  const send = async (method: string, url: string, headers: Record<string, string>, body?: string): Promise<Answer> => {
    const { pathname, search } = new URL(url);
    const response = await request(`https://127.0.0.1:${port}${pathname}${search}`, {
      dispatcher: agent,
      method: method as "GET",
      headers: { host: keycloakHost, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.body.text();
    const { location, "set-cookie": cookies = [] } = response.headers;
    return {
      status: response.statusCode,
      json: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : undefined,
      location: typeof location === "string" ? location : undefined,
      cookies: [cookies].flat().map((cookie) => cookie.split(";")[0] ?? ""),
    };
  };
  const close = async () => {
    await agent.destroy();
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await exited;
  };
  const token = async () => {
    const form = new URLSearchParams({ ...bootstrap, grant_type: "password", client_id: "admin-cli" });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { json } = await send("POST", `${keycloakOrigin}/realms/master/protocol/openid-connect/token`, headers, form.toString());
    return String((json as { access_token?: unknown } | undefined)?.access_token);
  };
  for (let attempt = 0; !log.includes("Listening on:"); attempt++) {
    if (child.exitCode !== null || attempt > 1500) {
      await close();
      throw new Error(`Keycloak did not start:\n${log}`);
    }
    await sleep(200);
  }
  return {
    port,
    policy: {
      ...offlineCheck.network,
      overrides: [{ host: keycloakHost, port: 443, address: "127.0.0.1", toPort: port }],
      extraCa: serverIdentity.ca,
    },
    async admin(method, path, json) {
      const headers = { authorization: `Bearer ${await token()}`, "content-type": "application/json" };
      return send(method, `${keycloakOrigin}/admin/realms${path}`, headers, json === undefined ? undefined : JSON.stringify(json));
    },
    send,
    get: (url, cookies = []) => send("GET", url, { cookie: cookies.join("; ") }),
    close,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
