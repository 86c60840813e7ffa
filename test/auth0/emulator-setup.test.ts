import { describe, expect, it, test } from "vitest";
import { parseQuirks } from "../../src/emulator/options.ts";
import { emulatorState } from "../../src/emulator/state-format.ts";
import { tenantState } from "../../src/targets/auth0/emulator/setup.ts";
import { analyze } from "../helpers/analyzed.ts";
import { type EmulatedServices, emulatedServices, emulators } from "../helpers/emulated-services.ts";
import { example } from "../helpers/example.ts";
import { keycloakDeclaration } from "../keycloak/realm.ts";
import { declarationText } from "./scene.ts";

function setupOf(text: string): EmulatedServices {
  return emulatedServices(
    analyze("weibo-provider.yaml", Buffer.from(text), { secrets: () => undefined, severities: new Map() }).declaration,
  );
}

/** Requests a page of a setup's services. */
function get({ services }: EmulatedServices, address: string) {
  const url = new URL(address);
  const request = { host: url.hostname, method: "GET", path: url.pathname, query: url.searchParams, form: new URLSearchParams() };
  const response = services
    .find((service) => service.serves(url.hostname))
    ?.respond({ ...request, contentType: "", authorization: "", text: "" });
  return response ?? { status: 0, body: "", location: undefined };
}

const auth0Callback = "https://acme.eu.auth0.com/login/callback";
/** A declaration with Auth0 alone, whose callback is that of the tenant. */
const auth0Only = declarationText();
/** A declaration with Janrain and Auth0, as during a migration. */
const both = `${example}\nauth0: ${JSON.stringify({ domain: "acme.eu.auth0.com", connection: "weibo", clientId: "AUTH0_CLIENT_ID", clientSecret: "AUTH0_CLIENT_SECRET" })}\n`;

describe("the emulated services", () => {
  it.each([
    ["Auth0 alone", auth0Only, ["acme.eu.auth0.com"], ["acme.rpxnow.com"]],
    ["Janrain and Auth0", both, ["acme.eu.auth0.com", "acme.rpxnow.com"], []],
    ["Janrain alone", example, ["acme.rpxnow.com"], ["acme.eu.auth0.com"]],
    ["Keycloak below a path", keycloakDeclaration({ url: "https://sso.acme.example/auth" }), ["sso.acme.example"], ["acme.rpxnow.com"]],
    ["a custom domain", declarationText({ customDomain: "Login.acme.example" }), ["acme.eu.auth0.com", "login.acme.example"], []],
    ["no identity service", auth0Only.replace(/^auth0:.*$/m, ""), ["www.acme.example", "api.weibo.com"], ["acme.rpxnow.com"]],
  ])("of a declaration with %s", (_, text, present, absent) => {
    const { hosts } = setupOf(text);
    expect(hosts).toEqual(expect.arrayContaining(present));
    for (const host of absent) expect(hosts).not.toContain(host);
  });
});

test("a visitor signs in with Weibo at Auth0 and returns to the website, once the connection is stored and enabled", () => {
  const setup = setupOf(auth0Only);
  const start = /href="([^"]+)"/.exec(get(setup, "https://www.acme.example/").body)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(get(setup, start).status).toBe(400);
  const { tenant, secrets } = setup;
  tenant.connections.push({
    ...{ id: "con_1", name: "weibo", strategy: "weibo", display_name: "weibo", clients: ["SiteClient01"], realms: [] },
    ...{ is_domain_connection: false, show_as_button: true },
    options: { client_id: secrets.WEIBO_APP_KEY, client_secret: secrets.WEIBO_APP_SECRET },
  });
  const authorize = new URL(get(setup, start).location ?? "");
  expect(`${authorize.origin}${authorize.pathname}`).toBe("https://api.weibo.com/oauth2/authorize");
  expect(Object.fromEntries(authorize.searchParams)).toMatchObject({ client_id: secrets.WEIBO_APP_KEY, redirect_uri: auth0Callback });
  const weibo = setup.services.find((service) => service.serves("api.weibo.com"));
  const form = new URLSearchParams({ ...Object.fromEntries(authorize.searchParams), action: "submit", userId: "u", passwd: "p" });
  const request = { host: "api.weibo.com", method: "POST", path: "/oauth2/authorize", query: new URLSearchParams(), form };
  const back = weibo?.respond({ ...request, contentType: "application/x-www-form-urlencoded", authorization: "", text: form.toString() });
  const end = get(setup, back?.location ?? "");
  expect([end.status, end.location?.replace(/code=.*/, "code=")]).toEqual([302, "https://www.acme.example/?code="]);
  expect(tenantState(tenant)).toEqual({
    connections: { weibo: { strategy: "weibo", clients: ["SiteClient01"], options: ["client_id", "client_secret"] } },
  });
});

test.each([
  [["secrets=masked"], { janrain: {}, auth0: { secrets: "masked" } }],
  [["lag=1"], { janrain: { lag: "1" }, auth0: { lag: "1" } }],
  [["signin=array", "omitted=reset"], { janrain: { signin: "array" }, auth0: { omitted: "reset" } }],
])("the quirks %j", (texts, quirks) => {
  expect(parseQuirks(texts, emulators)).toEqual({ keycloak: {}, ...quirks });
});

test.each([["x=1"], ["secrets=maybe"], ["signin"]])("refuses the quirk %s", (text) => {
  expect(() => parseQuirks([text], emulators)).toThrow();
});

describe("a saved state", () => {
  it("restores connections and their applications, but no options", () => {
    const first = setupOf(auth0Only);
    const options = { client_id: "1234567890", client_secret: "canary-secret", scope: ["email"] };
    const members = { display_name: "weibo", realms: ["weibo"], is_domain_connection: false, show_as_button: true };
    first.tenant.connections.push({ id: "con_1", name: "weibo", strategy: "weibo", clients: ["SiteClient01"], ...members, options });
    const format = emulatorState(emulators);
    const saved = format.parse(JSON.parse(JSON.stringify({ "acme.eu.auth0.com": first.targets.get("auth0")?.state() })));
    expect(JSON.stringify(saved)).not.toMatch(/canary|1234567890/);
    const second = setupOf(auth0Only);
    second.targets.get("auth0")?.restore(saved["acme.eu.auth0.com"] ?? {});
    expect(second.tenant.connections).toMatchObject([{ name: "weibo", strategy: "weibo", clients: ["SiteClient01"], options: {} }]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a list", [{ connections: {} }]],
    ["connections that are text", { connections: "canary" }],
    ["a connection that is text", { connections: { weibo: "canary" } }],
    ["a connection without a strategy", { connections: { weibo: { clients: ["canary"] } } }],
    ["options with values", { connections: { weibo: { strategy: "weibo", options: { client_secret: "canary" } } } }],
    ["credentials", { clientSecret: "canary", secrets: ["canary"] }],
  ])("keeps nothing but names if it is %s", (_, entry) => {
    const states = emulatorState(emulators).parse({ "acme.eu.auth0.com": entry });
    expect(JSON.stringify(states)).not.toContain("canary");
  });
});
