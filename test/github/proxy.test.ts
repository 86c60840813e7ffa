import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { edited } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers } from "./fixture.ts";
import { proposedChange } from "./fixture-repository.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const change = { ...proposedChange(edited([["operatingAccount: acme ", "operatingAccount: other "]])), checkout: { depth: 2 } };
const inputs = { comment: "on-change" };

/** Starts a proxy that records the targets of its tunnels. */
async function startProxy(): Promise<{ url: string; targets: string[] }> {
  const targets: string[] = [];
  const proxy: Server = createServer().listen(0, "127.0.0.1");
  proxy.on("connect", (request, client) => {
    targets.push(request.url ?? "");
    const { hostname, port } = new URL(`http://${request.url}`);
    const server = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) socket.on("error", () => server.destroy());
  });
  await new Promise((resolve) => proxy.on("listening", resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, targets };
}

describe("requests to GitHub", () => {
  it.each([
    ["use the proxy of the environment", "", 1],
    ["bypass the proxy for hosts in NO_PROXY", "other.example,127.0.0.1", 0],
  ])("%s", async (_, exceptions, tunnels) => {
    const { api, action } = await createFixture(shipped, change);
    const proxy = await startProxy();
    const environment = { HTTP_PROXY: proxy.url, NO_PROXY: exceptions };
    expect(await action({ inputs, environment })).toMatchObject({ exitCode: 0, stderr: "", notices: [] });
    expect(api.comments(1)).toHaveLength(1);
    expect(new Set(proxy.targets)).toEqual(new Set(tunnels ? [new URL(api.url).host] : []));
  });

  it.each(["http://proxy.example:99999", "ftp://proxy.example", "http://[", "http://%", "["])(
    "are not sent with the malformed proxy %s, which is reported",
    async (url) => {
      const { api, action } = await createFixture(shipped, change);
      // Not on loopback, which bypasses the proxy.
      const environment = { HTTPS_PROXY: url, GITHUB_API_URL: "https://api.acme.example" };
      expect(await action({ inputs, environment })).toMatchObject({
        exitCode: 2,
        stderr: "",
        notices: [expect.stringContaining(en.usage["proxy-form"])],
      });
      expect(api.requests).toEqual([]);
    },
  );
});
