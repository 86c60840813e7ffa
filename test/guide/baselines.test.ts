import { expect, it } from "vitest";
import { evaluate } from "../../src/core/check/evaluate.ts";
import { guideData } from "../../src/core/guide/guide-data.ts";
import { guidePage } from "../../src/core/guide/page.ts";
import { declaredImages } from "../../src/core/images/declared-images.ts";
import type { PageImage } from "../../src/core/images/page-image.ts";
import type { FileReport } from "../../src/core/report/report.ts";
import { withMigrations } from "../../src/core/setup/migration.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { atAuth0, both, changeOf, janrainSynced, noService, reportOf } from "../setup/journey.ts";
import { guideReviewOf, jpeg, png } from "./compared.ts";

// The pages are to be read in a pull request that changes them; `npx vitest run test/guide/baselines.test.ts -u` writes them.

/** A page without the texts of its styles and its script, with a line for each block. */
function contentOf(page: string): string {
  return page
    .replace(/<(style|script)>.*?<\/\1>/gs, "<$1></$1>")
    .replace(/sha256-[\w+/=]+/g, "sha256-")
    .replace(/(?<=[^\n])(?=<(?:section|p|h[1-3]|div|dt|dd|li|td|th|button)\b)/g, "\n");
}

/** Some sections of a page. */
const sectionsOf = (page: string, ...ids: readonly string[]): string =>
  (contentOf(page).match(/<section id=".*?<\/section>/gs) ?? [])
    .filter((section) => ids.some((id) => section.startsWith(`<section id="${id}"`)))
    .join("\n");

const urlCheck = (verdict: UrlCheck["verdict"]): UrlCheck => ({
  pointer: "/app/website",
  url: "https://www.acme.example/",
  purpose: "website",
  verdict,
});

/** Every kind of value that a rule rejects. */
const mistakes = edited([
  ["version: 1", "version: 2\nextra: 1"],
  ["name: AcmeMember", 'name: "Acme\\u200BMember"'],
  ["type: web ", "type: mobile "],
  ["note: 艾克米会员微博登录", `note: ${"字".repeat(15)}👨‍👩‍👧`],
  ["    艾克米商城的会员可以用微博帐号登录官方网站，\n    登录后查看订单、积分和会员优惠，也可以随时解除绑定。\n", "    太短\n"],
  ["securityDomain: false", "securityDomain: {a: b}"],
  ["labels: [购物, 会员]", "labels: [0123456789abcdef0123456789abcdef, 会员]"],
  ["operatingAccount: acme", "operatingAccount:"],
  ["icon16: brand/icon-16.png", 'icon16: ""'],
  ["icon120: brand/icon-120.png", "icon120: [a.png, b.png]"],
  ["    - brand/screenshot-3.jpg\n", `    - brand/screenshot-3.jpg\n${"    - brand/more.png\n".repeat(8)}`],
  ["callbacks: ", "callbacks:\n  revocation: https://acme.example/ "],
  ["appKey: WEIBO_APP_KEY", "appKey: 1234567890"],
  ["allowDomains: [www.acme.example]", "allowDomains: []"],
  ["certificateType: passport ", "certificateType: visa "],
  ["testUsers: 0", "testUsers: 16"],
]);

/** Values that just fit their limits. */
const fitting: Edits = [
  ["note: 艾克米会员微博登录", `note: ${"字".repeat(15)}`],
  [
    "    艾克米商城的会员可以用微博帐号登录官方网站，\n    登录后查看订单、积分和会员优惠，也可以随时解除绑定。\n",
    `    ${"字".repeat(20)}\n`,
  ],
  ["labels: [购物, 会员]", "labels: [购物, 会员, 优惠]"],
];

const images = new Map<string, PageImage>([
  ["/images/icon80", png],
  ["/images/icon120", { state: "unread" }],
  ["/images/screenshots/0", jpeg],
  ["/images/screenshots/1", { state: "large", size: 2_000_000 }],
]);

/** A report with the findings about images of another size. */
function withImages(report: FileReport): FileReport {
  const read = declaredImages(report.declaration).map((image) => {
    const shown = images.get(image.pointer);
    const header = shown?.state === "shown" ? shown : { format: "PNG" as const, width: image.width, height: image.height };
    return { ...image, fact: { state: "read", file: image.path, header, size: 1 } as const };
  });
  return { ...report, findings: evaluate(report, { images: read, urls: [], probes: [] }, new Map()) };
}

it("the page of a declaration with mistakes, in English", async () => {
  const report = withImages({ ...reportOf(mistakes), urls: [urlCheck("not-checked")] });
  await expect(contentOf(guidePage(guideData(report, images), "en"))).toMatchFileSnapshot("baselines/mistakes.html");
});

it("the page of a declaration without an identity service, with a URL that was checked, in Chinese", async () => {
  const text = noService(edited(fitting));
  const report = { ...reportOf(text), urls: [urlCheck("ok"), urlCheck("not-checked")] };
  await expect(contentOf(guidePage(guideData(report, images), "zh"))).toMatchFileSnapshot("baselines/no-service.html");
});

it("the form of a declaration that is almost empty", async () => {
  const report = reportOf("version: 1\napp: {}\nimages:\n  screenshots: a.png\nreview:\n  testUsers: many\njanrain: {}\n");
  const page = guidePage(guideData(report, new Map()), "en");
  await expect(sectionsOf(page, "basic", "images", "tests", "janrain")).toMatchFileSnapshot("baselines/empty.html");
  expect(page).toContain("<title>weibo-provider.yaml · Weibo 微博</title>");
});

it("the sections of two identity services, and of the migration", async () => {
  const targets = [janrainSynced, atAuth0([changeOf("credentials", "create", "not-stored")])].flatMap((target) => target ?? []);
  const text = both(edited([["status: development", "status: approved"]]));
  const [report = expect.fail()] = await withMigrations([{ ...reportOf(text), targets }]);
  const page = guidePage(guideData(report, new Map()), "en");
  await expect(sectionsOf(page, "auth0", "janrain", "migration", "progress")).toMatchFileSnapshot("baselines/migration.html");
  expect(contentOf(page).match(/(?<=<li><a href=")[^"]+/g)).toEqual(
    ["basic", "images", "callbacks", "tests", "developer", "janrain", "auth0", "migration", "progress"].map((id) => `#${id}`),
  );
});

const approved = edited([["status: development", "status: approved"]]);
const sentence = ["operatingAccount: acme", "operatingAccount: acme \u00A0会员"] as const;

it.each<[string, string | undefined, string, Parameters<typeof guideReviewOf>[2]?]>([
  ["added", undefined, example],
  ["fixed", "a: [", example],
  ["renamed", example, example, { renamedFrom: "old.yaml" }],
  ["unchanged", example, example],
  ["values", edited([["note: 艾克米会员微博登录", 'note: ""']]), edited([["securityDomain: false", "securityDomain: true"], sentence])],
  ["images", example, edited([["    - brand/screenshot-3.jpg\n", ""]]), { withImages: true }],
  ["rejected", example, mistakes, { withImages: true }],
  ["corrected", mistakes, example],
  ["moved", example, example.replaceAll("acme.rpxnow.com/sinaweibo/callback", "www.acme.example/callback")],
  ["service", noService(example), both(example)],
  ["sync", example, edited([["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, shop.acme.example]"]])],
  [
    "invisible",
    example,
    edited([
      [
        "\nimages:",
        `\nsite:\n  markers: ${JSON.stringify(["a\u2060b", "a\u00A0b", "  a b  ", "\u202Ea", "a\nb", "a\u{E0041}", "a\u3000b"])}\n\nimages:`,
      ],
    ]),
  ],
])("the changes of a declaration: %s", async (name, before, after, options) => {
  const page = guidePage(guideData(reportOf(after), images, guideReviewOf(before, after, options)), "en");
  await expect(sectionsOf(page, "changes")).toMatchFileSnapshot(`baselines/changes-${name}.html`);
});

it("the progress of a declaration that changed", async () => {
  const after = approved.replace("note: 艾克米会员微博登录", "note: 艾克米登录");
  const page = guidePage(guideData(reportOf(after), images, guideReviewOf(approved, after)), "en");
  await expect(sectionsOf(page, "progress")).toMatchFileSnapshot("baselines/changes-progress.html");
});
