import { Agent as HttpsAgent } from "node:https";
import { createRequire } from "node:module";
import { connect } from "node:tls";
import { Agent, request } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { WeiboEmulator } from "../../src/emulator/weibo.ts";
import { formFields } from "./form-fields.ts";

// It has no types, and is CommonJS.
const { Strategy } = createRequire(import.meta.url)("passport-weibo");

const host = "api.weibo.com";
const app = { appKey: "1234567890", appSecret: "0f".repeat(16), callback: "https://www.acme.example/auth/weibo/callback" };

/** The result of a website's request to the strategy, as Passport reports it. */
type Outcome = { redirect: string } | { user: Record<string, unknown> } | { failed: true };

/** A website that signs users in with passport-weibo, and a browser; both reach the emulator as api.weibo.com. */
async function setUp({ secret = app.appSecret } = {}) {
  const emulator = await startEmulator([new WeiboEmulator([app])], selfSignedIdentity([host]));
  const dispatcher = new Agent({ connect: { ca: emulator.ca, servername: host } });
  onTestFinished(async () => {
    await dispatcher.close();
    await emulator.close();
  });
  const browse = (url: URL, form?: URLSearchParams) =>
    request(`https://127.0.0.1:${emulator.port}${url.pathname}${url.search}`, {
      dispatcher,
      headers: { host, ...(form && { "content-type": "application/x-www-form-urlencoded" }) },
      ...(form && { method: "POST", body: form.toString() }),
    });
  const strategy = new Strategy(
    { clientID: app.appKey, clientSecret: secret, callbackURL: app.callback },
    (accessToken: string, _refreshToken: string, profile: object, done: (error: unknown, user: object) => void) =>
      done(undefined, { ...profile, accessToken }),
  );
  const agent = new HttpsAgent();
  agent.createConnection = () => connect({ host: "127.0.0.1", port: emulator.port, servername: host, ca: emulator.ca });
  strategy._oauth2.setAgent(agent);
  /** Handles a request to the website, as Passport's middleware does. */
  const authenticate = (query: Record<string, string>) =>
    new Promise<Outcome>((resolve, reject) => {
      const handlers = {
        redirect: (url: string) => resolve({ redirect: url }),
        success: (user: Record<string, unknown>) => resolve({ user }),
        fail: () => resolve({ failed: true }),
        error: reject,
      };
      Object.assign(Object.create(strategy), handlers).authenticate({ query }, { state: "a state" });
    });
  /** Goes from the website to Weibo's login form and presses a button of it; returns the parameters of the callback. */
  const signIn = async (button: Record<string, string> = {}) => {
    const started = await authenticate({});
    const url = new URL("redirect" in started ? started.redirect : "");
    const page = await browse(url);
    const form = new URLSearchParams({ ...formFields(await page.body.text()), userId: "u", passwd: "p", ...button });
    const returned = await browse(new URL("/oauth2/authorize", url), form);
    await returned.body.dump();
    const callback = new URL(String(returned.headers.location));
    expect(callback.origin + callback.pathname).toBe(app.callback);
    return Object.fromEntries(callback.searchParams);
  };
  return { authenticate, signIn };
}

it("completes a login", async () => {
  const { authenticate, signIn } = await setUp();
  const query = await signIn();
  expect(query).toEqual({ state: "a state", code: expect.any(String) });
  const user = { provider: "weibo", id: "5678901234", displayName: "艾克米测试用户", accessToken: expect.stringMatching(/^2\.00/) };
  expect(await authenticate(query)).toEqual({ user: expect.objectContaining(user) });
  // The code was redeemed.
  await expect(authenticate(query)).rejects.toMatchObject({ oauthError: { statusCode: 400, data: expect.stringContaining("21325") } });
});

it("fails if the user cancels", async () => {
  const { authenticate, signIn } = await setUp();
  const query = await signIn({ cancel: "1" });
  expect(query.error).toBe("access_denied");
  expect(await authenticate(query)).toEqual({ failed: true });
});

it("fails with a wrong secret", async () => {
  const { authenticate, signIn } = await setUp({ secret: "x" });
  const failure = { oauthError: { statusCode: 401, data: expect.stringContaining("client_secret error.") } };
  await expect(authenticate(await signIn())).rejects.toMatchObject(failure);
});
