import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { edited, example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers } from "./fixture.ts";
import type { TriggerEvent } from "./fixture-events.ts";
import type { Checkout } from "./fixture-git.ts";
import { declarationFiles, proposedChange } from "./fixture-repository.ts";
import { readToken } from "./github-api.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

/** A pull request that changes one field to another valid value. */
const change = proposedChange(edited([["operatingAccount: acme ", "operatingAccount: other "]]));
const showsChange = expect.stringContaining("(app.operatingAccount)<br>changed, step 1 | <del>acme</del><ins>other</ins> |");
const matching = (patterns: readonly RegExp[]) => patterns.map((pattern) => expect.stringMatching(pattern));

interface Case {
  event: TriggerEvent;
  token?: string;
  comment?: "on-change" | "always";
  checkout?: Partial<Checkout>;
  /** The summary's section about the change. */
  review: unknown;
  /** The annotations without a location, in order. */
  notices?: readonly RegExp[];
  comments?: number;
}

const pull: TriggerEvent = { name: "pull_request" };
const fork: TriggerEvent = { name: "pull_request", isFork: true };
const target: TriggerEvent = { name: "pull_request_target", isFork: true };
const onBase = expect.stringMatching(phrase(en.review.unknowns["base-checkout"]));

const cases: Record<string, Case> = {
  "a pull request": { event: pull, review: showsChange, comments: 1 },
  "a review of a pull request": { event: { name: "pull_request_review" }, review: showsChange, comments: 1 },
  "a read-only token": {
    event: pull,
    token: readToken,
    review: showsChange,
    notices: [phrase(en.report.notices["not-allowed"], { what: "comment", status: 403 })],
  },
  "a fork": {
    event: fork,
    token: readToken,
    review: showsChange,
    notices: [phrase(en.report.notices.fork, { what: "comment", status: 403 })],
  },
  "no token": {
    event: pull,
    token: "",
    comment: "always",
    review: expect.stringContaining(en.review.unknowns["no-token"].slice(0, 40)),
    notices: [phrase(en.report.notices["no-token"], { what: "comment" }), phrase(en.review.unknowns["no-token"])],
  },
  "no token, and the base in the checkout": {
    event: pull,
    token: "",
    checkout: { depth: 2 },
    review: showsChange,
    notices: [phrase(en.report.notices["no-token"], { what: "comment" })],
  },
  "a token that GitHub does not know": {
    event: pull,
    token: "unknown",
    review: expect.stringMatching(phrase(en.review.unknowns["not-allowed"], { status: 401 })),
    notices: [phrase(en.review.unknowns["not-allowed"], { status: 401 })],
  },
  "the base of a pull request": {
    event: target,
    checkout: { state: "moved" },
    review: onBase,
    notices: [phrase(en.review.unknowns["base-checkout"], { number: 1 })],
  },
  "the base of a pull request, with comment: always": {
    event: target,
    checkout: { state: "moved", depth: 0 },
    comment: "always",
    review: onBase,
    notices: [phrase(en.review.unknowns["base-checkout"])],
    comments: 1,
  },
  "the changes of a pull request, on its base": { event: target, review: showsChange, comments: 1 },
  "a merge queue": { event: { name: "merge_group" }, comment: "always", review: showsChange },
};

describe("a run reports on", () => {
  it.each(Object.entries(cases))(
    "%s",
    async (_, { event, token, comment = "on-change", checkout = {}, review, notices = [], comments = 0 }) => {
      const { api, action } = await createFixture(shipped, { ...change, checkout });
      const ran = await action({ event, inputs: { comment }, ...(token !== undefined && { token }) });
      expect(ran).toMatchObject({ exitCode: 0, stderr: "", review });
      expect(ran.notices).toEqual(matching(notices));
      expect(api.comments(1)).toHaveLength(comments);
      if (review === showsChange) for (const { body } of api.comments(1)) expect(unescaped(body)).toContain(ran.review);
      if (event.name === "merge_group") expect(api.requests.map(({ method }) => method)).not.toContain("POST");
    },
  );

  it("a base that is older than the newest commit of its branch", async () => {
    const moved = declarationFiles(edited([["operatingAccount: acme ", "operatingAccount: merged "]]));
    const { api, action } = await createFixture(shipped, { ...change, moved, checkout: { state: "moved" } });
    const ran = await action({ event: target, inputs: { comment: "on-change" } });
    expect(ran.review).toEqual(onBase);
    expect([ran.exitCode, api.comments(1)]).toEqual([0, []]);
  });

  it.each(["push", "schedule", "workflow_dispatch", "issue_comment"] as const)(
    "%s without a review or a request to GitHub",
    async (name) => {
      const { api, action } = await createFixture(shipped, { ...change, checkout: { state: "moved" } });
      const ran = await action({ event: { name }, inputs: { comment: "always" } });
      expect(ran).toMatchObject({ exitCode: 0, review: "", notices: [] });
      expect(ran.summary).toContain(`## ${formatMessage(en.report.summaryTitle, { mode: "check" })}`);
      expect(api.requests).toEqual([]);
    },
  );

  it("an unreadable event without a review or a request to GitHub", async () => {
    const { api, action } = await createFixture(shipped, change);
    const ran = await action({ inputs: { comment: "always" }, environment: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });
    expect(ran).toMatchObject({ exitCode: 0, review: "", notices: [] });
    expect(api.requests).toEqual([]);
  });

  it.each(["", "{", "null", "[]", '"text"', '\uFEFF{"pull_request": {}}', '{"pull_request": {"base": 1, "head": [], "number": "1"}}'])(
    "the malformed event «%s» without a review or a request to GitHub",
    async (eventText) => {
      const { api, action } = await createFixture(shipped, change);
      const ran = await action({ inputs: { comment: "always" }, eventText });
      expect(ran).toMatchObject({ exitCode: 0, stderr: "", review: "", notices: [] });
      expect(api.requests).toEqual([]);
    },
  );
});

describe("the exit code", () => {
  const mistake = example.replace("name: AcmeMember ", "name: Acme Member ");

  it("depends on the findings, not on the comment", async () => {
    const { api, action } = await createFixture(shipped, proposedChange(mistake));
    const ran = await action({ token: readToken, inputs: { comment: "always" } });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/^::warning::comment: not written; insufficient token permissions/m);
    expect(api.comments(1)).toEqual([]);
  });
});

describe("the last declaration", () => {
  it("that a pull request deletes is reported, and is not an error", async () => {
    const { api, action } = await createFixture(shipped, { base: { ...declarationFiles(), "README.md": "x" }, head: { "README.md": "x" } });
    const { exitCode, review, summary } = await action({ inputs: { comment: "on-change" } });
    expect([exitCode, review]).toEqual([0, expect.stringContaining("weibo-provider.yaml is deleted")]);
    expect(summary).toContain("0 files, 0 errors");
    expect(api.comments(1).map(({ body }) => unescaped(body))).toEqual([expect.stringContaining("weibo-provider.yaml is deleted")]);
  });

  it("that never existed is an error", async () => {
    const { api, action } = await createFixture(shipped, { base: { "README.md": "x" } });
    const { exitCode, stdout } = await action({ inputs: { comment: "on-change" } });
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(phrase(`::error::${en.usage["no-declaration"]}`))]);
    expect(api.comments(1)).toEqual([]);
  });
});
