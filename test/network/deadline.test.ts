import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { Deadline } from "../../src/network/deadline.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test.each([
  ["alone", undefined],
  ["with another signal", new AbortController().signal],
])("a deadline passes even if garbage is collected before, %s", async (_, end) => {
  const signal = (() => {
    const deadline = new Deadline(30, end);
    deadline.start();
    return deadline.signal;
  })();
  const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve("aborted")));
  // The listener may not keep the timer alive.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(await aborted).toBe("aborted");
});

test.each(["before", "after"])("a deadline passes when the other signal is aborted %s its start, with the same reason", (order) => {
  const end = new AbortController();
  const deadline = new Deadline(60_000, end.signal);
  onTestFinished(() => deadline.pause());
  if (order === "before") end.abort("canceled");
  deadline.start();
  end.abort("canceled");
  expect(deadline.signal.reason).toBe("canceled");
});

test("a paused deadline does not pass", async () => {
  const deadline = new Deadline(10);
  deadline.start();
  deadline.pause();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(deadline.signal.aborted).toBe(false);
});
