import { describe, expect, test } from "vitest";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { HostThrottle } from "../../src/network/site/host-throttle.ts";
import { eager, named, strictPolicy } from "../helpers/network-policy.ts";
import { answers, type Behaviour, opens, type RawServer, startRawServer } from "../helpers/raw-server.ts";

const hostsOf = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.acme.example`);
const pathsOf = (host: string, count: number) => Array.from({ length: count }, (_, index) => `http://${host}/${index}`);

/** A policy under which these hosts are a server. */
const policyFor = ({ address, port }: RawServer, hosts: readonly string[], changes: Partial<NetworkPolicy> = {}) =>
  strictPolicy({
    allowPrivate: new Set(hosts),
    overrides: hosts.map((host) => ({ host, port: 80, address, toPort: port })),
    ...changes,
  });

/**
 * Holds requests back until so many wait, and a moment longer for one too many; then answers them all. Counts how many there were
 * at a time.
 */
function crowding(crowd: number, all: number) {
  const waiting: (() => void)[] = [];
  const seen = { most: 0 };
  let rest = all;
  let timer: NodeJS.Timeout | undefined;
  const letGo = () => {
    seen.most = Math.max(seen.most, waiting.length);
    rest -= waiting.length;
    for (const answer of waiting.splice(0)) answer();
  };
  const onHead: Behaviour["onHead"] = (socket, head) => {
    waiting.push(() => opens.onHead?.(socket, head));
    clearTimeout(timer);
    timer = setTimeout(letGo, waiting.length >= Math.min(crowd, rest) ? 30 : 1_000);
  };
  return { behaviour: { onHead }, seen };
}

describe("at the same time", () => {
  test.each([
    ["four URLs of a host are asked", 1, 20, 4],
    ["four URLs of each of two hosts are asked", 2, 8, 8],
    ["sixteen URLs of many hosts are asked", 12, 4, 16],
  ])("%s, and no more", async (_, hostCount, pathCount, most) => {
    const hosts = hostsOf(hostCount);
    const { behaviour, seen } = crowding(most, hostCount * pathCount);
    const server = await startRawServer(behaviour);
    const urls = hosts.flatMap((host) => pathsOf(host, pathCount));
    const checks = await checkUrls(named("website", ...urls), policyFor(server, hosts));
    expect(checks.every(({ verdict, attempts }) => verdict === "ok" && attempts === 1)).toBe(true);
    expect(seen.most).toBe(most);
    expect(server.heads).toHaveLength(urls.length);
    // Connections are kept: each host needs no more than it is asked at a time.
    expect(server.connections).toBeLessThanOrEqual(hostCount * 4);
  });
});

describe("a host that asks to be left alone", () => {
  const [host = ""] = hostsOf(1);

  test("gets no request for any of its URLs until then", async () => {
    let quietFrom = 0;
    const later: number[] = [];
    const early: (() => void)[] = [];
    const server = await startRawServer({
      onHead: (socket, head) => {
        if (quietFrom > 0) {
          later.push(performance.now() - quietFrom);
          return opens.onHead?.(socket, head);
        }
        early.push(() => (quietFrom > 0 ? opens : answers(429, "retry-after: 1")).onHead?.(socket, head));
        if (early.length < 4) return;
        // All that may come at a time is there: the first is refused, and the others are answered when that is known.
        early[0]?.();
        quietFrom = performance.now();
        setTimeout(() => {
          for (const answer of early.slice(1)) answer();
        }, 50);
      },
    });
    const policy = policyFor(server, [host], { retry: { ...eager, longest: 2_000 } });
    const checks = await checkUrls(named("website", ...pathsOf(host, 10)), policy);
    expect(checks.map(({ verdict }) => verdict)).toEqual(checks.map(() => "ok"));
    expect(checks.map(({ attempts = 0 }) => attempts).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(later).toHaveLength(7);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(990);
  });

  test("and asks for more while others wait already is left alone as long", async () => {
    const throttle = new HostThrottle(new AbortController().signal);
    const start = performance.now();
    throttle.quiet(host, 40);
    const waiting = throttle.take(host, async () => performance.now() - start);
    throttle.quiet(host, 120);
    throttle.quiet(host, 10);
    expect(await waiting).toBeGreaterThanOrEqual(118);
  });

  test("does not keep others waiting, nor a run that is over", async () => {
    const end = new AbortController();
    const throttle = new HostThrottle(end.signal);
    throttle.quiet(host, 60_000);
    expect(await throttle.take("other.acme.example", async () => "asked")).toBe("asked");
    const waiting = throttle.take(host, async () => "asked in vain");
    end.abort();
    expect(await waiting).toBe("asked in vain");
  });
});

test("what was asked before goes before what was not", async () => {
  const throttle = new HostThrottle(new AbortController().signal);
  const order: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const busy = Array.from({ length: 4 }, () => throttle.take("h", () => gate, 1));
  const take = (name: string, priority: number) => throttle.take("h", async () => order.push(name), priority);
  const rest = [take("first", 1), take("also first", 1), take("third time", 3), take("second time", 2)];
  letGo();
  await Promise.all([...busy, ...rest]);
  expect(order).toEqual(["third time", "second time", "first", "also first"]);
});

test("a failing server is left after its attempts, however many URLs it has", async () => {
  const [host = ""] = hostsOf(1);
  const server = await startRawServer(answers(503));
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const checks = await checkUrls(named("website", ...pathsOf(host, 30)), policyFor(server, [host], { retry: { ...eager, pause: 20 } }));
  process.off("warning", note);
  expect(checks.every(({ verdict, attempts }) => verdict === "unknown" && attempts === 3)).toBe(true);
  expect(server.heads).toHaveLength(90);
  expect(warnings).toEqual([]);
});
