import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";
import { createFixture, type FixtureOptions, fastTimers } from "./fixture.ts";
import { declarationFiles, proposedChange } from "./fixture-repository.ts";
import type { GithubApi } from "./github-api.ts";
import { type Fault, serverError } from "./github-faults.ts";
import { gitSha } from "./github-git.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship("", fastTimers);
});
afterAll(() => shipped.remove());

const other = edited([["operatingAccount: acme ", "operatingAccount: other "]]);
const change = proposedChange(other);
const merged = declarationFiles(edited([["note: 艾克米会员微博登录", "note: 艾克米登录"]]), "merged");
const showsChange = expect.stringContaining("(app.operatingAccount)<br>changed, step 1 | <del>acme</del><ins>");
const isUnknown = expect.stringContaining("Unknown: the checkout has no base to compare with");

/** The requests to the API, without the ids of commits and trees. */
const requestsTo = ({ requests, repository }: GithubApi) =>
  requests.map(({ method, path }) => `${method} ${path.replace(`/repos/${repository}/`, "").replace(/(commits|trees|compare)\/.*/, "$1")}`);
const blob = (content: string | Uint8Array) => `GET git/blobs/${gitSha("blob", Buffer.from(content))}`;

describe("the base is read", () => {
  const moved = { ...change, moved: { ...declarationFiles(), ...merged } };
  const cases: [where: string, options: FixtureOptions, requests: string[]][] = [
    ["from git, in a full clone", { checkout: { depth: 0 } }, []],
    ["from git, with fetch-depth 2", { checkout: { depth: 2 } }, []],
    ["from the API, in a shallow clone", {}, ["GET git/trees", blob(example)]],
    ["from the merge commit's parent, after the main branch moved on", { ...moved, checkout: { depth: 2 } }, []],
    ["from the merge base of a head that is checked out with its history", { ...moved, checkout: { state: "head", depth: 0 } }, []],
    [
      "from a comparison, for a head that is checked out without history",
      { checkout: { state: "head" } },
      ["GET compare", "GET git/trees", blob(example)],
    ],
  ];

  it.each(cases)("%s", async (_, options, requests) => {
    const { api, action } = await createFixture(shipped, { ...change, ...options });
    const ran = await action();
    expect(ran).toMatchObject({ exitCode: 0, review: showsChange, notices: [] });
    expect(ran.review).not.toContain("merged/");
    expect(requestsTo(api)).toEqual(requests);
  });

  it("from the API alone, without git", async () => {
    const { api, action } = await createFixture(shipped, { ...moved });
    const ran = await action({ environment: { PATH: shipped.folder } });
    expect(ran).toMatchObject({ exitCode: 0, review: showsChange, notices: [] });
    expect(ran.review).not.toContain("merged/");
    // The merge commit contains the new commits of the main branch, so the base must contain them too.
    expect(requestsTo(api).slice(0, 2)).toEqual(["GET git/commits", "GET git/trees"]);
  });

  // The failing git is a shell script.
  it.skipIf(isWindows).each([
    ["rejects the checkout's owner", "*", ["GET git/commits", "GET git/trees", blob(example)]],
    ["cannot list files", "*ls-tree*", ["GET git/trees", blob(example)]],
  ])("from the API, if git %s", async (_, failing, requests) => {
    const { api, action, workspace } = await createFixture(shipped, { ...change, checkout: { depth: 2 } });
    const bin = join(workspace, "../bin");
    mkdirSync(bin);
    const script = `#!/bin/sh\ncase "$*" in ${failing}) exit 128;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`;
    writeFileSync(join(bin, "git"), script, { mode: 0o755 });
    const ran = await action({ environment: { PATH: `${bin}:${process.env.PATH}` } });
    expect(ran).toMatchObject({ exitCode: 0, review: showsChange, notices: [] });
    expect(requestsTo(api)).toEqual(requests);
  });

  it("without differences in line ends that git converted at checkout", async () => {
    const { action } = await createFixture(shipped, { checkout: { depth: 2, config: "core.autocrlf=true" } });
    expect(await action()).toMatchObject({ exitCode: 0, review: "No declaration changes." });
  });
});

describe("an unavailable base", () => {
  const refusal = (status: number, message: string): Fault["answer"] => ({
    status,
    body: { message, documentation_url: "https://x.example", status: String(status) },
  });
  const advice = "Add fetch-depth: 2 to actions/checkout";

  it.each<[what: string, answer: Fault["answer"], times: number, says: string]>([
    [
      "the token may not read contents",
      refusal(403, "Resource not accessible by integration"),
      1,
      "the token has insufficient permissions (403)",
    ],
    ["the repository is hidden", refusal(404, "Not Found"), 1, "the token has insufficient permissions (404)"],
    ["GitHub keeps failing", serverError(502), 3, "the request to GitHub failed (502)"],
    ["a proxy answers", { status: 200, body: "<title>Sign in to the network</title>" }, 3, "GitHub's response is malformed"],
  ])("is reported as a warning: %s", async (_, answer, times, says) => {
    const { api, action } = await createFixture(shipped, proposedChange(edited([["name: AcmeMember ", "name: Acme Member "]])));
    api.inject({ match: { path: /\/git\/trees\// }, times, answer });
    const ran = await action({ inputs: { comment: "on-change" } });
    expect(ran).toMatchObject({ exitCode: 1, review: isUnknown });
    expect(ran.stdout).toMatch(/^::warning::Impact of this change: Unknown/m);
    expect(ran.notices).toEqual([expect.stringContaining(says)]);
    expect(ran.notices[0]).toContain(advice);
    expect(api.requests.filter(({ path }) => path.includes("/git/trees/"))).toHaveLength(times);
    expect(api.comments(1)).toEqual([]);
  });

  it("is reported as a warning: GitHub truncates the list of files", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.setTree(change.base ?? {}, 2);
    const ran = await action();
    expect(ran).toMatchObject({ exitCode: 0, review: isUnknown });
    expect(ran.notices).toEqual([expect.stringContaining(`GitHub lists too many files. ${advice}`)]);
  });

  it("is requested again after one failure", async () => {
    const { api, action } = await createFixture(shipped, change);
    api.inject({ match: { path: /\/git\/blobs\// }, answer: serverError(503) });
    expect(await action()).toMatchObject({ exitCode: 0, review: showsChange, notices: [] });
    expect(requestsTo(api)).toEqual(["GET git/trees", blob(example), blob(example)]);
  });
});

describe("contents read from the API", () => {
  const icon = declarationFiles()["brand/icon-16.png"] ?? "";
  const [a, b, c] = ["a", "b", "c"].map((folder) => edited([["name: AcmeMember ", `name: Acme${folder} `]])) as [string, string, string];
  const three = { ...declarationFiles(a, "a"), ...declarationFiles(b, "b"), ...declarationFiles(c, "c") };

  it("exclude images that the checkout contains", async () => {
    const changedB = b.replace("operatingAccount: acme ", "operatingAccount: other ");
    const { api, action } = await createFixture(shipped, { base: three, head: { ...three, "b/weibo-provider.yaml": changedB } });
    const { review } = await action();
    expect(review).toEqual(showsChange);
    expect(review).toContain("#### b/weibo");
    expect(requestsTo(api)).toEqual(["GET git/trees", blob(b)]);
    for (const picture of Object.entries(three).flatMap(([path, content]) => (path.endsWith(".yaml") ? [] : [content])))
      expect(requestsTo(api)).not.toContain(blob(picture));
  });

  it("include each changed image once", async () => {
    const base = { ...declarationFiles(a, "a"), ...declarationFiles(b, "b") };
    const { "a/brand/icon-80.png": icon80 = "", "a/brand/icon-120.png": icon120 = "", ...rest } = base;
    const head = { ...base, "a/brand/icon-16.png": icon80, "b/brand/icon-16.png": icon120 };
    const { api, action } = await createFixture(shipped, {
      base: { ...rest, "a/brand/icon-80.png": icon80, "a/brand/icon-120.png": icon120 },
      head,
    });
    const { review } = await action();
    expect(review.match(/icon-16\.png: PNG, 16×16 pixels/g)).toHaveLength(2);
    expect(requestsTo(api).filter((line) => line === blob(icon))).toHaveLength(1);
    expect(requestsTo(api)).not.toContain(blob(icon80));
  });

  it("include nothing for a new declaration", async () => {
    const { api, action } = await createFixture(shipped, { base: { "README.md": "x" }, head: { "README.md": "x", ...declarationFiles() } });
    expect((await action()).review).toContain("weibo-provider.yaml is new");
    expect(requestsTo(api)).toEqual(["GET git/trees"]);
  });
});
