import { describe, expect, onTestFinished, test } from "vitest";
import { checkUrls, UrlChecker } from "../../src/network/site/check-urls.ts";
import { anyPortOf, checkOf, eager, named, patient, policyTowards, site } from "../helpers/network-policy.ts";
import { type Behavior, byMethod, html, opens, redirects, respondsWith, sends, startRawServer } from "../helpers/raw-server.ts";

/** Answers `/404` with 404 and a page, and so on; the lower the status, the later. */
const statusOfPath: Behavior = {
  onHead: (socket, head) => {
    const status = Number(/\/(\d{3})/.exec(head)?.[1]);
    const body = status === 204 || status === 304 ? "" : html;
    const text = `HTTP/1.1 ${status} Reason\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\n\r\n`;
    setTimeout(() => socket.write(text + (head.startsWith("HEAD ") ? "" : body)), (1_000 - status) / 40);
  },
};

describe("a status", () => {
  test.each([
    [200, "ok", "ok"],
    [204, "no-page", "ok"],
    [299, "ok", "ok"],
    [300, "ok", "ok"],
    [304, "broken", "ok"],
    [400, "broken", "ok"],
    [401, "broken", "ok"],
    [403, "unknown", "ok"],
    [404, "broken", "ok"],
    [408, "unknown", "ok"],
    [425, "unknown", "ok"],
    [429, "unknown", "unknown"],
    [499, "broken", "ok"],
    [500, "broken", "unknown"],
    [501, "broken", "unknown"],
    [502, "unknown", "unknown"],
    [503, "unknown", "unknown"],
    [504, "unknown", "unknown"],
    [522, "unknown", "unknown"],
    [524, "unknown", "unknown"],
    [599, "broken", "unknown"],
    [999, "unknown", "unknown"],
  ])("%i: a website is %s, a callback is %s", async (status, website, callback) => {
    const server = await startRawServer(statusOfPath);
    const url = `http://${site}/${status}`;
    const checks = await checkUrls([...named("website", url), ...named("callback", url)], policyTowards(server));
    expect(checks.map(({ verdict }) => verdict)).toEqual([website, callback]);
    expect(checks.map((check) => check.status)).toEqual([status, status]);
  });

  test("301 counts as what it leads to", async () => {
    const server = await startRawServer(redirects((path) => (path === "/" ? "/there" : undefined)));
    const check = await checkOf("website", policyTowards(server));
    expect(check).toMatchObject({ verdict: "ok", status: 200, finalUrl: `http://${site}/there`, attempts: 1 });
    expect(check).not.toHaveProperty("failure");
  });
});

describe("a page", () => {
  test.each([
    ["in HTML", html, "text/html", "ok", undefined],
    ["in XHTML", '<html xmlns="http://www.w3.org/1999/xhtml"/>', "application/xhtml+xml", "ok", undefined],
    ["in XHTML that is not well-formed", '<html xmlns="http://www.w3.org/1999/xhtml">', "application/xhtml+xml", "broken", "xml"],
    ["whose type is in capitals and has parameters", html, "Text/HTML ; charset=GBK", "ok", undefined],
    ["without a type that looks like one", html, undefined, "ok", undefined],
    ["without a type that looks like none", "Hello", undefined, "no-page", "not-html"],
    ["in JSON", "{}", "application/json", "no-page", "not-html"],
    ["that calls itself plain text", html, "text/plain", "no-page", "not-html"],
    ["without anything", "", "text/html", "no-page", "empty"],
    ["of whitespace", " \n", "text/html", "no-page", "empty"],
    ["that begins with more whitespace than is read", `${" ".repeat(300 * 1024)}${html}`, "text/html", "ok", undefined],
    ["that begins with more blank lines than are read", "\r\n".repeat(300 * 1024), "text/html", "ok", undefined],
    ["in JSON that begins with more whitespace than is read", " ".repeat(300 * 1024), "application/json", "no-page", "not-html"],
  ])("%s", async (_, body, type, verdict, cause) => {
    const server = await startRawServer(sends(body, ...(type === undefined ? [] : [`content-type: ${type}`])));
    const check = await checkOf("website", policyTowards(server));
    expect([check.verdict, check.cause]).toEqual([verdict, cause]);
  });
});

describe("a callback", () => {
  test("is requested with GET, as by a browser", async () => {
    const server = await startRawServer(byMethod(respondsWith(500), opens));
    expect(await checkOf("callback", policyTowards(server))).toMatchObject({ verdict: "ok", attempts: 1 });
    expect(server.heads.map((head) => head.split(" ")[0])).toEqual(["GET"]);
  });
});

describe("many URLs", () => {
  const statuses = Array.from({ length: 30 }, (_, index) => 200 + ((index * 7) % 30) * 10);
  const urls = statuses.map((status) => `http://${site}/${status}`);

  test("are reported in declaration order, the same in each run", async () => {
    const server = await startRawServer(statusOfPath);
    const all = [...named("callback", ...urls), ...named("page", ...urls)];
    const runs = [await checkUrls(all, policyTowards(server)), await checkUrls(all, policyTowards(server))];
    expect(runs[0]?.map(({ url }) => url)).toEqual([...urls, ...urls]);
    expect(runs[0]?.every(({ url, status }) => url.endsWith(`/${status}`))).toBe(true);
    const [first, second] = runs.map((checks) => JSON.stringify(checks.map(({ milliseconds: _, ...rest }) => rest)));
    expect(second).toBe(first);
  });

  test("are requested once as a page and once as a callback, however often they are declared", async () => {
    const server = await startRawServer(opens);
    const progress: string[] = [];
    const all = [...named("website", ...urls), ...named("page", ...urls), ...named("callback", ...urls, ...urls)];
    const checks = await checkUrls(all, policyTowards(server), {
      onProgress: (done, total, host) => progress.push(`${done}/${total}${host === undefined ? "" : ` ${host}`}`),
    });
    expect(checks.map(({ url }) => url)).toEqual([...urls, ...urls, ...urls, ...urls]);
    expect(server.heads.map((head) => head.split(" ", 2).join(" ")).sort()).toEqual(
      statuses.flatMap((status) => [`GET /${status}`, `GET /${status}`]).sort(),
    );
    expect(progress).toEqual([...Array.from({ length: 60 }, (_, index) => `${index}/60 ${site}`), "60/60"]);
  });

  test("of unresponsive hosts do not delay each other", async () => {
    const server = await startRawServer({});
    const hosts = Array.from({ length: 8 }, (_, index) => `h${index}.acme.example`);
    const policy = policyTowards(server, {
      allowPrivate: anyPortOf(...hosts),
      overrides: hosts.map((host) => ({ host, port: 80, address: server.address, toPort: server.port })),
      timeouts: { ...patient, total: 400 },
      retry: { ...eager, attempts: 1 },
    });
    const start = performance.now();
    const checks = await checkUrls(named("website", ...hosts.map((host) => `http://${host}/`)), policy);
    expect(performance.now() - start).toBeLessThan(2 * 400);
    expect(checks.every(({ verdict }) => verdict === "unknown")).toBe(true);
    expect(server.heads).toHaveLength(8);
  });
});

/** Of a busy machine. */
const patience = { timeout: 10_000 };

describe("URLs that are started before all are known", () => {
  test("are requested at once, and their pages are searched for the markers of later declarations, too", async () => {
    const server = await startRawServer(sends("<p>late-marker", "content-type: text/html"));
    const checker = new UrlChecker(policyTowards(server));
    onTestFinished(() => checker.close());
    const early = named("page", `http://${site}/`);
    checker.start(early);
    await expect.poll(() => server.heads.length).toBe(1);
    const lists = [early, early.map((declared) => ({ ...declared, markers: ["late-marker"] }))];
    const checks = (await Promise.all(checker.complete(lists))).flat();
    expect(checks.map(({ page }) => page?.markers)).toEqual([[], ["late-marker"]]);
    expect(server.heads).toHaveLength(1);
  });

  test("are requested in any number, and the order of the results is that of all URLs", async () => {
    const server = await startRawServer(opens);
    const checker = new UrlChecker(policyTowards(server));
    onTestFinished(() => checker.close());
    const all = named("page", ...Array.from({ length: 100 }, (_, index) => `http://${site}/${index}`));
    checker.start(all);
    await expect.poll(() => server.heads.length, patience).toBe(100);
    const [checks = []] = await Promise.all(checker.complete([all.toReversed()]));
    expect(checks.map(({ url, verdict }) => [url, verdict])).toEqual(all.toReversed().map(({ url }) => [url, "ok"]));
    expect(server.heads).toHaveLength(100);
  });

  test("wait while 16 MiB of their pages are kept", async () => {
    const large = `<p>${"x".repeat(255 * 1024)}`;
    const server = await startRawServer(sends(large, "content-type: text/html"));
    const checker = new UrlChecker(policyTowards(server));
    onTestFinished(() => checker.close());
    const all = named("page", ...Array.from({ length: 80 }, (_, index) => `http://${site}/${index}`));
    checker.start(all);
    await expect.poll(() => server.heads.length, patience).toBeGreaterThanOrEqual(64);
    expect(server.heads.length).toBeLessThan(80);
    const [checks = []] = await Promise.all(checker.complete([all]));
    expect(checks.every(({ verdict }) => verdict === "ok")).toBe(true);
  });
});

test.each(["", "www.acme.example", "https://", "https://[::1%25lo]/", "http://256.0.0.1/", "https://a b/"])(
  "%j is not a URL: it is not checked, and the others are",
  async (text) => {
    const server = await startRawServer(opens);
    const checks = await checkUrls(named("website", text, `http://${site}/`), policyTowards(server));
    expect(checks.map(({ url, verdict }) => [url, verdict])).toEqual([
      [text, "not-checked"],
      [`http://${site}/`, "ok"],
    ]);
  },
);

describe("a canceled run", () => {
  test("keeps what is done, and ends at once", async () => {
    const server = await startRawServer({ onHead: (socket, head) => void (head.startsWith("GET /done ") && opens.onHead?.(socket, head)) });
    const canceled = new AbortController();
    const stored: string[] = [];
    const cache = { find: () => undefined, store: (key: string) => void stored.push(key), renew: () => {} };
    const start = performance.now();
    const checks = await checkUrls(named("website", `http://${site}/done`, `http://${site}/never`), policyTowards(server), {
      cache,
      canceled: canceled.signal,
      onProgress: (done) => void (done === 1 && canceled.abort()),
    });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["ok", "not-checked"]);
    expect(checks[1]).not.toHaveProperty("failure");
    expect(stored).toEqual([`page http://${site}/done`]);
    expect(performance.now() - start).toBeLessThan(patient.head / 2);
  });

  test("does not wait as long as a host requires", async () => {
    const canceled = new AbortController();
    const server = await startRawServer({
      onHead: (socket) => {
        socket.write("HTTP/1.1 503 Later\r\nretry-after: 25\r\ncontent-length: 0\r\n\r\n");
        setTimeout(() => canceled.abort(), 20);
      },
    });
    const start = performance.now();
    const policy = policyTowards(server, { retry: { ...eager, longest: 30_000 } });
    const checks = await checkUrls(named("website", `http://${site}/`), policy, { canceled: canceled.signal });
    expect([checks[0]?.verdict, performance.now() - start < 5_000]).toEqual(["not-checked", true]);
  });

  test("sends nothing when it is canceled before", async () => {
    const server = await startRawServer(opens);
    const checks = await checkUrls(named("website", `http://${site}/`), policyTowards(server), { canceled: AbortSignal.abort() });
    expect([checks[0]?.verdict, server.connections]).toEqual(["not-checked", 0]);
  });
});
