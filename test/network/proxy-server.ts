import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { NetworkPolicy, ProxyVariables } from "../../src/network/policy.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { site, strictPolicy } from "../helpers/network-policy.ts";
import { type RawServer, sendsRaw } from "../helpers/raw-server.ts";

/** A page that opens. */
export const page = sendsRaw("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>");

/** One attempt. */
export const noRetry = { attempts: 1, pause: 1, longest: 1, random: () => 0 };

/** A proxy on loopback that counts: it connects every host to one server, or handles CONNECT with the given function. */
export async function startProxy(target: Pick<RawServer, "address" | "port"> | ((socket: Socket) => void)) {
  const targets: string[] = [];
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const lead = (socket: Socket, head: string) => {
    heads.push(head);
    targets.push(/^CONNECT (\S+) /.exec(head)?.[1] ?? head);
    if (typeof target === "function") return target(socket);
    const tunnel = connect(target.port, target.address, () => socket.write("HTTP/1.1 200 Connected\r\n\r\n")).on("error", () => {});
    sockets.add(tunnel);
    socket.pipe(tunnel).pipe(socket);
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).once("data", (chunk) => lead(socket, chunk.toString("latin1")));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { targets, heads, url, variables: variables(url) };
}

/** The proxy for everything but the exceptions. */
export const variables = (url: string, exceptions = ""): ProxyVariables => ({ http: url, https: url, exceptions });

/** Through a proxy this process resolves no name. */
export const behindProxy = (proxy: ProxyVariables, changes: Partial<NetworkPolicy> = {}) =>
  strictPolicy({ proxy, retry: noRetry, ...changes });

/** What becomes of the site's URL, or another one. */
export const check = async (policy: NetworkPolicy, url = `http://${site}/`) => {
  const [checked] = await checkUrls([{ pointer: "/app/website", url, purpose: "website" }], policy);
  return checked;
};
