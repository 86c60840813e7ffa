// Loaded in front of the shipped Action: what it waits for between requests, a second or more, is over at once. Shorter timers stay,
// as undici's clock. With HUNDREDTHS waits last a hundredth of their time, so that it can be measured; with ANSWER_WITHIN an answer may
// take that many milliseconds instead of 30 seconds.
const { setTimeout: real } = globalThis;
const { ANSWER_WITHIN, HUNDREDTHS } = process.env;
const hurried = (time) => (HUNDREDTHS ? time / 100 : 5);
globalThis.setTimeout = Object.assign((run, time = 0, ...rest) => real(run, time > 500 ? hurried(time) : time, ...rest), real);

const { timeout } = AbortSignal;
AbortSignal.timeout = (time) => timeout.call(AbortSignal, ANSWER_WITHIN && time === 30_000 ? Number(ANSWER_WITHIN) : time);
