import { describe, expect, it, onTestFinished } from "vitest";
import { actionsBot, type GithubApiOptions, githubApi, readToken, writeToken } from "./github-api.ts";
import { linksOf, type RequestOptions, send } from "./github-client.ts";
import { type Fault, primaryRateLimit, secondaryRateLimit, serverError } from "./github-faults.ts";

const repo = "/repos/acme/website";
const comments = `${repo}/issues/1/comments`;

async function started(options?: GithubApiOptions) {
  const api = await githubApi(options);
  onTestFinished(() => api.close());
  return api;
}

describe("lists", () => {
  it("links the pages of 250 comments by the repository's id", async () => {
    const api = await started();
    for (let count = 1; count <= 250; count++) api.addComment(1, "ann", `Comment ${count}`);
    const [bodies, rels]: [string[], string[]] = [[], []];
    let next: string | undefined = `${comments}?per_page=100`;
    while (next !== undefined) {
      const reply = await send(api, `GET ${next}`);
      const links = linksOf(reply);
      bodies.push(...reply.body.map((comment: { body: string }) => comment.body));
      rels.push(Object.keys(links).join(" "));
      next = links.next;
    }
    expect(bodies).toEqual(api.comments(1).map(({ body }) => body));
    expect(bodies).toHaveLength(250);
    expect(rels).toEqual(["next last", "prev next last first", "prev first"]);
    expect(api.requests.map(({ path, query }) => [path, query.page])).toEqual([
      [comments, undefined],
      ["/repositories/1300192/issues/1/comments", "2"],
      ["/repositories/1300192/issues/1/comments", "3"],
    ]);
    expect(api.violations).toEqual([]);
  });

  it.each([
    { query: "", length: 30, last: "9" },
    { query: "?per_page=1000", length: 100, last: "3" },
    { query: "?per_page=100&page=3", length: 50, last: undefined },
    { query: "?per_page=100&page=4", length: 0, last: undefined },
  ])("returns $length of 250 for «$query»", async ({ query, length, last }) => {
    const api = await started();
    for (let count = 1; count <= 250; count++) api.addComment(1, "ann", `Comment ${count}`);
    const reply = await send(api, `GET ${comments}${query}`);
    const target = linksOf(reply).last;
    expect(reply.body).toHaveLength(length);
    expect(target && new URL(target).searchParams.get("page")).toBe(last);
  });

  it("has no links on a single page", async () => {
    const api = await started();
    expect((await send(api, `GET ${comments}`)).headers.link).toBeUndefined();
  });
});

describe("a violation of GitHub's OpenAPI description", () => {
  const body = { body: "Hello" };
  const cases: [what: string, line: string, asking: RequestOptions, violation: string, status: number][] = [
    ["an unknown parameter", `GET ${comments}?sort=created`, {}, "query must NOT have additional properties sort", 200],
    ["a parameter of another type", `GET ${comments}?per_page=all`, {}, "query /per_page must be integer", 422],
    ["a parameter twice", `GET ${comments}?page=1&page=2`, {}, "a query parameter is repeated", 200],
    ["a path parameter of another type", `DELETE ${repo}/issues/comments/first`, {}, "path /comment_id must be integer", 404],
    ["no body", `POST ${comments}`, {}, "body is missing", 422],
    ["an empty body", `POST ${comments}`, { body: {} }, "body must have required property 'body'", 422],
    ["a member of another type", `POST ${comments}`, { body: { body: 7 } }, "body /body must be string", 422],
    ["an unknown member", `POST ${comments}`, { body: { ...body, text: "" } }, "body must NOT have additional properties text", 201],
    ["a body that is not JSON", `POST ${comments}`, { body: "{" }, "the body is not JSON", 400],
    ["a body of a GET request", `GET ${comments}`, { body }, "body is not accepted", 422],
    ["another content type", `POST ${comments}`, { body, headers: { "content-type": "text/plain" } }, 'content-type is "text/plain"', 201],
    ["no user agent", `GET ${comments}`, { headers: { "user-agent": undefined } }, "user-agent is missing", 403],
    ["no accept", `GET ${comments}`, { headers: { accept: "*/*" } }, 'accept is "*/*"', 200],
    ["another version", `GET ${comments}`, { headers: { "x-github-api-version": "3" } }, 'x-github-api-version is "3"', 200],
    [
      "another authorization",
      `GET ${comments}`,
      { headers: { authorization: "Basic eDp5" } },
      "authorization is neither token nor bearer",
      401,
    ],
    ["another operation", `PUT ${comments}`, {}, "no such operation", 404],
    ["a trailing slash", `GET ${comments}/`, {}, "no such operation", 404],
  ];

  it.each(cases)("%s", async (_, line, asking, violation, status) => {
    const api = await started();
    const reply = await send(api, line, asking);
    const [method, path] = line.replace(/\?.*/, "").split(" ");
    expect(api.violations).toContain(`${method} ${path}: ${violation}`);
    expect(reply.status).toBe(status);
  });

  it("is recorded when a fault is injected, too", async () => {
    const api = await started();
    api.inject({ answer: serverError() });
    await send(api, `GET ${comments}?sort=created`);
    expect(api.violations).toHaveLength(1);
  });
});

describe("tokens", () => {
  const tokens = { hidden: { login: "eve", write: true, read: false } };
  const docs = "https://docs.github.com/rest/issues/comments#create-an-issue-comment";

  it.each([
    { token: "unknown", line: `GET ${comments}`, status: 401, message: "Bad credentials" },
    { token: readToken, line: `GET ${comments}`, status: 200, message: undefined },
    { token: readToken, line: `POST ${comments}`, status: 403, message: "Resource not accessible by integration", documentation_url: docs },
    { token: "hidden", line: `GET ${comments}`, status: 404, message: "Not Found", options: { tokens } },
    { token: "hidden", line: `POST ${comments}`, status: 404, message: "Not Found", options: { tokens } },
    { token: writeToken, line: "GET /repos/acme/other/issues/1/comments", status: 404, message: "Not Found" },
    { token: writeToken, line: "GET /repos/Acme/WebSite/issues/1/comments", status: 200, message: undefined },
    { token: writeToken, line: `GET ${repo}/issues/2/comments`, status: 404, message: "Not Found" },
  ])("$line with $token: $status", async ({ token, line, status, message, documentation_url, options }) => {
    const api = await started(options);
    const reply = await send(api, line, { token, ...(line.startsWith("POST") && { body: { body: "Hello" } }) });
    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
    if (documentation_url) expect(reply.body.documentation_url).toBe(documentation_url);
    expect(api.comments(1)).toEqual([]);
    expect(api.violations).toEqual([]);
  });
});

describe("faults", () => {
  const post: RequestOptions = { body: { body: "Hello" } };

  it.each<{ name: string; answer: Fault["answer"]; status: number | "lost"; made: number }>([
    { name: "reset", answer: "reset", status: "lost", made: 0 },
    { name: "reset afterwards", answer: { actThen: "reset" }, status: "lost", made: 1 },
    { name: "502 afterwards", answer: { actThen: serverError(502) }, status: 502, made: 1 },
    { name: "500", answer: serverError(500), status: 500, made: 0 },
    { name: "no response", answer: "hang", status: "lost", made: 0 },
    { name: "no response afterwards", answer: { actThen: "hang" }, status: "lost", made: 1 },
  ])("$name", async ({ answer, status, made }) => {
    const api = await started();
    api.inject({ match: { method: "POST", path: /\/issues\/\d+\/comments$/ }, answer });
    expect((await send(api, `GET ${comments}`)).status).toBe(200);
    const response = send(api, `POST ${comments}`, { ...post, signal: AbortSignal.timeout(1_000) });
    expect(await response.then((reply) => reply.status).catch(() => "lost")).toBe(status);
    expect(api.requests.at(-1)?.status).toBe(status === "lost" ? 0 : status);
    expect(api.comments(1)).toHaveLength(made);
    expect((await send(api, `POST ${comments}`, post)).status).toBe(201);
    expect(api.violations).toEqual([]);
  });

  it("apply to the given number of requests, in order", async () => {
    const api = await started();
    api.inject({ times: 2, answer: secondaryRateLimit(7) });
    api.inject({ answer: primaryRateLimit(1_800_000_000, 429) });
    const replies = [];
    for (let count = 0; count < 4; count++) replies.push(await send(api, `GET ${comments}`));
    expect(replies.map(({ status, headers }) => [status, headers["retry-after"], headers["x-ratelimit-remaining"]])).toEqual([
      [403, "7", "999"],
      [403, "7", "998"],
      [429, undefined, "0"],
      [200, undefined, "996"],
    ]);
    expect(replies[0]?.body.message).toMatch(/^You have exceeded a secondary rate limit\. Please wait a few minutes/);
    expect(replies[2]?.headers["x-ratelimit-reset"]).toBe("1800000000");
  });

  it("call a hook once before a request", async () => {
    const api = await started();
    api.before({ method: "POST" }, async () => {
      await send(api, `POST ${comments}`, { body: { body: "Overtakes" } });
    });
    await send(api, `POST ${comments}`, { body: { body: "First" } });
    await send(api, `POST ${comments}`, { body: { body: "Last" } });
    expect(api.comments(1).map(({ body }) => body)).toEqual(["Overtakes", "First", "Last"]);
  });

  it("record the error of a hook", async () => {
    const api = await started();
    api.before({}, () => {
      throw new Error("not so");
    });
    await expect(send(api, `GET ${comments}`)).rejects.toThrow();
    expect(api.violations).toEqual(["the emulator or a hook failed: Error: not so"]);
  });
});

describe("GitHub Enterprise Server and GraphQL", () => {
  const query = "query Who {\n  viewer { login }\n}";

  it.each([
    { prefix: "" as const, graphql: "/graphql" },
    { prefix: "/api/v3" as const, graphql: "/api/graphql" },
  ])("are served under «$prefix»", async ({ prefix, graphql }) => {
    const api = await started({ prefix });
    api.addComment(1, "ann", "Hello");
    expect(new URL(api.graphqlUrl).pathname).toBe(graphql);
    expect((await send(api, `POST ${api.graphqlUrl}`, { body: { query } })).body).toEqual({ data: { viewer: { login: actionsBot } } });
    expect((await send(api, `GET ${comments}`)).body[0].url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${prefix}${repo}/`));
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["GraphQL's path at github.com", "/api/v3" as const, "POST /graphql"],
    ["a path without the prefix", "/api/v3" as const, `GET ${comments}`],
    ["an additional prefix", "" as const, `GET /api/v3${comments}`],
  ])("are not found at %s", async (_, prefix, line) => {
    const api = await started({ prefix });
    const [method, path] = line.split(" ");
    expect((await send(api, `${method} ${new URL(path ?? "", api.url).href}`)).status).toBe(404);
    expect(api.violations).toEqual([`${line}: no such operation`]);
  });

  it.each(["{ viewer { login id } }", "mutation { viewer { login } }", "{ viewer }"])("reject other queries: %s", async (other) => {
    const api = await started();
    expect((await send(api, `POST ${api.graphqlUrl}`, { body: { query: other } })).body.data).toBeUndefined();
    expect(api.violations).toEqual([`POST /graphql: GraphQL query ${JSON.stringify(other)}`]);
  });

  it("reject an unknown token", async () => {
    const api = await started();
    expect((await send(api, `POST ${api.graphqlUrl}`, { body: { query }, token: "unknown" })).status).toBe(401);
  });
});
