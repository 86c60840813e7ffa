import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 free used buffers early: by default its young generation grows with the machine, and data that a run
 * has used would stay in memory for long. Measured on Node 24 with the memory test: up to 207 MiB without, 145 with.
 */
export function limitYoungGeneration(): void {
  setFlagsFromString("--max-semi-space-size=1");
  setFlagsFromString("--semi-space-growth-factor=1");
}
