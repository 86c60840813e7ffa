import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { targetMessages } from "../../src/core/targets/registry.ts";
import { edited, example, root } from "../helpers/example.ts";
import { attacks, folderWith, guideIn, type Page, pageOf, removeFolders, textOf } from "./pages.ts";

afterAll(removeFolders);

const description = "艾克米商城的会员可以用微博帐号登录官方网站， 登录后查看订单、积分和会员优惠，也可以随时解除绑定。";
const callback = "https://acme.rpxnow.com/sinaweibo/callback";

it("of a declaration without an identity service names none", async () => {
  const callbackHint = /The callback of the identity service, or of the website without one|身份服务（没有时为网站）的回调地址/g;
  const { text } = await pageOf(edited([[example.slice(example.indexOf("janrain:"), example.indexOf("developer:")), ""]]));
  expect(text.replace(callbackHint, "")).not.toMatch(/identity service|身份服务|Janrain|Auth0|Keycloak|weibo-provider plan/);
});

describe("the page of the example", async () => {
  const page = await pageOf();

  it.each([
    ["应用名称", ["AcmeMember"], ""],
    ["应用分类", ["网站应用"], "Web Application"],
    ["应用地址", ["https://www.acme.example/"], ""],
    ["应用简介", ["艾克米会员微博登录"], "9 of 15 characters"],
    ["应用介绍", [description], "48 words of at least 20"],
    ["域名绑定", ["否"], "No"],
    ["标签", ["购物", "会员"], "2 of 3 labels"],
    ["官方运营帐号", ["acme"], ""],
    ["授权回调页", [callback], ""],
    ["取消授权回调页", [callback], ""],
    ["测试信息", ["0"], "0 of 15 test users"],
    ["是否外籍", ["是"], "Yes"],
    ["证件类型", ["护照"], "Passport"],
    ["Realm", ["acme"], ""],
    ["Allow-list", ["www.acme.example"], ""],
  ])("has the field %s with its value, a button that copies it, and its limit", (name, values, says) => {
    const field = page.field(name);
    expect({ values: field.values, copies: field.copies }).toEqual({ values, copies: values });
    expect(field.text).toContain(says);
  });

  it.each([
    ["真实姓名", "WEIBO_DEVELOPER_NAME"],
    ["证件号码", "WEIBO_DEVELOPER_ID"],
    ["App Key", "WEIBO_APP_KEY"],
    ["App Secret", "WEIBO_APP_SECRET"],
    ["Janrain API key", "JANRAIN_API_KEY"],
    ["Janrain Partner key", "JANRAIN_PARTNER_KEY"],
  ])("shows the name of the secret for %s, and nothing to copy", (name, secret) => {
    const field = page.field(name);
    expect(field.copies).toEqual([]);
    expect(field.text).toContain(`From your secrets取自您的机密 ${secret}`);
  });

  it("has exactly the form's fields in its order", () => {
    expect(page.fields.map(({ heading }) => heading.replace(/ ?\w.*/s, "") || heading)).toEqual([
      ...["应用名称", "应用分类", "应用地址", "应用简介", "应用介绍", "域名绑定", "标签", "官方运营帐号"],
      ...["授权回调页", "取消授权回调页", "测试信息", "真实姓名", "是否外籍", "证件类型", "证件号码", "证件照片"],
      ...["RealmRealm", "App KeyApp Key", "App SecretApp Secret"],
      ...["Janrain API keyJanrain API Key", "Janrain Partner keyJanrain Partner Key", "Allow-list域名白名单"],
    ]);
  });

  it("embeds the six images in their sizes, with the result of their checks", async () => {
    const images = page.all(({ name }) => name === "img");
    expect(images.map(({ attribs }) => `${attribs.alt} ${attribs.width}×${attribs.height}`)).toEqual([
      "brand/icon-16.png 16×16",
      "brand/icon-80.png 80×80",
      "brand/icon-120.png 120×120",
      "brand/screenshot-1.png 450×300",
      "brand/screenshot-2.png 450×300",
      "brand/screenshot-3.jpg 450×300",
    ]);
    const [icon] = images;
    const bytes = await readFile(`${root}test/fixtures/acme/brand/icon-16.png`);
    expect(icon?.attribs.src).toBe(`data:image/png;base64,${bytes.toString("base64")}`);
    expect(page.ofClass("ok")).toHaveLength(6);
  });

  it("has the twelve steps with their states", () => {
    const rows = page.all(({ name }) => name === "tr", page.one("tbody")).map(({ attribs }) => attribs.class);
    expect(rows).toEqual([...Array(5).fill("unknown"), ...Array(5).fill("to-do"), "unknown", "to-do"]);
  });

  it("lists the steps in the dashboard, with names of secrets", () => {
    const [steps] = page.ofClass("dashboard");
    expect(steps && textOf(steps)).toContain("Manage Engage App for https://acme.rpxnow.com.");
    expect(steps && textOf(steps)).toContain(
      "Paste the value of WEIBO_APP_KEY as App Key and the value of WEIBO_APP_SECRET as App Secret.",
    );
  });

  it("has every text in both languages, and marks Chinese as Chinese", () => {
    const localized = page.ofClass("localized").filter(({ attribs }) => !attribs.class?.includes("english"));
    expect(localized.map(({ attribs }) => attribs.lang)).toEqual(localized.map((_, index) => (index % 2 === 0 ? "en" : "zh-Hans")));
    expect(localized.filter((one) => textOf(one).trim() === "")).toEqual([]);
    for (const language of languages) {
      const { guide, review } = messagesIn(language);
      const { guide: section, steps } = targetMessages("janrain", messagesIn(language));
      const ofService = [section.title, section.heading, ...Object.values(steps)];
      for (const text of [...Object.values(guide.sections), ...Object.values(review.steps), ...ofService, guide.title, guide.footer]) {
        if (![guide.sections.rest, guide.sections.changes, guide.sections.migration].includes(text))
          expect(page.text).toContain(text.replaceAll("'", "&#39;").replace(/ \(.*\)/, ""));
      }
    }
    const inChinese = (element: ReturnType<typeof page.one>): boolean => {
      for (let at: typeof element | null = element; at; at = at.parent as typeof element | null)
        if (at.attribs?.lang) return at.attribs.lang === "zh-Hans";
      return false;
    };
    const unmarked = page
      .all(({ name, children }) => !["style", "script", "title"].includes(name) && children.length > 0)
      .filter((element) => element.children.some((child) => child.type === "text" && /\p{Script=Han}/u.test(child.data)))
      .filter((element) => !inChinese(element));
    expect(unmarked.map(textOf)).toEqual([]);
  });

  it("has ordered headings, landmarks and unique ids", () => {
    const levels = page.all(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const landmark of ["header", "nav", "main", "footer"]) page.one(landmark);
    const ids = page.all(({ attribs }) => attribs.id !== undefined).map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = page.all(({ name }) => name === "a").map(({ attribs }) => attribs.href?.slice(1));
    expect(targets.filter((target) => !ids.includes(target ?? ""))).toEqual([]);
  });

  it.each(languages)("shows %s first if --lang selects it", async (language) => {
    const other = await pageOf(example, ["--lang", language]);
    expect(other.all(({ attribs }) => attribs.checked !== undefined).map(({ attribs }) => attribs.id)).toEqual([`in-${language}`]);
    expect(other.one("html").attribs.lang).toBe({ en: "en", zh: "zh-Hans" }[language]);
  });

  it("is deterministic", async () => {
    const folder = await folderWith();
    expect(await guideIn(folder)).toBe(await guideIn(folder));
    expect(page.text).toBe(await guideIn(folder));
  });
});

describe("the page's content security policy", async () => {
  const page = await pageOf();
  const policy = page.all(({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy")[0]?.attribs.content ?? "";
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  it("allows only its own script and style, by hash", () => {
    expect(Object.fromEntries(policy.split("; ").map((part) => part.split(/ (.*)/s).slice(0, 2)))).toEqual({
      "default-src": "'none'",
      "img-src": "data:",
      "style-src": hash(textOf(page.one("style"))),
      "script-src": hash(textOf(page.one("script"))),
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });

  it("matches a page without external URLs", () => {
    const addresses = ["src", "href", "srcset", "action", "formaction", "data", "poster", "background", "ping", "xlink:href", "style"];
    const named = page.all(() => true).flatMap(({ attribs }) => addresses.flatMap((name) => attribs[name] ?? []));
    expect(named.filter((address) => !/^(?:#[\w-]+|data:image\/(?:png|jpeg);base64,[\w+/=]+)$/.test(address))).toEqual([]);
    expect(textOf(page.one("style"))).not.toMatch(/url\(|@import|expression/);
    expect(textOf(page.one("script"))).not.toMatch(/fetch|XMLHttp|import\(|WebSocket|eval|innerHTML/);
  });
});

describe("a hostile value remains text", () => {
  it.each(Object.entries(attacks))("as %s, in every field", async (_, value) => {
    const quoted = JSON.stringify(value);
    const page = await pageOf(
      edited([
        ["name: AcmeMember ", `name: ${quoted} `],
        ["website: https://www.acme.example/ ", `website: ${quoted} `],
        ["note: 艾克米会员微博登录 ", `note: ${quoted} `],
        ["labels: [购物, 会员]", `labels: [${quoted}, b]`],
        ["operatingAccount: acme ", `operatingAccount: ${quoted} `],
        ["icon16: brand/icon-16.png ", `icon16: ${quoted} `],
        [`authorization: ${callback}     #`, `authorization: ${quoted} #`],
        ["realm: acme ", `realm: ${quoted} `],
        ["apiKey: JANRAIN_API_KEY ", `apiKey: ${quoted} `],
        ["status: development ", `status: ${quoted} `],
      ]),
    );
    const plain = await pageOf();
    // What a parser makes of the page has the same elements and attributes, whatever the values are.
    const kinds = (of: Page) => [
      ...new Set(of.all(() => true).flatMap(({ name, attribs }) => Object.keys(attribs).map((key) => `${name} ${key}`))),
    ];
    const own = [...kinds(plain), "strong class", "code translate", "ul class", "li class"];
    expect(kinds(page).filter((kind) => !own.includes(kind))).toEqual([]);
    expect(page.all(({ name }) => name === "script" || name === "style")).toHaveLength(2);
    const copied = value.toWellFormed().replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
    for (const name of ["应用名称", "应用简介", "官方运营帐号"]) expect(page.field(name).copies).toEqual([copied]);
    // Bidirectional and invisible characters are written out.
    expect(page.field("应用名称").values.join("")).not.toMatch(/(?!\u200D)[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u);
    // A log reads no command from the page.
    expect(page.text).not.toMatch(/^\s*::|##\[/m);
    expect(page.text.replaceAll(/data-copy="[^"]*"/g, "")).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/);
  });
});

describe("findings", () => {
  it.each([
    ["a note that is too long", "note: 艾克米会员微博登录 ", `note: ${"字".repeat(16)} `, "应用简介", "16 of 15 characters", "too many"],
    ["a fourth label", "labels: [购物, 会员]", "labels: [a, b, c, d]", "标签", "4 of 3 labels", "too many"],
    ["a sixteenth test user", "testUsers: 0", "testUsers: 16", "测试信息", "16 of 15 test users", "too many"],
    ["a name with a space", "name: AcmeMember ", "name: Acme Member ", "应用名称", "Acme Member", "contains a space"],
    ["a type that is none", "type: web ", "type: game ", "应用分类", "Not a valid value of this field", "error"],
    ["a list in place of a text", "name: AcmeMember ", "name: {a: b} ", "应用名称", "Not a valid value of this field", "error"],
    ["a value that is missing", "operatingAccount: acme ", "operatingAccount: ", "官方运营帐号", "Not declared yet", "error"],
  ])("is shown next to its field: %s", async (_, from, to, name, says, why) => {
    const field = (await pageOf(edited([[from, to]]))).field(name);
    expect(field.text).toContain(says);
    expect(field.text).toContain(why);
  });

  it("counts a description that is too short", async () => {
    const short = example.replace(/description: >-[\s\S]*?解除绑定。/, "description: 太短");
    expect((await pageOf(short)).field("应用介绍").text).toMatch(/2 words of at least 20.*too few/s);
  });

  it("appear on the page once each, with their positions", async () => {
    const page = await pageOf(
      edited([
        ["version: 1", "version: 2\nunknown: 1"],
        ["icon80: brand/icon-80.png ", "icon80: brand/icon-16.png "],
      ]),
    );
    const places = page.ofClass("origin").map((one) => textOf(one).replace(/第.*/, ""));
    expect(places.sort()).toEqual([
      "format-version Line 2, column 10",
      "identity-cloud-end Line 34, column 1",
      "image-size Line 19, column 11",
      "review-development Line 47, column 11",
      "unknown-key Line 3, column 1",
    ]);
    const [summary] = page.ofClass("summary");
    expect(summary && textOf(summary)).toContain(en.guide.fixFirst);
  });
});
