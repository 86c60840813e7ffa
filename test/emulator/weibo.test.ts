import { Agent, request } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../src/emulator/server.ts";
import { WeiboStandIn } from "../../src/emulator/weibo.ts";

const app = { appKey: "1234567890", appSecret: "0f".repeat(16), callback: "https://acme.rpxnow.com/sinaweibo/callback" };
const form = "application/x-www-form-urlencoded";

/** Weibo on loopback; asks one of its paths. */
async function weibo() {
  const emulator = await startEmulator([new WeiboStandIn([app])]);
  const dispatcher = new Agent({ connect: { ca: emulator.authority, servername: "api.weibo.com" } });
  onTestFinished(async () => {
    await dispatcher.close();
    await emulator.close();
  });
  return async (path: string, body?: string, contentType = form) => {
    const answer = await request(`https://127.0.0.1:${emulator.port}${path}`, {
      dispatcher,
      headers: { host: "api.weibo.com", "content-type": contentType },
      ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
    });
    return { status: answer.statusCode, type: String(answer.headers["content-type"]), text: await answer.body.text() };
  };
}

test.each([
  { what: "the right key and callback", query: {}, status: 200, says: "userId", not: "错误码" },
  { what: "another callback", query: { redirect_uri: `${app.callback}/` }, status: 400, says: "redirect_uri_mismatch", code: "21322" },
  {
    what: "a callback in other letters",
    query: { redirect_uri: app.callback.toUpperCase() },
    status: 400,
    says: "redirect_uri_mismatch",
    code: "21322",
  },
  { what: "no callback", query: { redirect_uri: "" }, status: 400, says: "redirect_uri_mismatch", code: "21322" },
  { what: "another key", query: { client_id: "9" }, status: 400, says: "invalid_client", code: "21324" },
  { what: "another key and callback", query: { client_id: "9", redirect_uri: "x" }, status: 400, says: "invalid_client", code: "21324" },
])("authorize with $what answers a page, not a redirect", async ({ query, status, says, code, not }) => {
  const ask = await weibo();
  const parameters = new URLSearchParams({ client_id: app.appKey, redirect_uri: app.callback, response_type: "code", ...query });
  for (const answer of [await ask(`/oauth2/authorize?${parameters}`), await ask("/oauth2/authorize", parameters.toString())]) {
    expect(answer.status).toBe(status);
    expect(answer.type).toContain("text/html");
    expect(answer.text).toContain(says);
    if (code !== undefined) expect(answer.text).toContain(code);
    if (not !== undefined) expect(answer.text).not.toContain(not);
  }
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
    says: "client_secret error.",
  },
  {
    what: "an unknown key",
    body: { ...pair, ...token, client_id: "9" },
    status: 401,
    error: "invalid_client",
    code: 21324,
    says: "client_secret error.",
  },
  {
    what: "the right pair and a dummy code",
    body: { ...pair, ...token },
    status: 400,
    error: "invalid_grant",
    code: 21325,
    says: "invalid authorization code:dummy",
  },
  {
    what: "the right pair without a code",
    body: pair,
    status: 400,
    error: "invalid_grant",
    code: 21325,
    says: "invalid authorization code:",
  },
  {
    what: "no secret",
    body: { ...token, client_id: app.appKey },
    status: 400,
    error: "invalid_request",
    code: 21323,
    says: "miss client id or secret",
  },
  {
    what: "no key",
    body: { ...token, client_secret: app.appSecret },
    status: 400,
    error: "invalid_request",
    code: 21323,
    says: "miss client id or secret",
  },
])("access_token with $what", async ({ body, status, error, code, says }) => {
  const ask = await weibo();
  const answer = await ask("/oauth2/access_token", new URLSearchParams(body).toString());
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({
    error,
    error_code: code,
    request: "/oauth2/access_token",
    error_uri: "/oauth2/access_token",
    error_description: says,
  });
  expect(answer.text).not.toContain(app.appSecret);
});

test.each([
  ["a JSON body", JSON.stringify({ ...pair, ...token }), "application/json"],
  ["a form under the name of JSON", new URLSearchParams({ ...pair, ...token }).toString(), "application/json"],
])("access_token does not read %s", async (_, body, contentType) => {
  const ask = await weibo();
  const answer = await ask("/oauth2/access_token", body, contentType);
  expect([answer.status, JSON.parse(answer.text).error_code]).toEqual([400, 21323]);
});

test("an unknown path is answered as Weibo answers one", async () => {
  const ask = await weibo();
  const answer = await ask("/2/nothing.json");
  expect([answer.status, JSON.parse(answer.text).error_code]).toEqual([404, 10020]);
});
