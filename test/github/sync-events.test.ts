import { expect, it } from "vitest";
import { UsageError } from "../../src/core/usage-error.ts";
import { guardSync } from "../../src/github/event.ts";

const guard = (name: string) => () => guardSync({ name, ref: "refs/heads/main", defaultBranch: "main", change: undefined }, []);

it.each(["push", "workflow_dispatch", "repository_dispatch", "schedule", "release"])("syncs on %s", (name) => {
  expect(guard(name)).not.toThrow();
});

it.each([
  "",
  "issues",
  "discussion",
  "fork",
  "watch",
  "pull_request",
  "pull_request_target",
  "issue_comment",
  "workflow_run",
  "merge_group",
  "PUSH",
])("does not sync on %j", (name) => {
  expect(guard(name)).toThrow(UsageError);
});
