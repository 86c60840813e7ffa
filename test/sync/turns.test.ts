import { describe, expect, it } from "vitest";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { RemoteReads } from "../../src/core/sync/remote-reads.ts";
import { readAhead } from "../../src/core/sync/sync-all.ts";
import type { Target } from "../../src/core/sync/target.ts";
import { outline, synced, taskOf, Unavailable } from "./task-in-memory.ts";

describe("a read ahead", () => {
  /** Counts reads by file. */
  const counted = (file: string, overrides: Partial<Target<unknown>> = {}) => {
    const reads: string[] = [];
    const read = async () => {
      reads.push(file);
      return `state of ${file}`;
    };
    return { reads, task: taskOf(file, { read, ...overrides }) };
  };

  it("is the one that the plan is based on", async () => {
    const { reads, task } = counted("a");
    const started = new RemoteReads(new Cancellation());
    readAhead([task], { counts: () => true, reads: started });
    await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toEqual(["a"]);
    expect(outline(await synced([task], { reads: started, applies: false }))).toEqual([{ planned: true }]);
    expect(reads).toEqual(["a"]);
  });

  it("is repeated if the declaration changed, or belongs to another file", async () => {
    const { reads, task } = counted("a");
    const started = new RemoteReads(new Cancellation());
    readAhead([task], { counts: () => true, reads: started });
    const changed = { ...task, input: { ...task.input, declaration: { ...task.input.declaration, version: 1 as const } } };
    const equal = { ...task, input: { ...task.input, declaration: structuredClone(task.input.declaration) } };
    const moved = { ...task, input: { ...task.input, file: "b" } };
    await synced([changed, equal, moved], { reads: started, applies: false });
    expect(reads).toEqual(["a", "a", "a"]);
  });

  it("is not started for what is blocked, and a failure of it is reported with the plan", async () => {
    const blocked = counted("a", { preflight: () => [{ kind: "unset", name: "KEY" }] });
    const failure = new Unavailable();
    const failing = taskOf("b", { read: () => Promise.reject(failure) });
    const started = new RemoteReads(new Cancellation());
    readAhead([blocked.task, failing], { counts: () => true, reads: started });
    await new Promise((resolve) => setImmediate(resolve));
    expect(blocked.reads).toEqual([]);
    expect(outline(await synced([failing], { reads: started }))).toEqual([{ failure }]);
  });
});

describe("turns", () => {
  /** How many of these tasks are read at the same time at most. */
  async function most(accounts: readonly string[]) {
    let [running, highest] = [0, 0];
    const read = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return "";
    };
    await synced(
      accounts.map((account, index) => taskOf(String(index), { account, read })),
      { applies: false },
    );
    return highest;
  }

  it("of one account are one after the other, of others at the same time, at most eight", async () => {
    expect(await most(["a", "a", "a"])).toBe(1);
    expect(await most(["a", "b", "a", "c"])).toBe(3);
    expect(await most(Array.from({ length: 20 }, (_, index) => `account-${index}`))).toBe(8);
  });
});
