import { describe, expect, it } from "vitest";
import { declarationFiles } from "../github/fixture-repository.ts";
import { example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import type { WorkflowRun } from "./act.ts";
import {
  change,
  changeRow,
  dispatch,
  expectNoSecrets,
  expectSynced,
  expectUntouched,
  fork,
  jobNamed,
  mistake,
  onlyJob,
  pullRequest,
  push,
  schedule,
} from "./expectations.ts";
import { createWorkflowFixture, secondDeclaration } from "./workflow-fixture.ts";

describe("plan-and-sync.yml", () => {
  it("plans a pull request, and comments on it once", async () => {
    const fixture = await createWorkflowFixture(change);
    for (const _ of ["first", "second"]) {
      const run = await fixture.run("plan-and-sync.yml", pullRequest);
      expect(jobNamed("plan", run)).toMatchObject({ result: "success", outputs: { changes: "3", drift: "true" } });
      expectNoSecrets(run);
    }
    const [comment] = fixture.api.comments(1);
    expect(unescaped(comment?.body ?? "")).toContain(changeRow);
    expect(fixture.api.comments(1)).toHaveLength(1);
    expectUntouched(fixture.accounts.acme);
  });

  it("plans a pull request from a fork, and warns that it cannot comment", async () => {
    const fixture = await createWorkflowFixture(change);
    const job = jobNamed("plan", await fixture.run("plan-and-sync.yml", fork));
    expect(job).toMatchObject({ result: "success" });
    expect(job.annotations).toContainEqual(expect.stringMatching(/^warning: comment: not written/));
    expect(fixture.api.comments(1)).toEqual([]);
    expectUntouched(fixture.accounts.acme);
  });

  it("skips the plan of a pull request that concerns no declaration", async () => {
    const files = declarationFiles(example);
    const fixture = await createWorkflowFixture({ base: files, head: { ...files, "README.md": "x" } });
    expect(onlyJob(await fixture.run("plan-and-sync.yml", pullRequest))).toMatchObject({ name: "changes", result: "success" });
  });

  it("plans a merge group without a comment", async () => {
    const fixture = await createWorkflowFixture(change);
    const job = jobNamed("plan", await fixture.run("plan-and-sync.yml", { name: "merge_group" }));
    expect(job).toMatchObject({ result: "success", outputs: { changes: "3" } });
    expect(unescaped(job.summary)).toContain(changeRow);
    expect(fixture.api.comments(1)).toEqual([]);
    expectUntouched(fixture.accounts.acme);
  });

  it("syncs on push, and changes nothing when dispatched again", async () => {
    const fixture = await createWorkflowFixture();
    const first = await fixture.run("plan-and-sync.yml", push);
    expect(onlyJob(first)).toMatchObject({ name: "sync", result: "success", outputs: { changes: "3", drift: "false" } });
    expectSynced(fixture.accounts.acme, "www.acme.example");
    const second = await fixture.run("plan-and-sync.yml", dispatch);
    expect(onlyJob(second)).toMatchObject({ name: "sync", result: "success", outputs: { changes: "0", drift: "false" } });
    expectSynced(fixture.accounts.acme, "www.acme.example");
    for (const run of [first, second]) expectNoSecrets(run);
  });

  it("does not sync a declaration with an error", async () => {
    const fixture = await createWorkflowFixture({ base: declarationFiles(mistake) });
    expect(onlyJob(await fixture.run("plan-and-sync.yml", push))).toMatchObject({ name: "sync", result: "failure" });
    expectUntouched(fixture.accounts.acme);
  });
});

describe("drift.yml", () => {
  it("fails while there is drift, remembers since when, and succeeds after a sync", async () => {
    const fixture = await createWorkflowFixture();
    const first = await fixture.run("drift.yml", schedule);
    expect(onlyJob(first)).toMatchObject({
      name: "drift",
      result: "failure",
      outputs: { drift: "true", changes: "3" },
    });
    expect(onlyJob(await fixture.run("drift.yml", dispatch))).toMatchObject({ result: "failure" });
    const [, ...others] = Object.values(fixture.stored("cache"));
    expect(others).toEqual([Object.values(fixture.stored("cache"))[0]]);
    expectUntouched(fixture.accounts.acme);
    await fixture.run("plan-and-sync.yml", push);
    expect(onlyJob(await fixture.run("drift.yml", schedule))).toMatchObject({
      result: "success",
      outputs: { drift: "false", changes: "0" },
    });
  });
});

describe("matrix.yml", () => {
  const two = { ...declarationFiles(example, "apps/acme"), ...declarationFiles(secondDeclaration, "apps/beta") };
  const jobsOf = ({ jobs }: WorkflowRun) => Object.fromEntries(jobs.map(({ name, result }) => [name, result]));

  it("plans a pull request in one job", async () => {
    const head = { ...two, "apps/acme/weibo-provider.yaml": change.head?.["weibo-provider.yaml"] ?? "" };
    const fixture = await createWorkflowFixture({ base: two, head });
    const job = onlyJob(await fixture.run("matrix.yml", pullRequest));
    expect(job).toMatchObject({ name: "review", result: "success" });
    expect(fixture.api.comments(1)).toHaveLength(1);
    for (const account of Object.values(fixture.accounts)) expectUntouched(account);
  });

  it("syncs each account in its own job on push", async () => {
    const fixture = await createWorkflowFixture({ base: two });
    const run = await fixture.run("matrix.yml", push);
    const accounts = JSON.parse(run.jobs.find(({ name }) => name === "list")?.outputs.matrix ?? "").include;
    expect(accounts.map(({ account }: { account: string }) => account)).toEqual(["acme.rpxnow.com", "beta.rpxnow.com"]);
    expect(jobsOf(run)).toEqual({ list: "success", "account acme.rpxnow.com": "success", "account beta.rpxnow.com": "success" });
    expectSynced(fixture.accounts.acme, "www.acme.example");
    expectSynced(fixture.accounts.beta, "beta.acme.example");
  });

  it("only plans when dispatched with mode: plan", async () => {
    const fixture = await createWorkflowFixture({ base: two });
    const run = await fixture.run("matrix.yml", dispatch, { mode: "plan" });
    expect(new Set(Object.values(jobsOf(run)))).toEqual(new Set(["success"]));
    for (const account of Object.values(fixture.accounts)) expectUntouched(account);
  });
});
