import { describe, expect, it } from "vitest";
import type { AnswerName } from "../../src/core/init/answers.ts";
import { normalizeAnswer } from "../../src/core/init/normalize-answer.ts";
import { preCommitText, workflowText } from "../../src/core/init/workflow-text.ts";

describe("an answer", () => {
  it.each<[AnswerName, string, string]>([
    ["realm", "acme", "acme"],
    ["realm", " ACME ", "acme"],
    ["realm", "acme.rpxnow.com", "acme"],
    ["realm", "https://acme.rpxnow.com", "acme"],
    ["realm", "https://acme.rpxnow.com/", "acme"],
    ["realm", "http://acme.rpxnow.com:443/sinaweibo/callback?x#y", "acme"],
    ["realm", "https://a-b-1.rpxnow.com.", "a-b-1"],
    ["realm", "", ""],
    ["website", "www.acme.example", "https://www.acme.example/"],
    ["website", "http://www.acme.example/a", "http://www.acme.example/a"],
    ["website", "HTTPS://WWW.Acme.example", "https://www.acme.example/"],
    ["website", "www.acme.example:8443/cn", "https://www.acme.example:8443/cn"],
    ["website", "例子.中国", "https://xn--fsqu00a.xn--fiqs8s/"],
    ["name", " AcmeMember ", "AcmeMember"],
    ["account", " 艾克米 会员 ", "艾克米 会员"],
  ])("for %s: %j becomes %j", (name, text, value) => {
    expect(normalizeAnswer(name, text)).toEqual({ value });
  });

  it.each<[AnswerName, string, string]>([
    ["realm", "login.acme.example", "realm-domain"],
    ["realm", "https://rpxnow.com", "realm-domain"],
    ["realm", "acme_1", "realm-form"],
    ["realm", "-acme", "realm-form"],
    ["realm", "https://", "realm-form"],
    ["realm", "a".repeat(64), "realm-form"],
    ["website", "ftp://www.acme.example", "website-form"],
    ["website", "javascript://www.acme.example", "website-form"],
    ["website", "https://a b", "website-form"],
    ["website", "https://user:secret@www.acme.example", "website-form"],
    ["website", "acme", "website-private"],
    ["website", "http://localhost:3000", "website-private"],
    ["website", "192.168.0.1", "website-private"],
    ["name", "Acme Member", "name-spaces"],
    ["name", "艾克米　会员", "name-spaces"],
  ])("for %s: %j is refused because of %s", (name, text, problem) => {
    expect(normalizeAnswer(name, text)).toEqual({ problem });
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
    ["$&", '["$&"]'],
  ])("is for the branch %s", (branch, list) => {
    const text = workflowText(example, branch);
    expect(text).toContain(`branches: ${list}`);
    expect(text).toContain(`# restrict it to ${branch}\n`);
  });

  it("has a configuration for pre-commit", () => {
    expect(preCommitText("1.2.3")).toContain("rev: v1.2.3\n");
  });
});
