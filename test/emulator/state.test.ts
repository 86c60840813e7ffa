import { describe, expect, it } from "vitest";
import { emulatorState } from "../../src/emulator/state-format.ts";
import { demoSecrets, demoSetup } from "../helpers/demo-setup.ts";
import { emulators } from "../helpers/emulated-services.ts";

const realmHost = "acme.rpxnow.com";

/** The demo's application, and the service that has its state. */
function acme() {
  const { app, targets } = demoSetup();
  const target = targets.get("janrain");
  if (!target) throw new Error("the demo has no application");
  return { app, target };
}

const { parse } = emulatorState(emulators);

const lists = { signIn: ["qq"], devices: { iphone: ["qq"], android: ["google", "qq"] }, domains: ["a.example"] };

describe("a saved state", () => {
  it("restores the lists but not the credentials, of which only the names are saved", () => {
    const first = acme();
    Object.assign(first.app, lists);
    first.app.properties.set("qq", { consumerKey: "canary-key", secret: "canary-secret" });
    const state = first.target.state();
    expect(state).toEqual({ ...lists, properties: { qq: ["consumerKey", "secret"] } });
    const second = acme();
    second.target.restore(parse(JSON.parse(JSON.stringify({ [realmHost]: state })))[realmHost] ?? {});
    expect(second.app).toEqual({ ...acme().app, ...lists });
  });

  it.each([
    ["an API key", demoSecrets.JANRAIN_API_KEY],
    ["a Partner key inside of a URL", `https://a.example/?partnerKey=${demoSecrets.JANRAIN_PARTNER_KEY}`],
    ["a stored secret", "0123456789abcdef"],
    ["a short stored key", "k1"],
    ["a stored secret inside of a pattern", "*.0123456789abcdef.example"],
  ])("leaves out a domain that contains %s", (_, domain = "") => {
    const { app, target } = acme();
    app.properties.set("qq", { consumerKey: "k1", secret: "0123456789abcdef" });
    app.domains.push(domain, "k1.example");
    app.devices = { iphone: [domain, "qq"] };
    expect(target.state()).toMatchObject({ domains: [...acme().app.domains, "k1.example"], devices: { iphone: ["qq"] } });
  });

  it("ignores members of another form", () => {
    const { app, target } = acme();
    const saved = { ...lists, signIn: "qq", devices: { iphone: ["qq"], android: [1], toaster: ["qq"] } };
    target.restore(parse({ [realmHost]: saved })[realmHost] ?? {});
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
    const { app, target } = acme();
    const states = parse({ [realmHost]: saved, "other.rpxnow.com": lists });
    target.restore(states[realmHost] ?? {});
    expect(app).toEqual(acme().app);
    expect(states["other.rpxnow.com"]).toEqual(lists);
    expect(JSON.stringify(states)).not.toContain("canary");
  });
});
