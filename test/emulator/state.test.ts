import { describe, expect, it } from "vitest";
import { demoSetup } from "../../src/emulator/demo-setup.ts";
import { appStates, restoreState } from "../../src/emulator/state.ts";

/** The demo's application, and the applications by host. */
function acme() {
  const { realmHost, app } = demoSetup();
  return { realmHost, app, apps: new Map([[realmHost, app]]) };
}

const lists = { signIn: ["qq"], devices: { iphone: ["qq"], android: ["google", "qq"] }, domains: ["a.example"] };

describe("restoreState", () => {
  it("restores the lists but not the credentials, of which only the names are saved", () => {
    const first = acme();
    Object.assign(first.app, lists);
    first.app.properties.set("qq", { consumerKey: "canary-key", secret: "canary-secret" });
    const states = appStates(first.apps);
    expect(states).toEqual({ [first.realmHost]: { ...lists, properties: { qq: ["consumerKey", "secret"] } } });
    const second = acme();
    restoreState(second.apps, JSON.parse(JSON.stringify(states)));
    expect(second.app).toEqual({ ...acme().app, ...lists });
  });

  it("ignores members of another form", () => {
    const { realmHost, app, apps } = acme();
    restoreState(apps, { [realmHost]: { ...lists, signIn: "qq", devices: { iphone: ["qq"], android: [1], toaster: ["qq"] } } });
    expect(app).toEqual({ ...acme().app, devices: { iphone: ["qq"] }, domains: lists.domains });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [lists]],
    ["text", "qq"],
    ["lists of other values", { signIn: [1], devices: ["qq"], domains: { 0: "a.example" } }],
    ["credentials", { properties: { qq: { consumerKey: "k", secret: "s" } }, apiKey: "k", partnerKey: "p", offered: [] }],
  ])("changes nothing if the saved state is %s", (_, saved) => {
    const { realmHost, app, apps } = acme();
    restoreState(apps, { [realmHost]: saved, "other.rpxnow.com": lists });
    expect(app).toEqual(acme().app);
  });
});
