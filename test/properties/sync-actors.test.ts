import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mockApp } from "../mocks/janrain-behavior.ts";
import type { MockReply } from "../mocks/janrain-mock.ts";
import { failure, json, type MockResponse, page } from "../mocks/janrain-operations.ts";
import { isInWindow } from "../sync/actor-tests.ts";
import { actorPairs, actors } from "../sync/actors.ts";
import { declaredPair, earlierPair, type MockSetup, setUpMock } from "../sync/mock-run.ts";
import { tell } from "./explore.ts";
import { runsOf, seed } from "./sync-runs.ts";

/** What a request gets instead of Janrain's response. */
const faults: Readonly<Record<string, (perform: () => MockResponse) => MockReply>> = {
  reset: () => "reset",
  "reset after": after("reset"),
  "gateway page": () => page(502, "Bad Gateway"),
  "gateway page after": after(page(502, "Bad Gateway")),
  "page with status 200": () => page(200, "Welcome"),
  "not found": () => page(404, "Not Found"),
  throttled: () => page(429, "Too Many Requests"),
  "cut off": (perform) => ({ ...perform(), body: '{"stat":"ok","sign' }),
  "wrong types": after(json({ stat: "ok", signin: 7, domains: {}, consumerKey: [], secret: 1 })),
  ...Object.fromEntries([-1, 0, 1, 2, 3, 6, 7, 10].map((code) => [`code ${code}`, () => failure(code, "injected")])),
};

function after(reply: MockReply) {
  return (perform: () => MockResponse): MockReply => {
    perform();
    return reply;
  };
}

/** Requests of an undisturbed sync that has everything to write; a fault may add some. */
const requests = 16;
const place = fc.integer({ min: 1, max: requests });
const fault = fc.record({ at: place, name: fc.constantFrom(...Object.keys(faults)) });

/** One fault, two, or the end of the process: from then on nothing reaches Janrain. */
const disturbance = fc.oneof(
  fc.record({ kind: fc.constant("single" as const), faults: fc.array(fault, { minLength: 1, maxLength: 1 }), killedAt: fc.constant(0) }),
  fc.record({ kind: fc.constant("pair" as const), faults: fc.array(fault, { minLength: 2, maxLength: 2 }), killedAt: fc.constant(0) }),
  fc.record({ kind: fc.constant("kill" as const), faults: fc.constant([]), killedAt: place, performs: fc.boolean() }),
);

const anyCase = fc.record({
  disturbance,
  actor: fc.constantFrom(...Object.keys(actors)),
  at: place,
  when: fc.constantFrom("before" as const, "after" as const),
  stored: fc.constantFrom("none", "earlier"),
});

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

/** Whether the plan has read the change; it reads the credentials last, possibly more than once. */
function isPlanned(operations: readonly string[], at: number, when: Case["when"]): boolean {
  let planned = operations.indexOf("get_properties") + 1;
  while (operations[planned] === "get_properties") planned += 1;
  return at < planned || (at === planned && when === "before");
}

/** Runs a sync with its disturbance and its actor, and returns the requests that Janrain received. */
async function disturbed({ mock, app, quick }: MockSetup, { disturbance: { faults: ordered, ...rest }, actor, at, when }: Case) {
  const first = mock.calls.length;
  const place = (index: number) => index - first;
  let isChanged = false;
  mock[when] = ({ index }) => {
    if (place(index) !== at) return;
    const before = inspect(app, { depth: null });
    actors[actor]?.act(app);
    isChanged = inspect(app, { depth: null }) !== before;
  };
  mock.reply = ({ index }, perform) => {
    const now = place(index);
    if (rest.killedAt > 0 && now >= rest.killedAt) {
      if (now === rest.killedAt && "performs" in rest && rest.performs) perform();
      return "reset";
    }
    const due = ordered.find((one) => one.at === now);
    return due ? (faults[due.name]?.(perform) ?? perform()) : perform();
  };
  const ran = await quick("sync");
  mock.before = () => {};
  mock.after = () => {};
  mock.reply = (_, perform) => perform();
  return { ran, requested: mock.calls.slice(first), isChanged };
}

const numRuns = runsOf(15, 5000);

test("keeps the change of a second actor whatever else goes wrong, and completes in the next run", {
  timeout: Math.max(60_000, numRuns * 200),
}, async () => {
  const setup = await setUpMock();
  const { app, quick } = setup;
  const counts = { single: 0, pair: 0, kill: 0, kept: 0, window: 0, inactive: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(anyCase, async (one) => {
      const { actor: name, at, when, stored, disturbance } = one;
      const actor = actors[name];
      Object.assign(app, mockApp());
      if (stored === "earlier") app.properties.set("sinaweibo", earlierPair);
      const { ran, requested, isChanged } = await disturbed(setup, one);
      const operations = requested.map(({ operation }) => operation);
      const what = `${operations.join(" ")}\n${ran.text}`;
      counts[disturbance.kind] += 1;
      if (ran.exitCode === 3) counts.failed += 1;
      expect([0, 3], what).toContain(ran.exitCode);
      expect(app.properties.get("google"), what).toEqual(mockApp().properties.get("google"));
      // A pair is never half of one and half of another.
      expect([undefined, declaredPair, earlierPair, ...actorPairs], what).toContainEqual(app.properties.get("sinaweibo"));
      const isActive = isChanged && !(actor?.rotates && isPlanned(operations, at, when));
      const isChecked = isActive && !isInWindow(requested, at, when);
      counts[isChecked ? "kept" : isActive ? "window" : "inactive"] += 1;
      if (isChecked) expect(actor?.isKept(app), what).toBe(true);

      // The next run completes, and keeps what is not the declaration's own.
      const next = await quick("sync");
      expect(next.exitCode, `${what}\n${next.text}`).toBe(0);
      expect(app.properties.get("sinaweibo"), next.text).toEqual(declaredPair);
      expect([app.domains.includes("www.acme.example"), app.signIn.web.some((entry) => entry.toLowerCase() === "sinaweibo")]).toEqual([
        true,
        true,
      ]);
      if (isChecked && !actor?.rotates) expect(actor?.isKept(app), `${what}\n${next.text}`).toBe(true);
    }),
    { numRuns, seed },
  );
  tell(`sync: ${numRuns} cases with a fault and a second actor, ${JSON.stringify(counts)}; seed ${seed}`);
});
