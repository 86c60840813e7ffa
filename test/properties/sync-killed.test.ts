import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { root } from "../helpers/example.ts";
import { operations, setUpJanrain } from "../helpers/janrain-run.ts";
import { heldBy, putInto, type Start, type StartName, starts, synced, violations } from "../sync/starts.ts";
import { tell } from "./explore.ts";
import { isLong, runsOf, sampled, seed } from "./sync-runs.ts";

const timeout = isLong ? 600_000 : 60_000;
const atJanrain = /^\/(?:api|partner)\//;

/** The sync of the example, as shipped. */
function startSync(port: number, authority: string): ChildProcess {
  const hosts = ["acme.rpxnow.com", "www.acme.example"];
  const line = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`, "--allow-private", host]);
  const env = { PATH: process.env.PATH ?? "", NODE_EXTRA_CA_CERTS: authority, ...demoSecrets };
  return spawn(process.execPath, [join(root, "dist/cli.js"), "sync", "test/fixtures/acme", ...line], { cwd: root, env, stdio: "ignore" });
}

interface Kill {
  name: StartName;
  /** The number of the request to Janrain, from 1. */
  at: number;
  /** Whether Janrain still carries it out. */
  way: "hang" | "hang-after";
}

// Without a Partner key a sync makes no other requests than with one.
const kills = (Object.keys(starts) as StartName[])
  .filter((name) => name !== "manual credentials")
  .flatMap((name) =>
    Array.from({ length: starts[name].requests }, (_, index) => index + 1).flatMap((at) =>
      (["hang", "hang-after"] as const).map((way): Kill => ({ name, at, way })),
    ),
  );

test(`completes in the next sync after a kill at any of ${kills.length} moments, before and after Janrain acts`, {
  timeout,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const authority = join(folder, "authority.pem");
  const asChoice = sampled(kills, runsOf(3, kills.length));
  let child: ChildProcess | undefined;
  let [count, due] = [0, { at: 0, way: "hang" as Kill["way"] }];
  const setup = await setUpJanrain({
    injectFault: ({ path }) => {
      if (!child || !atJanrain.test(path) || ++count !== due.at) return undefined;
      child.kill("SIGKILL");
      return due.way;
    },
  });
  await writeFile(authority, setup.emulator.ca);
  const begun = performance.now();
  for (const { name, at, way } of asChoice) {
    const start: Start = starts[name];
    putInto(setup.app, start.held);
    [count, due] = [0, { at, way }];
    child = startSync(setup.emulator.port, authority);
    const [, signal] = await once(child, "close");
    child = undefined;
    const what = `${name}, ${way} at ${at}`;
    expect(signal, what).toBe("SIGKILL");
    expect(violations(heldBy(setup.app), start), what).toEqual([]);
    expect((await setup.go("sync")).exitCode, what).toBe(0);
    expect(heldBy(setup.app), what).toEqual(synced(start));
    const before = operations(setup.janrain, true).length;
    expect((await setup.go("sync")).exitCode, what).toBe(0);
    expect(operations(setup.janrain, true), what).toHaveLength(before);
  }
  tell(`sync: killed at ${asChoice.length} of ${kills.length} moments, seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
});
