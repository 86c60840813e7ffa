import { describe, expect, onTestFinished, test, vi } from "vitest";
import { selfSigned, testKey } from "../helpers/certificates.ts";
import { anyPortOf, lookupOf, policyTowards, site } from "../helpers/network-policy.ts";
import { redirects, startRawServer } from "../helpers/raw-server.ts";
import { behindProxy, check, page, startProxy, variables } from "./proxy-server.ts";

describe("without --proxy", () => {
  test("no variable sends a request to a proxy", async () => {
    const server = await startRawServer(page);
    const proxy = await startProxy(server);
    for (const name of ["http_proxy", "https_proxy", "all_proxy"])
      for (const form of [name, name.toUpperCase()]) vi.stubEnv(form, proxy.url);
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await check(policyTowards(server))).toMatchObject({ verdict: "ok" });
    expect([server.connections, proxy.targets]).toEqual([1, []]);
  });
});

describe("with --proxy", () => {
  test("a URL goes through it, and the name is resolved there", async () => {
    const server = await startRawServer(page);
    const proxy = await startProxy(server);
    expect(await check(behindProxy(proxy.variables), `http://${site}/path?query`)).toMatchObject({ verdict: "ok", status: 200 });
    expect(proxy.targets).toEqual([`${site}:80`]);
    expect(server.heads[0]).toMatch(/^GET \/path\?query HTTP\/1\.1\r\nhost: www\.acme\.example\r\n/i);
  });

  test("a redirect goes through it too", async () => {
    const server = await startRawServer({
      onHead: (socket, head) =>
        (head.startsWith("GET / ") ? redirects(() => "http://other.acme.example:81/there") : page).onHead?.(socket, head),
    });
    const proxy = await startProxy(server);
    expect(await check(behindProxy(proxy.variables))).toMatchObject({ verdict: "ok", finalUrl: "http://other.acme.example:81/there" });
    expect(proxy.targets).toEqual([`${site}:80`, "other.acme.example:81"]);
  });

  test.each([
    ["http only, for http", { https: "" }, "http", true],
    ["https only, for http", { http: "" }, "http", false],
    ["https only, for https", { http: "" }, "https", true],
  ])("a proxy for %s", async (_, change, scheme, isProxied) => {
    const proxy = await startProxy((socket) => socket.end("HTTP/1.1 403 No\r\n\r\n"));
    const policy = behindProxy({ ...proxy.variables, ...change }, { lookup: lookupOf({ [site]: ["127.0.0.1"] }).lookup });
    const checked = await check(policy, `${scheme}://${site}/`);
    expect([checked?.verdict, proxy.targets.length]).toEqual(isProxied ? ["unknown", 1] : ["blocked", 0]);
  });

  test("TLS proves the site, not the proxy", async () => {
    const server = await startRawServer(page, { tls: { key: testKey, cert: selfSigned } });
    const proxy = await startProxy(server);
    expect(await check(behindProxy(proxy.variables), `https://${site}/`)).toMatchObject({ verdict: "broken", failure: { kind: "tls" } });
    expect([proxy.targets, server.heads]).toEqual([[`${site}:443`], []]);
  });
});

describe("a host of NO_PROXY", () => {
  test.each([site, site.toUpperCase(), ".acme.example", "*.acme.example", "acme.example", "*", `${site}:80`, `x.example, ${site}`])(
    "as %j is requested directly, and still guarded",
    async (exceptions) => {
      const trap = await startRawServer(page);
      const proxy = await startProxy(trap);
      const overrides = [{ host: site, port: 80, address: "127.0.0.1", toPort: trap.port }];
      const policy = behindProxy(variables(proxy.url, exceptions), { overrides });
      expect(await check(policy)).toMatchObject({ verdict: "blocked", failure: { kind: "blocked", host: site } });
      expect([trap.connections, proxy.targets]).toEqual([0, []]);
      expect(await check({ ...policy, allowPrivate: anyPortOf(site) })).toMatchObject({ verdict: "ok" });
      expect([trap.connections, proxy.targets]).toEqual([1, []]);
    },
  );

  test.each(["cme.example", "w.acme.example", "www.acme.example.test", `${site}:443`, "127.0.0.1", "", " "])(
    "is not the site, as %j",
    async (exceptions) => {
      const server = await startRawServer(page);
      const proxy = await startProxy(server);
      expect(await check(behindProxy(variables(proxy.url, exceptions)))).toMatchObject({ verdict: "ok" });
      expect(proxy.targets).toEqual([`${site}:80`]);
    },
  );
});

const privateHostnames = [
  "127.0.0.1",
  "127.1",
  "0x7f000001",
  "2130706433",
  "0",
  "10.0.0.1",
  "169.254.169.254",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "[fd00::1]",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "a.localhost",
  "router",
  "intranet.",
  "printer.local",
  "metadata.google.internal",
  "x.home.arpa",
];

describe("a private host name", () => {
  test.each(privateHostnames)("%s is blocked before the proxy sees it", async (host) => {
    const proxy = await startProxy(await startRawServer(page));
    for (const url of [`http://${host}/`, `https://${host}:8443/`])
      expect(await check(behindProxy(proxy.variables), url)).toMatchObject({ verdict: "blocked", failure: { kind: "blocked" } });
    expect(proxy.targets).toEqual([]);
  });

  test.each(privateHostnames)("%s is blocked where a redirect leads to it", async (host) => {
    const proxy = await startProxy(await startRawServer(redirects(() => `http://${host}:81/`)));
    expect(await check(behindProxy(proxy.variables))).toMatchObject({ verdict: "blocked" });
    expect(proxy.targets).toEqual([`${site}:80`]);
  });

  test("is requested through the proxy where the operator allows it", async () => {
    const proxy = await startProxy(await startRawServer(page));
    const policy = behindProxy(proxy.variables, { allowPrivate: anyPortOf("intranet.local") });
    expect(await check(policy, "http://intranet.local/")).toMatchObject({ verdict: "ok" });
    expect(proxy.targets).toEqual(["intranet.local:80"]);
  });
});

test("the proxy's name and password are sent to the proxy only", async () => {
  const server = await startRawServer(page);
  const proxy = await startProxy(server);
  const url = proxy.url.replace("//", "//some%40one:pass%2Fword@");
  expect(await check(behindProxy(variables(url)))).toMatchObject({ verdict: "ok" });
  const expected = `proxy-authorization: Basic ${Buffer.from("some@one:pass/word").toString("base64")}`;
  expect(proxy.heads[0]).toContain(expected);
  expect(server.heads.join()).not.toMatch(/proxy-auth/i);
});
