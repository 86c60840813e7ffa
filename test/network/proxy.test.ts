import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { NetworkPolicy, ProxyVariables } from "../../src/network/policy.ts";
import { checkUrls } from "../../src/site/check-urls.ts";
import { guises } from "../helpers/canaries.ts";
import { selfSigned, testKey } from "../helpers/certificates.ts";
import { janrainWorld } from "../helpers/janrain-world.ts";
import { lookupOf, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { answers, closedPort, type RawServer, redirects, says, startRawServer } from "../helpers/raw-server.ts";

const page = says("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>");
const noAnswers = { attempts: 1, pause: 1, longest: 1, random: () => 0 };

/** A proxy on loopback that counts: it leads every host to one server, or does with a CONNECT what it is told. */
async function startProxy(behind: RawServer | ((socket: Socket) => void)) {
  const targets: string[] = [];
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const lead = (socket: Socket, head: string) => {
    heads.push(head);
    targets.push(/^CONNECT (\S+) /.exec(head)?.[1] ?? head);
    if (typeof behind === "function") return behind(socket);
    const tunnel = connect(behind.port, behind.address, () => socket.write("HTTP/1.1 200 Connected\r\n\r\n")).on("error", () => {});
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

const variables = (url: string, exceptions = ""): ProxyVariables => ({ http: url, https: url, exceptions });

/** Behind a proxy nothing here resolves a name. */
const behindProxy = (proxy: ProxyVariables, changes: Partial<NetworkPolicy> = {}) => strictPolicy({ proxy, retry: noAnswers, ...changes });

const check = async (policy: NetworkPolicy, url = `http://${site}/`) => {
  const [checked] = await checkUrls([{ pointer: "/app/website", url, purpose: "website" }], policy);
  return checked;
};

describe("without --proxy", () => {
  test("no variable leads a URL to a proxy", async () => {
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
    expect(await check(behindProxy(proxy.variables), `https://${site}/`)).toMatchObject({ verdict: "broken", fault: { kind: "tls" } });
    expect([proxy.targets, server.heads]).toEqual([[`${site}:443`], []]);
  });
});

describe("a host of NO_PROXY", () => {
  test.each([site, site.toUpperCase(), ".acme.example", "*.acme.example", "acme.example", "*", `${site}:80`, `x.example, ${site}`])(
    "as %j is asked without the proxy, and still guarded",
    async (exceptions) => {
      const trap = await startRawServer(page);
      const proxy = await startProxy(trap);
      const overrides = [{ host: site, port: 80, address: "127.0.0.1", toPort: trap.port }];
      const policy = behindProxy(variables(proxy.url, exceptions), { overrides });
      expect(await check(policy)).toMatchObject({ verdict: "blocked", fault: { kind: "blocked", host: site, address: "127.0.0.1" } });
      expect([trap.connections, proxy.targets]).toEqual([0, []]);
      expect(await check({ ...policy, allowPrivate: new Set([site]) })).toMatchObject({ verdict: "ok" });
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

const plainlyPrivate = [
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

describe("what is private by its spelling", () => {
  test.each(plainlyPrivate)("%s is blocked before the proxy sees it", async (host) => {
    const proxy = await startProxy(await startRawServer(page));
    for (const url of [`http://${host}/`, `https://${host}:8443/`])
      expect(await check(behindProxy(proxy.variables), url)).toMatchObject({ verdict: "blocked", fault: { kind: "blocked" } });
    expect(proxy.targets).toEqual([]);
  });

  test.each(plainlyPrivate)("%s is blocked where a redirect leads to it", async (host) => {
    const proxy = await startProxy(await startRawServer(redirects(() => `http://${host}:81/`)));
    expect(await check(behindProxy(proxy.variables))).toMatchObject({ verdict: "blocked" });
    expect(proxy.targets).toEqual([`${site}:80`]);
  });

  test("is asked through the proxy where the operator allows it", async () => {
    const proxy = await startProxy(await startRawServer(page));
    const policy = behindProxy(proxy.variables, { allowPrivate: new Set(["intranet.local"]) });
    expect(await check(policy, "http://intranet.local/")).toMatchObject({ verdict: "ok" });
    expect(proxy.targets).toEqual(["intranet.local:80"]);
  });
});

const refusals: [string, string, string][] = [
  ["403", "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n", "proxy"],
  ["407", 'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="x"\r\n\r\n', "proxy"],
  ["502", "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 5\r\n\r\nhello", "proxy"],
  ["a redirect", "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/\r\n\r\n", "proxy"],
  ["the end of the connection after its yes", "HTTP/1.1 200 Connected\r\n\r\n", "connection"],
];

describe("a proxy that answers", () => {
  test.each(refusals)("%s leaves the URL unknown, and is asked again", async (_, answer, kind) => {
    const proxy = await startProxy((socket) => socket.end(answer));
    const policy = behindProxy(proxy.variables, { retry: { ...noAnswers, attempts: 2 } });
    for (const url of [`http://${site}/`, `https://${site}/`])
      expect(await check(policy, url)).toMatchObject({ verdict: "unknown", attempts: 2, fault: { kind, host: site } });
    expect(proxy.targets).toHaveLength(4);
  });

  test("nothing in time leaves the URL unknown", async () => {
    const proxy = await startProxy(() => {});
    const policy = behindProxy(proxy.variables);
    const checked = await check({ ...policy, timeouts: { ...policy.timeouts, total: 100 } });
    expect(checked).toMatchObject({ verdict: "unknown", fault: { kind: "timeout" } });
  });

  test("a page's own 407 is the page's", async () => {
    const proxy = await startProxy(await startRawServer(answers(407)));
    expect(await check(behindProxy(proxy.variables))).toMatchObject({ verdict: "broken", status: 407 });
  });
});

test("name and password of the proxy go to it, and nowhere else", async () => {
  const server = await startRawServer(page);
  const proxy = await startProxy(server);
  const url = proxy.url.replace("//", "//some%40one:pass%2Fword@");
  expect(await check(behindProxy(variables(url)))).toMatchObject({ verdict: "ok" });
  const expected = `proxy-authorization: Basic ${Buffer.from("some@one:pass/word").toString("base64")}`;
  expect(proxy.heads[0]).toContain(expected);
  expect(server.heads.join()).not.toMatch(/proxy-auth/i);
});

describe("a run through a proxy", () => {
  const password = "canary-77/pass";

  test.each(refusals)("that answers %s says so, fails nothing, and shows no password", async (_, answer) => {
    const proxy = await startProxy((socket) => socket.end(answer));
    const url = proxy.url.replace("//", `//someone:${encodeURIComponent(password)}@`);
    const { go, request } = await janrainWorld();
    const ran = await go("check", { urls: { check: true }, network: { ...request().network, proxy: variables(url), retry: noAnswers } });
    expect(ran.exitCode).toBe(0);
    expect(ran.report.viaProxy).toBe(true);
    expect(ran.text).toContain("URLs were asked through a proxy");
    expect(JSON.parse(ran.json).viaProxy).toBe(true);
    expect(ran.report.findings.filter(({ severity }) => severity === "warning").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["url-unknown"]),
    );
    expect([...new Set(proxy.targets)].sort()).toEqual(["acme.rpxnow.com:443", `${site}:443`]);
    for (const form of Object.values(guises(password))) expect(ran.output).not.toContain(form);
  });

  test("that asks no URL does not speak of it", async () => {
    const { go, request } = await janrainWorld();
    const { text, report } = await go("check", { network: { ...request().network, proxy: variables("http://127.0.0.1:1") } });
    expect([report.viaProxy, text.includes("through a proxy")]).toEqual([false, false]);
  });
});

// These wait for src/network/page-client.ts.
describe("a proxy that is not there says nothing of the site", () => {
  test.fails("nothing listens", async () => {
    const gone = `http://127.0.0.9:${await closedPort()}`;
    expect(await check(behindProxy(variables(gone)))).toMatchObject({ verdict: "unknown", fault: { kind: "proxy", host: site } });
  });

  test.fails("its name does not exist", async () => {
    expect(await check(behindProxy(variables("http://proxy.invalid:3128")))).toMatchObject({
      verdict: "unknown",
      fault: { kind: "proxy" },
    });
  });

  test.fails("its own certificate is not trusted", async () => {
    const server = await startRawServer({}, { tls: { key: testKey, cert: selfSigned } });
    const policy = behindProxy(variables(`https://localhost:${server.port}`));
    expect(await check(policy)).toMatchObject({ verdict: "unknown", fault: { kind: "proxy" } });
  });

  test.fails("it ends each connection without a word, and is not asked without end", async () => {
    const proxy = await startProxy((socket) => socket.end());
    const policy = behindProxy(proxy.variables);
    const checked = await check({ ...policy, timeouts: { ...policy.timeouts, total: 500 } });
    expect(checked).toMatchObject({ verdict: "unknown", fault: { kind: "proxy" } });
    expect(proxy.targets).toEqual([`${site}:80`]);
  });
});

describe("TLS behind a proxy", () => {
  const secure = { tls: { key: testKey, cert: selfSigned } };

  test.fails("trusts whom it trusts without one", async () => {
    const proxy = await startProxy(await startRawServer(page, secure));
    expect(await check(behindProxy(proxy.variables, { extraCa: selfSigned }), `https://${site}/`)).toMatchObject({ verdict: "ok" });
    expect(await check(behindProxy(proxy.variables, { extraCa: selfSigned }), "https://www.other.example/")).toMatchObject({
      fault: { kind: "tls", reason: "wrong-host" },
    });
  });

  test.fails("is not switched off by NODE_TLS_REJECT_UNAUTHORIZED", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await startRawServer(page, secure);
    const proxy = await startProxy(server);
    expect(await check(behindProxy(proxy.variables), `https://${site}/`)).toMatchObject({ fault: { kind: "tls" } });
    expect(server.heads).toEqual([]);
  });
});
