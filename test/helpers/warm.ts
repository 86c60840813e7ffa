import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ProgramRun } from "./shipped.ts";

/** Whom every process trusts beside the world: the stand-ins. Node reads it once. */
const authority = fileURLToPath(new URL("../../examples/emulator-ca.pem", import.meta.url));

/** One run of a program. */
export interface WarmRun {
  /** The program, an absolute path. */
  script: string;
  line: readonly string[];
  cwd: string;
  environment: Readonly<Record<string, string>>;
}

/** Processes of Node that run shipped programs again and again, see `warm.mjs`; as many as runs go on at the same time. */
export class WarmNodes {
  readonly #options: readonly string[];
  readonly #all: ChildProcess[] = [];
  readonly #idle: ChildProcess[] = [];

  /** @param options of Node itself */
  constructor(options: readonly string[]) {
    this.#options = options;
  }

  /** Runs a program. */
  async run(run: WarmRun): Promise<ProgramRun> {
    const child = this.#idle.pop() ?? (await this.#start());
    child.send(run);
    const [answer] = await once(child, "message");
    this.#idle.push(child);
    return answer as ProgramRun;
  }

  /** Ends the processes. */
  stop(): void {
    for (const child of this.#all) child.kill();
  }

  async #start(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL("warm.mjs", import.meta.url));
    const child = fork(script, [], {
      execArgv: [...this.#options],
      env: { NODE_EXTRA_CA_CERTS: authority },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.#all.push(child);
    await once(child, "message");
    return child;
  }
}
