import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { edited, example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers, type RunOptions } from "./fixture.ts";
import { proposedChange } from "./fixture-repository.ts";
import { actionsBot, type GithubApi, writeToken } from "./github-api.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

/** A pull request that changes one field, and whose base is in the checkout. */
const change = { ...proposedChange(edited([["operatingAccount: acme ", "operatingAccount: other "]])), checkout: { depth: 2 } };
const onChange = { comment: "on-change" };

let first: string | undefined;

/** A comment as the Action writes it for this change; the Action runs once to create it. */
async function written(run: string): Promise<string> {
  if (first === undefined) {
    const { api, action } = await createFixture(shipped, change);
    await action({ inputs: onChange });
    first = api.comments(1)[0]?.body ?? "";
  }
  expect(first).toMatch(/^<!-- weibo-provider [0-9a-f]{16} 100\.1 -->\n/);
  return first.replace(" 100.1 -->", ` ${run} -->`).replace("/actions/runs/100", `/actions/runs/${run.split(".")[0]}`);
}

/** The writing requests, as method and path below the repository. */
const writes = ({ requests, repository }: GithubApi) =>
  requests
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path.replace(`/repos/${repository}/`, "")}`);
const creation = "POST issues/1/comments";
/** The run that each comment links to. */
const runsIn = (api: GithubApi) => api.comments(1).map(({ body }) => /\/actions\/runs\/(\d+)\)/.exec(body)?.[1] ?? "");

describe("a comment", () => {
  it("is created once, and updated by the next run", async () => {
    const { api, action } = await createFixture(shipped, change);
    const first = await action({ inputs: onChange, run: [100, 1] });
    const [created] = api.comments(1);
    expect(created?.user).toBe(actionsBot);
    expect(unescaped(created?.body ?? "")).toContain(first.review);
    expect(created?.body).toContain(`[${en.report.comment.more}](https://github.com/acme/website/actions/runs/100)`);
    const second = await action({ inputs: onChange, run: [101, 1] });
    expect([first.exitCode, second.exitCode, ...first.notices, ...second.notices]).toEqual([0, 0]);
    expect(api.comments(1)).toMatchObject([{ id: created?.id }]);
    expect(runsIn(api)).toEqual(["101"]);
    expect(writes(api)).toEqual([creation, `PATCH issues/comments/${created?.id}`]);
  });

  it.each([
    { comment: "on-change", head: `${example}# a remark\n`, comments: 0 },
    { comment: "always", head: example, comments: 1 },
    { comment: "never", head: change.head?.["weibo-provider.yaml"], comments: 0 },
  ])("mode $comment posts $comments without a change of a declaration", async ({ comment, head, comments }) => {
    const { api, action } = await createFixture(shipped, proposedChange(String(head)));
    expect(await action({ inputs: { comment } })).toMatchObject({ exitCode: 0, notices: [] });
    expect(api.comments(1)).toHaveLength(comments);
    expect(writes(api)).toHaveLength(comments);
  });

  it.each([
    ["en", en.report.comment.nothing],
    ["zh", zh.report.comment.nothing],
  ])("is emptied when the change is reverted: %s", async (lang, says) => {
    const { api, action } = await createFixture(shipped);
    const id = api.addComment(1, actionsBot, await written("100.1"));
    await action({ inputs: { ...onChange, lang }, run: [101, 1] });
    expect(api.comments(1)).toMatchObject([{ id, body: expect.stringContaining(says) }]);
    expect(api.comments(1)[0]?.body).not.toContain("operatingAccount");
    expect(runsIn(api)).toEqual(["101"]);
  });

  it("is found on the third page", async () => {
    const { api, action } = await createFixture(shipped, change);
    for (let count = 0; count < 230; count++) api.addComment(1, "ann", "Hello");
    const id = api.addComment(1, actionsBot, await written("100.1"));
    for (let count = 0; count < 30; count++) api.addComment(1, "ann", "Hello");
    await action({ inputs: onChange, run: [101, 1] });
    expect(writes(api)).toEqual([`PATCH issues/comments/${id}`]);
    expect(api.requests.filter(({ path }) => path.endsWith("/issues/1/comments")).map(({ query }) => query.page ?? "1")).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("of another author is not changed, whatever it contains", async () => {
    const tokens = { eve: { login: "eve", write: true }, [writeToken]: { login: actionsBot, write: true } };
    const { api, action } = await createFixture(shipped, { ...change, api: { tokens } });
    await action({ inputs: onChange, token: "eve", run: [999, 9] });
    const [forged] = api.comments(1);
    expect(await action({ inputs: onChange })).toMatchObject({ exitCode: 0, notices: [] });
    expect(api.comments(1).map(({ user }) => user)).toEqual(["eve", actionsBot]);
    expect(api.comments(1)[0]).toEqual(forged);
  });

  it("of the same author that does not start with the marker is not changed", async () => {
    const { api, action } = await createFixture(shipped, change);
    const own = await written("100.1");
    const bodies = [`> quoted\n${own}`, ` ${own}`, own.replace("weibo-provider ", "other "), "Hello"];
    for (const body of bodies) api.addComment(1, actionsBot, body);
    await action({ inputs: onChange });
    expect(
      api
        .comments(1)
        .slice(0, 4)
        .map(({ body }) => body),
    ).toEqual(bodies);
    expect(writes(api)).toEqual([creation]);
  });
});

describe("concurrent runs", () => {
  it.each([
    { existing: "101.1", run: [100, 3], wins: false },
    { existing: "100.10", run: [100, 9], wins: false },
    { existing: "100.9", run: [100, 10], wins: true },
  ] as const)("keep the newest run's comment: $existing exists, $run reports", async ({ existing, run, wins }) => {
    const { api, action } = await createFixture(shipped, change);
    const body = await written(existing);
    const id = api.addComment(1, actionsBot, body);
    const ran = await action({ inputs: onChange, run });
    expect(writes(api)).toEqual(wins ? [`PATCH issues/comments/${id}`] : []);
    expect(api.comments(1)).toMatchObject([{ id, body: wins ? expect.stringContaining(` ${run.join(".")} -->`) : body }]);
    expect(ran).toMatchObject({ exitCode: 0, notices: wins ? [] : [formatMessage(en.report.notices.newer, { what: "comment" })] });
    if (!wins) expect(ran.stdout).toContain(`::notice::${formatMessage(en.report.notices.newer, { what: "comment" })}`);
  });

  it("detect a comment that a newer run has just written", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.before({ method: "GET", path: /\/issues\/1\/comments$/ }, async () => {
      await action({ inputs: onChange, run: [101, 1] });
    });
    expect((await action({ inputs: onChange, run: [100, 1] })).notices).toEqual([
      formatMessage(en.report.notices.newer, { what: "comment" }),
    ]);
    expect(runsIn(api)).toEqual(["101"]);
  });

  it("leave at most two comments, of which the next run keeps the first", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.before({ method: "POST", path: /\/issues\/1\/comments$/ }, async () => {
      await action({ inputs: onChange, run: [101, 1] });
    });
    await action({ inputs: onChange, run: [100, 1] });
    expect(runsIn(api)).toEqual(["101", "100"]);
    const [first, second] = api.comments(1);
    const next = await action({ inputs: onChange, run: [102, 1] });
    expect(next.notices).toEqual([]);
    expect(api.comments(1)).toMatchObject([{ id: first?.id }]);
    expect(runsIn(api)).toEqual(["102"]);
    expect(writes(api).slice(2)).toEqual([`PATCH issues/comments/${first?.id}`, `DELETE issues/comments/${second?.id}`]);
  });

  it("accept that a duplicate is already deleted", async () => {
    const { api, action } = await createFixture(shipped, change);
    const [id] = [api.addComment(1, actionsBot, await written("100.1")), api.addComment(1, actionsBot, await written("99.1"))];
    const gone = { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" } };
    api.inject({ match: { method: "DELETE" }, answer: { actThen: gone } });
    expect(await action({ inputs: onChange, run: [101, 1] })).toMatchObject({ exitCode: 0, notices: [] });
    expect(api.comments(1)).toMatchObject([{ id }]);
  });
});

describe("several comments", () => {
  it("of steps, jobs, and jobs of a matrix over folders are separate", async () => {
    const { api, action } = await createFixture(shipped, change);
    const others: RunOptions[] = [
      { environment: { GITHUB_ACTION: "__weibo-provider_weibo-provider_2" } },
      { environment: { GITHUB_JOB: "other" } },
      { inputs: { ...onChange, files: "." } },
    ];
    api.addComment(1, actionsBot, await written("100.1"));
    for (const other of others) await action({ inputs: onChange, ...other });
    expect(writes(api)).toEqual(others.map(() => creation));
    await action({ inputs: onChange, ...others[1], run: [101, 1] });
    expect(runsIn(api)).toEqual(["100", "100", "101", "100"]);
  });
});

describe("sizes", () => {
  const folders = Array.from({ length: 40 }, (_, index) => `apps/${"深".repeat(30)}-${index}`);
  const keys = Array.from({ length: 8 }, (_, index) => `  unknown${index}${"x".repeat(60)}: 1\n`).join("");
  const mistaken = example.replace("\nimages:", `${keys}\nimages:`);
  const files = (text: string) => Object.fromEntries(folders.map((folder) => [`${folder}/weibo-provider.yaml`, text]));

  it.each([
    { what: "old", base: files(example), says: phrase(en.report.moreFindings) },
    { what: "new", base: { "README.md": "x" }, says: phrase(en.report.moreFindings) },
    {
      what: "changed",
      base: files(example.replaceAll("acme", "other")),
      says: phrase(en.report.comment.rest),
    },
  ])("of over 500 findings in 40 $what declarations stay within GitHub's limits, and report what is omitted", async ({ base, says }) => {
    const { api, action } = await createFixture(shipped, { base, head: files(mistaken) });
    const { outputs, summary, stdout, notices } = await action({ inputs: { comment: "always" } });
    const [{ body } = { body: "" }] = api.comments(1);
    expect(Number(outputs.errors)).toBeGreaterThanOrEqual(500);
    expect([...body].length).toBeLessThan(65_536);
    expect(body).toMatch(says);
    expect(body).toMatch(/\]\(\S+\)\n$/);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const rows = summary.split("\n").filter((line) => line.startsWith("| error<br>")).length;
    if (!summary.includes(en.report.summaryRest)) expect(rows).toBe(Number(outputs.errors));
    const errors = [...stdout.matchAll(/^::error.*$/gm)].map(([line]) => line);
    expect(errors).toHaveLength(10);
    expect(errors[9]).toBe(`::error::${formatMessage(en.report.moreAnnotations, { count: Number(outputs.errors) - 9 })}`);
    // Infos that several files have in common are annotated once.
    expect(notices).toEqual([errors[9]?.slice("::error::".length)]);
  });
});
