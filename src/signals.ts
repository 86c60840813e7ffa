/** The exit codes of a run that a signal ended: 128 plus the signal's number, as in a shell. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal that this process received. */
export interface SignalWatch {
  /** Aborts on the first signal. */
  readonly canceled: AbortSignal;
  /** The exit code of the first signal; undefined without one. */
  readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes] | undefined;
}

/**
 * Turns SIGINT and SIGTERM into a cancellation. Later signals are ignored, so that the report of the run is complete: GitHub
 * sends SIGTERM 7.5 s after SIGINT. Source: actions/runner, ProcessInvoker.cs.
 */
export function watchSignals(): SignalWatch {
  const controller = new AbortController();
  let exitCode: SignalWatch["exitCode"];
  for (const [signal, code] of Object.entries(exitCodes))
    process.on(signal, () => {
      // Also when it arrives after the last response, while the report is written.
      if (exitCode === undefined) process.once("exit", () => (process.exitCode = exitCode));
      exitCode ??= code;
      controller.abort();
    });
  return {
    canceled: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
