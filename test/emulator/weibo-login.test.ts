import { expect, it } from "vitest";
import type { EmulatedRequest } from "../../src/emulator/http.ts";
import { WeiboEmulator } from "../../src/emulator/weibo.ts";

const app = { appKey: "1234567890", appSecret: "0f".repeat(16), callback: "https://acme.rpxnow.com/sinaweibo/callback" };
const other = { appKey: "987654321", appSecret: "f0".repeat(16), callback: "https://other.rpxnow.com/sinaweibo/callback" };
const formType = "application/x-www-form-urlencoded";
const request = { client_id: app.appKey, redirect_uri: app.callback, response_type: "code", state: '"a&b<' };
const pair = { client_id: app.appKey, client_secret: app.appSecret };
const grant = (code: string) => ({ grant_type: "authorization_code", code, redirect_uri: app.callback });

interface Parts extends Partial<Omit<EmulatedRequest, "query" | "form">> {
  query?: Record<string, string>;
  form?: Record<string, string>;
}

/** An emulated Weibo with two applications, called without a network. */
function weibo() {
  const emulator = new WeiboEmulator([app, other]);
  const send = (path: string, { query = {}, form = {}, ...parts }: Parts = {}) => {
    const texts = { host: "api.weibo.com", method: "POST", path, contentType: formType, authorization: "", text: "" };
    const response = emulator.respond({ ...texts, ...parts, query: new URLSearchParams(query), form: new URLSearchParams(form) });
    return { ...response, json: response.contentType.includes("json") ? JSON.parse(response.body) : undefined };
  };
  const submit = (fields: Record<string, string> = {}) => {
    const { location } = send("/oauth2/authorize", { form: { ...request, action: "submit", userId: "u", passwd: "p", ...fields } });
    return new URL(location ?? "").searchParams;
  };
  const token = (): string => send("/oauth2/access_token", { form: { ...pair, ...grant(submit().get("code") ?? "") } }).json.access_token;
  return { send, submit, token };
}

it("shows a form that repeats the request, so that a browser can submit it", () => {
  const { send } = weibo();
  const { status, body } = send("/oauth2/authorize", { method: "GET", query: request });
  expect(status).toBe(200);
  const hidden = [...body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(hidden)).toEqual({ ...request, action: "submit", state: "&quot;a&amp;b&lt;" });
  expect(body).toContain('<form name="authZForm" action="authorize" method="post">');
  expect(body).toContain('<button type="submit">登录</button>');
});

it("returns to the callback with a code and the state", () => {
  const parameters = weibo().submit();
  expect(Object.fromEntries(parameters)).toEqual({ state: request.state, code: expect.stringMatching(/^[0-9a-f]{32}$/) });
});

it("returns to the callback with access_denied if the user cancels", () => {
  expect(Object.fromEntries(weibo().submit({ cancel: "1" }))).toMatchObject({ error: "access_denied", error_code: "21330" });
});

it.each<[string, (code: string) => Parts]>([
  ["a form", (code) => ({ form: { ...pair, ...grant(code) } })],
  ["the query of a POST without a body", (code) => ({ contentType: "", query: { ...pair, ...grant(code) } })],
  ["the query of a POST with a JSON body", (code) => ({ contentType: "application/json", query: { ...pair, ...grant(code) } })],
  [
    "Basic authentication and a form",
    (code) => ({ authorization: `Basic ${Buffer.from(`${app.appKey}:${app.appSecret}`).toString("base64")}`, form: grant(code) }),
  ],
  ["a form and the query together", (code) => ({ form: pair, query: grant(code) })],
])("exchanges a code for a token with the parameters in %s", (_, parts) => {
  const { send, submit } = weibo();
  const { status, json } = send("/oauth2/access_token", parts(submit().get("code") ?? ""));
  expect(status).toBe(200);
  expect(json).toEqual({
    access_token: expect.stringMatching(/^2\.00/),
    remind_in: "157679999",
    expires_in: 157679999,
    uid: "5678901234",
    isRealName: "true",
  });
});

it.each<[string, Record<string, string>, number, number]>([
  ["another secret", { client_secret: "x" }, 401, 21324],
  ["another callback", { redirect_uri: `${app.callback}/` }, 400, 21322],
  ["another grant type", { grant_type: "password" }, 400, 21328],
  ["another application", { client_id: other.appKey, client_secret: other.appSecret, redirect_uri: other.callback }, 400, 21325],
])("refuses a code with %s, and redeems it afterwards exactly once", (_, change, status, code) => {
  const { send, submit } = weibo();
  const form = { ...pair, ...grant(submit().get("code") ?? "") };
  const refused = send("/oauth2/access_token", { form: { ...form, ...change } });
  expect([refused.status, refused.json.error_code]).toEqual([status, code]);
  expect(send("/oauth2/access_token", { form }).status).toBe(200);
  expect(send("/oauth2/access_token", { form }).json.error_code).toBe(21325);
});

it("refuses a GET of the token endpoint", () => {
  const { send, submit } = weibo();
  const query = { ...pair, ...grant(submit().get("code") ?? "") };
  expect(send("/oauth2/access_token", { method: "GET", query }).json).toMatchObject({ error_code: 10021 });
});

it.each<[string, (token: string) => Parts]>([
  ["the query", (token) => ({ query: { access_token: token } })],
  ["a form", (token) => ({ form: { access_token: token } })],
  ["an OAuth2 header", (token) => ({ authorization: `OAuth2 ${token}` })],
  ["a Bearer header", (token) => ({ authorization: `Bearer ${token}` })],
])("returns the user of a token in %s", (_, parts) => {
  const { send, token } = weibo();
  const access = token();
  const get = (path: string, query = {}) => {
    const { query: tokenQuery, ...rest } = parts(access);
    return send(path, { method: "GET", ...rest, query: { ...tokenQuery, ...query } });
  };
  expect(get("/2/account/get_uid.json").json).toEqual({ uid: 5678901234 });
  const profile = { id: 5678901234, idstr: "5678901234", screen_name: "艾克米测试用户" };
  expect(get("/2/users/show.json", { uid: "5678901234" }).json).toMatchObject(profile);
  expect(get("/2/users/show.json", { uid: "1" }).json).toMatchObject({ error_code: 20003 });
  expect(send("/oauth2/get_token_info", parts(access)).json).toMatchObject({ uid: 5678901234, appkey: app.appKey });
});

it("refuses unknown and revoked tokens", () => {
  const { send, token } = weibo();
  const access_token = token();
  expect(send("/oauth2/revokeoauth2", { query: { access_token } }).json).toEqual({ result: "true" });
  for (const text of [access_token, "2.00x", ""]) {
    const { status, json } = send("/2/account/get_uid.json", { method: "GET", query: { access_token: text } });
    expect([status, json]).toEqual([403, { request: "/2/account/get_uid.json", error_code: 21332, error: "invalid_access_token" }]);
  }
});
