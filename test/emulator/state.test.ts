import { describe, expect, it } from "vitest";
import { demoSecrets, demoSetup } from "../../src/emulator/demo-setup.ts";
import { appStates, parseAppStates, restoreState } from "../../src/emulator/state.ts";

/** The demo's application, and the applications by host. */
function acme() {
  const { app, apps } = demoSetup();
  const [realmHost = ""] = apps.keys();
  return { realmHost, app, apps };
}

const lists = { signIn: ["qq"], devices: { iphone: ["qq"], android: ["google", "qq"] }, domains: ["a.example"] };

describe("a saved state", () => {
  it("restores the lists but not the credentials, of which only the names are saved", () => {
    const first = acme();
    Object.assign(first.app, lists);
    first.app.properties.set("qq", { consumerKey: "canary-key", secret: "canary-secret" });
    const states = appStates(first.apps);
    expect(states).toEqual({ [first.realmHost]: { ...lists, properties: { qq: ["consumerKey", "secret"] } } });
    const second = acme();
    restoreState(second.apps, parseAppStates(JSON.parse(JSON.stringify(states))));
    expect(second.app).toEqual({ ...acme().app, ...lists });
  });

  it.each([
    ["an API key", demoSecrets.JANRAIN_API_KEY],
    ["a Partner key inside of a URL", `https://a.example/?partnerKey=${demoSecrets.JANRAIN_PARTNER_KEY}`],
    ["a stored secret", "0123456789abcdef"],
    ["a short stored key", "k1"],
    ["a stored secret inside of a pattern", "*.0123456789abcdef.example"],
  ])("leaves out a domain that contains %s", (_, domain = "") => {
    const { realmHost, app, apps } = acme();
    app.properties.set("qq", { consumerKey: "k1", secret: "0123456789abcdef" });
    app.domains.push(domain, "k1.example");
    app.devices = { iphone: [domain, "qq"] };
    expect(appStates(apps)[realmHost]).toMatchObject({ domains: [...acme().app.domains, "k1.example"], devices: { iphone: ["qq"] } });
  });

  it("ignores members of another form", () => {
    const { realmHost, app, apps } = acme();
    const saved = { ...lists, signIn: "qq", devices: { iphone: ["qq"], android: [1], toaster: ["qq"] } };
    restoreState(apps, parseAppStates({ [realmHost]: saved }));
    expect(app).toEqual({ ...acme().app, devices: { iphone: ["qq"] }, domains: lists.domains });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [lists]],
    ["text", "canary"],
    ["lists of other values", { signIn: [1], devices: ["canary"], domains: { 0: "canary" } }],
    ["credentials", { properties: { qq: { secret: "canary" } }, apiKey: "canary", partnerKey: "canary", offered: ["canary"] }],
  ])("changes nothing and is not kept if it is %s", (_, saved) => {
    const { realmHost, app, apps } = acme();
    const states = parseAppStates({ [realmHost]: saved, "other.rpxnow.com": lists });
    restoreState(apps, states);
    expect(app).toEqual(acme().app);
    expect(states["other.rpxnow.com"]).toEqual(lists);
    expect(JSON.stringify(states)).not.toContain("canary");
  });
});
