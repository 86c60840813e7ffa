import { describe, expect, test } from "vitest";
import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import type { EmulatedRequest } from "../../src/emulator/http.ts";
import { declaredPair, openScene } from "./scene.ts";
import { connection, domain } from "./tenant.ts";

/** Injects a fault into the nth request that matches. */
function once(matches: (request: EmulatedRequest) => boolean, fault: InjectedFault, nth = 1) {
  let count = 0;
  return (request: EmulatedRequest) => (matches(request) && ++count === nth ? fault : undefined);
}

const isPatch = ({ method }: EmulatedRequest) => method === "PATCH";

describe("the token", () => {
  test.each([
    ["a wrong client secret", { AUTH0_CLIENT_SECRET: "another-secret-0123" }, undefined, "token with status 401"],
    ["a wrong client id", { AUTH0_CLIENT_ID: "AnotherClient0123" }, undefined, "token with status 401"],
    ["no grant", {}, "no-grant", "create a "],
  ])("with %s is refused, and the text says what to check", async (_, secrets, grant, text) => {
    const scene = await openScene(grant ? { scopes: undefined } : {});
    if (grant) scene.tenant.scopes = undefined;
    const ran = await scene.run("sync", { secrets });
    expect(ran.plan).toBeUndefined();
    expect(ran.text).toContain(text);
    expect(ran.text).toContain("authorize the application under Applications, APIs, Auth0 Management API");
    expect(scene.writes()).toEqual([]);
  });

  test("is requested once for a sync", async () => {
    const { run, auth0 } = await openScene();
    await run("sync");
    expect(auth0.calls.filter(({ operation }) => operation === "token")).toHaveLength(1);
  });

  test("that expires in the middle is an error, and the next run continues", async () => {
    const { run, auth0, writes, stored } = await openScene({
      connections: [connection()],
      injectFault: (request) => {
        if (isPatch(request)) auth0.tokens.expire();
        return undefined;
      },
    });
    const { outcome, text } = await run("sync");
    expect(text).toContain("patch-connections-by-id with status 401");
    expect(outcome).toMatchObject({ unverified: [], remaining: [{ kind: "credentials" }, { kind: "application" }] });
    expect(writes()).toEqual(["patch-connections-by-id"]);
    expect(stored()?.options.client_id).toBe("1111111111");
  });
});

describe("a rate limit", () => {
  test("is waited for, by reads and by writes", async () => {
    for (const method of ["GET", "PATCH"]) {
      const injectFault = once((request) => request.method === method, "rate-limit");
      const { run, stored } = await openScene({ connections: [connection({ clients: ["SiteClient01"] })], injectFault });
      expect((await run("sync")).outcome?.failure).toBeUndefined();
      expect(stored()?.options).toMatchObject(declaredPair);
    }
  });

  test("that ends later than a run waits is an error with the time, and nothing is written", async () => {
    const { run, writes, stored } = await openScene({ connections: [connection()], injectFault: once(isPatch, "rate-limit-long") });
    const { outcome, text } = await run("sync");
    expect(text).toMatch(/too many requests, and the limit ends in (?:59|60|3599|3600) seconds only/);
    expect(outcome).toMatchObject({ unverified: [], remaining: [{ kind: "credentials" }, { kind: "application" }] });
    expect([writes(), stored()?.options.client_id]).toEqual([[], "1111111111"]);
  });

  test("that never ends is an error", async () => {
    const { run } = await openScene({ injectFault: ({ path }) => (path.startsWith("/api/") ? "rate-limit" : undefined) });
    expect((await run("plan")).text).toContain("get-connections: too many requests. Re-run later.");
  });

  test("without a time is an error of a write, which is known not to have happened", async () => {
    const { run } = await openScene({ connections: [connection()], injectFault: once(isPatch, { status: 429 }) });
    expect((await run("sync")).outcome).toMatchObject({ unverified: [], remaining: [{ kind: "credentials" }, { kind: "application" }] });
  });

  test("ends with the cancellation of the run", async () => {
    const abort = new AbortController();
    const { run } = await openScene({
      injectFault: ({ path }) => {
        if (!path.startsWith("/api/")) return undefined;
        abort.abort();
        return "rate-limit";
      },
    });
    expect((await run("plan", { canceled: abort.signal })).text).toContain("The run was canceled");
  });
});

describe("verification", () => {
  const pairs = [connection({ clients: ["SiteClient01"] })];

  test.each<[string, (options: Record<string, unknown>) => Record<string, unknown>, string, string]>([
    [
      "stores half of the pair",
      (options) => ({ ...options, client_secret: "f".repeat(32) }),
      "The previous ones were restored",
      "1111111111",
    ],
    ["ignores the pair", () => ({ ...pairs[0]?.options }), "The previous ones were restored", "1111111111"],
    [
      "stores a newer pair of another client",
      (options) => ({ ...options, client_secret: "9".repeat(32) }),
      "the newer ones were kept",
      "1234567890",
    ],
  ])("of a server that %s", async (_, alter, text, key) => {
    const scene = await openScene({ connections: structuredClone(pairs) });
    const { respond } = scene.auth0;
    let isFirst = true;
    scene.auth0.respond = (request) => {
      const response = respond.call(scene.auth0, request);
      const stored = scene.stored();
      if (isPatch(request) && isFirst && stored) {
        isFirst = false;
        stored.options = alter(stored.options);
      }
      return response;
    };
    const ran = await scene.run("sync");
    expect(ran.text).toContain(text);
    expect(scene.stored()?.options).toMatchObject({ client_id: key, scope: ["email"] });
    expect(ran.outcome?.failure).toBeDefined();
    expect((await scene.run("sync")).outcome?.failure).toBeUndefined();
    expect(scene.stored()?.options).toMatchObject(declaredPair);
  });

  test("of a secret that cannot be read back does not restore a mask", async () => {
    const scene = await openScene({ quirks: { secrets: "masked" }, connections: structuredClone(pairs) });
    const { respond } = scene.auth0;
    scene.auth0.respond = (request) => {
      const response = respond.call(scene.auth0, request);
      if (isPatch(request)) Object.assign(scene.stored()?.options ?? {}, { client_id: "1111111111" });
      return response;
    };
    const ran = await scene.run("sync");
    expect(ran.text).toContain("Check the connection in the dashboard");
    expect(scene.stored()?.options.client_secret).toBe(declaredPair.client_secret);
    expect(scene.writes()).toEqual(["patch-connections-by-id"]);
  });
});

test("the requests are those of the reference", async () => {
  const { run, auth0 } = await openScene({ connections: [connection()] });
  await run("sync");
  expect(auth0.calls.map(({ host, operation }) => `${host} ${operation}`)).toEqual(
    [
      ...["token", "get-connections", "get-connections-by-id", "get-connection-clients"],
      ...["get-connections-by-id", "patch-connections-by-id", "get-connections-by-id"],
      ...["get-connection-clients", "patch-clients", "get-connection-clients"],
      ...["get-connections", "get-connections-by-id", "get-connection-clients"],
    ].map((operation) => `${domain} ${operation}`),
  );
});

/** Matches the nth read of the connection: the second one is immediately before the write. */
function nthRead(nth: number) {
  let count = 0;
  return ({ method, path }: EmulatedRequest) => method === "GET" && path.endsWith("/con_weibo") && ++count === nth;
}

describe("a cancellation", () => {
  test.each<[string, (request: EmulatedRequest) => boolean, string[], string[], string[]]>([
    ["before the write", nthRead(2), [], [], ["credentials", "application"]],
    ["during the write", isPatch, ["patch-connections-by-id"], ["credentials"], ["application"]],
    [
      "of the last write",
      ({ path, method }) => method === "PATCH" && path.endsWith("/clients"),
      ["patch-connections-by-id", "patch-clients"],
      ["credentials", "application"],
      [],
    ],
  ])("%s starts no further write, and the report says what was done", async (_, matches, written, applied, remaining) => {
    const abort = new AbortController();
    const injectFault = (request: EmulatedRequest) => {
      if (matches(request)) abort.abort();
      return undefined;
    };
    const { run, writes, stored } = await openScene({ connections: [connection()], injectFault });
    const { outcome } = await run("sync", { canceled: abort.signal });
    const kinds = (changes: readonly { kind: string; action: string }[] = []) =>
      changes.filter(({ action }) => action !== "none").map(({ kind }) => kind);
    expect([writes(), kinds(outcome?.applied), kinds(outcome?.remaining), outcome?.unverified]).toEqual([written, applied, remaining, []]);
    expect(stored()?.options).toMatchObject(written.length > 0 ? declaredPair : { client_id: "1111111111" });
    await run("sync");
    expect(stored()).toMatchObject({ options: declaredPair, clients: ["SiteClient01"] });
  });

  test("of a write that is not verified restores the earlier pair", async () => {
    const scene = await openScene({ connections: [connection()] });
    const abort = new AbortController();
    const { respond } = scene.auth0;
    scene.auth0.respond = (request) => {
      const response = respond.call(scene.auth0, request);
      const options = scene.stored()?.options;
      if (isPatch(request) && !abort.signal.aborted && options) {
        options.client_secret = "f".repeat(32);
        abort.abort();
      }
      return response;
    };
    const { outcome, text } = await scene.run("sync", { canceled: abort.signal });
    expect(text).toContain("The write in progress was reverted");
    expect(outcome).toMatchObject({ unverified: [], remaining: [{ kind: "credentials" }, { kind: "application" }] });
    expect(scene.stored()?.options).toMatchObject({ client_id: "1111111111", client_secret: "f".repeat(32), scope: ["email"] });
  });
});
