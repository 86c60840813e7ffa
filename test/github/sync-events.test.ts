import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { UsageError } from "../../src/core/usage-error.ts";
import { guardSync, readEvent } from "../../src/github/event.ts";

const guard = (name: string) => () => guardSync({ name, ref: "refs/heads/main", defaultBranch: "main", change: undefined }, []);

it.each(["push", "workflow_dispatch", "repository_dispatch", "schedule", "release"])("syncs on %s", (name) => {
  expect(guard(name)).not.toThrow();
});

it.each([
  ["schedule", '{"schedule":"0 4 * * 1"}'],
  ["repository_dispatch", "{}"],
])("syncs on %s, whose ref is the default branch, without the repository in the event", async (name, payload) => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "event.json");
  await writeFile(path, payload);
  const event = (GITHUB_EVENT_NAME: string) =>
    readEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH: path, GITHUB_REF: "refs/heads/release/1" });
  expect(await event(name)).toMatchObject({ defaultBranch: "release/1" });
  expect(() => guardSync({ name, ref: "refs/heads/release/1", defaultBranch: "release/1", change: undefined }, [])).not.toThrow();
  for (const other of ["push", "workflow_dispatch", "release"]) expect(await event(other)).toMatchObject({ defaultBranch: undefined });
});

it.each([
  "",
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "image_version",
  "issue_comment",
  "issues",
  "label",
  "merge_group",
  "milestone",
  "page_build",
  "public",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "registry_package",
  "status",
  "watch",
  "workflow_call",
  "workflow_run",
  "PUSH",
  "push ",
  "constructor",
])("does not sync on %j", (name) => {
  expect(guard(name)).toThrow(UsageError);
});
