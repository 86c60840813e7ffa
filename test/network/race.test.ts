import { connect, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { PageClient } from "../../src/network/page-client.ts";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { anyPortOf, endpointsOf, headOf, lookupOf, patient, site, strictPolicy } from "../helpers/network-policy.ts";
import { type Behavior, closedPort, opens, type RawServer, startRawServer, startTwins } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };
const allowed = { allowPrivate: anyPortOf(site) };

/** How long an attempt has to itself, in milliseconds (RFC 8305). Timers may be a little early. */
const headStart = 250 - 5;

/** Two servers on one port of the site, in this order; without TLS, a server never completes the handshake. */
async function startPair(
  first: Behavior & { tls?: typeof tls },
  second: Behavior & { tls?: typeof tls },
  changes: Partial<NetworkPolicy> = { extraCa: serverIdentity.ca },
) {
  const [one, two] = await startTwins({ ...first, address: "127.0.0.2" }, { ...second, address: "127.0.0.3" });
  const { lookup } = lookupOf({ [site]: [one.address, two.address] });
  // It stays open, so that it is not its end which ends the losers.
  const client = new PageClient(strictPolicy({ ...allowed, lookup, ...changes }));
  onTestFinished(() => client.close());
  const start = performance.now();
  const response = await client.request(new URL(`https://${site}:${one.port}/`), { needsBody: true });
  return { one, two, response, elapsed: performance.now() - start };
}

/** That a server's connections end, and not for lack of time. */
async function expectLeft(...servers: RawServer[]): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patient.connect / 2, "late").unref());
  expect(await Promise.race([Promise.all(servers.map((server) => server.allClosed())), late])).not.toBe("late");
}

/** Passes everything on to another server, and returns its responses after a delay. */
const passesOn = (milliseconds: number, server: RawServer): Behavior => ({
  onConnection: (socket: Socket) => {
    const other = connect(server.port, server.address).on("error", () => {});
    socket.on("close", () => other.destroy()).pipe(other);
    setTimeout(() => other.pipe(socket), milliseconds);
  },
});

const works = { ...opens, tls };

describe("of two addresses", () => {
  test("a black hole delays the other by no more than its head start, and is left", async () => {
    const { one, two, response, elapsed } = await startPair({}, works);
    expect(response).toMatchObject({ status: 200 });
    expect(elapsed).toBeGreaterThanOrEqual(headStart);
    expect(elapsed).toBeLessThan(patient.connect / 2);
    expect([one.connections, two.connections]).toEqual([1, 1]);
    await expectLeft(one);
  });

  test("one that responds at once is the only one contacted", async () => {
    const { two, response } = await startPair(works, works);
    expect(response).toMatchObject({ status: 200 });
    expect(two.connections).toBe(0);
  });

  test("a slow one is not given up for a black hole", async () => {
    const server = await startRawServer(opens, { tls });
    const { one, two, response } = await startPair(passesOn(headStart + 150, server), {});
    expect(response).toMatchObject({ status: 200 });
    expect([one.connections, two.connections, server.heads.length]).toEqual([1, 1, 1]);
    await expectLeft(two);
  });

  test("the second connection is closed, and only the first gets the request", async () => {
    const server = await startRawServer(opens, { tls });
    const { one, two, response } = await startPair(passesOn(headStart + 10, server), works);
    expect(response).toMatchObject({ status: 200 });
    expect(server.heads.length + two.heads.length).toBe(1);
    await expectLeft(server.heads.length === 1 ? two : one);
  });

  test("a wrong certificate at the second ends the wait for the first", async () => {
    const { one, response, elapsed } = await startPair({}, works, {});
    expect(response).toMatchObject({ failure: { kind: "tls", reason: "untrusted" } });
    expect(elapsed).toBeLessThan(patient.connect / 2);
    await expectLeft(one);
  });

  test("two black holes are a timeout, each after a limit of its own", async () => {
    const { one, two, response, elapsed } = await startPair({}, {}, { timeouts: { ...patient, connect: 300 } });
    expect(response).toEqual({ failure: { kind: "timeout", host: site, seconds: 0.3 } });
    expect(elapsed).toBeGreaterThanOrEqual(headStart + 300 - 5);
    await expectLeft(one, two);
  });

  test("the next is tried at once when one refuses", async () => {
    const server = await startRawServer(opens, { address: "127.0.0.2" });
    const { lookup } = lookupOf({ [site]: ["127.0.0.9", "127.0.0.8", "127.0.0.7", "127.0.0.2"] });
    const start = performance.now();
    const response = await headOf(new URL(`http://${site}:${server.port}/`), strictPolicy({ ...allowed, lookup }));
    expect(response).toMatchObject({ status: 200 });
    expect(performance.now() - start).toBeLessThan(3 * headStart);
  });
});

describe("when no address works, the most specific failure is reported", () => {
  // TCP has no route to a multicast address, like IPv6 on a machine without it.
  const [unroutable, refusing] = ["224.0.0.1", "127.0.0.9"];

  test.each([
    [[unroutable, refusing], "refused"],
    [[refusing, unroutable], "refused"],
    [[unroutable, unroutable, refusing], "refused"],
    [[unroutable], "connection"],
    [[unroutable, unroutable], "connection"],
  ])("%j: %s", async (addresses, kind) => {
    const port = await closedPort(refusing);
    const policy = strictPolicy({ ...allowed, lookup: lookupOf({ [site]: addresses }).lookup });
    expect(await headOf(new URL(`http://${site}:${port}/`), policy)).toMatchObject({ failure: { kind, host: site } });
  });
});

describe("both families take turns, the preferred one first", () => {
  const [six, four] = [(last: number) => `2606:4700::${last}`, (last: number) => `8.8.8.${last}`];

  test.each([
    ["IPv6 first", [six(1), six(2), four(1), four(2)], [six(1), four(1), six(2), four(2)]],
    ["IPv4 first", [four(1), four(2), six(1), six(2)], [four(1), six(1), four(2), six(2)]],
    ["more of the first", [six(1), six(2), six(3), four(1)], [six(1), four(1), six(2), six(3)]],
    ["more of the second", [six(1), four(1), four(2), four(3)], [six(1), four(1), four(2), four(3)]],
    ["mixed already", [four(1), six(1), four(2), six(2)], [four(1), six(1), four(2), six(2)]],
    ["one family", [four(2), four(1)], [four(2), four(1)]],
    ["none but private ones between", [six(1), "fd00::1", four(1), "10.0.0.1"], [six(1), four(1)]],
  ])("%s", async (_, found, order) => {
    const policy = strictPolicy({ lookup: lookupOf({ [site]: found }).lookup });
    expect((await endpointsOf(new URL(`https://${site}/`), policy)).map(({ address }) => address)).toEqual(order);
  });
});
