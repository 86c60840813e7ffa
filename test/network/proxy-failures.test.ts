import { describe, expect, onTestFinished, test, vi } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { guises } from "../helpers/canaries.ts";
import { selfSigned, testKey } from "../helpers/certificates.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { site } from "../helpers/network-policy.ts";
import { closedPort, respondsWith, startRawServer } from "../helpers/raw-server.ts";
import { behindProxy, check, noRetry, page, startProxy, variables } from "./proxy-server.ts";

const refusals: [string, string, string][] = [
  ["403", "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n", "proxy"],
  ["407", 'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="x"\r\n\r\n', "proxy"],
  ["502", "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 5\r\n\r\nhello", "proxy"],
  ["a redirect", "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/\r\n\r\n", "proxy"],
  ["the end of the connection after its yes", "HTTP/1.1 200 Connected\r\n\r\n", "connection"],
];

describe("a proxy that responds with", () => {
  test.each(refusals)("%s leaves the URL unknown, and is retried", async (_, response, kind) => {
    const proxy = await startProxy((socket) => socket.end(response));
    const policy = behindProxy(proxy.variables, { retry: { ...noRetry, attempts: 2 } });
    for (const url of [`http://${site}/`, `https://${site}/`])
      expect(await check(policy, url)).toMatchObject({ verdict: "unknown", attempts: 2, failure: { kind, host: site } });
    expect(proxy.targets).toHaveLength(4);
  });

  test("no response in time leaves the URL unknown", async () => {
    const proxy = await startProxy(() => {});
    const policy = behindProxy(proxy.variables);
    const checked = await check({ ...policy, timeouts: { ...policy.timeouts, total: 100 } });
    expect(checked).toMatchObject({ verdict: "unknown", failure: { kind: "timeout" } });
  });

  test("a page's own 407 is the page's", async () => {
    const proxy = await startProxy(await startRawServer(respondsWith(407)));
    expect(await check(behindProxy(proxy.variables))).toMatchObject({ verdict: "broken", status: 407 });
  });
});

describe("a run through a proxy", () => {
  const password = "canary-77/pass";

  test.each(refusals)("that responds with %s is reported, fails nothing, and reveals no password", async (_, response) => {
    const proxy = await startProxy((socket) => socket.end(response));
    const url = proxy.url.replace("//", `//someone:${encodeURIComponent(password)}@`);
    const { go, request } = await setUpJanrain();
    const ran = await go("check", { urls: { check: true }, network: { ...request().network, proxy: variables(url), retry: noRetry } });
    expect(ran.exitCode).toBe(0);
    expect(ran.report.viaProxy).toBe(true);
    expect(ran.text).toContain(en.report.viaProxy);
    expect(JSON.parse(ran.json).viaProxy).toBe(true);
    expect(ran.report.findings.filter(({ severity }) => severity === "warning").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["url-unknown"]),
    );
    expect([...new Set(proxy.targets)].sort()).toEqual(["acme.rpxnow.com:443", `${site}:443`]);
    for (const form of Object.values(guises(password))) expect(ran.output).not.toContain(form);
  });

  test("without URL checks does not mention it", async () => {
    const { go, request } = await setUpJanrain();
    const { text, report } = await go("check", { network: { ...request().network, proxy: variables("http://127.0.0.1:1") } });
    expect([report.viaProxy, text.includes(en.report.viaProxy)]).toEqual([false, false]);
  });
});

describe("an unreachable proxy leaves the site unknown", () => {
  test("nothing listens", async () => {
    const gone = `http://127.0.0.9:${await closedPort()}`;
    expect(await check(behindProxy(variables(gone)))).toMatchObject({ verdict: "unknown", failure: { kind: "proxy", host: site } });
  });

  test("its name does not exist", async () => {
    expect(await check(behindProxy(variables("http://proxy.invalid:3128")))).toMatchObject({
      verdict: "unknown",
      failure: { kind: "proxy" },
    });
  });

  test("its own certificate is not trusted", async () => {
    const server = await startRawServer({}, { tls: { key: testKey, cert: selfSigned } });
    const policy = behindProxy(variables(`https://localhost:${server.port}`));
    expect(await check(policy)).toMatchObject({ verdict: "unknown", failure: { kind: "proxy" } });
  });

  test("it closes each connection without a response, and is not retried forever", async () => {
    const proxy = await startProxy((socket) => socket.end());
    const policy = behindProxy(proxy.variables);
    const checked = await check({ ...policy, timeouts: { ...policy.timeouts, total: 500 } });
    expect(checked).toMatchObject({ verdict: "unknown", failure: { kind: "proxy" } });
    expect(proxy.targets).toEqual([`${site}:80`]);
  });
});

describe("TLS through a proxy", () => {
  const secure = { tls: { key: testKey, cert: selfSigned } };

  test("trusts the same authorities as without a proxy", async () => {
    const proxy = await startProxy(await startRawServer(page, secure));
    expect(await check(behindProxy(proxy.variables, { extraCa: selfSigned }), `https://${site}/`)).toMatchObject({ verdict: "ok" });
    expect(await check(behindProxy(proxy.variables, { extraCa: selfSigned }), "https://www.other.example/")).toMatchObject({
      failure: { kind: "tls", reason: "wrong-host" },
    });
  });

  test("is not switched off by NODE_TLS_REJECT_UNAUTHORIZED", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await startRawServer(page, secure);
    const proxy = await startProxy(server);
    expect(await check(behindProxy(proxy.variables), `https://${site}/`)).toMatchObject({ failure: { kind: "tls" } });
    expect(server.heads).toEqual([]);
  });
});
