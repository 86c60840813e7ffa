import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { reviewFiles } from "../../src/core/report/review/json.ts";
import { reviewBetween } from "../review/declared-by.ts";
import { declarationText } from "./scene.ts";

const reviewed = (before: Record<string, unknown>, after: Record<string, unknown>, messages: typeof en | typeof zh = en) => {
  const [file] = reviewFiles([reviewBetween(declarationText(before), declarationText(after))], messages);
  return file?.steps ?? [];
};

test.each([
  ["adds an application", { applications: ["A"] }, { applications: ["A", "B"] }, ["auth0-applications"]],
  ["removes an application", { applications: ["A", "B"] }, { applications: ["B"] }, ["auth0-disable"]],
  ["replaces an application", { applications: ["A"] }, { applications: ["B"] }, ["auth0-applications", "auth0-disable"]],
  ["reorders applications", { applications: ["A", "B"] }, { applications: ["B", "A"] }, []],
  ["renames a secret", {}, { clientSecret: "AUTH0_SECRET_2" }, ["create-secrets"]],
  ["names another connection", {}, { connection: "weibo-cn" }, ["auth0-prepare", "auth0-create-keys", "auth0-connection"]],
  ["names another tenant", {}, { domain: "acme-cn.eu.auth0.com" }, ["auth0-prepare", "auth0-create-keys", "auth0-connection"]],
  ["adds a custom domain", {}, { customDomain: "login.acme.example" }, ["auth0-domain", "auth0-website"]],
])("a change that %s has its steps at Auth0", (_, before, after, expected) => {
  const ids = reviewed(before, after).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(ids).toEqual([]);
});

test.each([
  [en, "Disable the connection for A, C if they no longer offer it"],
  [zh, "如果 A、C 不再提供该连接，请为它们停用"],
] as const)("a removed application is named", (messages, action) => {
  const steps = reviewed({ applications: ["A", "B", "C"] }, { applications: ["B"] }, messages as typeof en);
  expect(steps.map((step) => step.action)).toEqual([action]);
});
