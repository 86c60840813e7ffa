import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Edits, edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { createFixture, fastTimers, type PullRequestFixture, suggestionIn, written } from "./fixture.ts";
import { declarationFiles, proposedChange } from "./fixture-repository.ts";
import { actionsBot, type GithubApi, writeToken } from "./github-api.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const file = "weibo-provider.yaml";
const inputs = { comment: "on-change" };
const surroundingSpace: Edits = [["operatingAccount: acme ", "operatingAccount: ' acme2' "]];

/** The suggestions of a pull request, the last line first. */
function suggestions(api: GithubApi) {
  const comments = api
    .reviewComments(1)
    .map(({ startLine, line, body, path }) => ({ path, from: startLine ?? line ?? 0, to: line ?? 0, body }));
  return comments.sort((one, other) => other.to - one.to);
}

/** A text with all suggestions accepted. */
function accepted(text: string, api: GithubApi): string {
  const lines = text.split("\n");
  for (const { from, to, body } of suggestions(api)) lines.splice(from - 1, to - from + 1, ...(suggestionIn(body) ?? ["no suggestion"]));
  return lines.join("\n");
}

/** The declaration in a checkout after `--fix`. */
async function fixed({ workspace }: PullRequestFixture): Promise<string | undefined> {
  const copy = join(workspace, "../copy");
  cpSync(workspace, copy, { recursive: true });
  await shipped.cli(["check", "--offline", "--fix"], { cwd: copy });
  return written(copy, file);
}

describe("a fixable finding on a changed line", () => {
  it.each<[what: string, edits: Edits, lines: [from: number, to: number][]]>([
    [
      "one per line",
      [
        ["  name: AcmeMember", "  nmae: AcmeMember"],
        ["website: https://www.acme.example/", "website: www.acme.example/"],
        ["note: 艾克米会员微博登录", "note: ' ```` '"],
        ["operatingAccount: acme ", "operatingAccount: ' it''s \"a\" ' "],
        ["status: development ", "status: Development "],
      ],
      [
        [46, 46],
        [14, 14],
        [8, 8],
        [7, 7],
        [5, 5],
      ],
    ],
    [
      "several per line",
      [
        ["type: web ", "type: ' Web ' "],
        ["website: https://www.acme.example/", "website: ' WWW.acme.example/ '"],
        ["labels: [购物, 会员]", 'labels: [" 购物", 2024, "购物 "]'],
      ],
      [
        [13, 13],
        [7, 7],
        [6, 6],
      ],
    ],
    ["a duplicate line", [["labels: [购物, 会员]  ", "labels:\n    - 购物\n    - 购物\n    - 会员  "]], [[15, 15]]],
  ])("gets the result of --fix as a suggestion: %s", async (_, edits, lines) => {
    const head = edited(edits);
    const made = await createFixture(shipped, proposedChange(head));
    expect((await made.action({ inputs })).notices).toEqual([]);
    expect(suggestions(made.api).map(({ from, to }) => [from, to])).toEqual(lines);
    for (const { body } of suggestions(made.api)) expect(body.match(/^`{3,}suggestion$/gm)).toHaveLength(1);
    expect(accepted(head, made.api)).toBe(await fixed(made));
    expect(made.api.reviews(1)).toMatchObject([{ user: actionsBot, state: "COMMENTED" }]);
    expect(made.api.requests.at(-1)).toMatchObject({ method: "POST", status: 200 });
  });

  it("gets a suggestion if the line equals the previous one", async () => {
    const labels = (...items: string[]): Edits => [
      ["labels: [购物, 会员]  ", `labels:\n${items.map((item) => `    - ${item}\n`).join("")}  #`],
    ];
    const head = edited(labels("购物", "购物", "会员"));
    const made = await createFixture(shipped, proposedChange(head, edited(labels("购物", "会员"))));
    await made.action({ inputs: { comment: "always" } });
    expect(suggestions(made.api)).toMatchObject([{ body: expect.stringContaining("**labels-duplicate**") }]);
    expect(accepted(head, made.api)).toBe(await fixed(made));
  });

  it("gets a suggestion if git converted line ends at checkout", async () => {
    const head = edited(surroundingSpace);
    const made = await createFixture(shipped, { ...proposedChange(head), checkout: { config: "core.autocrlf=true" } });
    await made.action({ inputs });
    expect(written(made.workspace, file)).toBe(head.replaceAll("\n", "\r\n"));
    expect(accepted(head, made.api).replaceAll("\n", "\r\n")).toBe(await fixed(made));
    expect(suggestions(made.api)).toHaveLength(1);
  });

  it("gets one suggestion over several runs and pushes", async () => {
    const first = await createFixture(shipped, proposedChange(edited(surroundingSpace)));
    await first.action({ inputs });
    const second = await createFixture(shipped, {
      api: first.api,
      ...proposedChange(edited([...surroundingSpace, ["# 应用基本信息", "# basics"], ["version: 1\n", "# one\nversion: 1\n"]])),
    });
    await second.action({ inputs, run: [102, 1] });
    expect(suggestions(first.api)).toHaveLength(1);
    expect(first.api.reviews(1)).toHaveLength(1);
  });

  it("gets a suggestion even if another author has copied it", async () => {
    const tokens = { eve: { login: "eve", write: true }, [writeToken]: { login: actionsBot, write: true } };
    const { api, action } = await createFixture(shipped, { ...proposedChange(edited(surroundingSpace)), api: { tokens } });
    await action({ inputs, token: "eve" });
    await action({ inputs, run: [101, 1] });
    expect(api.reviewComments(1).map(({ user }) => user)).toEqual(["eve", actionsBot]);
  });

  it("gets one of at most ten suggestions per run, and the next run posts the rest", async () => {
    const domains = Array.from({ length: 14 }, (_, index) => `    - " host-${index}.acme.example"`).join("\n");
    const head = edited([["allowDomains: [www.acme.example]    # optional; the website's host is always in", `allowDomains:\n${domains}`]]);
    const made = await createFixture(shipped, proposedChange(head));
    const counts = [];
    for (const run of [100, 101]) {
      await made.action({ inputs, run: [run, 1] });
      counts.push(made.api.reviewComments(1).length);
    }
    expect(counts).toEqual([10, 14]);
    expect(accepted(head, made.api)).toBe(await fixed(made));
  });
});

describe("no suggestion is posted", () => {
  const mistaken = edited(surroundingSpace);
  const untouched = edited([...surroundingSpace, ["type: web ", "type: WEB "], ["status: development ", "status: Development "]]);
  const secret = "0123456789abcdef".repeat(2);

  it.each<[what: string, options: Parameters<typeof createFixture>[1]]>([
    [
      "on unchanged lines: next to a changed one, next to a deleted one, and outside the diff",
      proposedChange(
        `# first\n${untouched.replace("labels: [购物, 会员]", "labels: [购物]").replace(/^ {2}testUsers:.*\n/m, "")}`,
        untouched,
      ),
    ],
    [
      "on a line with a possible secret or an ignore comment",
      proposedChange(
        edited([
          ["operatingAccount: acme ", `operatingAccount: ' acme' # ${secret} `],
          ["note: 艾克米会员微博登录 ", "note: ' 登录' # weibo-provider-ignore surrounding-space: so it is\n  # "],
        ]),
      ),
    ],
    ["in a file with CRLF in the repository", proposedChange(mistaken.replaceAll("\n", "\r\n"), example.replaceAll("\n", "\r\n"))],
    [
      "if the merge commit has other lines",
      {
        ...proposedChange(mistaken),
        moved: declarationFiles(`# moved on\n${example}`),
        merge: declarationFiles(`# moved on\n${mistaken}`),
      },
    ],
    ["in a deleted file", { base: { ...declarationFiles(mistaken, "gone"), ...declarationFiles() }, head: declarationFiles() }],
  ])("%s", async (_, options) => {
    const { api, action } = await createFixture(shipped, options);
    const ran = await action({ inputs: { comment: "always" } });
    expect(ran.notices).toEqual([]);
    expect(api.comments(1)).toHaveLength(1);
    expect(api.reviews(1)).toEqual([]);
    expect(api.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(ran.stdout.includes("--fix")).toBe(options?.head?.["weibo-provider.yaml"] !== example);
  });

  it("if GitHub omits the diff", async () => {
    const { api, action } = await createFixture(shipped, proposedChange(mistaken));
    api.setFiles(1, [{ filename: file }]);
    expect((await action({ inputs })).notices).toEqual([]);
    expect(api.reviews(1)).toEqual([]);
  });

  it("if it contains a secret's value, since the file would get the redacted text", async () => {
    const { api, action } = await createFixture(
      shipped,
      proposedChange(edited([["operatingAccount: acme ", "operatingAccount: 123456789 "]])),
    );
    const ran = await action({ inputs, environment: { WEIBO_APP_SECRET: "123456789" } });
    expect(ran.notices).toEqual([]);
    expect(api.reviewComments(1).map(({ body }) => body)).toEqual([]);
    expect(JSON.stringify([ran.summary, ran.stdout.replace(/^::add-mask::.*$/gm, ""), api.requests])).not.toContain("123456789");
  });

  it("if GitHub rejects the review, but the comment is posted", async () => {
    const { api, action } = await createFixture(shipped, proposedChange(mistaken));
    const body = { message: "Unprocessable Entity", errors: ["Line could not be resolved"], documentation_url: "", status: "422" };
    api.inject({ match: { method: "POST", path: /\/reviews$/ }, answer: { status: 422, body } });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 1, notices: [expect.stringContaining("the request to GitHub failed (422)")] });
    expect([api.comments(1).length, api.reviews(1).length]).toEqual([1, 0]);
  });
});
