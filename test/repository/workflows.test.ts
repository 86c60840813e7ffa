import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { en } from "../../src/core/messages/en/index.ts";
import { inputGroups } from "../docs/action-tables.ts";
import { root } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { usedActions, workflowProblems } from "./workflow-problems.ts";

const folders = [".github/workflows", "examples/workflows"];
const paths = (await Promise.all(folders.map(async (folder) => (await readdir(root + folder)).map((name) => `${folder}/${name}`)))).flat();
const texts = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(root + path, "utf8")] as const)));

describe("workflows of this repository and examples", () => {
  it.each([...texts])("%s has no problems", async (path, text) => {
    expect(await workflowProblems(path, text)).toEqual([]);
  });

  it("pin each action to a single commit", () => {
    const pins = [...new Set([...texts.values()].flatMap(usedActions))].map((used) => used.split("@"));
    expect(pins.length).toBeGreaterThan(3);
    expect(pins).toHaveLength(new Set(pins.map(([name]) => name)).size);
  });
});

describe("action.yml", () => {
  it("has a description that the Marketplace accepts, of less than 125 characters", async () => {
    const { description, branding } = parse(await readFile(`${root}action.yml`, "utf8"));
    expect(description.length).toBeLessThan(125);
    // Source: GitHub docs, metadata syntax, `branding`: these colors, and icons of Feather 4.28.0.
    expect(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]).toContain(branding.color);
    expect(branding.icon).toBe("log-in");
  });

  it("groups its inputs under headings", async () => {
    const groups = inputGroups(await readFile(`${root}action.yml`, "utf8"));
    expect(groups.get("mode")).toBe("Run");
    expect(new Set(groups.values()).size).toBe(groups.size);
    expect([...groups.values()]).toEqual(expect.arrayContaining(["Checks", "Network", "Reports", "Sync", "Janrain"]));
  });
});

/** Source: GitHub docs, workflow syntax, filter pattern cheat sheet; only `*` and `**` followed by a slash. */
const globPattern = (glob: string) =>
  new RegExp(`^${glob.replaceAll(".", "\\.").replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"))}$`);

describe("guide.yml", () => {
  it.each(["weibo-provider.yaml", "apps/shop/weibo-provider.yaml", "brand/icon-16.png", "brand/1.jpg", "a/b/2.jpeg"])(
    "runs when %s changes",
    (path) => {
      const { on } = parse(texts.get("examples/workflows/guide.yml") ?? "");
      expect(on.push.paths.some((pattern: string) => globPattern(pattern).test(path))).toBe(true);
    },
  );
});

describe("workflow problems are reported", () => {
  const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";

  it.each([
    ["plan-and-sync", "github.event_name == 'push'", "github.event_nome == 'push'", 'property "event_nome" is not defined'],
    ["plan-and-sync", `${checkout} # v7.0.1`, "actions/checkout@v7 # v7.0.1", "actions/checkout@v7 # v7.0.1 is not pinned"],
    ["plan-and-sync", `${checkout} # v7.0.1`, checkout, `${checkout} is not pinned`],
    ["plan-and-sync", "weibo-provider@v0", "weibo-provider@main", "weibo-provider/weibo-provider@main # pin to"],
    ["plan-and-sync", "permissions: {}", "permissions: { contents: read }", "permissions: {} is not at the top"],
    ["plan-and-sync", "    timeout-minutes: 30\n", "", "sync has no timeout-minutes"],
    ["plan-and-sync", "contents: read # to check out the declaration\n", "contents: read\n", "no comment explains why sync needs contents"],
    ["plan-and-sync", "mode: sync", "mode: apply", phrase(en.usage["invalid-value"], { value: "apply", option: "mode" })],
    ["plan-and-sync", "comment: on-change", "coment: on-change", "unknown input coment"],
    [
      "plan-and-sync",
      "comment: on-change",
      "comment: sometimes",
      phrase(en.usage["invalid-value"], { value: "sometimes", option: "comment" }),
    ],
    ["plan-and-sync", "secrets.WEIBO_APP_KEY", "secrets.WEIBO_APP_SECRET", "WEIBO_APP_KEY comes from"],
    ["plan-and-sync", "JANRAIN_API_KEY", "JANRAIN_KEY", "no declaration names JANRAIN_KEY"],
    ["drift", "mode: plan", "mode: check", "drift"],
    ["matrix", "options: [plan, sync]", "options: [plan, apply]", phrase(en.usage["invalid-value"], { value: "apply", option: "mode" })],
    ["matrix", "steps.weibo.outputs.matrix", "steps.weibo.outputs.matrices", "unknown output matrices"],
    ["matrix", "{{ matrix.account }}", "{{ matrix.realm }}", "the matrix has no realm"],
  ])("%s.yml with %j as %j", async (name, from, to, says) => {
    const path = `examples/workflows/${name}.yml`;
    const problems = await workflowProblems(path, (texts.get(path) ?? "").replaceAll(from, to));
    expect([...new Set(problems)]).toEqual([typeof says === "string" ? expect.stringContaining(says) : expect.stringMatching(says)]);
  });
});
