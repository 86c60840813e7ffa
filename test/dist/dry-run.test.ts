import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { operations } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

const file = "examples/acme/weibo-provider.yaml";
let shipped: Shipped;
let setup: Awaited<ReturnType<typeof startTestEmulator>>;

beforeAll(async () => {
  shipped = await ship();
});
beforeEach(async () => {
  setup = await startTestEmulator();
  return () => setup.close();
});
afterAll(() => shipped.remove());

/** Runs sync against the emulator; durations of URL checks are removed from the output. */
const sync = async (...options: string[]) => {
  const hosts = ["acme.rpxnow.com", "www.acme.example"];
  const targets = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${setup.emulator.port}`, "--allow-private", host]);
  const { stdout, ...run } = await shipped.cli(["sync", file, ...options, ...targets], { environment: demoSecrets, warm: true });
  return { ...run, stdout: stdout.replace(/\b\d+\.\d s\b/g, "") };
};

it("checks --require-digest in sync --dry-run as in sync, and writes nothing", async () => {
  const plan = await sync("--dry-run");
  expect([plan.exitCode, plan.stderr]).toEqual([0, ""]);
  const [, digest = ""] = /^digest ([0-9a-f]{64})$/m.exec(plan.stdout) ?? [];
  expect((await sync("--dry-run", "--require-digest", digest)).stdout).toBe(plan.stdout);
  const other = "0".repeat(64);
  const refused = await sync("--dry-run", "--require-digest", other);
  expect(refused.exitCode).toBe(2);
  expect(refused.stdout).toMatch(phrase(janrainTexts.blockers.digest, { digest, required: other }));
  expect(operations(setup.janrain, true)).toEqual([]);
  expect(await sync("--require-digest", other)).toEqual(refused);
  expect(operations(setup.janrain, true)).toEqual([]);
  expect((await sync("--require-digest", digest)).exitCode).toBe(0);
  expect(operations(setup.janrain, true)).toHaveLength(3);
  // Now nothing is left to do, which is another plan.
  expect((await sync("--dry-run", "--require-digest", digest)).exitCode).toBe(2);
});
