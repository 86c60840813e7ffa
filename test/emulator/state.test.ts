import { describe, expect, it } from "vitest";
import { demoSetup } from "../../src/emulator/demo-setup.ts";
import { restoreState, shownState } from "../../src/emulator/state.ts";

/** The demo's application, and its stand-in's applications by host. */
function acme() {
  const { realm, app } = demoSetup();
  return { realm, app, apps: new Map([[realm, app]]) };
}

const lists = { signIn: ["qq"], devices: { iphone: ["qq"], android: ["google", "qq"] }, domains: ["a.example"] };

describe("what an application held", () => {
  it("is put back but for its credentials, of which only names were shown", () => {
    const first = acme();
    Object.assign(first.app, lists);
    first.app.properties.set("qq", { consumerKey: "canary-key", secret: "canary-secret" });
    const shown = shownState(first.apps);
    expect(shown).toEqual({ [first.realm]: { ...lists, properties: { qq: ["consumerKey", "secret"] } } });
    const second = acme();
    restoreState(second.apps, JSON.parse(JSON.stringify(shown)));
    expect(second.app).toEqual({ ...acme().app, ...lists });
  });

  it("is put back as far as it has its form", () => {
    const { realm, app, apps } = acme();
    restoreState(apps, { [realm]: { ...lists, signIn: "qq", devices: { iphone: ["qq"], android: [1], toaster: ["qq"] } } });
    expect(app).toEqual({ ...acme().app, devices: { iphone: ["qq"] }, domains: lists.domains });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [lists]],
    ["text", "qq"],
    ["lists of other things", { signIn: [1], devices: ["qq"], domains: { 0: "a.example" } }],
    ["credentials", { properties: { qq: { consumerKey: "k", secret: "s" } }, apiKey: "k", partnerKey: "p", offered: [] }],
  ])("is as at the start where %s was kept", (_, kept) => {
    const { realm, app, apps } = acme();
    restoreState(apps, { [realm]: kept, "other.rpxnow.com": lists });
    expect(app).toEqual(acme().app);
  });
});
