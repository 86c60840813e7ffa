import { describe, expect, test } from "vitest";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { HostThrottle } from "../../src/network/site/host-throttle.ts";
import { anyPortOf, eager, named, strictPolicy } from "../helpers/network-policy.ts";
import { type Behavior, opens, type RawServer, respondsWith, startRawServer } from "../helpers/raw-server.ts";

const hostsOf = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.acme.example`);
const pathsOf = (host: string, count: number) => Array.from({ length: count }, (_, index) => `http://${host}/${index}`);

/** A policy under which these hosts are a server. */
const policyFor = ({ address, port }: RawServer, hosts: readonly string[], changes: Partial<NetworkPolicy> = {}) =>
  strictPolicy({
    allowPrivate: anyPortOf(...hosts),
    overrides: hosts.map((host) => ({ host, port: 80, address, toPort: port })),
    ...changes,
  });

/**
 * Holds requests back until so many wait, and a moment longer for one too many; then responds to all of them. Counts how many there were
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
    for (const response of waiting.splice(0)) response();
  };
  const onHead: Behavior["onHead"] = (socket, head) => {
    waiting.push(() => opens.onHead?.(socket, head));
    clearTimeout(timer);
    timer = setTimeout(letGo, waiting.length >= Math.min(crowd, rest) ? 30 : 1_000);
  };
  return { behavior: { onHead }, seen };
}

describe("at the same time", () => {
  test.each([
    ["four URLs of a host are requested", 1, 20, 4],
    ["four URLs of each of two hosts are requested", 2, 8, 8],
    ["sixteen URLs of many hosts are requested", 12, 4, 16],
  ])("%s, and no more", async (_, hostCount, pathCount, most) => {
    const hosts = hostsOf(hostCount);
    const { behavior, seen } = crowding(most, hostCount * pathCount);
    const server = await startRawServer(behavior);
    const urls = hosts.flatMap((host) => pathsOf(host, pathCount));
    const checks = await checkUrls(named("website", ...urls), policyFor(server, hosts));
    expect(checks.every(({ verdict, attempts }) => verdict === "ok" && attempts === 1)).toBe(true);
    expect(seen.most).toBe(most);
    expect(server.heads).toHaveLength(urls.length);
    // Connections are kept: each host needs no more than its concurrent requests.
    expect(server.connections).toBeLessThanOrEqual(hostCount * 4);
  });
});

describe("a host that sends Retry-After", () => {
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
        early.push(() => (quietFrom > 0 ? opens : respondsWith(429, "retry-after: 1")).onHead?.(socket, head));
        if (early.length < 4) return;
        // All concurrent requests have arrived: the first gets a 429, the others get their responses afterwards.
        early[0]?.();
        quietFrom = performance.now();
        setTimeout(() => {
          for (const response of early.slice(1)) response();
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

  test("twice is paused for the longer time", async () => {
    const throttle = new HostThrottle(new AbortController().signal);
    const start = performance.now();
    throttle.quiet(host, 40);
    const waiting = throttle.take(host, async () => performance.now() - start);
    throttle.quiet(host, 120);
    throttle.quiet(host, 10);
    expect(await waiting).toBeGreaterThanOrEqual(118);
  });

  test("delays neither other hosts nor a run that is over", async () => {
    const end = new AbortController();
    const throttle = new HostThrottle(end.signal);
    throttle.quiet(host, 60_000);
    expect(await throttle.take("other.acme.example", async () => "sent")).toBe("sent");
    const waiting = throttle.take(host, async () => "sent at the end");
    end.abort();
    expect(await waiting).toBe("sent at the end");
  });
});

test("retries go before first requests", async () => {
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

test("a failing server gets no more than three attempts per URL", async () => {
  const [host = ""] = hostsOf(1);
  const server = await startRawServer(respondsWith(503));
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const checks = await checkUrls(named("website", ...pathsOf(host, 30)), policyFor(server, [host], { retry: { ...eager, pause: 20 } }));
  process.off("warning", note);
  expect(checks.every(({ verdict, attempts }) => verdict === "unknown" && attempts === 3)).toBe(true);
  expect(server.heads).toHaveLength(90);
  expect(warnings).toEqual([]);
});
