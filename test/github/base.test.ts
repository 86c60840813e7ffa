import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import type { GithubApi } from "./github-api.ts";
import { type Fault, serverError } from "./github-faults.ts";
import { gitSha } from "./github-git.ts";
import { hurried, proposal, type StageOptions, site, stage } from "./stage.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", hurried);
});
afterAll(() => shipped.remove());

const other = edited([["operatingAccount: acme ", "operatingAccount: other "]]);
const change = proposal(other);
const merged = site(edited([["note: 艾克米会员微博登录", "note: 艾克米登录"]]), "merged");
const isTold = expect.stringContaining("**1 × by hand at Weibo**");
const isUnknown = expect.stringContaining("Not known: the checkout has no base to compare with");

/** What was asked of git's objects, without the names of commits and trees. */
const asked = ({ requests, repository }: GithubApi) =>
  requests.map(({ method, path }) => `${method} ${path.replace(`/repos/${repository}/`, "").replace(/(commits|trees|compare)\/.*/, "$1")}`);
const blob = (content: string | Uint8Array) => `GET git/blobs/${gitSha("blob", Buffer.from(content))}`;

describe("the base comes", () => {
  const moved = { ...change, moved: { ...site(), ...merged } };
  const cases: [where: string, options: StageOptions, requests: string[]][] = [
    ["from git, where all of it is there", { checkout: { depth: 0 } }, []],
    ["from git, by fetch-depth 2", { checkout: { depth: 2 } }, []],
    ["from the API, without", {}, ["GET git/trees", blob(example)]],
    ["from the merge commit's parent, where the main branch moved on", { ...moved, checkout: { depth: 2 } }, []],
    [
      "from the history of the head that is checked out, and not from where the main branch is",
      { ...moved, checkout: { state: "head", depth: 0 } },
      [],
    ],
    ["from a comparison, without history", { checkout: { state: "head" } }, ["GET compare", "GET git/trees", blob(example)]],
  ];

  it.each(cases)("%s", async (_, options, requests) => {
    const { api, action } = await stage(shipped, { ...change, ...options });
    const ran = await action();
    expect(ran).toMatchObject({ exitCode: 0, review: isTold, notices: [] });
    expect(ran.review).not.toContain("merged/");
    expect(asked(api)).toEqual(requests);
  });

  it("from the API alone, where there is no git", async () => {
    const { api, action } = await stage(shipped, { ...moved });
    const ran = await action({ environment: { PATH: shipped.folder } });
    expect(ran).toMatchObject({ exitCode: 0, review: isTold, notices: [] });
    expect(ran.review).not.toContain("merged/");
    // What came into the main branch is in the merge commit, so that it is in the base, too.
    expect(asked(api).slice(0, 2)).toEqual(["GET git/commits", "GET git/trees"]);
  });

  it.each([
    ["does not trust the checkout", "*", ["GET git/commits", "GET git/trees", blob(example)]],
    ["lists no files of it", "*ls-tree*", ["GET git/trees", blob(example)]],
  ])("from the API, where git %s", async (_, failing, requests) => {
    const { api, action, workspace } = await stage(shipped, { ...change, checkout: { depth: 2 } });
    const bin = join(workspace, "../bin");
    mkdirSync(bin);
    const script = `#!/bin/sh\ncase "$*" in ${failing}) exit 128;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`;
    writeFileSync(join(bin, "git"), script, { mode: 0o755 });
    const ran = await action({ environment: { PATH: `${bin}:${process.env.PATH}` } });
    expect(ran).toMatchObject({ exitCode: 0, review: isTold, notices: [] });
    expect(asked(api)).toEqual(requests);
  });

  it("without line ends that git changed at checkout", async () => {
    const { action } = await stage(shipped, { checkout: { depth: 2, config: "core.autocrlf=true" } });
    expect(await action()).toMatchObject({ exitCode: 0, review: "No declaration changes." });
  });
});

describe("a base that cannot be had", () => {
  const refusal = (status: number, message: string): Fault["answer"] => ({
    status,
    body: { message, documentation_url: "https://x.example", status: String(status) },
  });
  const anew = "Add fetch-depth: 2 to actions/checkout";

  it.each<[what: string, answer: Fault["answer"], times: number, says: string]>([
    ["the token may not read contents", refusal(403, "Resource not accessible by integration"), 1, "the token may not read it (403)"],
    ["the repository is hidden", refusal(404, "Not Found"), 1, "the token may not read it (404)"],
    ["GitHub fails again and again", serverError(502), 3, "GitHub did not give it (502)"],
    ["something else answers", { status: 200, body: "<title>Sign in to the network</title>" }, 3, "GitHub did not give it"],
  ])("is a warning: %s", async (_, answer, times, says) => {
    const { api, action } = await stage(shipped, proposal(edited([["name: AcmeMember ", "name: Acme Member "]])));
    api.inject({ match: { path: /\/git\/trees\// }, times, answer });
    const ran = await action({ inputs: { comment: "on-change" } });
    expect(ran).toMatchObject({ exitCode: 1, review: isUnknown });
    expect(ran.stdout).toMatch(/^::warning::What this change means: Not known/m);
    expect(ran.notices).toEqual([expect.stringContaining(says)]);
    expect(ran.notices[0]).toContain(anew);
    expect(api.requests.filter(({ path }) => path.includes("/git/trees/"))).toHaveLength(times);
    expect(api.comments(1)).toEqual([]);
  });

  it("is a warning: GitHub lists only a part of it", async () => {
    const { api, action } = await stage(shipped, change);
    api.setTree(change.base ?? {}, 2);
    const ran = await action();
    expect(ran).toMatchObject({ exitCode: 0, review: isUnknown });
    expect(ran.notices).toEqual([expect.stringContaining(`GitHub lists too many files. ${anew}`)]);
  });

  it("is asked for again where GitHub failed once", async () => {
    const { api, action } = await stage(shipped, change);
    api.inject({ match: { path: /\/git\/blobs\// }, answer: serverError(503) });
    expect(await action()).toMatchObject({ exitCode: 0, review: isTold, notices: [] });
    expect(asked(api)).toEqual(["GET git/trees", blob(example), blob(example)]);
  });
});

describe("what is read from the API", () => {
  const icon = site()["brand/icon-16.png"] ?? "";
  const [a, b, c] = ["a", "b", "c"].map((folder) => edited([["name: AcmeMember ", `name: Acme${folder} `]])) as [string, string, string];
  const three = { ...site(a, "a"), ...site(b, "b"), ...site(c, "c") };

  it("is no picture that is in the checkout", async () => {
    const changedB = b.replace("operatingAccount: acme ", "operatingAccount: other ");
    const { api, action } = await stage(shipped, { base: three, head: { ...three, "b/weibo-provider.yaml": changedB } });
    const { review } = await action();
    expect(review).toEqual(isTold);
    expect(review).toContain("#### b/weibo");
    expect(asked(api)).toEqual(["GET git/trees", blob(b)]);
    for (const picture of Object.entries(three).flatMap(([path, content]) => (path.endsWith(".yaml") ? [] : [content])))
      expect(asked(api)).not.toContain(blob(picture));
  });

  it("is of the pictures only what is another one, and once", async () => {
    const base = { ...site(a, "a"), ...site(b, "b") };
    const { "a/brand/icon-80.png": icon80 = "", "a/brand/icon-120.png": icon120 = "", ...rest } = base;
    const head = { ...base, "a/brand/icon-16.png": icon80, "b/brand/icon-16.png": icon120 };
    const { api, action } = await stage(shipped, {
      base: { ...rest, "a/brand/icon-80.png": icon80, "a/brand/icon-120.png": icon120 },
      head,
    });
    const { review } = await action();
    expect(review.match(/icon-16\.png: PNG, 16×16 pixels/g)).toHaveLength(2);
    expect(asked(api).filter((line) => line === blob(icon))).toHaveLength(1);
    expect(asked(api)).not.toContain(blob(icon80));
  });

  it("is nothing of a new declaration", async () => {
    const { api, action } = await stage(shipped, { base: { "README.md": "x" }, head: { "README.md": "x", ...site() } });
    expect((await action()).review).toContain("weibo-provider.yaml is new");
    expect(asked(api)).toEqual(["GET git/trees"]);
  });
});
