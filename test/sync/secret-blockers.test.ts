import { describe, expect, it, test } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import { secretProblem } from "../../src/core/secrets/secret-problem.ts";
import { secretBlockers } from "../../src/core/sync/secret-blockers.ts";
import type { SyncInput } from "../../src/core/sync/target.ts";
import { isAppKey, isAppSecret, pairProblem } from "../../src/core/weibo/credential-forms.ts";

const [key, secret] = ["1234567890", "0123456789abcdef".repeat(2)];

const lookup = (environment: Readonly<Record<string, string>>) => (name: string) =>
  environment[name] === undefined ? undefined : new Secret(environment[name]);

describe("secrets that must not be sent", () => {
  const credentials = { appKey: "KEY", appSecret: "SECRET" };
  const blockers = (environment: Record<string, string>, keys: (string | undefined)[] = [], id?: string, declared = {}) => {
    const declaration = { credentials: { ...credentials, ...declared } };
    return secretBlockers({ file: "f", declaration, secrets: lookup(environment) } as SyncInput, keys, id);
  };

  it.each<[string, () => ReturnType<typeof blockers>, ReturnType<typeof blockers>]>([
    ["none", () => blockers({ KEY: key, SECRET: secret }), []],
    [
      "unset ones",
      () => blockers({}, ["API", undefined], "ID"),
      [
        { kind: "unset", name: "ID" },
        { kind: "unset", name: "API" },
        { kind: "unset", name: "KEY" },
        { kind: "unset", name: "SECRET" },
      ],
    ],
    [
      "weak ones, except the id of a client",
      () => blockers({ KEY: key, SECRET: secret, API: "short", ID: "short" }, ["API"], "ID"),
      [{ kind: "weak", name: "API" }],
    ],
    [
      "another problem of the id",
      () => blockers({ KEY: key, SECRET: secret, ID: "undefined" }, [], "ID"),
      [{ kind: "placeholder", name: "ID" }],
    ],
    ["swapped ones", () => blockers({ KEY: secret, SECRET: key }), [{ kind: "swapped", name: "KEY", other: "SECRET" }]],
    [
      "equal ones, after another",
      () => blockers({ KEY: key, SECRET: key, API: "" }, ["API"]),
      [
        { kind: "placeholder", name: "API" },
        { kind: "equal", name: "KEY", other: "SECRET" },
      ],
    ],
    ["no credentials", () => secretBlockers({ file: "f", declaration: {}, secrets: lookup({}) }, []), []],
  ])("%s", (_, found, expected) => {
    expect(found()).toEqual(expected);
  });
});

describe("the pair", () => {
  const pair = { appKey: "KEY", appSecret: "SECRET" };

  it.each([
    ["right", pair, { KEY: key, SECRET: secret }, undefined],
    ["equal", pair, { KEY: secret, SECRET: secret }, "equal"],
    ["swapped", pair, { KEY: secret, SECRET: key }, "swapped"],
    ["half of a swap: the secret twice", pair, { KEY: secret, SECRET: "f".repeat(32) }, undefined],
    ["half of a swap: the key twice", pair, { KEY: key, SECRET: "123456789" }, undefined],
    ["without a key", pair, { SECRET: secret }, undefined],
    ["without a secret", pair, { KEY: secret }, undefined],
    ["one name twice", { appKey: "KEY", appSecret: "KEY" }, { KEY: key }, undefined],
    ["one name only", { appKey: "KEY" }, { KEY: key }, undefined],
    ["the other name only", { appSecret: "SECRET" }, { SECRET: secret }, undefined],
    ["none", undefined, {}, undefined],
  ])("%s", (_, credentials, environment, problem) => {
    expect(pairProblem(credentials, lookup(environment as Record<string, string>))).toBe(problem);
  });

  it.each([
    ["12345678", true, false],
    ["1234567890", true, false],
    ["1234567", false, false],
    ["12345678901", false, false],
    ["1234567a", false, false],
    [" 12345678", false, false],
    ["12345678 ", false, false],
    [secret, false, true],
    [secret.toUpperCase(), false, true],
    [`${secret}0`, false, false],
    [secret.slice(1), false, false],
    [`g${secret.slice(1)}`, false, false],
    [`${secret}\n`, false, false],
  ])("%j is an app key: %s, an app secret: %s", (value, isKey, isSecret) => {
    expect([isAppKey(new Secret(value)), isAppSecret(new Secret(value))]).toEqual([isKey, isSecret]);
  });
});

test.each([
  [undefined, "unset"],
  ["", "placeholder"],
  [" \n", "placeholder"],
  ["***", "placeholder"],
  ["undefined", "placeholder"],
  [" NULL ", "placeholder"],
  ["xxxxxxxxxxxx", "placeholder"],
  ["<your app secret>", "placeholder"],
  [`\${SECRET_OF_ACME}`, "placeholder"],
  [`\${{ secrets.KEY }}`, "placeholder"],
  ["{{ key }}", "placeholder"],
  ["$(pass show weibo)", "placeholder"],
  ["$WEIBO_APP_KEY", "placeholder"],
  ["%WEIBO_APP_KEY%", "placeholder"],
  ["@@KEY@@", "placeholder"],
  ["##KEY##", "placeholder"],
  ["x1x1x1x1x1x1", undefined],
  ["my-todo-1234567", undefined],
  ["todo-12345678", undefined],
  ["short", "weak"],
  ["password", "weak"],
  [`${key}\n`, "line-break"],
  [`${key}\r`, "line-break"],
  [`${key} `, "whitespace"],
  [` ${key}`, "whitespace"],
  [`\n${key}`, "whitespace"],
  [key, undefined],
  [secret, undefined],
])("the problem of the secret %j is %s", (value, problem) => {
  expect(secretProblem(value === undefined ? undefined : new Secret(value))).toBe(problem);
});
