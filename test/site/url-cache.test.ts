import { expect, test } from "vitest";
import type { DeclaredUrl } from "../../src/core/declaration/urls.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { AgingCache, type CacheEntry } from "../../src/network/site/url-cache.ts";
import { selfSigned, testKey } from "../helpers/certificates.ts";
import { policyTowards, site } from "../helpers/network-policy.ts";
import { type Behaviour, startRawServer } from "../helpers/raw-server.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.now();
const website: DeclaredUrl = { pointer: "/app/website", url: `https://${site}/`, purpose: "website" };
const callback: DeclaredUrl = { pointer: "/callbacks/authorization", url: `https://${site}/`, purpose: "callback" };

const page = (body: string, ...fields: string[]) =>
  ["HTTP/1.1 200 OK", "content-type: text/html", `content-length: ${body.length}`, ...fields, "", body].join("\r\n");
const open = page("<p>janrainAuthWidget", 'etag: "v1"', "last-modified: Sun, 22 Nov 2026 10:00:00 GMT");
const unchanged = 'HTTP/1.1 304 Not Modified\r\netag: "v1"\r\n\r\n';

/** What a server would answer to a condition. */
const conditional: Behaviour = {
  onHead: (socket, head) => void socket.write(/^if-none-match: "v1"\r$/im.test(head) ? unchanged : open),
};

/** A site whose answers are cached; `check` is one run, `at` hours after the first. */
async function cachedSite(behaviour: Behaviour = conditional, { maxAge = day }: { maxAge?: number } = {}) {
  const server = await startRawServer(behaviour, { tls: { key: testKey, cert: selfSigned } });
  let entries: readonly [string, CacheEntry][] = [];
  const check = async (at: number, { urls = [website], markers = [] as string[], edit = (entry: CacheEntry) => entry } = {}) => {
    const cache = new AgingCache(new Map(entries.map(([question, entry]) => [question, edit(entry)])), maxAge, now + at * hour);
    const before = server.heads.length;
    const checks = await checkUrls(urls, policyTowards(server, { extraCa: selfSigned }), { cache, markers });
    entries = cache.worthKeeping();
    return { checks, asked: server.heads.slice(before), entries };
  };
  return { check };
}

test("within the age nothing is asked, and the report says so", async () => {
  const { check } = await cachedSite();
  const first = await check(0);
  expect([first.asked.length, first.checks[0]?.attempts]).toEqual([1, 1]);
  expect(first.asked[0]).not.toMatch(/^if-/im);
  const second = await check(23);
  expect(second.asked).toEqual([]);
  const { certificate, page, status, finalUrl } = first.checks[0] ?? {};
  expect(second.checks).toMatchObject([{ verdict: "ok", attempts: 0, milliseconds: 0, certificate, page, status, finalUrl }]);
  expect(page?.markers).toEqual(["janrainAuthWidget"]);
});

test("after the age it is asked whether anything changed, and a 304 is taken for the answer", async () => {
  const { check } = await cachedSite();
  const first = await check(0);
  const second = await check(25);
  expect(second.asked).toHaveLength(1);
  expect(second.asked[0]).toMatch(/^if-none-match: "v1"\r\n/im);
  expect(second.asked[0]).toMatch(/^if-modified-since: Sun, 22 Nov 2026 10:00:00 GMT\r\n/im);
  const { attempts: _, milliseconds: __, ...known } = first.checks[0] ?? {};
  expect(second.checks).toMatchObject([{ ...known, attempts: 1, status: 200 }]);
});

test("what changed after the age is the new answer, and is kept", async () => {
  let body = "<p>janrainAuthWidget";
  const { check } = await cachedSite({ onHead: (socket) => void socket.write(page(body, 'etag: "v1"')) });
  await check(0);
  body = "<p>nothing";
  expect((await check(25)).checks[0]?.page?.markers).toEqual([]);
  const third = await check(26);
  expect([third.asked, third.checks[0]?.page?.markers]).toEqual([[], []]);
});

test.each([
  ["404", "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"],
  ["429", "HTTP/1.1 429 Slow Down\r\nretry-after: 100000\r\ncontent-length: 0\r\n\r\n"],
  ["503", "HTTP/1.1 503 Later\r\nretry-after: 100000\r\ncontent-length: 0\r\n\r\n"],
  ["an empty page", page("")],
  ["what is no page", "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"],
  ["no HTTP", "SSH-2.0-x\r\n\r\n"],
])("%s is not kept, and what was known before is forgotten", async (_, answer) => {
  let text = open;
  const { check } = await cachedSite({ onHead: (socket) => void socket.write(text) });
  expect((await check(0)).entries).toHaveLength(1);
  text = answer;
  expect((await check(25)).entries).toEqual([]);
  expect((await check(25)).asked.length).toBeGreaterThan(0);
});

test("a page and a callback of one URL are two questions", async () => {
  const { check } = await cachedSite();
  await check(0);
  const both = await check(1, { urls: [website, callback] });
  expect(both.asked.map((head) => head.split(" ")[0])).toEqual(["HEAD"]);
  expect(both.checks.map(({ attempts }) => attempts)).toEqual([0, 1]);
  expect((await check(2, { urls: [website, callback] })).asked).toEqual([]);
});

test.each([
  ["new", [], ["Log in with Weibo"]],
  ["gone", ["Log in with Weibo"], []],
  ["split otherwise", ["a\nb"], ["a", "b"]],
])("markers that are %s make it ask again, and not only for what changed", async (_, before, after) => {
  const { check } = await cachedSite();
  await check(0, { markers: before });
  const { asked } = await check(1, { markers: after });
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toMatch(/^if-/im);
  expect((await check(2, { markers: after })).asked).toEqual([]);
});

test("with an age of 0 it is asked each time", async () => {
  const { check } = await cachedSite(conditional, { maxAge: 0 });
  await check(0);
  expect((await check(0)).asked).toHaveLength(1);
});

test("an answer from the future is one of another clock", async () => {
  const { check } = await cachedSite();
  await check(5);
  expect((await check(4)).asked).toHaveLength(1);
});

const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const ending = (to: string) => (entry: CacheEntry) => ({
  ...entry,
  outcome: { ...entry.outcome, certificate: { from: "2026-01-01", to, names: [] } },
});

test.each([2, 5, 90])("the days of a certificate that ends in %i are counted from today, also for a stored answer", async (days) => {
  const { check } = await cachedSite();
  await check(0);
  const { checks, asked } = await check(1, { edit: ending(inDays(days)) });
  expect([asked, checks[0]?.certificateDays]).toEqual([[], days]);
});

test("a stored certificate that has ended may have been renewed: it is asked", async () => {
  const { check } = await cachedSite();
  await check(0);
  expect((await check(1, { edit: ending(inDays(-2)) })).asked).toHaveLength(1);
});

test.each([
  ["a line break", '"v1"\r\nx-injected: 1'],
  ["other letters", '"ü"'],
  ["any length", `"${"v".repeat(5000)}"`],
  ["nothing", ""],
])("an entity tag with %s is not sent, and the page is asked as if for the first time", async (_, etag) => {
  const { check } = await cachedSite();
  await check(0);
  const { asked, checks } = await check(25, { edit: ({ lastModified: _, ...entry }) => ({ ...entry, etag }) });
  expect(asked[0]).not.toMatch(/^(?:if-|x-injected)/im);
  expect([asked.length, checks[0]?.verdict]).toEqual([1, "ok"]);
});

test("a cache does not grow for ever: what nobody asks for goes when its age is over", async () => {
  const { check } = await cachedSite();
  const other = { ...website, url: `https://${site}/other` };
  const questions = (entries: readonly [string, CacheEntry][]) => entries.map(([question]) => question.split("/").at(-1)).sort();
  await check(0, { urls: [website, other] });
  expect(questions((await check(1)).entries)).toEqual(["", "other"]);
  expect(questions((await check(25)).entries)).toEqual([""]);
});

// The two that follow wait for src/site/check-urls.ts.
test("a 304 makes an answer young again", async () => {
  const { check } = await cachedSite();
  await check(0);
  await check(25);
  expect((await check(26)).asked).toEqual([]);
});

test("a 304 comes with the certificate of today, not the stored one", async () => {
  const { check } = await cachedSite();
  await check(0);
  const { checks } = await check(25, { edit: ending(inDays(5)) });
  expect(checks[0]?.certificate?.to).toMatch(/^21/);
});
