import { Agent, FormData, request } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import type { EmulatedRequest } from "../../src/emulator/http.ts";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import type { EmulatorBehavior } from "../../src/emulator/setup.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { emulatedServices } from "../helpers/emulated-services.ts";

const { JANRAIN_API_KEY: apiKey = "", JANRAIN_PARTNER_KEY: partnerKey = "" } = demoSecrets;
const keys = { apiKey, partnerKey };

const declaration: ValidDeclaration = {
  app: { website: "https://www.acme.example/" },
  callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
  credentials: { appKey: "WEIBO_APP_KEY", appSecret: "WEIBO_APP_SECRET" },
  janrain: { realm: "acme", domain: "social.acme.example", apiKey: "JANRAIN_API_KEY", partnerKey: "JANRAIN_PARTNER_KEY" },
};

/** The services of the declaration, called without a network. */
function janrain(behavior?: EmulatorBehavior) {
  const setup = emulatedServices(declaration, behavior);
  const send = (url: string, form: Record<string, string> = {}, method = "POST") => {
    const { hostname: host, pathname: path, searchParams: query } = new URL(url, "https://acme.rpxnow.com");
    const texts = { host, method, path, contentType: "", authorization: "", text: "" };
    const request: EmulatedRequest = { ...texts, query, form: new URLSearchParams(form) };
    const response = setup.services.find((service) => service.serves(host))?.respond(request);
    if (!response) throw new Error(`no service for ${host}`);
    return { ...response, json: response.contentType.includes("json") ? JSON.parse(response.body) : undefined };
  };
  return { ...setup, send };
}

describe("rpxnow.com", () => {
  it("selects the application by its apiKey", () => {
    const { send } = janrain();
    expect(send("https://rpxnow.com/api/v2/get_domain_patterns", { apiKey }).json).toMatchObject({ stat: "ok" });
    expect(send("https://rpxnow.com/partner/v2/app/get_properties", { ...keys, provider: "sinaweibo" }).json.err.code).toBe(2);
  });

  it.each([{}, { apiKey: "wrong" }])("refuses %j", (form) => {
    const { status, json } = janrain().send("https://rpxnow.com/api/v2/providers", form as Record<string, string>);
    expect([status, json]).toEqual([400, { stat: "fail", err: { code: 3, msg: "Invalid apiKey" } }]);
  });
});

it("answers at the custom domain as at the realm", () => {
  const { send, hosts } = janrain();
  expect(hosts).toContain("social.acme.example");
  expect(send("https://social.acme.example/api/v2/get_domain_patterns", { apiKey }).json).toMatchObject({ stat: "ok" });
});

it("reads multipart bodies", async () => {
  const { services, hosts } = janrain();
  const emulator = await startEmulator(services, selfSignedIdentity(hosts));
  const dispatcher = new Agent({ connect: { ca: emulator.ca, servername: "acme.rpxnow.com" } });
  onTestFinished(async () => {
    await dispatcher.close();
    await emulator.close();
  });
  const post = async (operation: string, fields: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const options = { dispatcher, method: "POST", body, headers: { host: "acme.rpxnow.com" } } as const;
    return (await request(`https://127.0.0.1:${emulator.port}/api/v2/${operation}`, options)).body.text();
  };
  expect(await post("add_domain_patterns", { apiKey, domains: "a.example, 字.example" })).toBe('{"stat":"ok"}');
  expect(await post("get_domain_patterns", { apiKey })).toContain('"a.example","字.example"');
});

it.each([
  [undefined, ["localhost", "localhost", "a.example"]],
  ["keep", ["localhost", "localhost", "a.example"]],
  ["drop", ["localhost", "a.example"]],
] as const)("appends to the allow-list with duplicates=%s", (duplicates, expected) => {
  const { send, app } = janrain({ quirks: { janrain: duplicates ? { duplicates } : {} } });
  app.domains = ["localhost"];
  send("/api/v2/add_domain_patterns", { apiKey, domains: "localhost,a.example" });
  expect(app.domains).toEqual(expected);
});

it("requires the configured property names", () => {
  const { send, app } = janrain({ own: { "partner-properties": "sinaKey,sinaSecret" } });
  const form = { ...keys, provider: "sinaweibo" };
  expect(send("/partner/v2/app/set_properties", { ...form, consumerKey: "k", secret: "s" }).json.err.code).toBe(0);
  expect(send("/partner/v2/app/set_properties", { ...form, sinaKey: "k", sinaSecret: "s" }).json.stat).toBe("ok");
  expect(app.properties.get("sinaweibo")).toEqual({ sinaKey: "k", sinaSecret: "s" });
  expect(send("/partner/v2/app/get_properties", form).json).toEqual({ stat: "ok", sinaKey: "k", sinaSecret: "s" });
});

describe("a sign-in", () => {
  const start = "/sinaweibo/start?token_url=https%3A%2F%2Fwww.acme.example%2Flogin";
  const store = (consumerKey = "1234567890", secret = "0123456789abcdef".repeat(2)) => {
    const service = janrain();
    service.app.properties.set("sinaweibo", { consumerKey, secret });
    return service;
  };
  /** Submits Weibo's login form and follows the redirect to the callback. */
  const signIn = ({ send }: ReturnType<typeof janrain>) => {
    const authorize = send(start, {}, "GET").location ?? "";
    const { location } = send(authorize, { action: "submit" });
    return { authorize, finished: location === undefined ? undefined : send(location, {}, "GET"), callback: location };
  };

  it("redirects to Weibo's authorize URL with the stored key and the callback", () => {
    const { status, location = "" } = store().send(start, {}, "GET");
    const { origin, pathname, searchParams } = new URL(location);
    expect([status, origin, pathname]).toEqual([302, "https://api.weibo.com", "/oauth2/authorize"]);
    const { state, ...parameters } = Object.fromEntries(searchParams);
    expect(state).toMatch(/./);
    const redirect_uri = "https://acme.rpxnow.com/sinaweibo/callback";
    expect(parameters).toEqual({ client_id: "1234567890", redirect_uri, response_type: "code" });
  });

  it("posts a token to the website once Weibo accepts the pair", () => {
    const { finished } = signIn(store());
    expect(finished?.status).toBe(200);
    expect(finished?.body).toContain(
      '<form method="post" action="https://www.acme.example/login"><input type="hidden" name="token" value="',
    );
  });

  it("fails at the callback if the stored secret is wrong, without revealing it", () => {
    const { finished } = signIn(store("1234567890", "canary-secret"));
    expect([finished?.status, finished?.body]).toEqual([400, expect.stringContaining("Weibo: client_secret error.")]);
    expect(finished?.body).not.toContain("canary");
  });

  it("uses each code once", () => {
    const service = store();
    const { callback = "" } = signIn(service);
    expect(service.send(callback, {}, "GET")).toMatchObject({ status: 400, body: expect.stringContaining("Invalid parameter: state") });
  });

  it.each([
    ["without credentials", janrain, start, "sinaweibo not configured"],
    ["without token_url", store, "/sinaweibo/start", "Invalid parameter: token_url"],
    ["with a script as token_url", store, "/sinaweibo/start?token_url=javascript:alert(1)", "Invalid parameter: token_url"],
  ])("does not start %s", (_, setUp, path, message) => {
    expect(setUp().send(path, {}, "GET")).toMatchObject({ status: 400, body: expect.stringContaining(message) });
  });

  it("has no callback page without a code", () => {
    expect(store().send("/sinaweibo/callback", {}, "GET").status).toBe(404);
  });
});
