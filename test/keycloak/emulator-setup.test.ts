import { expect, test } from "vitest";
import { emulatorState } from "../../src/emulator/state-format.ts";
import type { EmulatedKeycloak } from "../../src/targets/keycloak/emulator/setup.ts";
import { analyze } from "../helpers/analyzed.ts";
import { emulatedServices, emulators } from "../helpers/emulated-services.ts";
import { weibo } from "./fault-subject.ts";
import { keycloakDeclaration } from "./realm.ts";

function setUp(url: string) {
  const text = Buffer.from(keycloakDeclaration({ url }));
  const setup = emulatedServices(analyze("weibo-provider.yaml", text, { secrets: () => undefined, severities: new Map() }).declaration);
  const keycloak = setup.targets.get("keycloak") as EmulatedKeycloak;
  const get = (address: string) => {
    const { hostname: host, pathname: path, searchParams: query } = new URL(address);
    const texts = { contentType: "", authorization: "", text: "" };
    const service = setup.services.find((one) => one.serves(host));
    return service?.respond({ host, method: "GET", path, query, form: new URLSearchParams(), ...texts });
  };
  return { ...setup, keycloak, get };
}

test.each(["https://sso.acme.example", "https://sso.acme.example/auth"])("a visitor signs in with Weibo at %s", (url) => {
  const { keycloak, secrets, services, get } = setUp(url);
  const start = /href="([^"]+)"/.exec(get("https://www.acme.example/")?.body ?? "")?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(get(start)?.status).toBe(400);
  const { WEIBO_APP_KEY: clientId = "", WEIBO_APP_SECRET: clientSecret = "" } = secrets;
  keycloak.realm.providers.set("weibo", weibo({ clientId, clientSecret }));
  const authorize = new URL(get(start)?.location ?? "");
  const callback = `${url}/realms/acme/broker/weibo/endpoint`;
  expect([
    authorize.origin + authorize.pathname,
    authorize.searchParams.get("client_id"),
    authorize.searchParams.get("redirect_uri"),
  ]).toEqual(["https://api.weibo.com/oauth2/authorize", clientId, callback]);
  const form = new URLSearchParams({ ...Object.fromEntries(authorize.searchParams), action: "submit", userId: "u", passwd: "p" });
  const request = { host: "api.weibo.com", method: "POST", path: "/oauth2/authorize", query: new URLSearchParams(), form };
  const weiboService = services.find((service) => service.serves("api.weibo.com"));
  const back = weiboService?.respond({ ...request, contentType: "", authorization: "", text: form.toString() });
  const end = get(back?.location ?? "");
  expect([end?.status, end?.location?.replace(/code=.*/, "code=")]).toEqual([302, "https://www.acme.example/?code="]);
});

test("a run needs the origin that the emulator names", () => {
  expect(setUp("https://sso.acme.example/auth").keycloak.clientOptions).toEqual({ "target-origins": "https://sso.acme.example" });
});

test("a saved state restores identity providers, but no settings", () => {
  const first = setUp("https://sso.acme.example");
  first.keycloak.realm.providers.set("weibo", weibo({ clientId: "canary-key", clientSecret: "canary-secret" }));
  const saved = emulatorState(emulators).parse(JSON.parse(JSON.stringify({ "sso.acme.example": first.keycloak.state() })));
  expect(JSON.stringify(saved)).not.toContain("canary");
  const second = setUp("https://sso.acme.example");
  second.keycloak.restore(saved["sso.acme.example"] ?? {});
  expect([...second.keycloak.realm.providers.values()]).toEqual([{ alias: "weibo", providerId: "oauth2", enabled: true, config: {} }]);
});
