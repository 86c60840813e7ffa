import { describe, expect, test } from "vitest";
import { headOf, lookupOf, patient, policyTowards, site } from "../helpers/network-policy.ts";
import { answers, redirects, startRawServer } from "../helpers/raw-server.ts";

/** Counts down: `/3` leads to `/2`, and so on to `/0`, which answers. */
const countdown = redirects((path) => (path === "/0" ? undefined : `/${Number(path.slice(1)) - 1}`));

describe("redirects", () => {
  test("five are followed", async () => {
    const server = await startRawServer(countdown);
    const answer = await headOf(new URL(`http://${site}/5`), policyTowards(server));
    expect(answer).toEqual({ status: 200, finalUrl: `http://${site}/0` });
    expect(server.heads).toHaveLength(6);
  });

  test.each([
    ["six", countdown, "/6"],
    ["a circle of one", redirects((path) => path), "/a"],
    ["a circle of two", redirects((path) => (path === "/a" ? "/b" : "/a")), "/a"],
    ["an empty Location", redirects(() => ""), "/"],
  ])("%s are too many", async (_, behaviour, path) => {
    const server = await startRawServer(behaviour);
    expect(await headOf(new URL(path, `http://${site}/`), policyTowards(server))).toEqual({ fault: { kind: "redirects", limit: 5 } });
    expect(server.heads).toHaveLength(6);
  });

  test.each([301, 302, 303, 307, 308])("status %i is followed", async (status) => {
    const to = answers(200);
    const from = answers(status, "location: next");
    const server = await startRawServer({
      onHead: (socket, head) => (head.startsWith("GET /a/next ") ? to : from).onHead?.(socket, head),
    });
    const answer = await headOf(new URL(`http://${site}/a/b`), policyTowards(server));
    expect(answer).toEqual({ status: 200, finalUrl: `http://${site}/a/next` });
  });

  test.each([
    ["no Location", []],
    ["a Location that is no URL", ["location: http://[::1%25lo]/"]],
    ["a Location with an impossible port", ["location: //www.acme.example:99999/"]],
    ["two Locations", ["location: /a", "location: /b"]],
  ])("%s leads nowhere", async (_, fields) => {
    const server = await startRawServer(answers(302, ...fields));
    const answer = await headOf(new URL(`http://${site}/`), policyTowards(server));
    expect(answer).toEqual({ fault: { kind: "redirect-target", status: 302 } });
    expect(server.heads).toHaveLength(1);
  });

  test("one deadline holds for the whole way", async () => {
    const slowly = redirects((path) => `${path}x`);
    const server = await startRawServer({
      onHead: (socket, head) => setTimeout(() => slowly.onHead?.(socket, head), 40),
    });
    const policy = policyTowards(server, { timeouts: { ...patient, total: 100 } });
    expect(await headOf(new URL(`http://${site}/`), policy)).toEqual({ fault: { kind: "timeout", host: site, seconds: 0.1 } });
  });

  test("a fault of a later hop names the host of that hop", async () => {
    const server = await startRawServer(answers(302, "location: https://gone.acme.example/"));
    const policy = policyTowards(server, { lookup: lookupOf({}).lookup });
    expect(await headOf(new URL(`http://${site}/`), policy)).toEqual({ fault: { kind: "dns", host: "gone.acme.example" } });
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
    ["http://www.acme.example@127.0.0.1/", { kind: "user-info", target: "http://…@127.0.0.1" }],
  ])("to %s", async (location, fault) => {
    const server = await startRawServer(redirects((path) => (path === "/" ? location : undefined)));
    const answer = await headOf(new URL(`http://${site}/`), policyTowards(server));
    expect(answer).toEqual({ fault });
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
    const trap = await startRawServer(answers(200));
    const server = await startRawServer(answers(302, `location: ${location(trap.port)}`));
    const { lookup } = lookupOf({ intranet: ["127.0.0.1"], [`intranet.${site}`]: ["127.0.0.1"] });
    const answer = await headOf(new URL(`http://${site}/`), policyTowards(server, { lookup }));
    expect(answer).toMatchObject({ fault: { kind: "blocked" } });
    expect(server.connections).toBe(1);
    expect(trap.connections).toBe(0);
  });
});
