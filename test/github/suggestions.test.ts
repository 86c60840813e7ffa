import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Edits, edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { actionsBot, type GithubApi, writeToken } from "./github-api.ts";
import { hurried, proposal, type Stage, site, stage, suggestionIn, written } from "./stage.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", hurried);
});
afterAll(() => shipped.remove());

const file = "weibo-provider.yaml";
const inputs = { comment: "on-change" };
const blank: Edits = [["operatingAccount: acme ", "operatingAccount: ' acme2' "]];

/** The suggestions that a pull request has, the last line first. */
function suggestions(api: GithubApi) {
  const made = api
    .reviewComments(1)
    .map(({ startLine, line, body, path }) => ({ path, from: startLine ?? line ?? 0, to: line ?? 0, body }));
  return made.sort((one, other) => other.to - one.to);
}

/** A text after somebody took all suggestions over. */
function taken(text: string, api: GithubApi): string {
  const lines = text.split("\n");
  for (const { from, to, body } of suggestions(api)) lines.splice(from - 1, to - from + 1, ...(suggestionIn(body) ?? ["no suggestion"]));
  return lines.join("\n");
}

/** What `--fix` makes of the declaration in a checkout. */
async function fixed({ workspace }: Stage): Promise<string | undefined> {
  const copy = join(workspace, "../copy");
  cpSync(workspace, copy, { recursive: true });
  await shipped.cli(["check", "--offline", "--fix"], { cwd: copy });
  return written(copy, file);
}

describe("a mistake in a changed line", () => {
  it.each<[what: string, edits: Edits, lines: [from: number, to: number][]]>([
    [
      "one in a line",
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
      "several in a line, side by side and behind one another",
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
    ["a line too many", [["labels: [购物, 会员]  ", "labels:\n    - 购物\n    - 会员\n    - 购物  "]], [[15, 16]]],
  ])("gets what --fix makes of it: %s", async (_, edits, lines) => {
    const head = edited(edits);
    const made = await stage(shipped, proposal(head));
    expect((await made.action({ inputs })).notices).toEqual([]);
    expect(suggestions(made.api).map(({ from, to }) => [from, to])).toEqual(lines);
    for (const { body } of suggestions(made.api)) expect(body.match(/^`{3,}suggestion$/gm)).toHaveLength(1);
    expect(taken(head, made.api)).toBe(await fixed(made));
    expect(made.api.reviews(1)).toMatchObject([{ user: actionsBot, state: "COMMENTED" }]);
    expect(made.api.requests.at(-1)).toMatchObject({ method: "POST", status: 200 });
  });

  it("gets it though the line is the same as the one before", async () => {
    const labels = (...items: string[]): Edits => [
      ["labels: [购物, 会员]  ", `labels:\n${items.map((item) => `    - ${item}\n`).join("")}  #`],
    ];
    const head = edited(labels("购物", "购物", "会员"));
    const made = await stage(shipped, proposal(head, edited(labels("购物", "会员"))));
    await made.action({ inputs: { comment: "always" } });
    expect(suggestions(made.api)).toMatchObject([{ body: expect.stringContaining("**labels-duplicate**") }]);
    expect(taken(head, made.api)).toBe(await fixed(made));
  });

  it("gets it where git made other line ends at checkout", async () => {
    const head = edited(blank);
    const made = await stage(shipped, { ...proposal(head), checkout: { config: "core.autocrlf=true" } });
    await made.action({ inputs });
    expect(written(made.workspace, file)).toBe(head.replaceAll("\n", "\r\n"));
    expect(taken(head, made.api).replaceAll("\n", "\r\n")).toBe(await fixed(made));
    expect(suggestions(made.api)).toHaveLength(1);
  });

  it("gets it once, over runs and pushes", async () => {
    const first = await stage(shipped, proposal(edited(blank)));
    await first.action({ inputs });
    const second = await stage(shipped, {
      api: first.api,
      ...proposal(edited([...blank, ["# 应用基本信息", "# basics"], ["version: 1\n", "# one\nversion: 1\n"]])),
    });
    await second.action({ inputs, run: [102, 1] });
    expect(suggestions(first.api)).toHaveLength(1);
    expect(first.api.reviews(1)).toHaveLength(1);
  });

  it("gets it though somebody else says that it was made", async () => {
    const tokens = { eve: { login: "eve", write: true }, [writeToken]: { login: actionsBot, write: true } };
    const { api, action } = await stage(shipped, { ...proposal(edited(blank)), api: { tokens } });
    await action({ inputs, token: "eve" });
    await action({ inputs, run: [101, 1] });
    expect(api.reviewComments(1).map(({ user }) => user)).toEqual(["eve", actionsBot]);
  });

  it("gets no more than nine others in a run, and the rest in the next", async () => {
    const domains = Array.from({ length: 14 }, (_, index) => `    - " host-${index}.acme.example"`).join("\n");
    const head = edited([["allowDomains: [www.acme.example]    # optional; the website's host is always in", `allowDomains:\n${domains}`]]);
    const made = await stage(shipped, proposal(head));
    const counts = [];
    for (const run of [100, 101]) {
      await made.action({ inputs, run: [run, 1] });
      counts.push(made.api.reviewComments(1).length);
    }
    expect(counts).toEqual([10, 14]);
    expect(taken(head, made.api)).toBe(await fixed(made));
  });
});

describe("no suggestion is made", () => {
  const mistaken = edited(blank);
  const untouched = edited([...blank, ["type: web ", "type: WEB "], ["status: development ", "status: Development "]]);
  const secret = "0123456789abcdef".repeat(2);

  it.each<[what: string, options: Parameters<typeof stage>[1]]>([
    [
      "in lines that were there: beside a changed one, beside one that is gone, and where the diff does not reach",
      proposal(`# first\n${untouched.replace("labels: [购物, 会员]", "labels: [购物]").replace(/^ {2}testUsers:.*\n/m, "")}`, untouched),
    ],
    [
      "in a line with what looks like a secret, or that a comment keeps as it is",
      proposal(
        edited([
          ["operatingAccount: acme ", `operatingAccount: ' acme' # ${secret} `],
          ["note: 艾克米会员微博登录 ", "note: ' 登录' # weibo-provider-ignore surrounding-space: so it is\n  # "],
        ]),
      ),
    ],
    ["in a file with line ends of its own", proposal(mistaken.replaceAll("\n", "\r\n"), example.replaceAll("\n", "\r\n"))],
    [
      "where the merge has other lines",
      { ...proposal(mistaken), moved: site(`# moved on\n${example}`), merge: site(`# moved on\n${mistaken}`) },
    ],
    ["in a file that is gone", { base: { ...site(mistaken, "gone"), ...site() }, head: site() }],
  ])("%s", async (_, options) => {
    const { api, action } = await stage(shipped, options);
    const ran = await action({ inputs: { comment: "always" } });
    expect(ran.notices).toEqual([]);
    expect(api.comments(1)).toHaveLength(1);
    expect(api.reviews(1)).toEqual([]);
    expect(api.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(ran.stdout.includes("can be mended with --fix")).toBe(options?.head?.["weibo-provider.yaml"] !== example);
  });

  it("where GitHub shows no diff", async () => {
    const { api, action } = await stage(shipped, proposal(mistaken));
    api.setFiles(1, [{ filename: file }]);
    expect((await action({ inputs })).notices).toEqual([]);
    expect(api.reviews(1)).toEqual([]);
  });

  it("with a secret's value in it, as which it would be written into the file", async () => {
    const { api, action } = await stage(shipped, proposal(edited([["operatingAccount: acme ", "operatingAccount: 123456789 "]])));
    const ran = await action({ inputs, environment: { WEIBO_APP_SECRET: "123456789" } });
    expect(ran.notices).toEqual([]);
    expect(api.reviewComments(1).map(({ body }) => body)).toEqual([]);
    expect(JSON.stringify([ran.summary, ran.stdout.replace(/^::add-mask::.*$/gm, ""), api.requests])).not.toContain("123456789");
  });

  it("and the comment is there, where GitHub refuses the review", async () => {
    const { api, action } = await stage(shipped, proposal(mistaken));
    const body = { message: "Unprocessable Entity", errors: ["Line could not be resolved"], documentation_url: "", status: "422" };
    api.inject({ match: { method: "POST", path: /\/reviews$/ }, answer: { status: 422, body } });
    const ran = await action({ inputs });
    expect(ran).toMatchObject({ exitCode: 1, notices: [expect.stringContaining("GitHub did not take it (422)")] });
    expect([api.comments(1).length, api.reviews(1).length]).toEqual([1, 0]);
  });
});
