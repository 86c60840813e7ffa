import { expect } from "vitest";
import { proposedChange } from "../github/fixture-repository.ts";
import type { EmulatedServices } from "../helpers/emulated-services.ts";
import { edited } from "../helpers/example.ts";
import type { JobRun, WorkflowRun } from "./act.ts";
import { secrets } from "./workflow-fixture.ts";

/** A pull request that changes one field to another valid value. */
export const change = proposedChange(edited([["operatingAccount: acme ", "operatingAccount: other "]]));
/** The row of the review that reports it. */
export const changeRow = "(app.operatingAccount)<br>changed, step 1 | <del>acme</del><ins>other</ins> |";
/** A declaration with an error of the rule name-spaces. */
export const mistake = edited([["name: AcmeMember ", "name: Acme Member "]]);

export const pullRequest = { name: "pull_request" } as const;
export const fork = { name: "pull_request", isFork: true } as const;
export const push = { name: "push" } as const;
export const schedule = { name: "schedule" } as const;
export const dispatch = { name: "workflow_dispatch" } as const;

/** The only job that ran. */
export function onlyJob({ jobs, log }: WorkflowRun): JobRun {
  const [job, ...others] = jobs;
  if (!job || others.length > 0) throw new Error(`expected one job, but got ${jobs.map(({ name }) => name)}\n${log}`);
  return job;
}

/** The job with an id. */
export function jobNamed(id: string, { jobs, log }: WorkflowRun): JobRun {
  const job = jobs.find(({ name }) => name === id);
  if (!job) throw new Error(`expected the job ${id}, but got ${jobs.map(({ name }) => name)}\n${log}`);
  return job;
}

/** Expects that Janrain has what the declaration says, after three writes. */
export function expectSynced({ app, janrain }: EmulatedServices, website: string): void {
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
  expect(app.domains).toEqual(["localhost", "shop.acme.example", website]);
  expect(app.properties.get("sinaweibo")).toEqual({ consumerKey: secrets.WEIBO_APP_KEY, secret: secrets.WEIBO_APP_SECRET });
  expect(janrain.calls.filter(({ writes }) => writes)).toHaveLength(3);
}

/** Expects that Janrain has received no write. */
export function expectUntouched({ app, janrain }: EmulatedServices): void {
  expect(app.signIn).toEqual(["google", "facebook"]);
  expect(janrain.calls.filter(({ writes }) => writes)).toEqual([]);
}

/** Expects that neither the log nor a summary contains a secret; app keys are public. */
export function expectNoSecrets({ jobs, log }: WorkflowRun): void {
  const lines = log.split("\n").filter((line) => !line.includes('"command":"add-mask"'));
  const text = JSON.stringify([lines, jobs]);
  for (const [name, value] of Object.entries(secrets)) if (name !== "WEIBO_APP_KEY") expect(text).not.toContain(value);
}
