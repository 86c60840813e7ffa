import { describe, expect, it } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { expectedCallbacks, isAtService } from "../../src/core/targets/expected-callbacks.ts";
import { allTargets, declaredTargets, perTargets, targetMessages, targetNamed, useTargets } from "../../src/core/targets/registry.ts";

const janrain = { janrain: { realm: "acme" } };
const auth0 = { auth0: { domain: "acme.eu.auth0.com", connection: "weibo" } };

describe("the identity services", () => {
  it("are found by their ids, with their texts", () => {
    expect([targetNamed("auth0").name, targetNamed("janrain").name]).toEqual(["Auth0", "Janrain"]);
    expect(() => targetNamed("github")).toThrow("unknown target github");
    const { messages } = targetNamed("auth0");
    expect([targetMessages("auth0", en), targetMessages("auth0", zh)]).toEqual([messages.en, messages.zh]);
  });

  it("of a declaration are those that it has a section for, in their order", () => {
    const idsOf = (declaration: ValidDeclaration) => declaredTargets(declaration).map(({ id }) => id);
    const order = allTargets().map(({ id }) => id);
    expect(idsOf({ ...janrain, ...auth0 })).toEqual(order.filter((id) => id === "janrain" || id === "auth0"));
    expect([idsOf(auth0), idsOf({ auth0: {} }), idsOf({ auth0: undefined }), idsOf({})]).toEqual([["auth0"], ["auth0"], [], []]);
  });

  it("give values that are computed once for a list of them", () => {
    const registered = allTargets();
    let count = 0;
    const names = perTargets((targets) => `${++count}: ${targets.length}`);
    try {
      expect([names(), names()]).toEqual([`1: ${registered.length}`, `1: ${registered.length}`]);
      useTargets([]);
      expect([names(), names()]).toEqual(["2: 0", "2: 0"]);
    } finally {
      useTargets(registered);
    }
    expect(names()).toBe(`1: ${registered.length}`);
  });
});

describe("callbacks", () => {
  it("are expected from each declared service that names its host", () => {
    expect(expectedCallbacks({ ...janrain, ...auth0 })).toEqual([
      {
        service: "Janrain",
        url: "https://acme.rpxnow.com/sinaweibo/callback",
        host: "acme.rpxnow.com",
        evidence: targetNamed("janrain").callbackOf(janrain)?.evidence,
      },
      {
        service: "Auth0",
        url: "https://acme.eu.auth0.com/login/callback",
        host: "acme.eu.auth0.com",
        evidence: targetNamed("auth0").callbackOf(auth0)?.evidence,
      },
    ]);
    expect(expectedCallbacks({ auth0: { connection: "weibo" }, ...janrain }).map(({ service }) => service)).toEqual(["Janrain"]);
    expect(expectedCallbacks({})).toEqual([]);
  });

  it.each<[string, ValidDeclaration, boolean]>([
    ["https://acme.rpxnow.com/other", janrain, true],
    ["https://acme.rpxnow.com/other", { ...janrain, ...auth0 }, true],
    ["https://acme.eu.auth0.com/login/callback", { ...janrain, ...auth0 }, true],
    ["http://acme.rpxnow.com/sinaweibo/callback", janrain, false],
    ["https://acme.rpxnow.com:8443/sinaweibo/callback", janrain, false],
    ["https://www.acme.example/", { ...janrain, ...auth0 }, false],
    ["", janrain, false],
    ["https://www.acme.example/", {}, true],
    ["https://www.acme.example/", { auth0: { connection: "weibo" } }, true],
  ])("%j is at a service of %j: %s", (callback, declaration, expected) => {
    expect(isAtService(callback, declaration)).toBe(expected);
  });
});
