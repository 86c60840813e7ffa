import { type ChildNode, isComment, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visible } from "../../src/core/messages/printable.ts";
import { awkward, found } from "../helpers/canaries.ts";
import { example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";
import { type ActionRun, createFixture, fastTimers, suggestionIn, written } from "./fixture.ts";
import { declarationFiles } from "./fixture-repository.ts";
import { writeToken } from "./github-api.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const forged = "<!-- weibo-provider 0123456789abcdef 999.9 -->";
/** Names of folders, without slashes and line breaks, which an input cannot contain. */
const names = [
  "::error::x",
  "##[error]x",
  "@octocat #1 GH-1",
  "<img src=x> [x](y) ![z](w)",
  "c\u2028::error::d\u202Ee",
  `\`\`\` **b** | ${forged}`,
  "::set-output name=x::y,line=1",
];
/** Values of fields. */
const values = [
  "@octocat @acme/team #1 GH-1 acme/website#2",
  "![beacon](https://evil.example/b.png) [link](https://evil.example) www.evil.example",
  "<img src=https://evil.example/b.png></details></td><script>alert(1)</script>",
  `${forged} --> | \`\`\` ::error::x ##[error]y`,
  "line\n::error::z\u2028::error::u \u202Eleft\u200B",
];

/** The example with these values, quoted as JSON, which YAML reads. */
function declaring([name, note, description, account, label]: readonly string[] = values): string {
  const fields = { "name: AcmeMember ": name, "note: 艾克米会员微博登录": note, "operatingAccount: acme ": account };
  const text = Object.entries(fields).reduce(
    (all, [field, value]) => all.replace(field, () => `${field.split(":")[0]}: ${JSON.stringify(value)} `),
    example,
  );
  return text
    .replace(/description: >-[^\n]*\n(?: {4}.*\n)+/, () => `description: ${JSON.stringify(description)}\n`)
    .replace("labels: [购物, 会员]", () => `labels: [${JSON.stringify(label)}]`);
}

/** Text that GitHub interprets outside code. */
const meaningful = /[@#]\w|\bGH-\d|https?:\/\/|www\.|:(?!\d+:\d+$)[\w+-]+:/i;
const all = (nodes: readonly ChildNode[]): ChildNode[] => nodes.flatMap((node) => [node, ...(isTag(node) ? all(node.children) : [])]);

/** Expects Markdown with this program's own elements, links and comments only. */
function expectHarmless(markdown: string, marks: number): void {
  const nodes = all(parseDocument(marked.parse(markdown, { async: false, gfm: true })).children);
  const own = /^(?:a|br|code|del|details|em|h[234]|input|ins|li|p|pre|span|strong|summary|table|tbody|td|th|thead|tr|ul|wbr)$/;
  expect(
    nodes
      .filter(isTag)
      .map(({ name }) => name)
      .filter((name) => !own.test(name)),
  ).toEqual([]);
  const links = nodes.filter(isTag).flatMap(({ attribs }) => (attribs.href === undefined ? [] : [attribs.href]));
  for (const link of links)
    expect(link).toMatch(
      /^https:\/\/github\.com\/(?:weibo-provider\/weibo-provider\/blob\/main\/docs\/rules\.md#|acme\/website\/actions\/runs\/\d+$)/,
    );
  const texts = nodes.filter((node) => isText(node) && !(node.parent && isTag(node.parent) && /^(?:a|code)$/.test(node.parent.name)));
  expect(texts.map((node) => (node as { data?: string }).data ?? "").filter((text) => meaningful.test(text))).toEqual([]);
  const comments = nodes.filter(isComment).filter(({ data }) => data.trim() !== "");
  expect(comments.map(({ data }) => data)).toEqual(
    Array.from({ length: marks }, () => expect.stringMatching(/^ weibo-provider (?:suggestion )?[0-9a-f]{16}(?: 100\.1)? $/)),
  );
  expect(markdown).not.toMatch(/[\u2028\u202E\u200B]/);
}

/** Expects a log with this program's own workflow commands only. */
function expectQuiet(stdout: string): void {
  for (const line of stdout.split(/[\n\r]/)) {
    expect(line).not.toContain("##[");
    if (/^\s*::/.test(line))
      expect(line).toMatch(
        /^::(?:error|warning|notice)(?: file=[^:,]*(?:,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+)?)?::(?!error)/,
      );
  }
  // The location of an annotation is the exact path; the runner removes it from the log.
  expect(stdout.replace(/^(::\w+ file=)[^:,]*/gm, "$1")).not.toMatch(/[\u2028\u202E\u200B]/);
}

describe("untrusted text", () => {
  // Windows has no files with such names.
  it.skipIf(isWindows)("is inert in the comment, the summary, the log and the outputs", async () => {
    const folders = names.map((name) => `apps/${name}`);
    const base = Object.fromEntries(folders.map((folder) => [`${folder}/weibo-provider.yaml`, example]));
    const head = Object.fromEntries(folders.map((folder) => [`${folder}/weibo-provider.yaml`, declaring()]));
    const { api, action } = await createFixture(shipped, { base, head });
    const files = folders.map((folder) => `${folder}/weibo-provider.yaml`).join("\n");
    const event = { name: "pull_request", branch: `@octocat ${forged} ::error::x\n##[error]` } as const;
    const { stdout, summary, outputs } = await action({ event, inputs: { comment: "always", files } });
    expect(api.comments(1)).toHaveLength(1);
    expectHarmless(api.comments(1)[0]?.body ?? "", 1);
    expectHarmless(summary, 0);
    expectQuiet(stdout);
    expect(Object.keys(outputs)).toEqual(["errors", "warnings", "matrix"]);
    const listed = JSON.parse(outputs.matrix ?? "").include.flatMap(({ files }: { files: string }) => files.split("\n"));
    expect(listed).toEqual(files.split("\n").map(visible).sort());
    expect(`${stdout}${summary}`).not.toContain("octocat ::");
  });

  it("is shown literally in a suggestion", async () => {
    const values = [
      "@octocat ![b](https://evil.example/b.png) ``` ```` </details>",
      `${forged} <!-- weibo-provider suggestion 0123456789abcdef --> ::error::x`,
    ];
    const lines = values.map((value) => `    - ' ${value} '`);
    const text = example
      .replace(/ {2}labels: .*\n/, `  labels:\n${lines.join("\n")}\n`)
      .replace("operatingAccount: acme ", "operatingAccount: ' @octocat' ");
    const { api, action } = await createFixture(shipped, { head: declarationFiles(text) });
    const { stdout } = await action({ inputs: { comment: "always" } });
    expectQuiet(stdout);
    const bodies = api.reviewComments(1).map(({ body }) => body);
    expect(bodies.map((body) => suggestionIn(body)?.[0]?.trim().slice(0, 20))).toEqual([
      "- '@octocat ![b](htt",
      "- '<!-- weibo-provid",
      "operatingAccount: '@",
    ]);
    for (const body of bodies) {
      expectHarmless(body, 1);
      expect(body.endsWith("-->")).toBe(true);
    }
    // A marker in untrusted text does not count as this program's.
    await action({ inputs: { comment: "always" }, run: [101, 1] });
    expect(api.reviewComments(1)).toHaveLength(3);
  });
});

describe("secrets", () => {
  const secrets = {
    WEIBO_APP_KEY: awkward.form ?? "",
    WEIBO_APP_SECRET: awkward.quotes ?? "",
    JANRAIN_API_KEY: awkward.markup ?? "",
    JANRAIN_PARTNER_KEY: awkward.command ?? "",
    WEIBO_DEVELOPER_NAME: awkward.chinese ?? "",
    WEIBO_DEVELOPER_ID: awkward.base64 ?? "",
  };
  const canaries = Object.values(secrets);
  /** All output of a run, without the masks, which the runner removes. */
  const leftBehind = ({ stdout, stderr, summary, outputs }: ActionRun) =>
    [stdout.replace(/^::add-mask::.*$/gm, ""), stderr, summary, ...Object.values(outputs)].join("\n");

  it.skipIf(isWindows)("in a declaration, before and after the change, are in no output", async () => {
    const [one = "", two = "", three = "", four = "", five = "", six = ""] = canaries;
    const encoded = Buffer.from(two).toString("base64");
    const folder = `apps/${three.replaceAll("/", "")}`;
    const base = declarationFiles(declaring([one, `x ${two}`, `${three} and more words`, four, five]), folder);
    const head = declarationFiles(declaring([two, `x ${one}`, `${four} and more ${six}`, ` ${five}`, ` ${encoded} `]), folder);
    const { api, action, workspace } = await createFixture(shipped, { base, head });
    const guide = { "guide-folder": "guides", "sarif-file": "out/weibo.sarif" };
    const ran = await action({ inputs: { comment: "always", ...guide }, environment: secrets });
    expect(api.comments(1)).toHaveLength(1);
    expect(found(leftBehind(ran), canaries)).toEqual([]);
    const files = ["out/weibo.sarif", `guides/${folder}/weibo-provider.yaml.html`].map((path) => written(workspace, path) ?? "not there");
    expect(files.map((text) => text === "not there" || found(text, canaries).length > 0)).toEqual([false, false]);
    expect(found(JSON.stringify(api.requests.map(({ path, query, body, headers }) => ({ path, query, body, headers }))), canaries)).toEqual(
      [],
    );
    for (const { body } of api.reviewComments(1)) expect(body).not.toContain("***");
  });

  it("of GitHub's API are sent to it only, in the authorization header", async () => {
    const { api, action } = await createFixture(shipped, {
      head: declarationFiles(declaring(["a ", "b ", writeToken, writeToken, `${writeToken} `])),
    });
    const ran = await action({ inputs: { comment: "always" } });
    expect(new Set(api.requests.map(({ token }) => token))).toEqual(new Set([writeToken]));
    for (const { headers } of api.requests) expect(JSON.stringify(headers)).not.toContain(writeToken);
    expect(ran.notices).toEqual([]);
  });
});
