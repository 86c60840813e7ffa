import { describe, expect, it } from "vitest";
import { declarationFiles, proposedChange } from "../github/fixture-repository.ts";
import { unescaped } from "../helpers/markdown.ts";
import { change, changeRow, dispatch, expectUntouched, fork, mistake, onlyJob, pullRequest, push, schedule } from "./expectations.ts";
import { createWorkflowFixture, type WorkflowFixture } from "./workflow-fixture.ts";

describe("lint.yml", () => {
  it.each([
    ["pull_request", pullRequest],
    ["push", push],
  ])("succeeds on %s", async (_, event) => {
    const fixture = await createWorkflowFixture(change);
    const job = onlyJob(await fixture.run("lint.yml", event));
    expect(job).toMatchObject({ name: "lint", result: "success", outputs: { errors: "0", warnings: "0" } });
    expect(job.summary).toContain("## Weibo provider: check");
    expect(unescaped(job.summary).includes(changeRow)).toBe(event === pullRequest);
    expect(fixture.accounts.acme.janrain.calls).toEqual([]);
  });

  it("fails on a pull request with an error", async () => {
    const fixture = await createWorkflowFixture(proposedChange(mistake));
    const job = onlyJob(await fixture.run("lint.yml", pullRequest));
    expect(job).toMatchObject({ result: "failure", outputs: { errors: "1" } });
    expect(job.summary).toContain("name-spaces");
    expect(job.annotations.filter((text) => text.startsWith("error: "))).toHaveLength(1);
  });
});

describe("forks.yml", () => {
  it("plans a pull request from a fork without secrets", async () => {
    const fixture = await createWorkflowFixture(change);
    const run = await fixture.run("forks.yml", fork);
    expect(onlyJob(run)).toMatchObject({ name: "review", result: "success", outputs: { errors: "0" } });
    const [plan] = JSON.parse(onlyJob(run).outputs.plan ?? "");
    expect(plan.changes.map(({ action }: { action: string }) => action)).toEqual(["unknown", "unknown", "create"]);
    expectUntouched(fixture.accounts.acme);
    expect(fixture.api.comments(1)).toEqual([]);
  });
});

describe("guide.yml", () => {
  it.each([
    ["push", push],
    ["workflow_dispatch", dispatch],
  ])("uploads the guide on %s", async (_, event) => {
    const fixture = await createWorkflowFixture();
    const job = onlyJob(await fixture.run("guide.yml", event));
    expect(job).toMatchObject({ name: "guide", result: "success", outputs: { "guide-folder": "weibo-guide" } });
    const artifacts = fixture.stored("artifacts");
    expect(Object.keys(artifacts)).toEqual(["weibo-guide/weibo-provider.yaml.html"]);
    expect(Object.values(artifacts)[0]).toContain("艾克米会员微博登录");
  });
});

describe("code-scanning.yml", () => {
  const resultsOf = ({ stored }: WorkflowFixture) =>
    Object.values(stored("sarif")).map((text) => JSON.parse(text).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId));

  it.each([
    ["push", push],
    ["schedule", schedule],
    ["pull_request", pullRequest],
  ])("uploads the findings on %s", async (_, event) => {
    const fixture = await createWorkflowFixture({ base: declarationFiles(mistake), head: declarationFiles(mistake) });
    expect(onlyJob(await fixture.run("code-scanning.yml", event))).toMatchObject({ name: "scan", result: "success" });
    expect(resultsOf(fixture)).toEqual([expect.arrayContaining(["name-spaces"])]);
  });

  it("uploads nothing on a pull request from a fork", async () => {
    const fixture = await createWorkflowFixture(change);
    expect(onlyJob(await fixture.run("code-scanning.yml", fork))).toMatchObject({ result: "success" });
    expect(fixture.stored("sarif")).toEqual({});
  });

  it("uploads an empty file after the last declaration was deleted, so that its alerts close", async () => {
    const fixture = await createWorkflowFixture({ base: { "README.md": "x" } });
    const job = onlyJob(await fixture.run("code-scanning.yml", push));
    expect(job).toMatchObject({ result: "success", annotations: [expect.stringContaining("no weibo-provider.yaml")] });
    expect(resultsOf(fixture)).toEqual([[]]);
  });
});
