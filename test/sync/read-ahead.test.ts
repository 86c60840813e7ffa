import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { RunRequest } from "../../src/run.ts";
import type { Edits } from "../helpers/example.ts";
import { operations, setUpJanrain } from "../helpers/janrain-run.ts";

const reads = ["providers", "get_available_providers", "get_domain_patterns", "get_properties"];
const isOfWebsite = ({ host }: { host: string }) => host === "www.acme.example";

/** Runs a declaration whose website never responds; `go` also returns the requests that Janrain had when its check ended. */
async function setUpSilentSite(changes: Edits = []) {
  const setup = await setUpJanrain({ changes, injectFault: (request) => (isOfWebsite(request) ? "hang" : undefined) });
  const { network } = setup.request();
  const go = async (mode: RunRequest["mode"], urls: Partial<RunRequest["urls"]> = {}) => {
    let duringCheck: string[] = [];
    const onProgress = (done: number, total: number) => {
      if (done === total) duringCheck = operations(setup.janrain);
    };
    const ran = await setup.go(mode, {
      urls: { check: true, onProgress, ...urls },
      network: { ...network, timeouts: { ...network.timeouts, head: 150 }, retry: { ...network.retry, attempts: 1 } },
    });
    return { ran, duringCheck };
  };
  return { ...setup, go };
}

test("plans from a state that was read during the check of the URLs, and reads it once", async () => {
  const { go, janrain } = await setUpSilentSite();
  const { ran, duringCheck } = await go("plan");
  expect(duringCheck).toEqual(reads);
  expect(operations(janrain)).toEqual(reads);
  expect(ran.report.files[0]?.targets?.[0]?.plan?.changes).toHaveLength(3);
});

test("writes nothing before the check has ended, and nothing for a declaration that fails it", async () => {
  const { go, janrain } = await setUpSilentSite([["brand/icon-16.png", "brand/none.png"]]);
  const { ran, duringCheck } = await go("sync");
  expect([ran.exitCode, duringCheck, operations(janrain)]).toEqual([1, reads, reads]);
});

test.each<[string, Edits]>([
  ["a rule rejects", [["name: AcmeMember", "name: Acme Member"]]],
  ["the schema rejects", [["type: web", "type: mobile"]]],
  ["is not YAML", [["version: 1", "version: ["]]],
])("a sync sends nothing for a text that %s", async (_, changes) => {
  const { go, janrain } = await setUpSilentSite(changes);
  expect((await go("sync")).ran.exitCode).toBe(1);
  expect(operations(janrain)).toEqual([]);
});

test("rejects a URL cache of another program before the first request", async () => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "cache.json");
  await writeFile(path, "{}");
  const { go, janrain } = await setUpSilentSite();
  await expect(go("plan", { cache: { path, maxAge: 1000 } })).rejects.toThrow();
  expect(operations(janrain)).toEqual([]);
});
