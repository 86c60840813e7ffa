// Runs whole processes, and measures their wall time and peak memory.
import { spawnSync } from "node:child_process";

/**
 * @param line command and arguments
 * @returns wall time in milliseconds, peak memory in MiB (Linux, by GNU time; NaN elsewhere), the exit code and the output
 */
export function measure([command, ...args], { cwd, timeout = 600_000, environment = process.env } = {}) {
  const timed = ["/usr/bin/time", "-f", "peak %M", command, ...args];
  const start = process.hrtime.bigint();
  const { status, signal, stdout, stderr } = spawnSync(timed[0], timed.slice(1), {
    cwd,
    timeout,
    env: environment,
    maxBuffer: 1024 ** 3,
    encoding: "utf8",
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const peak = Number(/^peak (\d+)$/m.exec(stderr ?? "")?.[1]) / 1024;
  return { wall, peak, status: signal ? undefined : status, stdout, stderr };
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A Markdown table of rows of cells; the first one is the head. */
export function markdownTable([head, ...rows]) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
