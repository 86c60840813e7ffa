import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { DeclaredUrl } from "../../src/declaration/urls.ts";
import { checkUrls } from "../../src/site/check-urls.ts";
import { failingLookup, lookupOf, patient, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { answers, closedPort, redirects, says, startRawServer } from "../helpers/raw-server.ts";

const named = (purpose: DeclaredUrl["purpose"], ...urls: string[]): DeclaredUrl[] =>
  urls.map((url, index) => ({ pointer: `/${purpose}/${index}`, url, purpose }));

/** Answers `/404` with 404, and so on; the lower the status, the later. */
const statusOfPath = {
  onHead: (socket: Socket, head: string) => {
    const status = Number(/\/(\d{3})/.exec(head)?.[1]);
    setTimeout(() => answers(status).onHead?.(socket, head), (600 - status) / 20);
  },
};

describe("a status", () => {
  test.each([
    [200, "ok", "ok"],
    [204, "ok", "ok"],
    [299, "ok", "ok"],
    [300, "broken", "ok"],
    [304, "broken", "ok"],
    [400, "broken", "ok"],
    [401, "broken", "ok"],
    [403, "broken", "ok"],
    [404, "broken", "ok"],
    [429, "unknown", "unknown"],
    [499, "broken", "ok"],
    [500, "broken", "broken"],
    [503, "broken", "broken"],
    [999, "broken", "broken"],
  ])("%i: a website is %s, a callback is %s", async (status, website, callback) => {
    const server = await startRawServer(answers(status));
    const urls = [...named("website", `http://${site}/`), ...named("callback", `http://${site}/`)];
    const checks = await checkUrls(urls, policyTowards(server));
    expect(checks.map(({ verdict }) => verdict)).toEqual([website, callback]);
    expect(checks.map((check) => check.status)).toEqual([status, status]);
  });

  test("301 counts as what it leads to", async () => {
    const server = await startRawServer(redirects((path) => (path === "/" ? "/there" : undefined)));
    const checks = await checkUrls(named("website", `http://${site}/`), policyTowards(server));
    expect(checks).toEqual([{ ...named("website", `http://${site}/`)[0], verdict: "ok", status: 200, finalUrl: `http://${site}/there` }]);
  });
});

describe("a fault", () => {
  const policies: [string, () => Promise<Parameters<typeof checkUrls>[1]>, string][] = [
    ["dns", async () => strictPolicy({ lookup: failingLookup("ENOTFOUND") }), "broken"],
    ["dns-server", async () => strictPolicy({ lookup: failingLookup("EAI_AGAIN") }), "unknown"],
    ["refused", async () => policyTowards({ address: "127.0.0.9", port: await closedPort("127.0.0.9") }), "broken"],
    ["connection", async () => policyTowards(await startRawServer({ onConnection: (socket) => socket.resetAndDestroy() })), "unknown"],
    ["protocol", async () => policyTowards(await startRawServer(says("SSH-2.0-x\r\n\r\n"))), "broken"],
    ["redirects", async () => policyTowards(await startRawServer(redirects(() => "/"))), "broken"],
    ["redirect-target", async () => policyTowards(await startRawServer(answers(302))), "broken"],
    ["scheme", async () => policyTowards(await startRawServer(redirects(() => "ftp://x/"))), "blocked"],
    ["user-info", async () => policyTowards(await startRawServer(redirects(() => "http://u@x/"))), "blocked"],
    ["blocked", async () => strictPolicy({ lookup: lookupOf({ [site]: ["127.0.0.1"] }).lookup }), "blocked"],
    ["timeout", async () => policyTowards(await startRawServer({}), { timeouts: { ...patient, total: 60 } }), "unknown"],
  ];
  test.each(policies)("of kind %s", async (kind, policy, verdict) => {
    const url = `http://${site}/`;
    const checks = await checkUrls([...named("website", url), ...named("callback", url)], await policy());
    expect(checks.map((check) => [check.fault?.kind, check.verdict])).toEqual([
      [kind, verdict],
      [kind, verdict],
    ]);
  });

  test("of TLS", async () => {
    const server = await startRawServer({ onConnection: (socket) => socket.once("data", () => socket.end("plain\r\n")) });
    const [check] = await checkUrls(named("website", `https://${site}/`), policyTowards(server));
    expect(check).toMatchObject({ verdict: "broken", fault: { kind: "tls", reason: "handshake" } });
  });
});

describe("many URLs", () => {
  const paths = Array.from({ length: 30 }, (_, index) => `http://${site}/${200 + ((index * 7) % 30) * 10}`);

  test("come back in the order in which they were named, twice alike", async () => {
    const server = await startRawServer(statusOfPath);
    const urls = named("callback", ...paths);
    const runs = [await checkUrls(urls, policyTowards(server)), await checkUrls(urls, policyTowards(server))];
    expect(runs[0]?.map(({ url }) => url)).toEqual(paths);
    expect(runs[0]?.every(({ url, status }) => url.endsWith(`/${status}`))).toBe(true);
    expect(JSON.stringify(runs[1])).toBe(JSON.stringify(runs[0]));
  });

  test("are asked once each, however often they are named, and at most eight at a time", async () => {
    let open = 0;
    let most = 0;
    const server = await startRawServer({
      onConnection: (socket) => {
        most = Math.max(most, ++open);
        socket.on("close", () => open--);
      },
      onHead: statusOfPath.onHead,
    });
    await checkUrls([...named("website", ...paths), ...named("callback", ...paths)], policyTowards(server));
    expect(server.heads).toHaveLength(paths.length);
    // A closed socket is seen a moment later at the other side, when the next has come already.
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(16);
  });

  test("that are black holes do not wait for each other", async () => {
    const server = await startRawServer({});
    const policy = policyTowards(server, { timeouts: { ...patient, total: 100 } });
    const checks = await checkUrls(named("website", ...paths.slice(0, 8)), policy);
    expect(checks.every(({ verdict }) => verdict === "unknown")).toBe(true);
    expect(server.connections).toBe(8);
  });
});

test.each(["", "www.acme.example", "https://", "https://[::1%25lo]/", "http://256.0.0.1/", "https://a b/"])(
  "%j is no URL, so it is not checked, and the others are",
  async (text) => {
    const server = await startRawServer(answers(200));
    const checks = await checkUrls(named("website", text, `http://${site}/`), policyTowards(server));
    expect(checks.map(({ url, verdict }) => [url, verdict])).toEqual([
      [text, "not-checked"],
      [`http://${site}/`, "ok"],
    ]);
  },
);
