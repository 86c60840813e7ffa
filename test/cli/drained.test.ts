import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { drained } from "../../src/cli/report-output.ts";

/** A stream whose reader reads, or fails, when `read` or `fail` is called. */
function pipe() {
  const waiting: ((error?: Error) => void)[] = [];
  const stream = new Writable({ highWaterMark: 4, write: (_chunk, _encoding, done) => void waiting.push(done) });
  stream.on("error", () => {});
  return { stream, read: () => waiting.shift()?.(), fail: () => waiting.shift()?.(new Error("EPIPE")) };
}

/** Whether a promise is resolved after everything that is due. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  let done = false;
  promise.then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe("a report to a pipe", () => {
  it("waits for the reader", async () => {
    const { stream, read } = pipe();
    stream.write("12345678");
    const waiting = drained(stream);
    expect(await isDone(waiting)).toBe(false);
    read();
    expect(await isDone(waiting)).toBe(true);
    expect(["drain", "error", "close"].map((event) => stream.listenerCount(event))).toEqual([0, 1, 0]);
  });

  it("does not wait below the limit of the stream", async () => {
    const { stream } = pipe();
    stream.write("1");
    expect(await isDone(drained(stream))).toBe(true);
  });

  it("does not wait for a reader that has closed the pipe, before or meanwhile", async () => {
    const { stream, fail } = pipe();
    stream.write("12345678");
    const waiting = drained(stream);
    fail();
    expect(await isDone(waiting)).toBe(true);
    expect(await isDone(drained(stream))).toBe(true);
  });
});
