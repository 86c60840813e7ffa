import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import type { ApiFailureKind } from "../../src/core/report/report.ts";
import { edited } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers } from "./fixture.ts";
import { proposedChange } from "./fixture-repository.ts";
import type { GithubApi } from "./github-api.ts";
import { type Fault, type Match, primaryRateLimit, secondaryRateLimit, serverError } from "./github-faults.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

/** A pull request whose base is in the checkout, so that only the comment needs the API. */
const change = { ...proposedChange(edited([["operatingAccount: acme ", "operatingAccount: other "]])), checkout: { depth: 2 } };
const inputs = { comment: "on-change" };
const viewer: Match = { path: /^\/graphql$/ };
const list: Match = { method: "GET", path: /^\/repos\/.*\/issues\/1\/comments$/ };
const creation: Match = { method: "POST", path: /\/issues\/1\/comments$/ };
const edit: Match = { method: "PATCH" };

/** The statuses of the responses to some requests; 0 without a response. */
const statuses = ({ requests }: GithubApi, { method, path }: Match) =>
  requests.filter((one) => (method ?? one.method) === one.method && (path?.test(one.path) ?? true)).map(({ status }) => status);

const rateLimited = (status: number) => formatMessage(en.report.notices["rate-limit"], { what: "comment", status });

describe("a rate limit", () => {
  it("with a short Retry-After is waited for, once", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match: creation, answer: secondaryRateLimit(50) });
    const times: number[] = [];
    const note = () => {
      times.push(Date.now());
      if (times.length === 1) api.before(creation, note);
    };
    api.before(creation, note);
    expect(await action({ inputs, scaleTimers: true })).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, creation)).toEqual([403, 201]);
    expect(api.comments(1)).toHaveLength(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(450);
  });

  const soon = () => Math.floor(Date.now() / 1_000) + 20;
  const late = () => Math.floor(Date.now() / 1_000) + 3_000;

  it.each<[what: string, match: Match, answer: () => Fault["answer"], tries: number, status: number]>([
    ["a long Retry-After and status 429", list, () => secondaryRateLimit(120, 429), 1, 429],
    ["a short Retry-After, twice", list, () => secondaryRateLimit(20), 2, 403],
    ["a distant reset", list, () => primaryRateLimit(late()), 1, 403],
    ["a distant reset and status 429", list, () => primaryRateLimit(late(), 429), 1, 429],
    ["a near reset, twice", list, () => primaryRateLimit(soon()), 2, 403],
  ])("with %s is reported as a warning", async (_, match, answer, tries, status) => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match, times: 9, answer: answer() });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, notices: [rateLimited(status)] });
    expect(statuses(api, match)).toEqual(Array.from({ length: tries }, () => status));
    expect(api.comments(1)).toEqual([]);
  });

  it("on the first request does not end the run", async () => {
    const { api, action } = await createFixture(shipped, { ...change, checkout: { depth: 1 } });
    api.inject({ times: 9, answer: primaryRateLimit(late()) });
    const ran = await action({ inputs: { comment: "always" } });
    expect(ran.exitCode).toBe(0);
    expect(ran.notices).toEqual([rateLimited(403), expect.stringMatching(phrase(en.review.unknowns["rate-limit"], { status: 403 }))]);
    expect(api.requests).toHaveLength(2);
  });
});

describe("the login of the token", () => {
  const answer = (type: string, message: string) => ({ status: 200, body: { data: null, errors: [{ type, message }] } });

  it.each([
    ["is forbidden", answer("FORBIDDEN", "Resource not accessible by integration"), en.report.notices["malformed-response"]],
    ["is rate limited", answer("RATE_LIMITED", "API rate limit exceeded"), en.report.notices["rate-limit"]],
  ])("%s: reports a warning", async (_, fault, says) => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match: viewer, times: 9, answer: fault });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, notices: [expect.stringMatching(phrase(says))] });
    expect(ran.review).toContain("operatingAccount");
    expect(statuses(api, creation)).toEqual([]);
  });
});

describe("a failure of GitHub", () => {
  it.each<[what: string, fault: Fault, seen: number[]]>([
    ["of a list", { match: list, times: 2, answer: serverError(503) }, [503, 503, 200]],
    ["of a later page of a list", { match: { path: /^\/repositories\// }, answer: serverError(500) }, [500, 200]],
    ["without a response", { match: list, answer: "hang" }, [0, 200]],
  ])("%s is retried", async (_, fault, seen) => {
    const { api, action } = await createFixture(shipped, change);
    for (let count = 0; count < 101; count++) api.addComment(1, "ann", "Hello");
    api.inject(fault);
    const ran = await action({ inputs, ...(fault.answer === "hang" && { responseTimeout: 300 }) });
    expect(ran).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, fault.match ?? {})).toEqual(seen);
    expect(api.comments(1)).toHaveLength(102);
  });

  it.each<[what: string, answer: Fault["answer"], kind: ApiFailureKind, status: number, made: number]>([
    ["that answers 502 after creating it", { actThen: serverError(502) }, "request-failed", 502, 1],
    ["that answers 500", serverError(500), "request-failed", 500, 0],
    ["without a response after creating it", { actThen: "hang" }, "no-response", 0, 1],
    ["that answers without JSON after creating it", { actThen: { status: 201, body: "created" } }, "malformed-response", 0, 1],
  ])("to create a comment %s is not retried", async (_, answer, kind, status, made) => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match: creation, answer });
    const ran = await action({ inputs, ...(JSON.stringify(answer).includes("hang") && { responseTimeout: 300 }) });
    expect(ran).toMatchObject({
      exitCode: 0,
      notices: [formatMessage(en.report.notices[kind], { what: "comment", status })],
    });
    expect(statuses(api, creation)).toHaveLength(1);
    expect(api.comments(1)).toHaveLength(made);
  });

  it("after creating a comment lets the next run update that comment", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match: creation, answer: { actThen: serverError(502) } });
    await action({ inputs });
    expect(await action({ inputs, run: [101, 1] })).toMatchObject({ exitCode: 0, notices: [] });
    expect(api.comments(1)).toMatchObject([{ body: expect.stringContaining(" 101.1 -->") }]);
  });

  it("to update a comment is retried", async () => {
    const { api, action } = await createFixture(shipped, change);
    await action({ inputs });
    api.inject({ match: edit, answer: { actThen: serverError(502) } });
    expect(await action({ inputs, run: [101, 1] })).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, edit)).toEqual([502, 200]);
    expect(api.comments(1)).toHaveLength(1);
  });

  it("of every request is reported as a warning after three tries", async () => {
    const { api, action } = await createFixture(shipped, { ...change, checkout: { depth: 1 } });
    api.inject({ times: 99, answer: "hang" });
    const ran = await action({ inputs: { comment: "always" }, responseTimeout: 500 });
    expect(ran.exitCode).toBe(0);
    expect(ran.notices).toEqual([
      expect.stringMatching(phrase(en.report.notices["no-response"])),
      expect.stringMatching(phrase(en.review.unknowns["no-response"])),
    ]);
    // Three tries for each of two requests, each of which takes up to thirty seconds outside this test.
    expect(api.requests).toHaveLength(6);
  });

  it("to accept a connection is reported as a warning", async () => {
    const { api, action } = await createFixture(shipped, change);
    const closed = createServer().listen(0, "127.0.0.1");
    const { port } = await new Promise<AddressInfo>((resolve) => closed.on("listening", () => resolve(closed.address() as AddressInfo)));
    await new Promise((resolve) => closed.close(resolve));
    const ran = await action({ inputs, environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` } });
    expect(ran).toMatchObject({ exitCode: 0, notices: [expect.stringMatching(phrase(en.report.notices["no-response"]))] });
    expect(api.requests).toEqual([]);
  });
});
