import { describe, expect, test } from "vitest";
import type { NetworkFailure } from "../../src/core/urls/network-failure.ts";
import type { UrlResponse } from "../../src/network/page-response.ts";
import type { RetryPolicy } from "../../src/network/policy.ts";
import { isTransient, pauseBefore, retryAfterOf } from "../../src/network/retry.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { checkOf, eager, named, policyTowards, site } from "../helpers/network-policy.ts";
import { type Behavior, inSequence, opens, respondsWith, startRawServer } from "../helpers/raw-server.ts";

const retry: RetryPolicy = { attempts: 3, pause: 100, longest: 30_000, random: () => 0.5 };
const now = Date.parse("2026-11-22T12:00:00Z");
const response = (status: number, retryAfter?: string): UrlResponse => ({
  status,
  finalUrl: `http://${site}/`,
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});
const host = site;
const failure = (kind: string): UrlResponse => ({ failure: { kind, host, code: "CODE", seconds: 1 } as unknown as NetworkFailure });

describe("transient failures are retried", () => {
  test.each([
    ...[408, 425, 429, 500, 502, 503, 504, 522, 524].map((status) => [`status ${status}`, response(status), true] as const),
    ...[200, 204, 304, 400, 401, 403, 404, 410, 501, 505, 999].map((status) => [`status ${status}`, response(status), false] as const),
    ...["connection", "timeout", "proxy"].map((kind) => [kind, failure(kind), true] as const),
    ...[
      "dns",
      "dns-server",
      "refused",
      "tls",
      "protocol",
      "blocked",
      "redirects",
      "redirect-loop",
      "cookie-loop",
      "redirect-target",
      "run-deadline",
    ].map((kind) => [kind, failure(kind), false] as const),
  ])("%s", (_, given, may) => {
    expect(isTransient(given)).toBe(may);
    expect(pauseBefore(given, 1, retry, now) !== undefined).toBe(may);
  });
});

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["1", 1_000],
    ["120", 120_000],
    ["999999999", 999_999_999_000],
    ["Sun, 22 Nov 2026 12:00:07 GMT", 7_000],
    ["Sunday, 22-Nov-26 12:00:07 GMT", 7_000],
    ["Sun, 22 Nov 2026 12:00:00 GMT", 0],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["Mon, 23 Nov 2026 12:00:00 GMT", 86_400_000],
    ...["", "soon", "-5", "1.5", "5 minutes", "1, 2", "2026-11-22", "Sun, 99 Foo 2026 12:00:00 GMT", "Sun"].map((text) => [
      text,
      undefined,
    ]),
  ] as [string, number | undefined][])("%j is %j milliseconds", (text, milliseconds) => {
    expect(retryAfterOf(response(503, text), now)).toBe(milliseconds);
  });

  const end = "Sun, 22 Nov 2026 12:00:07 GMT";

  test.each<[string, date: string | undefined, retryAfter: string, milliseconds: number]>([
    ["a clock that is right", "Sun, 22 Nov 2026 12:00:00 GMT", end, 7_000],
    ["a clock that is hours behind", "Sun, 22 Nov 2026 12:00:05 GMT", end, 2_000],
    ["a clock that is years ahead", "Sat, 22 Nov 2003 12:00:00 GMT", "Sat, 22 Nov 2003 12:00:03 GMT", 3_000],
    ["a date of another format", "Sunday, 22-Nov-26 12:00:04 GMT", end, 3_000],
    ["a date after the end", "Sun, 22 Nov 2026 12:00:09 GMT", end, 0],
    ["a date that is not valid", "yesterday", end, 7_000],
    ["no date", undefined, end, 7_000],
    ["seconds, which need no date", "Sat, 22 Nov 2003 12:00:00 GMT", "4", 4_000],
  ])("counts from the date of the response: %s", (_, date, retryAfter, milliseconds) => {
    const headers = { "retry-after": retryAfter, ...(date !== undefined && { date }) };
    expect(retryAfterOf({ status: 503, finalUrl: `http://${site}/`, headers }, now)).toBe(milliseconds);
  });
});

describe("the pause", () => {
  test.each<[string, UrlResponse, attempt: number, Partial<RetryPolicy>, pause: number | undefined]>([
    ["before the second attempt", response(503), 1, {}, 50],
    ["before the third, twice as long", response(503), 2, {}, 100],
    ["after the last", response(503), 3, {}, undefined],
    ["before the fourth, where there are more", response(503), 3, { attempts: 4 }, 200],
    ["where there is only one attempt", response(503), 1, { attempts: 1 }, undefined],
    ["at its shortest", response(503), 1, { random: () => 0 }, 0],
    ["at its longest", response(503), 2, { random: () => 0.999 }, 199.8],
    ["from Retry-After, without jitter", response(503, "2"), 1, { random: () => 0 }, 2_000],
    ["from Retry-After, at the limit", response(429, "30"), 1, {}, 30_000],
    ["from Retry-After, over the limit", response(429, "31"), 1, {}, undefined],
    ["from a Retry-After date", response(429, "Sun, 22 Nov 2026 12:00:07 GMT"), 1, {}, 7_000],
    ["from a Retry-After date far away", response(429, "Sun, 22 Nov 2026 13:00:00 GMT"), 1, {}, undefined],
    ["with an invalid Retry-After", response(429, "soon"), 1, {}, 50],
  ])("%s", (_, given, attempt, changes, pause) => {
    const found = pauseBefore(given, attempt, { ...retry, ...changes }, now);
    if (pause === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(pause);
  });
});

/** Notes when each request came. */
function timed(behavior: Behavior) {
  const times: number[] = [];
  const onHead: Behavior["onHead"] = (socket, head) => {
    times.push(performance.now());
    behavior.onHead?.(socket, head);
  };
  return { behavior: { onHead }, pauses: () => times.slice(1).map((time, index) => time - (times[index] ?? 0)) };
}

describe("a URL", () => {
  const down = respondsWith(503);

  test.each<[string, Behavior, object]>([
    ["that opens is requested once", opens, { verdict: "ok", attempts: 1 }],
    ["that returns 404 is requested once", respondsWith(404), { verdict: "broken", attempts: 1 }],
    ["that opens at the second attempt", inSequence(down, opens), { verdict: "ok", attempts: 2, status: 200 }],
    ["that opens at the third attempt", inSequence(down, down, opens), { verdict: "ok", attempts: 3, status: 200 }],
    ["that would open at the fourth", inSequence(down, down, down, opens), { verdict: "unknown", attempts: 3, status: 503 }],
    ["that changes from 503 to 404", inSequence(down, respondsWith(404), opens), { verdict: "broken", attempts: 2, status: 404 }],
    [
      "that is reset at first",
      inSequence({ onHead: (socket) => socket.resetAndDestroy() }, opens),
      { verdict: "ok", attempts: 2, status: 200 },
    ],
    ["with Retry-After 0 is retried at once", inSequence(respondsWith(429, "retry-after: 0"), opens), { verdict: "ok", attempts: 2 }],
    [
      "with too long a Retry-After is not retried",
      inSequence(respondsWith(429, "retry-after: 60"), opens),
      { cause: "rate", attempts: 1, retryAfter: 60 },
    ],
    [
      "with a Retry-After date is retried, also where the clocks differ by years",
      inSequence(respondsWith(503, "date: Sat, 22 Nov 2003 12:00:00 GMT", "retry-after: Sat, 22 Nov 2003 12:00:00 GMT"), opens),
      { verdict: "ok", attempts: 2 },
    ],
    [
      "with a Retry-After date is not retried too early where the clock is ahead",
      inSequence(respondsWith(429, "date: Sat, 22 Nov 2003 12:00:00 GMT", "retry-after: Sat, 22 Nov 2003 12:01:00 GMT"), opens),
      { cause: "rate", attempts: 1, retryAfter: 60 },
    ],
    [
      "with a Retry-After date in the far future is not retried",
      inSequence(respondsWith(503, "retry-after: Fri, 31 Dec 2100 23:59:59 GMT"), opens),
      { cause: "transient", attempts: 1, retryAfter: expect.any(Number) },
    ],
  ])("%s", async (_, behavior, expected) => {
    const server = await startRawServer(behavior);
    const check = await checkOf("website", policyTowards(server));
    expect(check).toMatchObject(expected);
    expect(server.heads).toHaveLength(check.attempts ?? 0);
  });

  test("is retried after a jittered pause that grows", async () => {
    const randoms = [0.5, 0.75];
    const { behavior, pauses } = timed(down);
    const server = await startRawServer(behavior);
    const policy = policyTowards(server, { retry: { ...eager, pause: 80, random: () => randoms.shift() ?? 0 } });
    const { milliseconds = 0 } = await checkOf("website", policy);
    const [first = 0, second = 0] = pauses();
    // Timers may be a millisecond early.
    expect(first).toBeGreaterThanOrEqual(0.5 * 80 - 2);
    expect(second).toBeGreaterThanOrEqual(0.75 * 160 - 2);
    expect(randoms).toEqual([]);
    expect(milliseconds).toBeGreaterThanOrEqual(155);
  });

  test("with Retry-After 1 is retried after a second, without delaying another host", async () => {
    const { behavior, pauses } = timed(inSequence(respondsWith(503, "retry-after: 1"), opens));
    const server = await startRawServer(behavior);
    const other = await startRawServer(opens);
    const policy = policyTowards(server, { retry: { ...eager, longest: 2_000 } });
    const overrides = [...policy.overrides, { host: site, port: 8080, address: other.address, toPort: other.port }];
    const urls = [`http://${site}/`, `http://${site}:8080/`];
    const [first, second] = await checkUrls(named("website", ...urls), { ...policy, overrides });
    expect([first?.verdict, first?.attempts, second?.verdict, second?.attempts]).toEqual(["ok", 2, "ok", 1]);
    expect(pauses()[0]).toBeGreaterThanOrEqual(995);
    expect(second?.milliseconds).toBeLessThan(995);
  });
});
