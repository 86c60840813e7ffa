import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { Canceled, Cancellation } from "../../src/core/sync/cancellation.ts";
import { combinedDigest } from "../../src/core/sync/digest.ts";
import type { Change, Plan } from "../../src/core/sync/plan.ts";
import { RemoteReads } from "../../src/core/sync/remote-reads.ts";
import type { SyncMode } from "../../src/core/sync/sync-all.ts";
import type { Blocker } from "../../src/core/sync/target.ts";
import { UndoneChanges } from "../../src/core/sync/undone-changes.ts";
import { domain, manual, never, outline, signIn, stored, synced, taskOf, Unavailable } from "./task-in-memory.ts";

describe("a plan", () => {
  it("writes nothing, and has its instructions", async () => {
    const { results, steps } = await synced([taskOf("a", { apply: never })], { applies: false });
    expect(results).toEqual([
      {
        target: "janrain",
        blockers: [],
        plan: expect.objectContaining({ digest: "digest of a", queries: [{ operation: "state of a", executed: true, missing: [] }] }),
        instructions: [
          { step: "allow-domain create", params: {} },
          { step: "credentials none", params: {} },
        ],
      },
    ]);
    expect(steps).toEqual([]);
  });

  it("asks for no confirmation", async () => {
    expect(outline(await synced([taskOf("a", { apply: never })], { applies: false, confirm: never }))).toEqual([{ planned: true }]);
  });
});

describe("a sync", () => {
  it("applies each plan, verifies it, and leaves the manual steps", async () => {
    const ran = await synced([taskOf("a", { changes: [domain, manual] }), taskOf("b")]);
    expect(outline(ran)).toEqual([
      { planned: true, lists: ["allow-domain", "device", "", ""] },
      { planned: true, lists: ["allow-domain credentials", "", "", ""] },
    ]);
    expect(ran.results.map(({ instructions }) => instructions?.map(({ step }) => step))).toEqual([
      ["allow-domain create", "device unknown"],
      ["allow-domain create", "credentials none"],
    ]);
    expect(ran.steps.toSorted()).toEqual([
      "a janrain applied allow-domain",
      "b janrain applied allow-domain",
      "b janrain applied credentials",
    ]);
  });

  it("needs no listener of steps", async () => {
    expect(outline(await synced([taskOf("a")], { onStep: undefined }))).toEqual([
      { planned: true, lists: ["allow-domain credentials", "", "", ""] },
    ]);
  });

  it("reads nothing again where nothing was written", async () => {
    expect(outline(await synced([taskOf("a", { changes: [stored, manual], verify: never })]))).toEqual([
      { planned: true, lists: ["credentials", "device", "", ""] },
    ]);
  });

  it("reads nothing again after a failure", async () => {
    const failure = new Unavailable();
    const apply = async (_: unknown, plan: Plan) => ({
      plan,
      applied: [domain],
      pending: [],
      unverified: [],
      remaining: [stored],
      failure,
    });
    expect(outline(await synced([taskOf("a", { apply, verify: never })]))).toEqual([
      { planned: true, lists: ["allow-domain", "", "", "credentials"], failure },
    ]);
  });

  it("reports what later steps undid, as the service shows it", async () => {
    const undone = { ...domain, reason: "not-listed" };
    const ran = await synced([taskOf("a", { changes: [domain, signIn], verify: async () => [undone] })]);
    const failure = new UndoneChanges("janrain", [undone]);
    expect(outline(ran)).toEqual([{ planned: true, lists: ["sign-in", "", "", "allow-domain"], failure }]);
  });

  it("keeps its outcome if the last read is canceled, and fails if it fails", async () => {
    const failure = new Unavailable();
    const failing = (error: Error) => taskOf("a", { verify: () => Promise.reject(error) });
    const lists = ["allow-domain credentials", "", "", ""];
    expect(outline(await synced([failing(new Canceled())]))).toEqual([{ planned: true, lists }]);
    expect(outline(await synced([failing(failure)]))).toEqual([{ planned: true, lists, failure }]);
    await expect(synced([failing(new Error("a bug"))])).rejects.toThrow("a bug");
  });

  it("does not read again once it is canceled", async () => {
    const controller = new AbortController();
    const apply = async (_: unknown, plan: Plan) => {
      controller.abort();
      return { plan, applied: [domain], pending: [], unverified: [], remaining: [] };
    };
    const ran = await synced([taskOf("a", { apply, verify: never })], { cancellation: new Cancellation(controller.signal) });
    expect(outline(ran)).toEqual([{ planned: true, lists: ["allow-domain", "", "", ""] }]);
  });

  it("writes nothing if it was canceled after the plan", async () => {
    const controller = new AbortController();
    const plan = taskOf("x").target.service.plan;
    const canceling = (changes: readonly Change[]) =>
      taskOf("a", {
        changes,
        apply: never,
        plan: (input, remote) => {
          controller.abort();
          return { ...plan(input, remote), changes };
        },
      });
    const mode = () => ({ cancellation: new Cancellation(controller.signal), confirm: never });
    expect(outline(await synced([canceling([domain, stored])], mode()))).toEqual([
      { planned: true, lists: ["", "", "", "allow-domain credentials"], failure: expect.any(Canceled) },
    ]);
    const done = { plan: expect.anything(), applied: [stored], pending: [], unverified: [], remaining: [] };
    const late = [canceling([stored])].map((task) => ({ ...task }));
    const reads = new RemoteReads(new Cancellation());
    expect((await synced(late, { ...mode(), reads })).results[0]?.outcome).toEqual(done);
  });

  it("reads nothing if it was canceled before", async () => {
    expect(outline(await synced([taskOf("a", { read: never })], { cancellation: new Cancellation(AbortSignal.abort()) }))).toEqual([
      { failure: expect.any(Canceled) },
    ]);
  });

  it("has a failure for each service that cannot be read, and none for the others", async () => {
    const failure = new Unavailable();
    const read = () => Promise.reject(failure);
    expect(outline(await synced([taskOf("a", { read }), taskOf("b")]))).toEqual([
      { failure },
      { planned: true, lists: ["allow-domain credentials", "", "", ""] },
    ]);
    await expect(synced([taskOf("a", { read: never }), taskOf("b")])).rejects.toThrow("called");
  });
});

describe("a blocker", () => {
  const unset: Blocker = { kind: "unset", name: "KEY" };

  it("stops its own declaration before the first request", async () => {
    const ran = await synced([taskOf("a", { preflight: () => [unset], read: never }), taskOf("b")]);
    expect(outline(ran)).toEqual([{ blockers: [unset] }, { planned: true, lists: ["allow-domain credentials", "", "", ""] }]);
    expect(ran.results[0]).toEqual({ target: "janrain", blockers: [unset] });
  });

  it("that does not count in this run stops nothing", async () => {
    const counts = ({ kind }: Blocker) => kind !== "unset";
    const ran = await synced([taskOf("a", { preflight: () => [unset] })], { counts });
    expect(outline(ran)).toEqual([{ planned: true, lists: ["allow-domain credentials", "", "", ""] }]);
  });

  it("is a conflict with another declaration too", async () => {
    const one = { account: "acme", read: never };
    const ran = await synced([taskOf("a", one), taskOf("b", { ...one, appKey: "OTHER" }), taskOf("c")]);
    expect(outline(ran)).toEqual([
      { blockers: [{ kind: "conflict", account: "acme", file: "b" }] },
      { blockers: [{ kind: "conflict", account: "acme", file: "a" }] },
      { planned: true, lists: ["allow-domain credentials", "", "", ""] },
    ]);
  });
});

describe("the digest that was reviewed", () => {
  const failure = new Unavailable();
  const unread = taskOf("c", { read: () => Promise.reject(failure) });
  const digest = combinedDigest(["digest of a", "digest of b"]);

  it("lets all plans be applied", async () => {
    const ran = await synced([taskOf("a"), taskOf("b"), unread], { requiredDigest: digest });
    const applied = { planned: true, lists: ["allow-domain credentials", "", "", ""] };
    expect(outline(ran)).toEqual([applied, applied, { failure }]);
  });

  it.each([true, false])("stops all plans if it is another one, in a run that applies them: %s", async (applies) => {
    const blocker = { kind: "digest", digest, required: "another" };
    const mode = { requiredDigest: "another", confirm: never, applies };
    expect(outline(await synced([taskOf("a", { apply: never }), taskOf("b", { apply: never }), unread], mode))).toEqual([
      { planned: true, blockers: [blocker] },
      { planned: true, blockers: [blocker] },
      { failure },
    ]);
  });
});

describe("a confirmation", () => {
  const [writing, upToDate] = [taskOf("a"), taskOf("b", { changes: [stored] })];

  it.each([true, false])("is needed before the first write, and may be %s", async (answer) => {
    const asked: (string | undefined)[][] = [];
    const confirm: SyncMode["confirm"] = async (planned) => {
      asked.push(planned.map(({ plan }) => plan?.file));
      return answer;
    };
    const lists = [
      ["allow-domain credentials", "", "", ""],
      ["credentials", "", "", ""],
    ];
    expect(outline(await synced([writing, upToDate], { confirm }))).toEqual(
      lists.map((list) => (answer ? { planned: true, lists: list } : { planned: true, blockers: [{ kind: "declined" }] })),
    );
    expect(asked).toEqual([["a", "b"]]);
  });

  it("is not needed where nothing is written", async () => {
    expect(outline(await synced([upToDate], { confirm: never }))).toEqual([{ planned: true, lists: ["credentials", "", "", ""] }]);
  });
});

it("changes that were undone are named in both languages", () => {
  const failure = new UndoneChanges("janrain", [domain, signIn]);
  expect([failure.name, failure.message]).toEqual(["UndoneChanges", "changes were undone"]);
  const [english, chinese] = [en, zh].map((messages) => failure.text(messages, "https://acme.rpxnow.com"));
  expect(english).toBe(
    "Janrain accepted all changes, but the final verification no longer found allow-list entry www.acme.example, sign-in list entry sinaweibo. Check the dashboard of https://acme.rpxnow.com before you re-run.",
  );
  expect(chinese).toBe(
    "Janrain 接受了所有更改，但最后验证时已找不到：域名白名单条目 www.acme.example、登录列表条目 sinaweibo。重新运行之前，请检查 https://acme.rpxnow.com 的控制台。",
  );
});
