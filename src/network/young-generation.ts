import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8 from leaving used-up buffers lying about: by default its young generation grows with the machine, and what hostile
 * servers send would be kept in memory long after it was read. Measured on Node 24 with the test of memory: up to 207 MiB without, 145 with.
 */
export function limitYoungGeneration(): void {
  setFlagsFromString("--max-semi-space-size=1");
  setFlagsFromString("--semi-space-growth-factor=1");
}
