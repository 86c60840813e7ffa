import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { mockSecrets } from "../mocks/janrain-behavior.ts";
import { setUpMock } from "../sync/mock-run.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** Runs a sync with the file descriptors of its standard output and error; returns its exit code and what was stored. */
async function syncWith(stdout: number | "closed", stderr: number | "closed") {
  const { mock, app } = await setUpMock();
  const authority = join(shipped.folder, `mock-${mock.port}.pem`);
  await writeFile(authority, mock.ca);
  const resolve = [`acme.rpxnow.com:443:127.0.0.1:${mock.port}`, "www.acme.example:443:127.0.0.1:1"].flatMap((to) => ["--resolve", to]);
  const child = spawn(
    process.execPath,
    [join(shipped.folder, "dist/cli.js"), "sync", "examples/acme", "--yes", "--rule", "url-blocked=off", ...resolve],
    {
      cwd: shipped.folder,
      env: { PATH: process.env.PATH ?? "", NODE_EXTRA_CA_CERTS: authority, ...mockSecrets },
      stdio: ["ignore", stdout === "closed" ? "pipe" : stdout, stderr === "closed" ? "pipe" : stderr],
    },
  );
  for (const reader of [child.stdout, child.stderr]) reader?.destroy();
  const [exitCode] = await once(child, "close");
  return { exitCode, isStored: app.properties.has("sinaweibo") && app.signIn.web.includes("sinaweibo") };
}

/** Opens a file for the test. */
function opened(path: string): number {
  const descriptor = openSync(path, "w");
  onTestFinished(() => closeSync(descriptor));
  return descriptor;
}

test("a sync completes when nothing reads its output", async () => {
  expect(await syncWith("closed", "closed")).toEqual({ exitCode: 0, isStored: true });
});

test.skipIf(!existsSync("/dev/full"))("a sync completes when the disk is full, which is a failure", async () => {
  const [log, full] = [join(shipped.folder, "stderr.txt"), opened("/dev/full")];
  expect(await syncWith(full, full)).toEqual({ exitCode: 3, isStored: true });
  expect(await syncWith(full, opened(log))).toEqual({ exitCode: 3, isStored: true });
  expect(readFileSync(log, "utf8")).toMatch(/^weibo-provider: cannot write stdout: ENOSPC$/m);
});
