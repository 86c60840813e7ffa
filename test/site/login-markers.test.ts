import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { allTargets, useTargets } from "../../src/core/targets/registry.ts";
import { authorizeMarkers, isKnownMarker, loginMarkers, ownMarkers, WidgetSearch, widgetWords } from "../../src/core/urls/login-markers.ts";

// A new list of services: what was computed for another one, before these tests, is not used.
const services = allTargets();
beforeEach(() => useTargets([...services]));
afterEach(() => useTargets(services));

const foundIn = (...pieces: string[]) => {
  const search = new WidgetSearch();
  for (const piece of pieces) search.add(piece);
  return search.found();
};

describe("widget markers", () => {
  it.each([
    ["Weibo's login button", ['<wb:login-button type="1,2">'], ["<wb:login-button"]],
    ["Weibo's login call", ["WB2.login(done)"], ["WB2.login"]],
    ["another letter case", ["wb2.LOGIN(done)"], ["WB2.login"]],
    ["the button that a script makes", ["W.widget.connectButton({})"], ["connectButton"]],
    ["another object's button", ["x.connectButton({})"], []],
    ["a longer name", ["widget.connectButtons()"], []],
    ["several, in the order of the list", ["WB2.login(done)", "<wb:login-button>"], ["<wb:login-button", "WB2.login"]],
    ["Weibo's follow button", ["<wb:follow-button>"], []],
    ["nothing", [], []],
    ["the loader of a service", ['"https://rpxnow.com/js/lib/acme/engage.js"'], ["rpxnow.com"]],
    ["what share widgets have too, of a share widget", ["window.janrain = {}; janrain.settings.share = {}"], []],
    [
      "a share widget and a login",
      ["window.janrain = {}; janrain.settings.share = {}", "janrain.settings.tokenUrl = x"],
      ["window.janrain", "janrain.settings"],
    ],
    ["a share widget and what only logins have", ["janrainShare = 1", 'class="janrain-provider-icon-weibo"'], ["janrain-provider-icon-"]],
    [
      "a share widget, what share widgets have, and what only logins have",
      ["window.janrain = {}; janrainShare = 1", 'class="janrain-provider-icon-weibo"'],
      ["window.janrain", "janrain-provider-icon-"],
    ],
    ["a pattern instead of a text", ["v1.api.us.janrain.com"], ["api.*.janrain.com"]],
  ])("%s", (_, pieces, markers) => {
    expect(foundIn(...pieces)).toEqual(markers);
  });
});

describe("markers", () => {
  it("are those of services, of Weibo's SDK, and of Weibo's authorize URLs", () => {
    const texts = loginMarkers().map(({ text }) => text);
    expect(texts.slice(-5)).toEqual(["<wb:login-button", "WB2.login", "connectButton", ...authorizeMarkers.map(({ text }) => text)]);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !isKnownMarker(text))).toEqual([]);
    expect(isKnownMarker("acme-login")).toBe(false);
  });

  it.each<[string, ValidDeclaration, string[]]>([
    ["without any", {}, []],
    ["of the site, without invalid ones", { site: { markers: ["acme-login", undefined, "acme-sso"] } }, ["acme-login", "acme-sso"]],
    ["of an empty site", { site: {} }, []],
    [
      "of the site, then of services",
      { janrain: { domain: "login.acme.example" }, site: { markers: ["acme-login"] } },
      ["acme-login", "login.acme.example"],
    ],
  ])("of a declaration: %s", (_, declaration, markers) => {
    expect(ownMarkers(declaration)).toEqual(markers);
  });
});

it("words of services are alternatives of a pattern", () => {
  const [dotted] = widgetWords().filter((word) => word.includes("share"));
  expect(dotted).toBe("share\\.js");
  expect(widgetWords()).toContain("janrain");
});
