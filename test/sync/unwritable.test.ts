import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { saveStateFile } from "../../src/files/state-file.ts";
import { AgingCache } from "../../src/network/site/url-cache.ts";
import { urlCacheState } from "../../src/network/site/url-cache-state.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";

/** A file whose folder disappears while the run is in progress. */
async function vanishingFile() {
  const parent = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, "state");
  await mkdir(folder);
  return { path: join(folder, "file.json"), vanish: () => rmSync(folder, { recursive: true, force: true }) };
}

test.each([
  ["device-file", "sync"],
  ["drift-file", "plan"],
] as const)("reports a %s that cannot be written as a warning, and keeps the result of the %s", async (option, mode) => {
  const { path, vanish } = await vanishingFile();
  const { go, app } = await setUpJanrain({ injectFault: () => void vanish() });
  const moment = { since: "2026-11-22T05:17:00Z", run: "" };
  const { exitCode, report } = await go(
    mode,
    option === "drift-file" ? { drift: { path, moment } } : { targets: janrainWith(janrainOptions({ propagationTimeout: "0" }), path) },
  );
  expect([exitCode, report.files[0]?.targets?.[0]?.plan?.changes.length]).toEqual([0, 3]);
  expect(report.notices).toEqual([{ notice: "unwritable", severity: "warning", params: { variable: option, path, code: "ENOENT" } }]);
  expect(app.signIn.includes("sinaweibo")).toBe(mode === "sync");
});

test("reports a URL cache that cannot be written as a warning", async () => {
  const { path, vanish } = await vanishingFile();
  vanish();
  expect(await saveStateFile(path, urlCacheState, new AgingCache(new Map(), 1, 0).worthKeeping())).toMatchObject([
    { notice: "unwritable", params: { variable: "url-cache", code: "ENOENT" } },
  ]);
});
