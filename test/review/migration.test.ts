import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { reviewFiles } from "../../src/core/report/review/json.ts";
import { type Edits, example } from "../helpers/example.ts";
import { reviewBetween, withEdits } from "./declared-by.ts";

const section = `auth0:
  domain: acme.eu.auth0.com
  connection: weibo
  applications: [abc123]
  clientId: AUTH0_CLIENT_ID
  clientSecret: AUTH0_CLIENT_SECRET

`;
const callbacks = (from: string, to: string): Edits => [
  [`authorization: https://${from} `, `authorization: https://${to} `],
  [`  deauthorization: https://${from} `, `  deauthorization: https://${to} `],
];
const [atJanrain, atAuth0] = ["acme.rpxnow.com/sinaweibo/callback", "acme.eu.auth0.com/login/callback"];
const both = example.replace("\njanrain:", `\n${section}janrain:`);
const switched = withEdits(both, callbacks(atJanrain, atAuth0));
const janrain = example.slice(example.indexOf("janrain:"), example.indexOf("developer:"));
const alone = switched.replace(janrain, "");

const reviewed = (before: string, after: string) => {
  const [file] = reviewFiles([reviewBetween(before, after)], en);
  return { ids: file?.steps.map(({ id }) => id), outages: file?.outages, events: file?.events.map(({ kind, service }) => [kind, service]) };
};

describe("a migration from Janrain to Auth0", () => {
  it.each([
    [
      "adds the new service alongside the old one",
      example,
      both,
      {
        ids: ["auth0-prepare", "auth0-create-keys", "auth0-connection", "auth0-applications"],
        outages: [],
        events: [
          ["service-settings-change", "janrain"],
          ["service-added", "auth0"],
        ],
      },
    ],
    [
      "moves sign-in with Weibo's single callback",
      both,
      switched,
      {
        ids: ["auth0-website", "weibo-callbacks", "test-sign-in"],
        outages: [{ signIn: "down", from: 1, until: 2 }],
        events: [
          ["service-settings-change", "janrain"],
          ["service-moves", "auth0"],
          ["deauthorization-changes", undefined],
        ],
      },
    ],
    [
      "removes the old service",
      switched,
      alone,
      {
        ids: ["janrain-clean-up"],
        outages: [],
        events: [
          ["service-settings-change", "auth0"],
          ["service-removed", "janrain"],
        ],
      },
    ],
  ] as const)("%s", (_, before, after, expected) => {
    const found = reviewed(before, after);
    expect(found.ids).toEqual(expected.ids);
    expect(found.outages).toEqual(expected.outages);
    expect(found.events?.toSorted()).toEqual(expected.events.toSorted());
  });

  it("in one change has one order", () => {
    expect(reviewed(example, alone)).toMatchObject({
      ids: [
        ...["auth0-prepare", "auth0-create-keys", "auth0-connection", "auth0-applications"],
        ...["auth0-website", "weibo-callbacks", "test-sign-in", "janrain-clean-up"],
      ],
      outages: [{ signIn: "down", from: 5, until: 6 }],
    });
  });
});

const keycloakSection = `keycloak:
  url: https://id.acme.example/
  realm: acme
  alias: weibo
  clientId: KEYCLOAK_CLIENT_ID
  clientSecret: KEYCLOAK_CLIENT_SECRET

`;
const atKeycloak = "id.acme.example/realms/acme/broker/weibo/endpoint";
const keycloak = withEdits(alone.replace(section, keycloakSection), callbacks(atAuth0, atKeycloak));
const setUp = ["keycloak-prepare", "keycloak-origin", "keycloak-create-keys", "keycloak-provider"];
const switching = ["keycloak-website", "weibo-callbacks", "test-sign-in"];

describe("a change of Keycloak's settings", () => {
  it("moves from another service in one order", () => {
    expect(reviewed(alone, keycloak)).toMatchObject({
      ids: [...setUp, ...switching, "auth0-clean-up"],
      outages: [{ signIn: "down", from: 5, until: 6 }],
    });
  });

  it.each<[string, Edits, string[]]>([
    [
      "alias",
      [["alias: weibo", "alias: sina"], ...callbacks(atKeycloak, atKeycloak.replace("weibo", "sina"))],
      [...setUp, ...switching, "keycloak-clean-up"],
    ],
    [
      "realm",
      [["realm: acme", "realm: cn"], ...callbacks(atKeycloak, atKeycloak.replace("realms/acme", "realms/cn"))],
      [...setUp, ...switching, "keycloak-clean-up"],
    ],
    [
      "url",
      [["url: https://id.", "url: https://sso."], ...callbacks(atKeycloak, atKeycloak.replace("id.", "sso."))],
      [...setUp, ...switching, "keycloak-clean-up"],
    ],
    ["providerId", [["alias: weibo", "alias: weibo\n  providerId: weibo"]], ["keycloak-type", "keycloak-provider"]],
    ["clientId", [["clientId: KEYCLOAK_CLIENT_ID", "clientId: OTHER_ID"]], ["create-secrets"]],
    ["clientSecret", [["clientSecret: KEYCLOAK_CLIENT_SECRET", "clientSecret: OTHER_SECRET"]], ["create-secrets"]],
  ])("%s", (_, edits, steps) => {
    expect(reviewed(keycloak, withEdits(keycloak, edits)).ids).toEqual(steps);
  });
});

describe("a change of Auth0's settings", () => {
  it.each<[string, Edits, string[]]>([
    [
      "domain",
      [["domain: acme.eu.auth0.com", "domain: acme.us.auth0.com"], ...callbacks(atAuth0, "acme.us.auth0.com/login/callback")],
      [
        ...["auth0-prepare", "auth0-create-keys", "auth0-connection", "auth0-applications"],
        ...["auth0-website", "weibo-callbacks", "test-sign-in", "auth0-clean-up"],
      ],
    ],
    [
      "customDomain",
      [
        ["domain: acme.eu.auth0.com", "domain: acme.eu.auth0.com\n  customDomain: login.acme.example"],
        ...callbacks(atAuth0, "login.acme.example/login/callback"),
      ],
      ["auth0-domain", "auth0-website", "weibo-callbacks", "test-sign-in"],
    ],
    ["applications", [["[abc123]", "[abc123, def456]"]], ["auth0-applications"]],
    ["clientId", [["clientId: AUTH0_CLIENT_ID", "clientId: OTHER_ID"]], ["create-secrets"]],
    ["clientSecret", [["clientSecret: AUTH0_CLIENT_SECRET", "clientSecret: OTHER_SECRET"]], ["create-secrets"]],
  ])("%s", (_, edits, steps) => {
    expect(reviewed(alone, withEdits(alone, edits)).ids).toEqual(steps);
  });
});

describe("a migration from Janrain to Keycloak", () => {
  const keycloak = `keycloak:
  url: https://sso.acme.example
  realm: acme
  alias: weibo
  clientId: KEYCLOAK_CLIENT_ID
  clientSecret: KEYCLOAK_CLIENT_SECRET

`;
  const atKeycloak = "sso.acme.example/realms/acme/broker/weibo/endpoint";
  const alongside = example.replace("\njanrain:", `\n${keycloak}janrain:`);
  const moved = withEdits(alongside, callbacks(atJanrain, atKeycloak));
  const only = moved.replace(janrain, "");
  const setUp = ["keycloak-prepare", "keycloak-origin", "keycloak-create-keys", "keycloak-provider"];
  const move = ["keycloak-website", "weibo-callbacks", "test-sign-in"];

  it.each([
    ["adds the new service alongside the old one", example, alongside, setUp, []],
    ["moves sign-in with Weibo's single callback", alongside, moved, move, [{ signIn: "down", from: 1, until: 2 }]],
    ["removes the old service", moved, only, ["janrain-clean-up"], []],
    ["does all of it in one order", example, only, [...setUp, ...move, "janrain-clean-up"], [{ signIn: "down", from: 5, until: 6 }]],
  ])("%s", (_, before, after, ids, outages) => {
    expect(reviewed(before, after)).toMatchObject({ ids, outages });
  });
});
