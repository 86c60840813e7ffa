// Loaded in front of the shipped Action: what it waits for between requests, 1 to 60 seconds, passes a hundred times as quickly.
// Shorter timers stay, as undici's clock. With ANSWER_WITHIN an answer may take that many milliseconds instead of 30 seconds.
const { setTimeout: real } = globalThis;
globalThis.setTimeout = Object.assign(
  (run, time = 0, ...rest) => real(run, time > 500 && time <= 60_000 ? time / 100 : time, ...rest),
  real,
);

const { timeout } = AbortSignal;
const { ANSWER_WITHIN } = process.env;
AbortSignal.timeout = (time) => timeout.call(AbortSignal, ANSWER_WITHIN && time === 30_000 ? Number(ANSWER_WITHIN) : time);
