import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { RunRequest } from "../../src/run.ts";
import { setUpMock } from "./mock-run.ts";

/** Plans with a drift file; `plan` returns when each difference was first detected, by kind. */
async function setUpRecord() {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "drift.json");
  const setup = await setUpMock();
  const plan = async (day: string, overrides: Partial<RunRequest> = {}) => {
    const moment = { since: `2026-11-${day}T05:17:00Z`, run: "" };
    const { exitCode } = await setup.go("plan", { drift: { path, moment }, ...overrides });
    const entries: { kind: string; since: string }[][] = Object.values(JSON.parse(await readFile(path, "utf8")).entries);
    return { exitCode, since: Object.fromEntries(entries.flat().map(({ kind, since }) => [kind, since.slice(8, 10)])) };
  };
  return { ...setup, plan };
}

const all = (day: string) => ({ "allow-domain": day, credentials: day, "sign-in": day });

test("keeps what was known about credentials while the Partner API cannot be used", async () => {
  const { mock, plan } = await setUpRecord();
  expect(await plan("16")).toEqual({ exitCode: 0, since: all("16") });
  mock.behavior.partnerApi = "not-found";
  expect(await plan("17")).toEqual({ exitCode: 0, since: { ...all("16"), "sign-in": "17" } });
  mock.behavior.partnerApi = "present";
  expect((await plan("18")).since).toMatchObject({ "allow-domain": "16", credentials: "16" });
});

test.each([1, 2, 3, 4])("keeps everything when the run is canceled at request %i", async (at) => {
  const { mock, plan } = await setUpRecord();
  await plan("16");
  const canceling = new AbortController();
  mock.before = ({ index }) => {
    if (index === 4 + at) canceling.abort();
  };
  expect((await plan("17", { canceled: canceling.signal })).since).toEqual(all("16"));
});
