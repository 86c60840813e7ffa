import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnswerName } from "../../src/core/init/answers.ts";
import { normalizeAnswer, normalizeForService } from "../../src/core/init/normalize-answer.ts";
import { preCommitText, workflowText } from "../../src/core/init/workflow-text.ts";
import { targetDescriptions } from "../../src/targets/index.ts";
import { root } from "../helpers/example.ts";

describe("an answer", () => {
  it.each<[AnswerName, string, string]>([
    ["website", "www.acme.example", "https://www.acme.example/"],
    ["website", "http://www.acme.example/a", "http://www.acme.example/a"],
    ["website", "HTTPS://WWW.Acme.example", "https://www.acme.example/"],
    ["website", "www.acme.example:8443/cn", "https://www.acme.example:8443/cn"],
    ["website", "例子.中国", "https://xn--fsqu00a.xn--fiqs8s/"],
    ["name", " AcmeMember ", "AcmeMember"],
    ["account", " 艾克米 会员 ", "艾克米 会员"],
    ["account", "@acme", "acme"],
    ["account", "acme@home", "acme@home"],
    ["name", '"', '"'],
    ["name", '""', ""],
    ["website", "www.acme.example/?from=http://other.example/", "https://www.acme.example/?from=http://other.example/"],
    ["account", "“＠艾克米”", "艾克米"],
    ["name", " “AcmeMember” ", "AcmeMember"],
    ["name", "'\"艾克米\"'", "艾克米"],
    ["website", "「https：／／www．acme．example／」", "https://www.acme.example/"],
    ["website", "`WWW.Acme.example`", "https://www.acme.example/"],
  ])("for %s: %j becomes %j", (name, text, value) => {
    expect(normalizeAnswer(name, text)).toEqual({ value });
  });

  it.each<[AnswerName, string, string]>([
    ["website", "ftp://www.acme.example", "website-form"],
    ["website", "javascript://www.acme.example", "website-form"],
    ["website", "https://a b", "website-form"],
    ["website", "https://user:secret@www.acme.example", "website-form"],
    ["website", "https://user@www.acme.example", "website-form"],
    ["website", "https://:secret@www.acme.example", "website-form"],
    ["website", "xhttps://www.acme.example", "website-form"],
    ["website", "acme", "website-private"],
    ["website", "http://localhost:3000", "website-private"],
    ["website", "192.168.0.1", "website-private"],
    ["name", "Acme Member", "name-spaces"],
    ["name", "艾克米　会员", "name-spaces"],
  ])("for %s: %j is refused because of %s", (name, text, problem) => {
    expect(normalizeAnswer(name, text)).toEqual({ problem });
  });
});

describe("an answer for an identity service", () => {
  const normalize = async (question: string, text: string) => {
    const services = await Promise.all(targetDescriptions.map(({ init }) => init()));
    const service = services.find(({ questions }) => questions.includes(question)) ?? expect.fail();
    return normalizeForService(service, question, text);
  };

  it.each([
    ["realm", "acme", "acme"],
    ["realm", "ACME", "acme"],
    ["realm", "acme.rpxnow.com", "acme"],
    ["realm", "https://acme.rpxnow.com", "acme"],
    ["realm", "https://acme.rpxnow.com/", "acme"],
    ["realm", "http://acme.rpxnow.com:443/sinaweibo/callback?x#y", "acme"],
    ["realm", "https://a-b-1.rpxnow.com.", "a-b-1"],
    ["realm", '"https://ACME.rpxnow.com/"', "acme"],
    ["realm", " <https://acme.rpxnow.com> ", "acme"],
    ["realm", "ａｃｍｅ．ｒｐｘｎｏｗ．ｃｏｍ", "acme"],
    ["realm", "acme。rpxnow。com", "acme"],
    ["realm", "\u200bacme\ufeff", "acme"],
    ["realm", "//acme.rpxnow.com./sinaweibo/callback", "acme"],
    ["keycloak-realm", "  ", ""],
    ["auth0-domain", "“ａｃｍｅ.eu.auth0.com”", "acme.eu.auth0.com"],
    ["auth0-domain", "acme.eu.auth0.com", "acme.eu.auth0.com"],
    ["auth0-domain", "https://Acme.EU.auth0.com/authorize?x", "acme.eu.auth0.com"],
    ["keycloak-url", "sso.acme.example", "https://sso.acme.example"],
    ["keycloak-url", "https://SSO.acme.example:8443/auth/", "https://sso.acme.example:8443/auth"],
    ["keycloak-url", "https://sso.acme.example/admin/master/console/#/acme", "https://sso.acme.example"],
    ["keycloak-url", "https://sso.acme.example/auth/realms/acme/account", "https://sso.acme.example/auth"],
    ["keycloak-realm", "Acme-1", "Acme-1"],
  ])("for %s: %j becomes %j", async (question, text, value) => {
    expect(await normalize(question, text)).toEqual({ value });
  });

  it.each([
    ["realm", "login.acme.example", "realm-domain"],
    ["realm", "https://rpxnow.com", "realm-dashboard"],
    ["realm", "https://dashboard.janrain.com/apps/acme", "realm-dashboard"],
    ["realm", "https://dashboard.rpxnow.com", "realm-dashboard"],
    ["realm", "acme_1", "realm-form"],
    ["realm", "-acme", "realm-form"],
    ["realm", "https://", "realm-form"],
    ["realm", "a".repeat(64), "realm-form"],
    ["auth0-domain", "acme", "domain-form"],
    ["auth0-domain", "acme_1.auth0.com", "domain-form"],
    ["auth0-domain", "https://", "domain-form"],
    ["keycloak-url", "ftp://sso.acme.example", "url-form"],
    ["keycloak-url", "https://user:secret@sso.acme.example", "url-form"],
    ["keycloak-url", "https://sso.acme.example/a b", "url-form"],
    ["keycloak-realm", "..", "realm-form"],
    ["keycloak-realm", "acme/other", "realm-form"],
  ])("for %s: %j is refused because of %s", async (question, text, problem) => {
    expect(await normalize(question, text)).toEqual({ problem });
  });
});

describe("the workflow", () => {
  const example = "# Syncs when it reaches main.\non:\n  push:\n    branches: [main]\njobs: {} # restrict it to main\n";

  it.each([
    ["main", "[main]"],
    ["master", "[master]"],
    ["release/2.x", "[release/2.x]"],
    ["1.0", '["1.0"]'],
    ["a,b]", '["a,b]"]'],
    ["a,b", '["a,b"]'],
    ["a]", '["a]"]'],
    ["$&", '["$&"]'],
  ])("is for the branch %s", (branch, list) => {
    const text = workflowText(example, { branch });
    expect(text).toContain(`branches: ${list}`);
    expect(text).toContain(`# restrict it to ${branch}\n`);
  });

  it.each([
    [
      "everything of the service",
      { branch: "dev", environment: "auth0", secrets: ["A_ID", "A_SECRET"], inputs: { "target-origins": "https://a.example", x: "1" } },
      [
        "# The domain is plain, and dev is the branch.",
        "on: { push: { branches: [dev] } }",
        "jobs:",
        "  sync:",
        "    environment: auth0",
        "  plan:",
        "    environment: auth0-plan # of dev",
        "    with:",
        "      mode: plan",
        "      target-origins: https://a.example",
        '      x: "1"',
        "    env:",
        `      A_ID: \${{ secrets.A_ID }}`,
        `      A_SECRET: \${{ secrets.A_SECRET }}`,
        "    other: # mode: sync",
        "      mode: planned",
        `      main: \${{ secrets.A }} # mode: plan`,
        `      run: echo A: \${{ secrets.A }}`,
        "    # environment: janrain",
      ],
    ],
    [
      "nothing",
      { branch: "main" },
      [
        "# The domain is plain, and main is the branch.",
        "on: { push: { branches: [main] } }",
        "jobs:",
        "  sync:",
        "    environment: janrain",
        "  plan:",
        "    environment: janrain-plan # of main",
        "    with:",
        "      mode: plan",
        "    env:",
        "",
        "    other: # mode: sync",
        "      mode: planned",
        `      main: \${{ secrets.A }} # mode: plan`,
        `      run: echo A: \${{ secrets.A }}`,
        "    # environment: janrain",
      ],
    ],
  ])("of an example with %s", (_, changes, lines) => {
    const published = `# The domain is plain, and main is the branch.
on: { push: { branches: [main] } }
jobs:
  sync:
    environment: janrain
  plan:
    environment: janrain-plan # of main
    with:
      mode: plan
    env:
      KEY: \${{ secrets.KEY }}
      SECRET: \${{ secrets.SECRET }}
    other: # mode: sync
      mode: planned
      main: \${{ secrets.A }} # mode: plan
      run: echo A: \${{ secrets.A }}
    # environment: janrain`;
    expect(workflowText(published, changes).split("\n")).toEqual(lines);
  });

  it("has the environments, the secrets and the inputs of another service", async () => {
    const published = await readFile(`${root}examples/workflows/plan-and-sync.yml`, "utf8");
    const secrets = ["WEIBO_APP_KEY", "KEYCLOAK_CLIENT_ID"];
    const inputs = { "target-origins": "https://sso.acme.example" };
    const { jobs } = parse(workflowText(published, { branch: "main", environment: "keycloak", secrets, inputs }));
    const env = Object.fromEntries(secrets.map((name) => [name, `\${{ secrets.${name} }}`]));
    expect([jobs.plan.environment, jobs.sync.environment]).toEqual(["keycloak-plan", "keycloak"]);
    expect([jobs.plan.steps.at(-1), jobs.sync.steps.at(-1)]).toMatchObject([
      { with: { mode: "plan", ...inputs }, env },
      { with: { mode: "sync", ...inputs }, env },
    ]);
  });

  it("has a configuration for pre-commit", () => {
    expect(preCommitText("1.2.3")).toContain("rev: v1.2.3\n");
  });
});
