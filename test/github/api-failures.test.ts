import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import type { GithubApi } from "./github-api.ts";
import { type Fault, type Match, primaryRateLimit, secondaryRateLimit, serverError } from "./github-faults.ts";
import { hurried, proposal, stage } from "./stage.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", hurried);
});
afterAll(() => shipped.remove());

/** A pull request whose base is in the checkout, so that only the comment needs the API. */
const change = { ...proposal(edited([["operatingAccount: acme ", "operatingAccount: other "]])), checkout: { depth: 2 } };
const inputs = { comment: "on-change" };
const viewer: Match = { path: /^\/graphql$/ };
const list: Match = { method: "GET", path: /^\/repos\/.*\/issues\/1\/comments$/ };
const creation: Match = { method: "POST", path: /\/issues\/1\/comments$/ };
const edit: Match = { method: "PATCH" };

/** The statuses of the answers to some requests; 0 where none was given. */
const statuses = ({ requests }: GithubApi, { method, path }: Match) =>
  requests.filter((one) => (method ?? one.method) === one.method && (path?.test(one.path) ?? true)).map(({ status }) => status);

const refused = "GitHub's rate limit is reached (403); the job summary says all of it";

describe("a rate limit", () => {
  it("that is told with a short wait is waited for, once", async () => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match: creation, answer: secondaryRateLimit(50) });
    const times: number[] = [];
    const note = () => {
      times.push(Date.now());
      if (times.length === 1) api.before(creation, note);
    };
    api.before(creation, note);
    expect(await action({ inputs, inHundredths: true })).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, creation)).toEqual([403, 201]);
    expect(api.comments(1)).toHaveLength(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(450);
  });

  const soon = () => Math.floor(Date.now() / 1_000) + 20;
  const late = () => Math.floor(Date.now() / 1_000) + 3_000;

  it.each<[what: string, match: Match, answer: () => Fault["answer"], tries: number, status: number]>([
    ["a long wait in a 429", list, () => secondaryRateLimit(120, 429), 1, 429],
    ["a short wait, twice", list, () => secondaryRateLimit(20), 2, 403],
    ["a reset that is far away", list, () => primaryRateLimit(late()), 1, 403],
    ["a reset that is far away in a 429", list, () => primaryRateLimit(late(), 429), 1, 429],
    ["a reset that is near, twice", list, () => primaryRateLimit(soon()), 2, 403],
  ])("with %s is a warning", async (_, match, answer, tries, status) => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match, times: 9, answer: answer() });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, notices: [`comment: not written, ${refused.replace("403", String(status))}`] });
    expect(statuses(api, match)).toEqual(Array.from({ length: tries }, () => status));
    expect(api.comments(1)).toEqual([]);
  });

  it("from the first request on ends nothing", async () => {
    const { api, action } = await stage(shipped, { ...change, checkout: { depth: 1 } });
    api.inject({ times: 9, answer: primaryRateLimit(late()) });
    const ran = await action({ inputs: { comment: "always" } });
    expect(ran.exitCode).toBe(0);
    expect(ran.notices).toEqual([`comment: not written, ${refused}`, expect.stringContaining("GitHub did not give it (403)")]);
    expect(api.requests).toHaveLength(2);
  });
});

describe("who the token is", () => {
  const answer = (type: string, message: string) => ({ status: 200, body: { data: null, errors: [{ type, message }] } });

  it.each([
    [
      "may not be asked",
      answer("FORBIDDEN", "Resource not accessible by integration"),
      "GitHub did not take it (an answer of another form)",
    ],
    ["is over the limit", answer("RATE_LIMITED", "API rate limit exceeded"), "GitHub's rate limit is reached (200)"],
  ])("%s: a warning", async (_, fault, says) => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match: viewer, times: 9, answer: fault });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, notices: [expect.stringContaining(says)] });
    expect(ran.review).toContain("operatingAccount");
    expect(statuses(api, creation)).toEqual([]);
  });
});

describe("GitHub that fails", () => {
  it.each<[what: string, fault: Fault, seen: number[]]>([
    ["at a list", { match: list, times: 2, answer: serverError(503) }, [503, 503, 200]],
    ["at a further page of it", { match: { path: /^\/repositories\// }, answer: serverError(500) }, [500, 200]],
    ["by silence", { match: list, answer: "hang" }, [0, 200]],
  ])("%s is asked again", async (_, fault, seen) => {
    const { api, action } = await stage(shipped, change);
    for (let count = 0; count < 101; count++) api.addComment(1, "ann", "Hello");
    api.inject(fault);
    const ran = await action({ inputs, ...(fault.answer === "hang" && { answerWithin: 300 }) });
    expect(ran).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, fault.match ?? {})).toEqual(seen);
    expect(api.comments(1)).toHaveLength(102);
  });

  it.each<[what: string, answer: Fault["answer"], status: string, made: number]>([
    ["with 502 after it was done", { actThen: serverError(502) }, "502", 1],
    ["with 500, undone", serverError(500), "500", 0],
    ["by silence after it was done", { actThen: "hang" }, "no answer", 1],
    ["with a body that is no JSON, after it was done", { actThen: { status: 201, body: "created" } }, "no answer", 1],
  ])("a new comment %s is not made twice", async (_, answer, status, made) => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match: creation, answer });
    const ran = await action({ inputs, ...(JSON.stringify(answer).includes("hang") && { answerWithin: 300 }) });
    expect(ran).toMatchObject({
      exitCode: 0,
      notices: [`comment: not written, GitHub did not take it (${status}); the job summary says all of it`],
    });
    expect(statuses(api, creation)).toHaveLength(1);
    expect(api.comments(1)).toHaveLength(made);
  });

  it("after a new comment was made leaves it to be found by the next run", async () => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match: creation, answer: { actThen: serverError(502) } });
    await action({ inputs });
    expect(await action({ inputs, run: [101, 1] })).toMatchObject({ exitCode: 0, notices: [] });
    expect(api.comments(1)).toMatchObject([{ body: expect.stringContaining(" 101.1 -->") }]);
  });

  it("at an edit is asked again: twice makes no difference", async () => {
    const { api, action } = await stage(shipped, change);
    await action({ inputs });
    api.inject({ match: edit, answer: { actThen: serverError(502) } });
    expect(await action({ inputs, run: [101, 1] })).toMatchObject({ exitCode: 0, notices: [] });
    expect(statuses(api, edit)).toEqual([502, 200]);
    expect(api.comments(1)).toHaveLength(1);
  });

  it("for ever is a warning, and soon", async () => {
    const { api, action } = await stage(shipped, { ...change, checkout: { depth: 1 } });
    api.inject({ times: 99, answer: "hang" });
    const ran = await action({ inputs: { comment: "always" }, answerWithin: 150 });
    expect(ran.exitCode).toBe(0);
    expect(ran.notices).toEqual([
      expect.stringContaining("GitHub did not take it (no answer)"),
      expect.stringContaining("GitHub did not give it (no answer)"),
    ]);
    // Three tries for each of two things; outside of this test up to thirty seconds each.
    expect(api.requests).toHaveLength(6);
  });

  it("because nobody is there is a warning", async () => {
    const { api, action } = await stage(shipped, change);
    const gone = createServer().listen(0, "127.0.0.1");
    const { port } = await new Promise<AddressInfo>((resolve) => gone.on("listening", () => resolve(gone.address() as AddressInfo)));
    await new Promise((resolve) => gone.close(resolve));
    const ran = await action({ inputs, environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` } });
    expect(ran).toMatchObject({ exitCode: 0, notices: [expect.stringContaining("GitHub did not take it (no answer)")] });
    expect(api.requests).toEqual([]);
  });
});
