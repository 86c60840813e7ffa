import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { mockSecrets } from "../mocks/janrain-behavior.ts";
import { declaredPair, type MockSetup, setUpMock } from "../sync/mock-run.ts";

interface Step {
  uses?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

let shipped: Shipped;
let jobs: Record<"plan" | "sync", { environment: string; outputs?: Record<string, string>; steps: Step[] }>;
beforeAll(async () => {
  shipped = await ship();
  const [, workflow = ""] = /## What was reviewed[\s\S]*?```yaml\n([\s\S]*?)```/.exec(await readFile(`${root}docs/sync.md`, "utf8")) ?? [];
  jobs = parse(workflow).jobs;
});
afterAll(() => shipped.remove());

/** Runs the Action as a job of the recipe does, with the secrets of the job's environment. */
async function runJob({ mock }: MockSetup, name: "plan" | "sync", secrets: Readonly<Record<string, string>>, digest = "") {
  const step = jobs[name].steps.find(({ uses }) => uses?.startsWith("weibo-provider/"));
  if (!step) throw new Error(`the recipe's job ${name} does not use the Action`);
  const inputs = Object.entries(step.with ?? {}).map(([input, value]) => [
    input,
    value.replace(/^\$\{\{ needs\.plan\.outputs\.digest \}\}$/, digest),
  ]);
  const environment = Object.entries(step.env ?? {}).map(([variable, value]) => [
    variable,
    secrets[/^\$\{\{ secrets\.(\w+) \}\}$/.exec(value)?.[1] ?? ""] ?? "",
  ]);
  return shipped.action(
    {
      ...Object.fromEntries(inputs),
      files: "examples/acme",
      "check-urls": "false",
      "sync-branches": "main",
      resolve: `acme.rpxnow.com:443:127.0.0.1:${mock.port}`,
    },
    {
      environment: {
        ...Object.fromEntries(environment),
        GITHUB_EVENT_NAME: "push",
        GITHUB_REF: "refs/heads/main",
      },
      warm: true,
    },
  );
}

test("the documented workflow syncs what its plan job has shown, and nothing else", async () => {
  const setup = await setUpMock();
  // A pull request has no secrets: its plan is another one.
  const proposed = await runJob(setup, "plan", {});
  const planned = await runJob(setup, "plan", mockSecrets);
  expect([proposed.exitCode, planned.exitCode, setup.writes()]).toEqual([0, 0, []]);
  const [early, digest] = [proposed, planned].map(({ outputs }) => outputs["plan-digest"] ?? "");
  expect([early, digest]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(early).not.toBe(digest);
  expect(planned.summary).toContain(digest);
  expect(jobs.plan.outputs?.digest).toContain("steps.plan.outputs.plan-digest");

  for (const [refused, secrets] of [
    [early, mockSecrets],
    [digest, { ...mockSecrets, JANRAIN_PARTNER_KEY: "" }],
  ] as const)
    expect([(await runJob(setup, "sync", secrets, refused)).exitCode, setup.writes()]).toEqual([2, []]);

  const synced = await runJob(setup, "sync", mockSecrets, digest);
  expect([synced.exitCode, setup.app.properties.get("sinaweibo"), setup.app.signIn.web.at(-1)], synced.stdout).toEqual([
    0,
    declaredPair,
    "sinaweibo",
  ]);
  // The job that waits for approval a second time finds another plan.
  expect((await runJob(setup, "sync", mockSecrets, digest)).exitCode).toBe(2);
});
