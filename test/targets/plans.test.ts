import { describe, expect, it } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import type { Change } from "../../src/core/sync/plan.ts";
import { planChanges as planAuth0, unknownChanges as unknownAuth0 } from "../../src/targets/auth0/plan.ts";
import { planChanges as planKeycloak, unknownChanges as unknownKeycloak } from "../../src/targets/keycloak/plan.ts";
import { genericProvider, maskedSecret } from "../../src/targets/keycloak/protocol.ts";

const credentials = { appKey: new Secret("1234567890"), appSecret: new Secret("a1b2".repeat(8)) };
const missing = { keys: [], credentials: ["WEIBO_APP_SECRET"] };
const short = ({ kind, action, reason, ...rest }: Change) => {
  const { subject: _, ...others } = rest;
  return [`${kind} ${action} ${reason}`, others];
};

describe("a plan for Keycloak", () => {
  const desired = { providerId: genericProvider, settings: { useJwksUrl: "false" }, credentials, keys: undefined, missing };
  const stored = (config: object, members: object = {}) => ({
    config: { useJwksUrl: "false", clientId: "1234567890", clientSecret: "a1b2".repeat(8), ...config },
    ...members,
  });
  const noSecret = { ...desired, credentials: undefined };

  it.each([
    [
      "without a provider",
      desired,
      null,
      false,
      [
        ["provider create not-found", { details: ["oauth2"] }],
        ["credentials create not-stored", {}],
      ],
    ],
    [
      "without provider and secret",
      noSecret,
      null,
      false,
      [
        ["provider unknown needs-secret", { secrets: ["WEIBO_APP_SECRET"] }],
        ["credentials unknown needs-secret", { secrets: ["WEIBO_APP_SECRET"] }],
      ],
    ],
    [
      "up to date",
      desired,
      stored({}),
      false,
      [
        ["provider none stored-generic", {}],
        ["credentials none same", {}],
      ],
    ],
    [
      "up to date, an extension",
      { ...desired, providerId: "weibo", settings: {} },
      stored({}),
      false,
      [
        ["provider none stored", {}],
        ["credentials none same", {}],
      ],
    ],
    [
      "a setting, and switched off",
      desired,
      stored({ useJwksUrl: "true" }, { enabled: false }),
      false,
      [
        ["provider update settings", { details: ["useJwksUrl", "enabled"] }],
        ["credentials none same", {}],
      ],
    ],
    [
      "without a secret",
      noSecret,
      stored({}),
      false,
      [
        ["provider none stored-generic", {}],
        ["credentials unknown needs-secret", { secrets: ["WEIBO_APP_SECRET"] }],
      ],
    ],
    [
      "a masked secret",
      desired,
      stored({ clientSecret: maskedSecret }),
      false,
      [
        ["provider none stored-generic", {}],
        ["credentials none unreadable", {}],
      ],
    ],
    [
      "a masked secret to rotate",
      desired,
      stored({ clientSecret: maskedSecret }),
      true,
      [
        ["provider none stored-generic", {}],
        ["credentials update rotate", { unreadable: true }],
      ],
    ],
    [
      "the same secret to rotate",
      desired,
      stored({}),
      true,
      [
        ["provider none stored-generic", {}],
        ["credentials none same", {}],
      ],
    ],
    [
      "another key",
      desired,
      stored({ clientId: "1" }),
      false,
      [
        ["provider none stored-generic", {}],
        ["credentials update differs", {}],
      ],
    ],
    [
      "no secret stored",
      desired,
      stored({ clientSecret: "" }),
      true,
      [
        ["provider none stored-generic", {}],
        ["credentials create not-stored", {}],
      ],
    ],
  ])("%s", (_, wanted, remote, rotate, changes) => {
    expect(planKeycloak("weibo", wanted, remote, { rotate }).map(short)).toEqual(changes);
  });

  it("whose state cannot be read", () => {
    expect(unknownKeycloak("weibo", { reason: "needs-secret", secrets: ["KEY"] })).toEqual([
      { kind: "provider", subject: "weibo", action: "unknown", reason: "needs-secret", secrets: ["KEY"] },
      { kind: "credentials", subject: "weibo", action: "unknown", reason: "needs-secret", secrets: ["KEY"] },
    ]);
  });
});

describe("a plan for Auth0", () => {
  const desired = { connection: "weibo", applications: ["web", "app"], credentials, keys: undefined, missing };
  const noSecret = { ...desired, credentials: undefined };
  const all = [
    "read:connections",
    "create:connections",
    "update:connections",
    "read:connections_options",
    "update:connections_options",
  ] as const;
  const nothing = { scopes: undefined, denied: undefined, connection: null, clients: [], others: [] };
  const options = { client_id: "1234567890", client_secret: "a1b2".repeat(8) };
  const connection = { id: "con_1", name: "weibo", options } as never;
  const hidden = { id: "con_1", name: "weibo" } as never;
  const kinds = (changes: readonly Change[]) =>
    changes.map(({ kind, action, reason, details }) => [kind, action, reason, ...(details ?? [])].join(" "));

  it.each([
    [
      "without a connection",
      desired,
      nothing,
      ["connection create not-found", "credentials create not-stored", "application create not-enabled", "application create not-enabled"],
    ],
    [
      "without connection and secret",
      noSecret,
      nothing,
      [
        "connection create not-found",
        "credentials unknown needs-secret",
        "application unknown after-credentials",
        "application unknown after-credentials",
      ],
    ],
    [
      "up to date",
      desired,
      { ...nothing, connection, clients: ["web", "app"] },
      ["connection none exists", "credentials none same", "application none enabled", "application none enabled"],
    ],
    [
      "one application",
      desired,
      { ...nothing, connection, clients: ["app"] },
      ["connection none exists", "credentials none same", "application create not-enabled", "application none enabled"],
    ],
    [
      "without the secret",
      noSecret,
      { ...nothing, connection, clients: ["web"] },
      ["connection none exists", "credentials unknown needs-secret", "application none enabled", "application unknown after-credentials"],
    ],
    [
      "options that the token may not read",
      desired,
      { ...nothing, connection: hidden, clients: ["web", "app"] },
      [
        "connection none exists",
        "credentials unknown needs-scope read:connections_options",
        "application none enabled",
        "application none enabled",
      ],
    ],
    [
      "a token that may not create",
      desired,
      { ...nothing, scopes: all.filter((scope) => scope !== "create:connections") },
      [
        "connection unknown needs-scope create:connections",
        "credentials unknown needs-scope create:connections",
        "application unknown after-credentials",
        "application unknown after-credentials",
      ],
    ],
    [
      "a token that may not update, and another key",
      { ...desired, credentials: { ...credentials, appKey: new Secret("1") } },
      { ...nothing, connection, scopes: all.filter((scope) => scope !== "update:connections"), clients: ["web", "app"] },
      [
        "connection none exists",
        "credentials unknown needs-scope update:connections",
        "application none enabled",
        "application none enabled",
      ],
    ],
    [
      "a tenant that shows options without their scope",
      { ...desired, credentials: { ...credentials, appKey: new Secret("1") } },
      { ...nothing, connection, scopes: ["read:connections", "update:connections"], clients: ["web", "app"] },
      ["connection none exists", "credentials update differs", "application none enabled", "application none enabled"],
    ],
    [
      "a token that may not read connections",
      desired,
      {
        ...nothing,
        connection: undefined,
        denied: { error: undefined as never, scopes: ["read:connections"] },
        scopes: ["create:connections"],
      },
      ["connection", "credentials", "application", "application"].map(
        (kind) => `${kind} unknown needs-scope read:connections read:connections_options update:connections update:connections_options`,
      ),
    ],
    [
      "a token that does not show its scopes, and may not read connections",
      { ...desired, applications: [] },
      { ...nothing, connection: undefined },
      ["connection unknown needs-scope", "credentials unknown needs-scope"],
    ],
    [
      "a refusal that names a scope, of a token that does not show its scopes",
      { ...desired, applications: [] },
      { ...nothing, connection: undefined, denied: { error: undefined as never, scopes: ["read:connections"] } },
      ["connection unknown needs-scope read:connections", "credentials unknown needs-scope read:connections"],
    ],
    [
      "a tenant that shows options without their scope, and a token that may not update",
      { ...desired, credentials: { ...credentials, appKey: new Secret("1") } },
      { ...nothing, connection, scopes: ["read:connections"], clients: ["web"] },
      [
        "connection none exists",
        "credentials unknown needs-scope update:connections",
        "application none enabled",
        "application unknown after-credentials",
      ],
    ],
    [
      "a token that may not enable applications",
      desired,
      { ...nothing, connection, scopes: ["read:connections_options"], clients: ["web"] },
      [
        "connection none exists",
        "credentials none same",
        "application none enabled",
        "application unknown needs-scope read:connections update:connections",
      ],
    ],
  ])("%s", (_, wanted, remote, changes) => {
    expect(kinds(planAuth0(wanted, remote as never, { rotate: false }))).toEqual(changes);
  });

  it.each([
    [false, "credentials none unreadable"],
    [true, "credentials update rotate"],
  ])("with a secret that cannot be compared, to rotate: %s", (rotate, expected) => {
    const masked = { ...(connection as object), options: { ...options, client_secret: "***" } } as never;
    expect(kinds(planAuth0({ ...desired, applications: [] }, { ...nothing, connection: masked }, { rotate }))).toEqual([
      "connection none exists",
      expected,
    ]);
    expect(kinds(planAuth0({ ...desired, applications: [] }, { ...nothing, connection }, { rotate }))[1]).toBe("credentials none same");
  });

  it("names the secrets that are missing", () => {
    const secrets = planAuth0(noSecret, nothing, { rotate: false }).map(({ secrets }) => secrets);
    expect(secrets).toEqual([undefined, ["WEIBO_APP_SECRET"], undefined, undefined]);
  });

  it("whose state cannot be read", () => {
    expect(
      unknownAuth0(desired, { reason: "needs-secret", secrets: ["KEY"] }).map(
        ({ kind, subject, action }) => `${kind} ${subject} ${action}`,
      ),
    ).toEqual(["connection weibo unknown", "credentials weibo unknown", "application web unknown", "application app unknown"]);
  });
});
