import { Agent, request } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../src/emulator/server.ts";
import { WeiboEmulator } from "../../src/emulator/weibo.ts";
import type { ErrorPage, WeiboApp, WeiboQuirks } from "../../src/emulator/weibo-app.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const app = { appKey: "1234567890", appSecret: "0f".repeat(16), callback: "https://acme.rpxnow.com/sinaweibo/callback" };
const form = "application/x-www-form-urlencoded";

/** Starts an emulated Weibo; returns a function that sends a GET, or a POST with `body`. */
async function startWeibo(change: Partial<WeiboApp> = {}, quirks?: WeiboQuirks) {
  const emulator = await startEmulator([new WeiboEmulator([{ ...app, ...change }], quirks)], serverIdentity);
  const dispatcher = new Agent({ connect: { ca: emulator.ca, servername: "api.weibo.com" } });
  onTestFinished(async () => {
    await dispatcher.close();
    await emulator.close();
  });
  return async (path: string, body?: string, contentType = form) => {
    const response = await request(`https://127.0.0.1:${emulator.port}${path}`, {
      dispatcher,
      headers: { host: "api.weibo.com", "content-type": contentType },
      ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
    });
    const { "content-type": type, location } = response.headers;
    return { status: response.statusCode, type: String(type), location: location?.toString(), text: await response.body.text() };
  };
}

const mismatch = ["用微博帐号登录出错了！", "错误码：21322", "重定向地址不匹配"];
const unknownKey = (key: string) => ["用微博帐号登录出错了！", "错误码：21324", `unknow client id:${key}<`];

test.each([
  { what: "the right key and callback", query: {}, status: 200, texts: ["网站连接 - ", "authZForm", "userId", "passwd"] },
  { what: "another callback", query: { redirect_uri: `${app.callback}/` }, status: 400, texts: mismatch },
  { what: "a callback in upper case", query: { redirect_uri: app.callback.toUpperCase() }, status: 400, texts: mismatch },
  { what: "no callback", query: { redirect_uri: "" }, status: 400, texts: mismatch },
  { what: "another key", query: { client_id: "9" }, status: 400, texts: unknownKey("9") },
  { what: "another key and callback", query: { client_id: "9", redirect_uri: "x" }, status: 400, texts: unknownKey("9") },
  { what: "no key", query: { client_id: "" }, status: 400, texts: unknownKey("") },
  { what: "markup in the key", query: { client_id: "<b>&amp;" }, status: 400, texts: unknownKey("&lt;b>&amp;amp;") },
])("authorize with $what responds with a page, not a redirect", async ({ query, status, texts }) => {
  const send = await startWeibo();
  const parameters = new URLSearchParams({ client_id: app.appKey, redirect_uri: app.callback, response_type: "code", ...query });
  for (const response of [await send(`/oauth2/authorize?${parameters}`), await send("/oauth2/authorize", parameters.toString())]) {
    expect(response.status).toBe(status);
    expect(response.type).toContain("text/html");
    for (const text of texts) expect(response.text).toContain(text);
    if (status === 200) expect(response.text).not.toContain("错误码");
  }
});

test.each<[ErrorPage, string[]]>([
  ["2012", ["访问出错了！", "新浪微博的认证失败", "(error:redirect_uri_mismatch)"]],
  ["2016", ["在微博认证失败", "错误号：21322 重定向地址不匹配"]],
  ["2018", mismatch],
  ["english", ["(error:redirect_uri_mismatch)"]],
  ["json", ['"error":"redirect_uri_mismatch","error_code":21322,"request":"/oauth2/authorize"']],
])("shows the %s error page with the configured status", async (errorPage, texts) => {
  for (const errorStatus of [200, 400]) {
    const send = await startWeibo({}, { errorPage, errorStatus });
    const { status, text } = await send(`/oauth2/authorize?client_id=${app.appKey}&redirect_uri=x`);
    expect(status).toBe(errorStatus);
    for (const part of texts) expect(text).toContain(part);
  }
});

test("can report an error as a redirect to the callback, keeping the parameters of the callback", async () => {
  const send = await startWeibo({}, { errorPage: "redirect" });
  const { status, location = "" } = await send(`/oauth2/authorize?client_id=${app.appKey}&redirect_uri=https://acme.example/callback?a=1`);
  expect(status).toBe(302);
  expect(Object.fromEntries(new URL(location).searchParams)).toEqual({
    a: "1",
    error_uri: "/oauth2/authorize",
    error: "redirect_uri_mismatch",
    error_description: "重定向地址不匹配",
    error_code: "21322",
  });
  expect((await send(`/oauth2/authorize?client_id=${app.appKey}&redirect_uri=x`)).status).toBe(400);
});

test("can redirect a login to passport.weibo.cn, with the URL to return to", async () => {
  const send = await startWeibo({}, { login: "passport" });
  const { status, location = "" } = await send(
    `/oauth2/authorize?client_id=${app.appKey}&redirect_uri=${encodeURIComponent(app.callback)}`,
  );
  expect(status).toBe(302);
  const { origin, pathname, searchParams } = new URL(location);
  expect([origin, pathname, searchParams.get("entry")]).toEqual(["https://passport.weibo.cn", "/signin/login", "openapi"]);
  expect(new URL(searchParams.get("r") ?? "").searchParams.get("redirect_uri")).toBe(app.callback);
});

const pair = { client_id: app.appKey, client_secret: app.appSecret };
const token = { grant_type: "authorization_code", code: "dummy", redirect_uri: app.callback };

test.each([
  {
    what: "a wrong secret",
    body: { ...pair, ...token, client_secret: "x" },
    status: 401,
    error: "invalid_client",
    code: 21324,
    texts: "client_secret error.",
  },
  {
    what: "an unknown key",
    body: { ...pair, ...token, client_id: "9" },
    status: 401,
    error: "invalid_client",
    code: 21324,
    texts: "unknow client id:9",
  },
  {
    what: "the right pair and a dummy code",
    body: { ...pair, ...token },
    status: 400,
    error: "invalid_grant",
    code: 21325,
    texts: "invalid authorization code:dummy",
  },
  {
    what: "the right pair without a code",
    body: pair,
    status: 400,
    error: "invalid_grant",
    code: 21325,
    texts: "invalid authorization code:",
  },
  {
    what: "no secret",
    body: { ...token, client_id: app.appKey },
    status: 400,
    error: "invalid_request",
    code: 21323,
    texts: "miss client id or secret",
  },
  {
    what: "no key",
    body: { ...token, client_secret: app.appSecret },
    status: 400,
    error: "invalid_request",
    code: 21323,
    texts: "miss client id or secret",
  },
])("access_token refuses $what", async ({ body, status, error, code, texts }) => {
  const send = await startWeibo();
  const response = await send("/oauth2/access_token", new URLSearchParams(body).toString());
  expect(response.status).toBe(status);
  expect(JSON.parse(response.text)).toEqual({
    error,
    error_code: code,
    request: "/oauth2/access_token",
    error_uri: "/oauth2/access_token",
    error_description: texts,
  });
  expect(response.text).not.toContain(app.appSecret);
});

test.each([
  [21321, "applications over the unaudited use restrictions!"],
  [21337, "appkey permission denied"],
] as const)("reports the restriction %i, but not to a client with a wrong secret", async (limit, error) => {
  const send = await startWeibo({ limit });
  const response = await send("/oauth2/access_token", new URLSearchParams({ ...pair, ...token }).toString());
  expect([response.status, JSON.parse(response.text)]).toEqual([403, { error, error_code: limit, request: "/oauth2/access_token" }]);
  const wrong = await send("/oauth2/access_token", new URLSearchParams({ ...pair, ...token, client_secret: "x" }).toString());
  expect(JSON.parse(wrong.text).error_code).toBe(21324);
  const page = await send(`/oauth2/authorize?client_id=${app.appKey}&redirect_uri=${encodeURIComponent(app.callback)}`);
  expect(page.text).toContain(`错误码：${limit}`);
});

test.each([
  ["a JSON body", JSON.stringify({ ...pair, ...token }), "application/json"],
  ["a form labeled as JSON", new URLSearchParams({ ...pair, ...token }).toString(), "application/json"],
])("access_token ignores %s", async (_, body, contentType) => {
  const send = await startWeibo();
  const response = await send("/oauth2/access_token", body, contentType);
  expect([response.status, JSON.parse(response.text).error_code]).toEqual([400, 21323]);
});

test("responds to an unknown path with Weibo's error", async () => {
  const send = await startWeibo();
  const response = await send("/2/nothing.json");
  expect([response.status, JSON.parse(response.text).error_code]).toEqual([404, 10020]);
});
