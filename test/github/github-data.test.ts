import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { hasLinks, isWindows } from "../helpers/system.ts";
import { actionsBot, type GithubApiOptions, githubApi } from "./github-api.ts";
import { send } from "./github-client.ts";
import { answerFaults, operationAt, operationNames } from "./github-contract.ts";
import { gitSha, type TreeFiles } from "./github-git.ts";
import { changed } from "./github-store.ts";

const repo = "/repos/acme/website";
const [base, head] = ["b".repeat(40), "a".repeat(40)];

async function started(options?: GithubApiOptions) {
  const api = await githubApi(options);
  onTestFinished(() => api.close());
  return api;
}

describe("every described operation", () => {
  it("returns responses that match the description, for found and missing objects", async () => {
    const api = await started();
    const text = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join("");
    api.setFiles(1, [changed("说明.md", undefined, text), { filename: "logo.png" }], head);
    const tree = api.setTree({ "a/b.txt": "B", module: { mode: "160000", content: base } });
    api.setCommit(head, { tree, parents: [base] });
    api.setCompare(base, head, { mergeBase: base, files: [changed("a.txt", "x", "y")] });
    const edited = api.addComment(1, "ann", "Hello");
    api.addReviewComment(1, { user: "ann", body: "Outdated", path: "说明.md", line: null });
    const review = { event: "COMMENT", comments: [{ path: "说明.md", line: 3, start_line: 2, body: "So" }] };
    const requests: [line: string, status: number, body?: object][] = [
      [`GET ${repo}/issues/1/comments`, 200],
      [`POST ${repo}/issues/1/comments`, 201, { body: "New" }],
      [`PATCH ${repo}/issues/comments/${edited}`, 200, { body: "Edited" }],
      [`DELETE ${repo}/issues/comments/${edited}`, 204],
      [`DELETE ${repo}/issues/comments/${edited}`, 404],
      [`PATCH ${repo}/issues/comments/${edited}`, 404, { body: "Edited" }],
      [`GET ${repo}/pulls/1/files`, 200],
      [`POST ${repo}/pulls/1/reviews`, 200, review],
      [`POST ${repo}/pulls/9/reviews`, 404, review],
      [`POST ${repo}/pulls/1/reviews`, 422, { ...review, commit_id: base }],
      [`GET ${repo}/pulls/1/comments?sort=created&direction=desc`, 200],
      [`GET ${repo}/git/trees/${tree}?recursive=1`, 200],
      [`GET ${repo}/git/trees/${head}`, 200],
      [`GET ${repo}/git/blobs/${gitSha("blob", Buffer.from("B"))}`, 200],
      [`GET ${repo}/git/blobs/${head}`, 404],
      [`GET ${repo}/git/commits/${head}`, 200],
      [`GET ${repo}/git/commits/${base}`, 404],
      [`GET ${repo}/compare/${base}...${head}`, 200],
      [`GET ${repo}/compare/main...feature/x`, 404],
    ];
    const statuses = [];
    for (const [line, , body] of requests) statuses.push((await send(api, line, { body })).status);
    expect(statuses).toEqual(requests.map(([, status]) => status));
    expect(api.violations).toEqual([]);
    const operations = requests.map(([line]) => operationAt(line.split(" ")[0] ?? "", (line.split(" ")[1] ?? "").replace(/\?.*/, "")));
    expect(new Set(operations.map((operation) => operation?.name))).toEqual(new Set(operationNames));
  });

  it.each([
    { body: { message: "Not Found" }, status: 404, faults: [] },
    { body: { message: 404 }, status: 404, faults: ["/message must be string"] },
    { body: { message: 403 }, status: 403, faults: ["/message must be string"] },
    { body: [], status: 500, faults: ["500 is not described"] },
    {
      body: [{ id: "7" }],
      status: 200,
      faults: expect.arrayContaining(["/0/id must be integer", "/0 must have required property 'user'"]),
    },
  ])("detects a response that violates the description: $status $body", ({ body, status, faults }) => {
    const operation = operationAt("GET", `${repo}/issues/1/comments`);
    expect(operation && answerFaults(operation, { status, body })).toEqual(faults);
  });
});

describe("a response of the emulator that violates the description", () => {
  it("is recorded", async () => {
    const api = await started();
    api.setFiles(1, [{ filename: "a.txt", status: "touched" as "added" }]);
    await send(api, `GET ${repo}/pulls/1/files`);
    expect(api.violations).toEqual([`GET ${repo}/pulls/1/files: own response 200: /0/status must be equal to one of the allowed values`]);
  });
});

describe("bodies", () => {
  const tooLong = {
    message: "Validation Failed",
    errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long (maximum is 65536 characters)" }],
  };

  it.each([
    { body: "😀".repeat(65_536), status: 200 },
    { body: "a".repeat(65_537), status: 422, error: tooLong },
    { body: " \n", status: 422 },
  ])("are rejected when too long or empty: $status", async ({ body, status, error = {} }) => {
    const api = await started();
    const id = api.addComment(1, actionsBot, "Before");
    const made = await send(api, `POST ${repo}/issues/1/comments`, { body: { body } });
    const edited = await send(api, `PATCH ${repo}/issues/comments/${id}`, { body: { body } });
    expect([made.status, edited.status]).toEqual([status === 200 ? 201 : 422, status]);
    for (const reply of [made, edited]) expect(reply.body).toMatchObject(error);
    expect(api.comments(1).map((comment) => comment.body)).toEqual(status === 200 ? [body, body] : ["Before"]);
    expect(api.violations).toEqual([]);
  });
});

describe("reviews", () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  // Hunks on the right: lines 1 to 5 (2 is new, an old 2 is gone) and 22 to 29 (25 and 26 are new).
  const after = before.with(1, "new").toSpliced(24, 0, "one", "two");
  const file = changed("a.yaml", `${before.join("\n")}\n`, `${after.join("\n")}\n`);

  it.each([
    { place: { line: 2 } },
    { place: { line: 5 } },
    { place: { line: 22 } },
    { place: { line: 2, side: "LEFT" } },
    { place: { line: 26, start_line: 25 } },
    { place: { line: 2, start_line: 2, start_side: "LEFT" } },
    { place: { line: 6 }, fault: "Line could not be resolved" },
    { place: { line: 21 }, fault: "Line could not be resolved" },
    { place: { line: 30 }, fault: "Line could not be resolved" },
    {
      place: { line: 24, side: "LEFT", start_line: 26, start_side: "RIGHT" },
      fault: "Pull request review thread start line must precede the end line.",
    },
    { place: {}, fault: "Line could not be resolved" },
    { place: { line: 2, path: "b.yaml" }, fault: "Path could not be resolved" },
    { place: { line: 2, start_line: 2 }, fault: "Pull request review thread start line must precede the end line." },
    { place: { line: 25, start_line: 2 }, fault: "Pull request review thread start line must be part of the same hunk as the line." },
  ])("check the place of a comment: $place: $fault", async ({ place, fault }) => {
    const api = await started();
    api.setFiles(1, [file], head);
    const good = { path: "a.yaml", line: 3, body: "Good" };
    const body = { event: "COMMENT", body: "See", comments: [good, { path: "a.yaml", body: "Here", ...place }] };
    const reply = await send(api, `POST ${repo}/pulls/1/reviews`, { body });
    expect(reply.body).toMatchObject(
      fault ? { message: "Unprocessable Entity", errors: [fault] } : { state: "COMMENTED", commit_id: head },
    );
    expect(api.reviewComments(1).map((comment) => comment.body)).toEqual(fault ? [] : ["Good", "Here"]);
    expect(api.violations).toEqual([]);
  });

  it("list their comments with line and hunk", async () => {
    const api = await started();
    api.setFiles(1, [file], head);
    const comment = { path: "a.yaml", start_line: 2, line: 3, side: "RIGHT", body: "Here" };
    await send(api, `POST ${repo}/pulls/1/reviews`, { body: { event: "COMMENT", comments: [comment] } });
    const { body } = await send(api, `GET ${repo}/pulls/1/comments`);
    expect(body).toMatchObject([{ ...comment, position: 4, original_line: 3, commit_id: head, user: { login: actionsBot, type: "Bot" } }]);
    expect(body[0].diff_hunk).toBe("@@ -1,5 +1,5 @@\n line 1\n-line 2\n+new\n line 3");
    expect(api.reviews(1)).toMatchObject([{ state: "COMMENTED", body: "" }]);
  });

  it("accept an earlier commit of the pull request, but not another commit", async () => {
    const api = await started();
    api.setFiles(1, [file], base);
    api.setFiles(1, [], head);
    const at = (commit_id: string) =>
      send(api, `POST ${repo}/pulls/1/reviews`, {
        body: { commit_id, event: "COMMENT", comments: [{ path: "a.yaml", line: 2, body: "Here" }] },
      });
    expect((await at(base)).status).toBe(200);
    expect((await at(head)).body.errors).toEqual(["Path could not be resolved"]);
    expect((await at("c".repeat(40))).body.errors).toEqual(["The commitOID is not part of the pull request"]);
  });

  it("hide the comments of a pending review", async () => {
    const api = await started();
    api.setFiles(1, [file], head);
    await send(api, `POST ${repo}/pulls/1/reviews`, { body: { comments: [{ path: "a.yaml", line: 2, body: "Here" }] } });
    expect([api.reviews(1)[0]?.state, api.reviewComments(1)]).toEqual(["PENDING", []]);
  });
});

describe("git objects", () => {
  const files = { "a.b": "1", "a/z.txt": "", "a/b/c.txt": "深い\n", "a-b": "x".repeat(100), a0: "\u0000" } satisfies TreeFiles;

  it.skipIf(!hasLinks || isWindows)("have the ids that git computes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await writeFile(join(folder, "run"), "#!/bin/sh\n");
    await chmod(join(folder, "run"), 0o755);
    await symlink("a/z.txt", join(folder, "link"));
    const git = (...line: string[]) => execFileSync("git", line, { cwd: folder, encoding: "utf8" }).trim();
    git("init", "-q");
    git("-c", "core.autocrlf=false", "add", ".");
    const api = await started();
    const tree = api.setTree({
      ...files,
      run: { mode: "100755", content: "#!/bin/sh\n" },
      link: { mode: "120000", content: "a/z.txt" },
    });
    expect(tree).toBe(git("write-tree"));
    for (const [path, content] of Object.entries(files)) expect(gitSha("blob", Buffer.from(content))).toBe(git("hash-object", path));
    const { body } = await send(api, `GET ${repo}/git/trees/${tree}?recursive=1`);
    const lines = body.tree.map(({ mode, type, sha, path }: Record<string, string>) => `${mode} ${type} ${sha}\t${path}`);
    expect(lines.join("\n")).toBe(git("ls-tree", "-r", "-t", tree));
  });

  it("are truncated in a recursive listing only", async () => {
    const api = await started();
    const tree = api.setTree(files, 3);
    const [whole, flat] = [await send(api, `GET ${repo}/git/trees/${tree}?recursive=1`), await send(api, `GET ${repo}/git/trees/${tree}`)];
    expect([whole.body.truncated, whole.body.tree.length]).toEqual([true, 3]);
    expect([flat.body.truncated, flat.body.tree.map(({ path }: { path: string }) => path)]).toEqual([false, ["a-b", "a.b", "a", "a0"]]);
  });

  it("are base64 in lines of 60 characters", async () => {
    const api = await started();
    api.setTree(files);
    const { body } = await send(api, `GET ${repo}/git/blobs/${gitSha("blob", Buffer.from(files["a-b"]))}`);
    expect(body.content.split("\n").map((line: string) => line.length)).toEqual([60, 60, 16, 0]);
    expect(Buffer.from(body.content, "base64").toString()).toBe(files["a-b"]);
  });

  it.each([
    { mergeBase: base, status: "ahead" },
    { mergeBase: head, status: "behind" },
    { mergeBase: "c".repeat(40), status: "diverged" },
  ])("are compared: $status", async ({ mergeBase, status }) => {
    const api = await started();
    api.setCompare(base, head, { mergeBase });
    const { body } = await send(api, `GET ${repo}/compare/${base}...${head}`);
    expect(body).toMatchObject({ status, merge_base_commit: { sha: mergeBase } });
  });

  it("are not compared without a common ancestor", async () => {
    const api = await started();
    api.setCompare(base, head, {});
    const { status, body } = await send(api, `GET ${repo}/compare/${base}...${head}`);
    expect([status, body.message]).toEqual([404, `No common ancestor between ${base} and ${head}.`]);
  });
});
