import { expect, test } from "vitest";
import type { DeclaredUrl } from "../../src/core/declaration/urls.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { AgingCache, type CacheEntry } from "../../src/network/site/url-cache.ts";
import { selfSigned, testKey } from "../helpers/certificates.ts";
import { policyTowards, site } from "../helpers/network-policy.ts";
import { type Behavior, startRawServer } from "../helpers/raw-server.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.now();
const website: DeclaredUrl = { pointer: "/app/website", url: `https://${site}/`, purpose: "website" };
const callback: DeclaredUrl = { pointer: "/callbacks/authorization", url: `https://${site}/`, purpose: "callback" };

const page = (body: string, ...fields: string[]) =>
  ["HTTP/1.1 200 OK", "content-type: text/html", `content-length: ${body.length}`, ...fields, "", body].join("\r\n");
const open = page("<p id=janrainAuthWidget>", 'etag: "v1"', "last-modified: Sun, 22 Nov 2026 10:00:00 GMT");
const unchanged = 'HTTP/1.1 304 Not Modified\r\netag: "v1"\r\n\r\n';

/** What a server would response to a condition. */
const conditional: Behavior = {
  onHead: (socket, head) => void socket.write(/^if-none-match: "v1"\r$/im.test(head) ? unchanged : open),
};

/** A site whose responses are cached; `check` is one run, `at` hours after the first. */
async function cachedSite(behavior: Behavior = conditional, { maxAge = day }: { maxAge?: number } = {}) {
  const server = await startRawServer(behavior, { tls: { key: testKey, cert: selfSigned } });
  let entries: readonly [string, CacheEntry][] = [];
  const check = async (at: number, { urls = [website], markers = [] as string[], edit = (entry: CacheEntry) => entry } = {}) => {
    const cache = new AgingCache(new Map(entries.map(([question, entry]) => [question, edit(entry)])), maxAge, now + at * hour);
    const before = server.heads.length;
    const checks = await checkUrls(
      urls.map((url) => ({ ...url, markers })),
      policyTowards(server, { extraCa: selfSigned }),
      { cache },
    );
    entries = cache.worthKeeping();
    return { checks, requested: server.heads.slice(before), entries };
  };
  return { check };
}

test("within the age nothing is requested, and the report says so", async () => {
  const { check } = await cachedSite();
  const first = await check(0);
  expect([first.requested.length, first.checks[0]?.attempts]).toEqual([1, 1]);
  expect(first.requested[0]).not.toMatch(/^if-/im);
  const second = await check(23);
  expect(second.requested).toEqual([]);
  const { certificate, page, status, finalUrl } = first.checks[0] ?? {};
  expect(second.checks).toMatchObject([{ verdict: "ok", attempts: 0, milliseconds: 0, certificate, page, status, finalUrl }]);
  expect(page?.markers).toEqual(["janrainAuthWidget"]);
});

test("after its maximum age a response is revalidated, and a 304 renews it", async () => {
  const { check } = await cachedSite();
  const first = await check(0);
  const second = await check(25);
  expect(second.requested).toHaveLength(1);
  expect(second.requested[0]).toMatch(/^if-none-match: "v1"\r\n/im);
  expect(second.requested[0]).toMatch(/^if-modified-since: Sun, 22 Nov 2026 10:00:00 GMT\r\n/im);
  const { attempts: _, milliseconds: __, ...known } = first.checks[0] ?? {};
  expect(second.checks).toMatchObject([{ ...known, attempts: 1, status: 200 }]);
});

test("a changed page replaces the cached response", async () => {
  let body = "<p id=janrainAuthWidget>";
  const { check } = await cachedSite({ onHead: (socket) => void socket.write(page(body, 'etag: "v1"')) });
  await check(0);
  body = "<p>nothing";
  expect((await check(25)).checks[0]?.page?.markers).toEqual([]);
  const third = await check(26);
  expect([third.requested, third.checks[0]?.page?.markers]).toEqual([[], []]);
});

test.each([
  ["404", "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"],
  ["429", "HTTP/1.1 429 Slow Down\r\nretry-after: 100000\r\ncontent-length: 0\r\n\r\n"],
  ["503", "HTTP/1.1 503 Later\r\nretry-after: 100000\r\ncontent-length: 0\r\n\r\n"],
  ["an empty page", page("")],
  ["what is not a page", "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"],
  ["no HTTP", "SSH-2.0-x\r\n\r\n"],
])("%s is not cached, and the earlier entry is removed", async (_, response) => {
  let text = open;
  const { check } = await cachedSite({ onHead: (socket) => void socket.write(text) });
  expect((await check(0)).entries).toHaveLength(1);
  text = response;
  expect((await check(25)).entries).toEqual([]);
  expect((await check(25)).requested.length).toBeGreaterThan(0);
});

test("a page and a callback of one URL have separate entries", async () => {
  const { check } = await cachedSite();
  await check(0);
  const both = await check(1, { urls: [website, callback] });
  expect(both.requested.map((head) => head.split(" ")[0])).toEqual(["GET"]);
  expect(both.checks.map(({ attempts }) => attempts)).toEqual([0, 1]);
  expect((await check(2, { urls: [website, callback] })).requested).toEqual([]);
});

test.each([
  ["new", [], ["Log in with Weibo"]],
  ["gone", ["Log in with Weibo"], []],
  ["split otherwise", ["a\nb"], ["a", "b"]],
])("markers that are %s cause an unconditional request", async (_, before, after) => {
  const { check } = await cachedSite();
  await check(0, { markers: before });
  const { requested } = await check(1, { markers: after });
  expect(requested).toHaveLength(1);
  expect(requested[0]).not.toMatch(/^if-/im);
  expect((await check(2, { markers: after })).requested).toEqual([]);
});

test("with a maximum age of 0 every run sends a request", async () => {
  const { check } = await cachedSite(conditional, { maxAge: 0 });
  await check(0);
  expect((await check(0)).requested).toHaveLength(1);
});

test("a response from the future is not used", async () => {
  const { check } = await cachedSite();
  await check(5);
  expect((await check(4)).requested).toHaveLength(1);
});

const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const ending = (to: string) => (entry: CacheEntry) => ({
  ...entry,
  outcome: { ...entry.outcome, certificate: { from: "2026-01-01", to, names: [] } },
});

test.each([2, 5, 90])("the days of a certificate that ends in %i are counted from today, also for a cached response", async (days) => {
  const { check } = await cachedSite();
  await check(0);
  const { checks, requested } = await check(1, { edit: ending(inDays(days)) });
  expect([requested, checks[0]?.certificateDays]).toEqual([[], days]);
});

test("a cached certificate that has expired causes a request", async () => {
  const { check } = await cachedSite();
  await check(0);
  expect((await check(1, { edit: ending(inDays(-2)) })).requested).toHaveLength(1);
});

test.each([
  ["a line break", '"v1"\r\nx-injected: 1'],
  ["other letters", '"ü"'],
  ["any length", `"${"v".repeat(5000)}"`],
  ["nothing", ""],
])("an entity tag with %s is not sent, and the request is unconditional", async (_, etag) => {
  const { check } = await cachedSite();
  await check(0);
  const { requested, checks } = await check(25, { edit: ({ lastModified: _, ...entry }) => ({ ...entry, etag }) });
  expect(requested[0]).not.toMatch(/^(?:if-|x-injected)/im);
  expect([requested.length, checks[0]?.verdict]).toEqual([1, "ok"]);
});

test("expired entries of URLs that are no longer declared are removed", async () => {
  const { check } = await cachedSite();
  const other = { ...website, url: `https://${site}/other` };
  const keys = (entries: readonly [string, CacheEntry][]) => entries.map(([key]) => key.split("/").at(-1)).sort();
  await check(0, { urls: [website, other] });
  expect(keys((await check(1)).entries)).toEqual(["", "other"]);
  expect(keys((await check(25)).entries)).toEqual([""]);
});

test("a 304 renews the cached response", async () => {
  const { check } = await cachedSite();
  await check(0);
  await check(25);
  expect((await check(26)).requested).toEqual([]);
});

test("a 304 updates the cached certificate", async () => {
  const { check } = await cachedSite();
  await check(0);
  const { checks } = await check(25, { edit: ending(inDays(5)) });
  expect(checks[0]?.certificate?.to).toMatch(/^21/);
});
