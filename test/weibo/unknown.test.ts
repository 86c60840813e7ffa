import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { type EmulatedResponse, html, json } from "../../src/emulator/http.ts";
import { patient } from "../helpers/network-policy.ts";
import { closedPort } from "../helpers/raw-server.ts";
import { type Act, registered, service, setUpWeibo } from "./weibo-emulator.ts";

const { callback } = registered();
const to = (location: string): EmulatedResponse => ({ ...html(302, ""), location });
const loginOnly = '<form><input name="userId"></form>';
const everyError = "redirect_uri_mismatch invalid_client applications over the unaudited use restrictions! client_secret error.";

/** Responses that say nothing certain, to either probe. */
const ambiguous: [string, ReturnType<Act>][] = [
  ["a connection that ends", (response) => void response.socket?.destroy()],
  ["half a response", (response) => void response.writeHead(200, { "content-length": 100 }).write("{", () => response.socket?.destroy())],
  ["more than a megabyte", html(200, "x".repeat(1024 * 1024))],
  ["almost a megabyte of nothing", html(200, "<p>".repeat(340_000))],
  ["a megabyte of open scripts", html(200, "<script".repeat(140_000))],
  ["nothing", { status: 200, contentType: "text/html", body: "" }],
  ["204", { status: 204, contentType: "text/html", body: "" }],
  ["404 in JSON", json(404, { request: "/oauth2/authorize", error_code: 10020, error: "interface not found" })],
  ["429", json(429, { error: "User requests out of rate limit!", error_code: 10023 })],
  ["the page of a firewall", html(403, `<title>403 Forbidden</title><h1>Access Denied</h1>Error code: 21322. Your request is blocked.`)],
  ["502 with a code in it", html(502, "<dt>用微博帐号登录出错了！</dt><p>错误码：21322</p>")],
  ["503 with a code in JSON", json(503, { error: "invalid_client", error_code: 21324 })],
  ["a login without known marks", html(200, "<title>登录</title><form><input name=user><input name=password type=password></form>")],
  ["half a login", html(200, loginOnly)],
  ["a page whose script knows every error", html(200, `<script>const text = "(error:invalid_client) 错误码：21324";</script><p>…</p>`)],
  ["a page whose comment names an error", html(200, "<!-- 错误码：21322 (error:redirect_uri_mismatch) --><p>…</p>")],
  ["a page that names the errors without saying which", html(200, `<p>${everyError}</p>`)],
  ["a page that says two of them", html(200, "错误码：21322 (error:invalid_client)")],
  ["a page with six digits", html(200, "错误码：213220")],
  ["a login page that shows an error too", html(200, '<form name="authZForm"></form>错误码：21330')],
  ["a code that is not known", html(400, "<dt>出错了</dt>错误号：21399")],
  ["a code in JSON that is not known", json(400, { error: "new_error", error_code: 21399 })],
  ["a code that speaks of the moment", json(400, { error: "temporarily_unavailable", error_code: 21331 })],
  ["a code of four digits", json(400, { error_code: 2132 })],
  ["a code that is no number", json(400, { error_code: [21322] })],
  ["a code inside something else", json(400, { data: { error_code: "21322x" }, error: { code: 21322 } })],
  ["JSON with two codes", { ...json(400, 0), body: '{"error_code":21322,"error":"invalid_grant","error_code":21325}' }],
  ["JSON with two codes, one of them disguised", { ...json(400, 0), body: '{"error_code":21325,"error\\u005fcode":21322}' }],
  ["JSON whose code and name differ", json(400, { error: "invalid_client", error_code: 21322 })],
  ["JSON with too many brackets", { ...json(400, 0), body: '{"error_code":21322}}' }],
  ["a list", json(400, [{ error_code: 21322 }])],
  ["null", json(400, null)],
  ["a token, which no dummy code gets", json(200, { access_token: "2.00", expires_in: 157679999, uid: "1" })],
  ["a redirect to nowhere", html(302, "")],
  ["a redirect to what is not an address", to("https://")],
  ["a redirect to another host with an error", to("https://portal.example/?error=redirect_uri_mismatch&error_code=21322")],
  ["a redirect to a host that begins as Weibo's", to("https://api.weibo.com.portal.example/signin/login?error_code=21324")],
  ["a redirect to what guards Weibo from visitors", to("https://passport.weibo.com/visitor/visitor?entry=miniblog")],
  ["a redirect that says two errors", to(`${callback}?error_code=21322&error_code=21324`)],
  ["a redirect whose code and name differ", to(`${callback}?error=invalid_client&error_code=21322`)],
  ["a redirect to the callback with a code", to(`${callback}?code=abc`)],
  ["a login with another error", to("https://passport.weibo.cn/signin/login?error=unknown_error")],
];

const unknown = ["warning weibo-unknown /callbacks/authorization", "warning weibo-unknown /credentials/appSecret"];

describe("an inconclusive response is a warning, never an error", () => {
  test.each(ambiguous)("%s", async (_, response) => {
    const { ask, received, trap } = await setUpWeibo({ act: () => response });
    const ran = await ask("credentials");
    expect(ran.findings).toEqual(unknown);
    expect(ran.states).toEqual(["callback unknown", "credentials unknown"]);
    expect(ran.exitCode).toBe(0);
    expect([received.length, trap.connections]).toEqual([2, 0]);
  });

  test("a token endpoint that returns HTML stays unknown", async () => {
    const page = html(400, "<dt>用微博帐号登录出错了！</dt>错误码：21324");
    const { ask } = await setUpWeibo({ act: (request) => (request.method === "POST" ? page : service()(request)) });
    expect((await ask("credentials")).findings).toEqual(["warning weibo-unknown /credentials/appSecret"]);
  });

  test("a token endpoint that redirects stays unknown", async () => {
    const { ask } = await setUpWeibo({ act: () => to(`${callback}?error=invalid_client&error_code=21324`) });
    expect((await ask("credentials")).states).toEqual(["callback refused", "credentials unknown"]);
  });

  test("no response", async () => {
    const { ask, network } = await setUpWeibo({ act: () => () => {} });
    const ran = await ask("credentials", { network: { ...network, timeouts: { ...patient, total: 100 } } });
    expect([ran.findings, ran.exitCode]).toEqual([unknown, 0]);
    expect(JSON.parse(ran.json).weibo.map(({ failure }: { failure: string }) => failure)).toEqual(["timeout", "timeout"]);
  });

  test("a response that trickles", async () => {
    const trickle = (response: ServerResponse) => {
      const more = () => void (response.destroyed || response.write(" ", () => setImmediate(more)));
      more();
    };
    const { ask, network } = await setUpWeibo({ act: () => trickle });
    const ran = await ask("callback", { network: { ...network, timeouts: { ...patient, total: 200 } } });
    expect([ran.states, ran.exitCode]).toEqual([["callback unknown"], 0]);
  });

  test("an untrusted server gets neither key nor secret", async () => {
    const { ask, network, received } = await setUpWeibo();
    const { extraCa: _, ...untrusting } = network;
    const ran = await ask("credentials", { network: untrusting });
    expect([ran.findings, ran.exitCode, received]).toEqual([unknown, 0, []]);
  });

  test("a refused connection", async () => {
    const { ask, network } = await setUpWeibo();
    const closed = { host: "api.weibo.com", port: 443, address: "127.0.0.9", toPort: await closedPort() };
    const ran = await ask("credentials", { network: { ...network, overrides: [closed] } });
    expect([ran.findings, ran.exitCode]).toEqual([unknown, 0]);
  });
});

test("the result of one probe counts, whatever the other returns", async () => {
  const { ask } = await setUpWeibo({
    act: (request) => (request.method === "GET" ? html(502, "") : service(registered({ appSecret: "0".repeat(32) }))(request)),
  });
  const ran = await ask("credentials");
  expect(ran.findings).toEqual(["warning weibo-unknown /callbacks/authorization", "error weibo-credentials /credentials/appSecret"]);
  expect(ran.exitCode).toBe(1);
});
