import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serverCaFile } from "./server-identity.ts";
import type { ProgramRun } from "./shipped.ts";

/** One run of a program. */
export interface WarmRun {
  /** The absolute path of the program. */
  script: string;
  line: readonly string[];
  cwd: string;
  environment: Readonly<Record<string, string>>;
}

const pools = new Map<string, WarmNodes>();

/** The pool of a test worker for command-line options of Node. Its processes end with the worker. */
export function warmNodes(options: readonly string[]): WarmNodes {
  const key = options.join(" ");
  const pool = pools.get(key) ?? new WarmNodes(options);
  pools.set(key, pool);
  return pool;
}

/** A pool of Node processes that run shipped programs repeatedly, see `warm.mjs`. It grows to the number of concurrent runs. */
class WarmNodes {
  readonly #options: readonly string[];
  readonly #idle: ChildProcess[] = [];

  /** @param options command-line options of Node */
  constructor(options: readonly string[]) {
    this.#options = options;
  }

  /** Runs a program. */
  async run(run: WarmRun): Promise<ProgramRun> {
    const child = this.#idle.pop() ?? (await this.#start());
    child.send(run);
    const [result] = await once(child, "message");
    this.#idle.push(child);
    return result as ProgramRun;
  }

  async #start(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL("warm.mjs", import.meta.url));
    const child = fork(script, [], {
      execArgv: [...this.#options],
      // Node reads it only at its start, so every process trusts the test servers.
      env: { NODE_EXTRA_CA_CERTS: serverCaFile },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    await once(child, "message");
    return child;
  }
}
