import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { type ApplyStep, applySteps } from "../../src/core/sync/apply-steps.ts";
import { Canceled, Cancellation } from "../../src/core/sync/cancellation.ts";
import { combinedDigest, digestOf } from "../../src/core/sync/digest.ts";
import { type Change, changesAfter, includesChange, isDrift, isWrite, type Plan, writes } from "../../src/core/sync/plan.ts";
import { type Blocker, stopsPlan } from "../../src/core/sync/target.ts";

const change = (kind: string, action: Change["action"] = "create", rest: Partial<Change> = {}): Change => ({
  ...{ kind, subject: "sinaweibo", action, reason: "r" },
  ...rest,
});

const planOf = (...changes: Change[]): Plan => ({
  ...{ file: "f.yaml", target: "janrain", origin: undefined, unmanaged: [], queries: [], digest: "d" },
  changes,
});

/** The kinds in each list of the outcome, and the steps that were reported. */
async function applied(changes: readonly Change[], steps: readonly ApplyStep[], isResultKnown = false, cancellation = new Cancellation()) {
  const log: string[] = [];
  const context = {
    cancellation,
    onStep: ({ state, change: { kind } }: { state: string; change: Change }) => log.push(`${state} ${kind}`),
  };
  const { failure, ...outcome } = await applySteps(planOf(...changes), steps, context, () => isResultKnown);
  const lists = [outcome.applied, outcome.pending, outcome.unverified, outcome.remaining].map((list) =>
    list.map(({ kind }) => String(kind)).join(" "),
  );
  return { lists, log, ...(failure !== undefined && { failure }) };
}

const [a, b, c] = [change("a"), change("b", "update"), change("c", "none")];

/** A step that writes its changes and ends them as applied. */
const writing = (kinds: readonly string[], send: (signal: AbortSignal) => Promise<void> = async () => {}): ApplyStep => ({
  kinds,
  apply: async (changes, progress) => {
    await progress.write(changes.filter(isWrite), send);
    progress.finish(changes, "applied");
  },
});

const failing = (failure: unknown) => () => Promise.reject(failure);

describe("the steps of a plan", () => {
  it("apply the changes of their kinds, in their own order", async () => {
    expect(await applied([a, b, c], [writing(["b", "c"]), writing(["a"])])).toEqual({
      lists: ["b c a", "", "", ""],
      log: ["writing b", "applied b", "writing a", "applied a"],
    });
  });

  it("leave changes of other kinds, and those that they do not finish", async () => {
    const nothing: ApplyStep = { kinds: ["a"], apply: async () => {} };
    expect(await applied([a, b], [nothing])).toEqual({ lists: ["", "", "", "a b"], log: [] });
  });

  it("may leave changes pending, which later steps see, and report them as something else", async () => {
    const seen: boolean[] = [];
    const pending: ApplyStep = {
      kinds: ["a"],
      apply: async (changes, progress) => {
        seen.push(progress.hasPending());
        progress.finish(changes, "pending", [change("manual")]);
        seen.push(progress.hasPending());
      },
    };
    expect(await applied([a, b], [pending, writing(["b"])])).toEqual({ lists: ["b", "manual", "", ""], log: ["writing b", "applied b"] });
    expect(seen).toEqual([false, true]);
  });

  it("stop at the first failure: what was being written is unknown, the rest remains", async () => {
    const failure = new Error("lost");
    expect(await applied([a, b, c], [writing(["c"]), writing(["a"], failing(failure)), writing(["b"])])).toEqual({
      lists: ["c", "", "a", "b"],
      log: ["writing a"],
      failure,
    });
  });

  it("stop at a failure whose result is known: what was being written remains too", async () => {
    const failure = new Error("refused");
    expect(await applied([a, b], [writing(["a"], failing(failure))], true)).toEqual({
      lists: ["", "", "", "a b"],
      log: ["writing a"],
      failure,
    });
  });

  it("know that nothing is being written before a write", async () => {
    const failure = new Error("unreadable");
    expect(await applied([a], [{ kinds: ["a"], apply: failing(failure) }])).toEqual({ lists: ["", "", "", "a"], log: [], failure });
  });

  it("know the result of a write that ended before the failure", async () => {
    const failure = new Error("later");
    const step: ApplyStep = {
      ...writing(["a"]),
      apply: (changes, progress) => writing([]).apply(changes, progress).then(failing(failure)),
    };
    expect(await applied([a, b], [step])).toEqual({ lists: ["a", "", "", "b"], log: ["writing a", "applied a"], failure });
  });

  test.each([
    [true, ["", "", "", "a b"]],
    [false, ["", "", "a", "b"]],
  ])("of a canceled run: the write was reverted: %s", async (isReverted, lists) => {
    const failure = new Canceled(isReverted);
    expect(await applied([a, b], [writing(["a"], failing(failure))], !isReverted)).toEqual({ lists, log: ["writing a"], failure });
  });

  it("write nothing once the run is canceled", async () => {
    const cancellation = new Cancellation(AbortSignal.abort());
    const ran = await applied([a], [writing(["a"], failing(new Error("sent")))], false, cancellation);
    expect(ran).toEqual({ lists: ["", "", "", "a"], log: [], failure: expect.any(Canceled) });
  });

  it("get the signal that ends a write", async () => {
    const cancellation = new Cancellation();
    const signals: AbortSignal[] = [];
    await applied([a], [writing(["a"], async (signal) => void signals.push(signal))], false, cancellation);
    expect(signals).toEqual([cancellation.write]);
  });
});

describe("a canceled run", () => {
  it("ends reads at once, and nothing else", () => {
    const controller = new AbortController();
    const { requested, write, verification, revert } = new Cancellation(controller.signal);
    controller.abort();
    expect([requested, write, verification, revert].map(({ aborted }) => aborted)).toEqual([true, false, false, false]);
  });

  it("throws only then", () => {
    expect(() => new Cancellation().throwIfRequested()).not.toThrow();
    expect(() => new Cancellation(AbortSignal.abort()).throwIfRequested()).toThrow(Canceled);
  });

  it.each([
    [false, "canceled"],
    [true, "canceled-reverted"],
  ] as const)("is named in both languages; its write was reverted: %s", (isReverted, key) => {
    const failure = new Canceled(isReverted);
    expect([failure.text(en), failure.text(zh)]).toEqual([en.sync.failures[key], zh.sync.failures[key]]);
    expect([failure.name, failure.message, failure.isReverted]).toEqual(["Canceled", "canceled", isReverted]);
    expect(new Canceled().isReverted).toBe(false);
  });

  it("ends a write after 3 seconds, its verification after 4.5 and its revert after 6", () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const controller = new AbortController();
    const { write, verification, revert } = new Cancellation(controller.signal);
    const aborted = () => [write, verification, revert].map((signal) => signal.aborted);
    vi.advanceTimersByTime(9000);
    controller.abort();
    const states = [2999, 1, 1499, 1, 1499, 1].map((milliseconds) => {
      vi.advanceTimersByTime(milliseconds);
      return aborted();
    });
    const [none, one, two, all] = [
      [false, false, false],
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ];
    expect(states).toEqual([none, one, one, two, two, all]);
  });
});

test.each<[Change, boolean, boolean]>([
  [change("a", "create"), true, true],
  [change("a", "update"), true, true],
  [change("a", "update", { unreadable: true }), true, false],
  [change("a", "none"), false, false],
  [change("a", "unknown"), false, false],
])("%j is a write: %s, and drift: %s", (one, write, drift) => {
  expect([isWrite(one), isDrift(one), writes(planOf(one)).length]).toEqual([write, drift, write ? 1 : 0]);
});

it("changes are up to date after a sync that applied them", () => {
  const unknown = change("d", "unknown");
  expect(changesAfter([a, b, c, unknown], [a, c, unknown])).toEqual([{ ...a, action: "none" }, b, c, unknown]);
  expect([a, b, { ...a, subject: "other" }].map((one) => includesChange([a, c], one))).toEqual([true, false, false]);
});

test.each<[Blocker, boolean]>([
  [{ kind: "unset", name: "KEY" }, false],
  [{ kind: "origin", origin: "https://a.example" }, false],
  [{ kind: "weak", name: "KEY" }, true],
  [{ kind: "equal", name: "KEY", other: "OTHER" }, true],
  [{ kind: "conflict", account: "a", file: "f" }, true],
  [{ kind: "declined" }, true],
  [{ kind: "target", reason: "r", params: {}, stops: "plan" }, true],
  [{ kind: "target", reason: "r", params: {}, stops: "sync" }, false],
])("the blocker %j stops a plan: %s", (blocker, stops) => {
  expect(stopsPlan(blocker)).toBe(stops);
});

describe("a digest", () => {
  const destination = { target: "janrain", origin: "https://a.example" };
  const declaration = { app: { name: "Acme", labels: ["x", "y"] } };
  const digest = digestOf(destination, declaration, [a]);

  it("is the same whatever the order of keys", () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf({ origin: destination.origin, target: "janrain" }, { app: { labels: ["x", "y"], name: "Acme" } }, [a])).toBe(digest);
  });

  it.each([
    ["another destination", { ...destination, origin: "https://b.example" }, declaration, [a]],
    ["another value", destination, { app: { ...declaration.app, name: "Acm" } }, [a]],
    ["another order of a list", destination, { app: { ...declaration.app, labels: ["y", "x"] } }, [a]],
    ["another nesting", destination, { app: { ...declaration.app, labels: ["x,y"] } }, [a]],
    ["no list", destination, { app: { name: "Acme" } }, [a]],
    ["another change", destination, declaration, [b]],
    ["no change", destination, declaration, []],
    ["null", { ...destination, nothing: null }, declaration, [a]],
  ] as [string, typeof destination, typeof declaration, Change[]][])("differs for %s", (_, ...parts) => {
    expect(digestOf(...parts)).not.toBe(digest);
  });

  it("of several plans is one, in their order", () => {
    expect([combinedDigest([]), combinedDigest(["x"])]).toEqual(["", "x"]);
    // As `printf 'x\ny' | sha256sum` prints it.
    expect(combinedDigest(["x", "y"])).toBe("9ab9de25768ac172235e119b76362ecddad33878fe9a7792cdddbe47236f9a87");
    expect(combinedDigest(["y", "x"])).not.toBe(combinedDigest(["x", "y"]));
  });
});
