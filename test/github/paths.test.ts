import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { edited, example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { hasLinks } from "../helpers/system.ts";
import { createFixture, fastTimers, written } from "./fixture.ts";
import { declarationFiles, proposedChange } from "./fixture-repository.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const mistaken = edited([["operatingAccount: acme ", "operatingAccount: ' other' "]]);
const showsChange = expect.stringContaining("(app.operatingAccount)<br>changed, step 1 | <del>acme</del><ins>");
const always = { comment: "always" };

describe("a GitHub Enterprise Server", () => {
  it("receives the requests, and is linked to", async () => {
    const { api, action } = await createFixture(shipped, {
      ...proposedChange(mistaken),
      api: { prefix: "/api/v3", repository: "team/site" },
    });
    const ran = await action({ inputs: always, run: [7, 1], environment: { GITHUB_SERVER_URL: "https://github.acme.example" } });
    expect(ran).toMatchObject({ exitCode: 1, review: showsChange, notices: [] });
    expect(api.comments(1)).toHaveLength(1);
    expect(api.reviewComments(1)).toHaveLength(1);
    expect(api.comments(1)[0]?.body).toContain("](https://github.acme.example/team/site/actions/runs/7)\n");
  });
});

describe("paths are relative to the repository's root", () => {
  const annotation = (path: string) => new RegExp(`^::error file=${path},line=14,`, "m");

  it.each<[what: string, folder: string, path: string, files: string]>([
    ["for a checkout in another folder", "", "site", ""],
    ["for a folder of a monorepo", "apps/shop", "", "apps/shop"],
    ["for a pattern", "apps/shop", "", "apps/*/weibo-provider.yaml"],
    ["for a folder of a checkout in another folder", "apps/shop", "site", "site/apps/shop"],
  ])("%s", async (_, folder, path, files) => {
    const others = declarationFiles(edited([["name: AcmeMember ", "name: Other "]]), "other");
    const { api, action } = await createFixture(shipped, {
      base: { ...others, ...declarationFiles(example, folder) },
      head: { ...others, ...declarationFiles(mistaken, folder) },
      path,
    });
    const file = posix.join(folder, "weibo-provider.yaml");
    const ran = await action({ inputs: { ...always, files } });
    expect(ran.stdout).toMatch(annotation(file));
    expect(ran.review).toEqual(showsChange);
    expect(ran.review).toContain(`#### ${file}\n`);
    expect(ran.review).not.toContain("other/");
    expect(unescaped(api.comments(1)[0]?.body ?? "")).toContain(`<br>${file}:14:21 |`);
    expect(api.reviewComments(1)).toMatchObject([{ path: file, line: 14 }]);
  });

  it.each(["", "apps/**/weibo-provider.yaml"])("and deletions are reported only within files: «%s»", async (files) => {
    const head = declarationFiles(example, "apps/shop");
    const gone = edited([
      ["name: AcmeMember ", "name: Gone "],
      ["realm: acme", "realm: gone"],
    ]);
    const base = { ...head, "apps/gone/weibo-provider.yaml": gone, "other/weibo-provider.yaml": gone };
    const { action } = await createFixture(shipped, { base, head });
    const { review } = await action({ inputs: { files } });
    expect(review).toContain("#### apps/gone/weibo-provider.yaml is deleted");
    expect(review.includes("other/")).toBe(files === "");
  });
});

describe("guide-folder", () => {
  const guides = { "guide-folder": "out/guides" };

  it("contains a page for each readable declaration", async () => {
    const head = { ...declarationFiles(example, "apps/a"), "apps/b/weibo-provider.yaml": mistaken, "c/weibo-provider.yaml": "a: [" };
    const { action, workspace } = await createFixture(shipped, { base: head });
    const { exitCode, outputs } = await action({ inputs: guides });
    expect([exitCode, outputs["guide-folder"]]).toEqual([1, "out/guides"]);
    expect(
      readdirSync(join(workspace, "out/guides"), { recursive: true })
        .map((path) => String(path).replaceAll("\\", "/"))
        .filter((path) => path.endsWith(".html"))
        .sort(),
    ).toEqual(["apps/a/weibo-provider.yaml.html", "apps/b/weibo-provider.yaml.html"]);
    expect(written(workspace, "out/guides/apps/a/weibo-provider.yaml.html")).toMatch(/^<!doctype html>[\s\S]*艾克米会员微博登录/i);
  });

  it("contains the pages under the repository's paths if the checkout is in another folder", async () => {
    const { action, workspace } = await createFixture(shipped, { path: "site" });
    expect((await action({ inputs: guides })).exitCode).toBe(0);
    expect(written(workspace, "out/guides/weibo-provider.yaml.html")).toContain("艾克米会员微博登录");
  });

  const isRejected = async (_: string, folder: string, link: string) => {
    const { api, action, workspace } = await createFixture(shipped, proposedChange(mistaken));
    const outside = join(workspace, "../outside");
    mkdirSync(outside);
    if (link) symlinkSync(outside, join(workspace, link));
    const ran = await action({ inputs: { ...always, "guide-folder": folder } });
    expect([ran.exitCode, ran.stdout]).toEqual([
      2,
      expect.stringMatching(phrase(`::error::${en.usage["output-outside"]}`, { input: "guide-folder", path: folder })),
    ]);
    expect([ran.summary, readdirSync(outside), api.requests]).toEqual([
      expect.stringMatching(/^> \[!CAUTION\]\n> .*guide\\-folder/),
      [],
      [],
    ]);
  };

  it.each([
    ["outside the workspace", "../guides", ""],
    ["the workspace itself", ".", ""],
  ])("is rejected: %s", isRejected);

  it.skipIf(!hasLinks).each([
    ["a link that leads outside", "linked", "linked"],
    ["below a link that leads outside", "linked/below", "linked"],
  ])("is rejected: %s", isRejected);

  it.skipIf(!hasLinks)("is not written through a symbolic link of the repository", async () => {
    const { action, workspace } = await createFixture(shipped, { head: declarationFiles(example, "apps/a") });
    const outside = join(workspace, "../outside");
    mkdirSync(outside);
    mkdirSync(join(workspace, "out/guides"), { recursive: true });
    symlinkSync(outside, join(workspace, "out/guides/apps"));
    const ran = await action({ inputs: guides });
    expect([ran.exitCode, readdirSync(outside)]).toEqual([2, []]);
  });
});
