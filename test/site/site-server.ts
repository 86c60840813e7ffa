import type { Socket } from "node:net";
import { expect } from "vitest";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { type CheckOptions, checkUrls } from "../../src/network/site/check-urls.ts";
import { anyPortOf, lookupOf, policyTowards, site } from "../helpers/network-policy.ts";
import { startRawServer } from "../helpers/raw-server.ts";

/** An response; a text alone is one with 200, HTML or a script by its path. */
export type Reply = string | { status?: number; type?: string; location?: string; body?: string; encoding?: BufferEncoding };

/** Further hosts that a site server serves. */
export const otherHosts = ["acme.example", "static.acme.example", "thirdparty.example", "passport.acme.example", "api.weibo.com"];

/** A host whose only address is not public. */
export const internal = "internal.acme.example";

/** A website on loopback that responds by path, or by host and path, and records the requests; everything else is 404. */
export async function startSite(replies: Readonly<Record<string, Reply>>, changes: Partial<NetworkPolicy> = {}) {
  const server = await startRawServer({
    onHead: (socket, head) => {
      const [, path = ""] = /^\S+ (\S+)/.exec(head) ?? [];
      respond(socket, path, replies[`${hostIn(head)}${path}`] ?? replies[path] ?? { status: 404 });
    },
  });
  const overrides = [site, ...otherHosts].map((host) => ({ host, port: 80, address: server.address, toPort: server.port }));
  const { lookup } = lookupOf({ [internal]: ["10.0.0.1"] });
  const policy = policyTowards(server, { overrides, allowPrivate: anyPortOf(site, ...otherHosts), lookup, ...changes });
  return {
    /** The requests, as host and path. */
    requested: () => server.heads.map((head) => `${hostIn(head)}${/^\S+ (\S+)/.exec(head)?.[1]}`),
    /** Checks pages of the site by path. */
    check: (
      paths: readonly string[],
      { markers = [], ...options }: CheckOptions & { markers?: readonly string[] } = {},
    ): Promise<UrlCheck[]> =>
      checkUrls(
        paths.map((path, index) => ({ pointer: `/${index}`, url: `http://${site}${path}`, purpose: "page", markers })),
        policy,
        options,
      ),
  };
}

/** The facts of the only page of a check. */
export function factsOf([check]: readonly UrlCheck[]) {
  return check?.page ?? expect.fail(`the page was not read: ${JSON.stringify(check)}`);
}

const hostIn = (head: string) => /^host: *(\S+)/im.exec(head)?.[1];

function respond(socket: Socket, path: string, reply: Reply): void {
  const {
    status = 200,
    type = path.endsWith(".js") ? "text/javascript" : "text/html",
    location,
    body = "",
    encoding = "utf8",
  } = typeof reply === "string" ? { body: reply } : reply;
  const fields = [
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body, encoding)}`,
    ...(location === undefined ? [] : [`location: ${location}`]),
  ];
  socket.write(`HTTP/1.1 ${status} Reason\r\n${fields.join("\r\n")}\r\n\r\n${body}`, encoding);
}
