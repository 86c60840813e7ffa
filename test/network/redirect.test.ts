import { describe, expect, test } from "vitest";
import { anyPortOf, headOf, lookupOf, patient, policyTowards, site } from "../helpers/network-policy.ts";
import { inSequence, opens, redirects, respondsWith, startRawServer } from "../helpers/raw-server.ts";

/** Counts down: `/3` leads to `/2`, and so on to `/0`, which opens. */
const countdown = redirects((path) => (path === "/0" ? undefined : `/${Number(path.slice(1)) - 1}`));

describe("redirects", () => {
  test("nineteen are followed", async () => {
    const server = await startRawServer(countdown);
    const response = await headOf(new URL(`http://${site}/19`), policyTowards(server));
    expect(response).toEqual({ status: 200, finalUrl: `http://${site}/0` });
    expect(server.heads).toHaveLength(20);
  });

  test("the twentieth is not followed, as in Chromium", async () => {
    const server = await startRawServer(countdown);
    expect(await headOf(new URL(`http://${site}/20`), policyTowards(server))).toEqual({ failure: { kind: "redirects", limit: 19 } });
    expect(server.heads).toHaveLength(20);
  });

  test.each([
    ["a circle of one", redirects((path) => path), "/a", "/a"],
    ["a circle of one, written otherwise", redirects((path) => `//${site.toUpperCase()}:80${path}#part`), "/a", "/a"],
    ["a circle of two", redirects((path) => (path === "/a" ? "/b" : "/a")), "/a", "/a"],
    ["a circle that begins later", redirects((path) => ({ "/": "/b", "/b": "/a" })[path] ?? "/b"), "/", "/a"],
  ])("%s is a loop, followed as far as browsers do", async (_, behavior, start, target) => {
    const server = await startRawServer(behavior);
    expect(await headOf(new URL(start, `http://${site}/`), policyTowards(server))).toEqual({
      failure: { kind: "redirect-loop", target: `http://${site}${target}` },
    });
    expect(server.heads).toHaveLength(20);
  });

  test.each([
    ["in the loop", redirects((path) => (path === "/a" ? "/b" : "/a"), "set-cookie: seen=1")],
    [
      "on the way to it",
      inSequence(
        respondsWith(302, "location: /b", "set-cookie: seen=1"),
        redirects(() => "/a"),
      ),
    ],
  ])("a loop with a cookie %s may be none for a browser", async (_, behavior) => {
    const server = await startRawServer(behavior);
    expect(await headOf(new URL(`http://${site}/a`), policyTowards(server))).toEqual({
      failure: { kind: "cookie-loop", target: `http://${site}/a` },
    });
  });

  test.each([1, 5, 18])("to itself %i times open in the end", async (times) => {
    const server = await startRawServer(inSequence(...Array(times).fill(redirects((path) => path)), opens));
    expect(await headOf(new URL(`http://${site}/a`), policyTowards(server))).toEqual({ status: 200, finalUrl: `http://${site}/a` });
  });

  test.each([301, 302, 303, 307, 308])("status %i is followed", async (status) => {
    const to = respondsWith(200);
    const from = respondsWith(status, "location: next");
    const server = await startRawServer({
      onHead: (socket, head) => (head.startsWith("GET /a/next ") ? to : from).onHead?.(socket, head),
    });
    const response = await headOf(new URL(`http://${site}/a/b`), policyTowards(server));
    expect(response).toEqual({ status: 200, finalUrl: `http://${site}/a/next` });
  });

  test.each([
    ["no Location", []],
    ["a Location that is not a URL", ["location: http://[::1%25lo]/"]],
    ["a Location with an impossible port", ["location: //www.acme.example:99999/"]],
    ["two different Locations", ["location: /a", "location: /b"]],
  ])("%s leads nowhere", async (_, fields) => {
    const server = await startRawServer(respondsWith(302, ...fields));
    const response = await headOf(new URL(`http://${site}/`), policyTowards(server));
    expect(response).toEqual({ failure: { kind: "redirect-target", status: 302 } });
    expect(server.heads).toHaveLength(1);
  });

  test("two equal Location headers count as one", async () => {
    const server = await startRawServer(inSequence(respondsWith(302, "location: /a", "location: /a"), opens));
    expect(await headOf(new URL(`http://${site}/`), policyTowards(server))).toMatchObject({ finalUrl: `http://${site}/a` });
  });

  test("one deadline holds for the whole way", async () => {
    const slowly = redirects((path) => `${path}x`);
    const server = await startRawServer({
      onHead: (socket, head) => setTimeout(() => slowly.onHead?.(socket, head), 40),
    });
    const policy = policyTowards(server, { timeouts: { ...patient, total: 100 } });
    expect(await headOf(new URL(`http://${site}/`), policy)).toEqual({ failure: { kind: "timeout", host: site, seconds: 0.1 } });
  });

  test("a failure of a later hop names the host of that hop", async () => {
    const server = await startRawServer(respondsWith(302, "location: https://gone.acme.example/"));
    const policy = policyTowards(server, { lookup: lookupOf({}).lookup });
    expect(await headOf(new URL(`http://${site}/`), policy)).toEqual({ failure: { kind: "dns", host: "gone.acme.example" } });
  });
});

describe("a redirect is blocked", () => {
  test.each([
    ["ftp://127.0.0.1/", { kind: "scheme", target: "ftp://127.0.0.1/" }],
    ["file:///etc/passwd", { kind: "scheme", target: "file:///etc/passwd" }],
    ["javascript:alert(1)", { kind: "scheme", target: "javascript:alert(1)" }],
    ["data:text/html,x", { kind: "scheme", target: "data:text/html,x" }],
    ["ws://www.acme.example/", { kind: "scheme", target: "ws://www.acme.example/" }],
    ["http://user:secret@www.acme.example/", { kind: "user-info", target: "http://…@www.acme.example" }],
    ["http://www.acme.example:6000/", { kind: "port", target: "http://www.acme.example:6000", port: 6000 }],
    ["http://www.acme.example@127.0.0.1/", { kind: "user-info", target: "http://…@127.0.0.1" }],
  ])("to %s", async (location, failure) => {
    const server = await startRawServer(redirects((path) => (path === "/" ? location : undefined)));
    const response = await headOf(new URL(`http://${site}/`), policyTowards(server));
    expect(response).toEqual({ failure });
    expect(server.connections).toBe(1);
  });

  test.each([
    ["an address", (port: number) => `http://127.0.0.1:${port}/`],
    ["an address in disguise", (port: number) => `http://0x7f.1:${port}/`],
    ["an address without a scheme", (port: number) => `//127.0.0.1:${port}/`],
    ["a backslash and an address", (port: number) => `\\\\127.0.0.1:${port}/`],
    ["the unspecified address", (port: number) => `http://0:${port}/`],
    ["a mapped address", (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ["a private name", (port: number) => `http://intranet:${port}/`],
    ["a name below the allowed one", (port: number) => `http://intranet.${site}:${port}/`],
  ])("to %s that is not public, and nothing goes there", async (_, location) => {
    const trap = await startRawServer(respondsWith(200));
    const server = await startRawServer(respondsWith(302, `location: ${location(trap.port)}`));
    const { lookup } = lookupOf({ intranet: ["127.0.0.1"], [`intranet.${site}`]: ["127.0.0.1"] });
    const response = await headOf(new URL(`http://${site}/`), policyTowards(server, { lookup }));
    expect(response).toMatchObject({ failure: { kind: "blocked" } });
    expect(server.connections).toBe(1);
    expect(trap.connections).toBe(0);
  });
});

test("a redirect to another host carries nothing of the earlier requests", async () => {
  const fields = ["set-cookie: id=1", `set-cookie: id=2; Domain=${site}`, 'www-authenticate: Basic realm="x"'];
  const far = "far.acme.example";
  // There and back, so that the first host could get its own data back.
  const server = await startRawServer(
    redirects((path) => ({ "/a": `http://${far}/b`, "/b": `http://${site}/c`, "/c": "/d" })[path], ...fields),
  );
  const policy = policyTowards(server, { allowPrivate: anyPortOf(site, far) });
  const overrides = [...policy.overrides, { host: far, port: 80, address: server.address, toPort: server.port }];
  await headOf(new URL(`http://${site}/a`), { ...policy, overrides });
  expect(server.heads.map((head) => /^GET (\S+) .*\r\nhost: (\S+)/i.exec(head)?.slice(1).join(" "))).toEqual([
    `/a ${site}`,
    `/b ${far}`,
    `/c ${site}`,
    `/d ${site}`,
  ]);
  const sent = server.heads.flatMap((head) =>
    head
      .split("\r\n")
      .slice(1, -2)
      .map((field) => field.split(":")[0]?.toLowerCase()),
  );
  expect([...new Set(sent)].sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
});
