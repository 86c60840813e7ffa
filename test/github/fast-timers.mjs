// Preloaded into the shipped Action: timers of more than half a second, which are waits between requests, fire at once. Shorter ones
// keep their time; undici's clock needs that. With SCALE_TIMERS waits take a hundredth of their time, so that a test can measure them;
// RESPONSE_TIMEOUT replaces the client's 30 seconds, in milliseconds.
const { setTimeout: real } = globalThis;
const { RESPONSE_TIMEOUT, SCALE_TIMERS } = process.env;
const fastTimers = (time) => (SCALE_TIMERS ? time / 100 : 5);
globalThis.setTimeout = Object.assign((run, time = 0, ...rest) => real(run, time > 500 ? fastTimers(time) : time, ...rest), real);

const { timeout } = AbortSignal;
AbortSignal.timeout = (time) => timeout.call(AbortSignal, RESPONSE_TIMEOUT && time === 30_000 ? Number(RESPONSE_TIMEOUT) : time);
