import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changesStyle } from "../../src/core/guide/changes-style.ts";
import { style } from "../../src/core/guide/style.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { stepAction, stepPlace, stepReason, stepsByMoment, stepValues } from "../../src/core/report/review/step-text.ts";
import { reviewSummary } from "../../src/core/report/review/summary.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { reviewBetween } from "../review/declared-by.ts";
import { folderWith, gitIn, guideIn, inEnglish, Page, pageAfter, removeFolders, repositoryWith, textOf } from "./pages.ts";

afterAll(removeFolders);

const file = "weibo-provider.yaml";
const base = ["--base", "HEAD"];
const usage = (message: RegExp) => expect.objectContaining({ name: UsageError.name, message: expect.stringMatching(message) });

const [was, is] = ["https://acme.rpxnow.com/sinaweibo/callback", "https://acme.rpxnow.com/sinaweibo/back"];

describe("a change", async () => {
  const valid = await pageAfter(
    [
      [`  deauthorization: ${was}`, `  deauthorization: ${is}`],
      ["note: 艾克米会员微博登录", "note: 艾克米登录"],
      ["securityDomain: false", "securityDomain: true "],
      ["labels: [购物, 会员]", "labels: [会员, 购物, 优惠]"],
      ["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_SECRET"],
      ["  allowDomains: [www.acme.example]    # optional; the website's host is always in\n", ""],
      ["status: development", "status: approved"],
    ],
    edited([["  securityDomain: false               # 域名绑定: No\n", ""]]),
  );
  it.each([
    ["取消授权回调页 Deauthorization callback", { before: was, after: is, link: "#callbacks" }],
    ["应用简介 Application note", { before: "艾克米会员微博登录", after: "艾克米登录", link: "#basic" }],
    ["域名绑定 Security domain", { before: "否 No", after: "是 Yes", link: "#basic" }],
    ["标签 Labels", { before: "购物 会员", after: "会员 购物 优惠" }],
    ["App SecretApp Secret", { before: "From your secrets WEIBO_APP_SECRET", after: "From your secrets OTHER_SECRET" }],
    ["Allow-list域名白名单", { before: "www.acme.example", after: "absent", link: "#janrain" }],
    ["审核状态 Review status", { before: "development", after: "approved", link: undefined }],
  ])("of a field: %s", (heading, expected) => {
    expect(valid.changes).toHaveLength(7);
    expect(valid.changes.find((change) => change.heading === heading)).toMatchObject(expected);
  });

  it.each<[string, string, string | undefined]>([
    ["no identity service", "", undefined],
    ["Auth0 only", "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n", "#auth0"],
  ])("of the app key's name links to a section of the page, with %s", async (_, section, link) => {
    const before: Edits[number] = [example.slice(example.indexOf("janrain:"), example.indexOf("developer:")), section];
    const page = await pageAfter([before, ["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]], edited([before]));
    expect(page.changes.map((change) => [change.heading, change.link])).toEqual([["App KeyApp Key", link]]);
  });

  const refused = await pageAfter(
    [
      ["name: AcmeMember ", "name: {a: b} "],
      ["note: 艾克米会员微博登录", `note: ${"字".repeat(16)}`],
      ["  securityDomain: false               # 域名绑定: No\n", ""],
      ["operatingAccount: acme", "operatingAccount:"],
      ["    - brand/screenshot-2.png\n", ""],
    ],
    edited([
      ["securityDomain: false", "securityDomain: true"],
      ["labels: [购物, 会员]", "labels: [0123456789abcdef0123456789abcdef, 会员]"],
    ]),
  );
  const note = "Rejected: see the findings for this field.";
  it.each([
    ["to a value of the wrong type", "应用名称", "AcmeMember", `Not a valid value of this field ${note}`],
    ["to a value that a rule rejects", "应用简介", "艾克米会员微博登录", `${"字".repeat(16)} ${note}`],
    ["to a default by leaving the field out", "域名绑定", "是 Yes", "否 No"],
    ["to nothing", "官方运营帐号", "acme", "absent"],
    ["from a list that held a secret", "标签", "会员", "购物 会员"],
    [
      "of images in a list that a rule rejects",
      "应用截图 2",
      /^brand\/screenshot-2.png PNG/,
      "brand/screenshot-3.jpg JPEG, 450×300, 16169 bytes",
    ],
    ["of an image that was removed from the list", "应用截图 3", /^brand\/screenshot-3.jpg JPEG/, "absent"],
  ])("%s", (_, name, before, after) => {
    const change = refused.changes.find(({ heading }) => heading.startsWith(name));
    expect(change).toMatchObject({ before: typeof before === "string" ? before : expect.stringMatching(before), after });
  });

  it("of invisible characters only is visible", async () => {
    const invisible = ["a\u2060b", "a\u200Db", "a\u00A0b", " a b ", "a\u3164", "\u202Ea", "a\nb", "a\u{E0041}", "a\u3000b"];
    const page = await pageAfter([["\nimages:", `\nsite:\n  markers: ${JSON.stringify(invisible)}\n\nimages:`]]);
    expect(page.changes.map(({ before, after }) => [before, after])).toEqual([
      ["absent", "a\\u{2060}b a\\u{200d}b a\\u{a0}b \\u{20}a b\\u{20} a\\u{3164} \\u{202e}a a\\nb a\\u{e0041} a\u3000b"],
    ]);
  });
});

describe("the section", async () => {
  const edits: Edits = [
    ["note: 艾克米会员微博登录", "note: 艾克米登录"],
    ["securityDomain: false", "securityDomain: true "],
    ["operatingAccount: acme", "operatingAccount: other"],
    [`authorization: ${was}     #`, `authorization: ${is} #`],
    ["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"],
    ["status: development", "status: approved"],
  ];
  const page = await pageAfter(edits);
  const section = page.all(({ name }) => name === "section")[0] ?? expect.fail();

  it("comes first on the page and in the contents", () => {
    expect(section.attribs.id).toBe("changes");
    expect(page.all(({ name }) => name === "a", page.one("nav")).map(({ attribs }) => attribs.href)[0]).toBe("#changes");
  });

  const review = () => reviewBetween(example, edited(edits));

  it.each(languages)("starts with the sentence of the review, in %s", (language) => {
    expect(textOf(page.ofClass("verdict")[0] ?? expect.fail())).toContain(reviewSummary(review(), messagesIn(language)));
    expect(textOf(section)).toContain(messagesIn(language).guide.sections.changes);
  });

  it.each(languages)("lists the steps of the review in their order, in %s", (language) => {
    const messages = messagesIn(language);
    const items = page.all(({ name }) => name === "li", section).map(textOf);
    expect(items).toHaveLength(review().steps.length);
    for (const [index, step] of review().steps.entries()) {
      for (const text of [stepAction(step, messages), stepPlace(step, messages), stepReason(step, messages)])
        expect(items[index]).toContain(text);
    }
    expect(page.ofClass("todo").map(({ attribs }) => attribs.start)).toEqual(
      stepsByMoment(review()).map(({ steps }) => String(steps[0]?.number)),
    );
  });

  it("offers each value to copy", () => {
    const copies = page.all(({ name }) => name === "button", section).map(({ attribs }) => attribs["data-copy"]);
    expect(copies).toEqual(review().steps.flatMap((step) => stepValues(step).map(({ value }) => value)));
    expect(copies).toContain("艾克米登录");
  });

  it("links to existing sections, and leaves the fields unchanged", () => {
    const ids = page.all(({ attribs }) => attribs.id !== undefined).map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { link } of page.changes.slice(0, -1)) expect(ids).toContain(link?.slice(1));
    expect(page.field("应用简介").values).toEqual(["艾克米登录"]);
  });

  it("is the only addition to the page, with its style", async () => {
    const plain = new Page(await guideIn(await folderWith(edited(edits))));
    const without = page.text
      .replace(changesStyle, "")
      .replace(/<section id="changes".*?<\/section>\n/s, "")
      .replace(/<li><a href="#changes">.*?<\/a><\/li>/, "")
      // The progress shows which steps were done for the earlier state.
      .replaceAll('"done-before"', '"done"')
      .replaceAll(messagesIn("en").review.states["done-before"], messagesIn("en").review.states.done)
      .replaceAll(messagesIn("zh").review.states["done-before"], messagesIn("zh").review.states.done);
    const policy = /style-src .*?; script/;
    const [one, other] = [without, plain.text].map((text) => text.replace(policy, "").split("\n"));
    expect(one).toEqual(other);
    expect(textOf(plain.one("style"))).toBe(style);
  });
});

describe("a declaration", () => {
  const sectionTexts = (page: Page) => page.all(({ name, attribs }) => name === "section" && attribs.id === "changes").map(inEnglish);

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    ["that is unchanged", async () => {}, /^What changed Safe to merge: nothing changes outside this repository\.$/],
    [
      "of which only a comment changed",
      (folder) => writeFile(join(folder, file), `${example}# comment\n`),
      /^What changed Safe to merge: nothing changes outside this repository\.$/,
    ],
    [
      "that is new",
      async (folder) => {
        await mkdir(join(folder, "new"));
        await writeFile(
          join(folder, "new", file),
          edited([
            ["name: AcmeMember", "name: Other"],
            ["realm: acme ", "realm: other "],
            [`authorization: ${was}     #`, "authorization: https://other.rpxnow.com/sinaweibo/callback #"],
            [`  deauthorization: ${was}   #`, "  deauthorization: https://other.rpxnow.com/sinaweibo/callback #"],
          ]),
        );
      },
      /^What changed This declaration is new: all fields below are new\. Merge only after steps 1–4; sign-in works once step 8 is done; until Weibo approves the application, only its owner and test users can sign in; manual work at Weibo: steps 1, 10\. Before the merge Register the application at Weibo /,
    ],
    [
      "that could not be parsed before",
      async (folder) => {
        await writeFile(join(folder, file), "a: [");
        gitIn(folder, "commit", "-q", "-a", "-m", "unreadable");
        await writeFile(join(folder, file), example);
      },
      /^What changed weibo-provider\.yaml could not be parsed before; all of it counts as new Merge only after steps 1–3; sign-in is certain to work only once step 9 is done; as before, only the application's owner and test users can sign in until Weibo approves it; manual work at Weibo: step 9\. /,
    ],
    [
      "that was renamed",
      async (folder) => {
        await mkdir(join(folder, "new"));
        await rename(join(folder, "brand"), join(folder, "new/brand"));
        await rename(join(folder, file), join(folder, "new", file));
      },
      /^What changed Renamed from weibo-provider\.yaml\. Safe to merge: nothing changes outside this repository\.$/,
    ],
    [
      "that was renamed and changed",
      async (folder) => {
        await mkdir(join(folder, "new"));
        await rename(join(folder, "brand"), join(folder, "new/brand"));
        await rm(join(folder, file));
        await writeFile(join(folder, "new", file), edited([["status: development", "status: approved"]]));
      },
      /^What changed Renamed from weibo-provider\.yaml\. Merge only after step 1; .* 审核状态 Review status before development after approved step 1$/,
    ],
  ])("%s", async (_, change, expected) => {
    const folder = await repositoryWith();
    await change(folder);
    const line = existsSync(join(folder, "new", file)) ? [join("new", file)] : [];
    expect(sectionTexts(new Page(await guideIn(folder, [...line, ...base])))).toEqual([expect.stringMatching(expected)]);
  });

  it("that is compared with no other state has no such section", async () => {
    expect(sectionTexts(new Page(await guideIn(await repositoryWith())))).toEqual([]);
  });

  it.each([
    ["a revision that looks like an option", repositoryWith, "--output=x", /unknown revision --output=x/],
    ["an empty revision", repositoryWith, "", /unknown revision/],
    ["no repository", folderWith, "HEAD", /not a git repository/],
  ])("is refused with %s, and nothing is written", async (_, make, ref, says) => {
    const folder = await make();
    await expect(guideIn(folder, [`--base=${ref}`, "-o", "guide.html"])).rejects.toEqual(usage(says));
    await expect(readFile(join(folder, "guide.html"))).rejects.toThrow("ENOENT");
  });

  it("is written to a file as it is printed", async () => {
    const folder = await repositoryWith();
    await writeFile(join(folder, file), edited([["status: development", "status: approved"]]));
    await guideIn(folder, [...base, "-o", "guide.html"]);
    expect(await readFile(join(folder, "guide.html"), "utf8")).toBe(await guideIn(folder, base));
  });
});
