import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideData } from "../../src/core/guide/guide-data.ts";
import { guidePage } from "../../src/core/guide/page.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { visible } from "../../src/core/messages/printable.ts";
import { reviewOf } from "../../src/core/review/review.ts";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";
import { reportOn } from "../report/report-on.ts";
import { attacks, gitIn, guideIn, inEnglish, Page, pageAfter, removeFolders, repositoryWith } from "./pages.ts";

afterAll(removeFolders);

const file = "weibo-provider.yaml";
const base = ["--base", "HEAD"];

describe("secrets and hostile values", () => {
  const environment = {
    JANRAIN_PARTNER_KEY: "partner-canary::value",
    WEIBO_APP_SECRET: "0123456789abcdef0123456789abcdef",
    WEIBO_DEVELOPER_ID: "11010519491231002X",
  };
  const other = "fedcba9876543210fedcba9876543210";

  it("a secret's value is not shown, in neither state", async () => {
    const exposed = edited([
      ["name: AcmeMember ", `name: ${environment.WEIBO_DEVELOPER_ID} `],
      ["note: 艾克米会员微博登录", `note: x ${other}`],
      ["operatingAccount: acme ", `operatingAccount: ${environment.JANRAIN_PARTNER_KEY} `],
      ["labels: [购物, 会员]", `labels: [a, "${environment.JANRAIN_PARTNER_KEY}"]`],
      ["brand/icon-16.png", `brand/${environment.JANRAIN_PARTNER_KEY}.png`],
      ["brand/icon-80.png", `brand/${other}.png`],
      ["appSecret: WEIBO_APP_SECRET", `appSecret: ${environment.WEIBO_APP_SECRET}`],
    ]);
    for (const [before, after] of [
      [example, exposed],
      [exposed, example],
    ] as const) {
      const folder = await repositoryWith(before);
      await writeFile(join(folder, file), after);
      const page = await guideIn(folder, base, environment);
      for (const value of [...Object.values(environment), other, "partner-canary"]) expect(page).not.toContain(value);
      expect(new Page(page).changes).toHaveLength(7);
    }
  });

  it("what looks like one is starred even in a review that still holds it", () => {
    const [before, path] = [`x ${other}`, `brand/${other}.png`];
    const changes = [
      { pointer: "/app/note", before, after: undefined },
      { pointer: "/images/icon16", before: { path, contents: [] }, after: undefined },
    ];
    const report = reportOn({ [file]: example }).files[0] ?? expect.fail();
    const review = { review: { ...reviewOf(file, "changed"), changes }, images: new Map() };
    const page = guidePage(guideData(report, new Map(), review), "en");
    expect(page).not.toContain(other);
    expect(new Page(page).changes.map(({ before: shown }) => shown)).toEqual([
      `x ${"*".repeat(32)}`,
      `No readable file at this path brand/${"*".repeat(32)}.png`,
    ]);
  });

  it("values stay text, in both states", async () => {
    const values = Object.values(attacks);
    const all = JSON.stringify(values.join(" "));
    // Of the earlier state only what the checks accepted is known.
    const accepted = values.filter((value) => value === visible(value) && !/\uFFFE/.test(value));
    const hostile = edited([
      ["name: AcmeMember ", `name: ${all} `],
      ["website: https://www.acme.example/ ", `website: ${all} `],
      ["labels: [购物, 会员]", `labels: [${all}, b]`],
      ["operatingAccount: acme ", `operatingAccount: ${all} `],
      ["icon16: brand/icon-16.png ", `icon16: ${all} `],
      ["realm: acme ", `realm: ${all} `],
      ["\nimages:", `\nsite:\n  markers: ${JSON.stringify(accepted)}\n\nimages:`],
    ]);
    const kinds = (of: Page) => [
      ...new Set(of.all(() => true).flatMap(({ name, attribs }) => Object.keys(attribs).map((key) => `${name} ${key}`))),
    ];
    const own = [...kinds(await pageAfter([["labels: [购物, 会员]", "labels: [会员]"]])), "ul class", "li class"];
    for (const [before, after] of [
      [example, hostile],
      [hostile, example],
    ] as const) {
      const folder = await repositoryWith(before);
      await writeFile(join(folder, file), after);
      const page = new Page(await guideIn(folder, base));
      const shown = page.changes.map((change) => `${change.before}${change.after}`).join();
      for (const value of accepted) expect(shown).toContain(value);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(kinds(page).filter((kind) => !own.includes(kind))).toEqual([]);
      expect(page.all(({ name }) => name === "script" || name === "style")).toHaveLength(2);
      expect(page.text).not.toMatch(/^\s*::|##\[/m);
    }
  });

  // Windows has no such names.
  it.skipIf(isWindows)("the name of a folder is text as well, of which it was moved too", async () => {
    const name = `a<img src=x>\u202E&#34;${other}`;
    const move = async (folder: string, from: string, to: string) => {
      await mkdir(join(folder, to));
      await rename(join(folder, from, file), join(folder, to, file));
    };
    const folder = await repositoryWith(example, (made) => move(made, "", name));
    await move(folder, name, "moved");
    const page = new Page(await guideIn(folder, base));
    expect(inEnglish(page.all(({ attribs }) => attribs.id === "changes")[0] ?? expect.fail())).toContain(
      "Renamed from a<img src=x>\\u{202e}&#34;".concat("*".repeat(32), "/weibo-provider.yaml."),
    );
    expect(/<img src="?x|\u202E|fedcba98/.exec(page.text)).toBeNull();
  });
});

describe("as the Action writes it", { timeout: 30_000 }, () => {
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await ship();
  });
  afterAll(() => shipped.remove());

  /** The pages of two declarations, of which one changes, after a run on a pull request. */
  async function pagesOn(payload: (base: string, head: string) => object): Promise<Page[]> {
    const folder = await repositoryWith(example, async (made) => {
      await mkdir(join(made, "other"));
      await cp(join(made, "brand"), join(made, "other/brand"), { recursive: true });
      await writeFile(join(made, "other", file), edited([["name: AcmeMember", "name: Other"]]));
    });
    const before = gitIn(folder, "rev-parse", "HEAD");
    await writeFile(join(folder, file), edited([["status: development", "status: approved"]]));
    gitIn(folder, "commit", "-q", "-a", "-m", "head");
    const event = join(folder, "event.json");
    await writeFile(event, JSON.stringify(payload(before, gitIn(folder, "rev-parse", "HEAD"))));
    const inputs = { files: ".", mode: "check", "check-urls": "false", "fail-on": "never", "guide-folder": "guides" };
    const { exitCode } = await shipped.action(inputs, {
      cwd: folder,
      environment: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event },
    });
    expect(exitCode).toBe(0);
    const pages = [`${file}.html`, `other/${file}.html`].map((path) => readFile(join(folder, "guides", path), "utf8"));
    return (await Promise.all(pages)).map((text) => new Page(text));
  }
  const pullRequest = (base: string, head: string) => ({
    pull_request: { number: 1, base: { sha: base }, head: { sha: head, repo: { fork: false } } },
  });

  it("a pull request's pages say what it changes", async () => {
    const [one, other] = await pagesOn(pullRequest);
    expect(one?.changes.map(({ before, after }) => [before, after])).toEqual([["development", "approved"]]);
    expect(other?.text).toContain(messagesIn("en").review.summary.merge.none);
  });

  it("the pages have no such section where the base is not known", async () => {
    for (const page of await pagesOn((_, head) => pullRequest(head, head))) expect(page.text.includes('id="changes"')).toBe(false);
  });
});
