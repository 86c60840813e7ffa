import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import type { KnownDrift } from "../../src/core/sync/drift.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { edited, example } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { startRawServer } from "../helpers/raw-server.ts";
import { type RunningProgram, type Shipped, ship, startProgram } from "../helpers/shipped.ts";

const file = "examples/acme/weibo-provider.yaml";
const second = "two/weibo-provider.yaml";
const subjects = ["allow-domain www.acme.example", "credentials sinaweibo", "sign-in sinaweibo"];
/** Long before any run of these tests. */
const since = "2020-02-03T04:05:06Z";

let shipped: Shipped;
let setup: Awaited<ReturnType<typeof startTestEmulator>>;
let isDown = false;
beforeAll(async () => {
  shipped = await ship();
  await cp(join(shipped.folder, "examples/acme"), join(shipped.folder, "two"), { recursive: true });
  await writeFile(join(shipped.folder, second), edited([["[www.acme.example]", "[two.acme.example]"]]));
});
beforeEach(async () => {
  isDown = false;
  setup = await startTestEmulator({ injectFault: () => (isDown ? { status: 403 } : undefined) });
  await rm(join(shipped.folder, "drift.json"), { force: true });
  return () => setup.close();
});
afterAll(() => shipped.remove());

const link = (id: string) => `https://github.example/acme/login/actions/runs/${id}`;
const inRun = (id: string) => ({ GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "acme/login", GITHUB_RUN_ID: id });

const towards = (port: number) =>
  ["acme.rpxnow.com", "www.acme.example"].flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${port}`, "--allow-private", host]);

/** Runs a command against the emulator, or against another port. */
const go = (line: readonly string[], environment: Readonly<Record<string, string>> = {}, port = setup.emulator.port) =>
  shipped.cli([...line, ...towards(port)], {
    environment: { ...demoSecrets, ...environment },
    warm: true,
  });
const plan = (id: string, files: readonly string[] = [file], options: readonly string[] = []) =>
  go(["plan", ...files, "--drift-file", "drift.json", ...options], inRun(id));

const text = () => readFile(join(shipped.folder, "drift.json"), "utf8");
const entries = async (): Promise<Record<string, KnownDrift[]>> => JSON.parse(await text()).entries;
/** What the file keeps of a declaration: since when and by which run each difference is known. */
const known = async (of = file) =>
  Object.fromEntries(((await entries())[of] ?? []).map((one) => [`${one.kind} ${one.subject}`, `${one.since} ${one.run}`]));
/** Dates everything that the file keeps back. */
const age = async () => writeFile(join(shipped.folder, "drift.json"), (await text()).replace(/"since": "[^"]*"/g, `"since": "${since}"`));
const kept = (id: string, of = subjects) => Object.fromEntries(of.map((subject) => [subject, `${since} ${link(id)}`]));

describe("the drift file", () => {
  it("records the drift with the run that detected it, which the report names", async () => {
    const [before, { exitCode, stdout, stderr }, after] = [Date.now(), await plan("1"), Date.now()];
    expect([exitCode, stderr]).toEqual([0, ""]);
    const found = (await entries())[file] ?? [];
    expect(found.map(({ kind, subject, action, reason }) => [kind, subject, action, reason])).toEqual([
      ["allow-domain", "www.acme.example", "create", "not-listed"],
      ["credentials", "sinaweibo", "create", "not-stored"],
      ["sign-in", "sinaweibo", "create", "not-listed"],
    ]);
    for (const one of found) {
      expect(one.run).toBe(link("1"));
      expect(one.since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Date.parse(one.since)).toBeGreaterThan(before - 1000);
      expect(Date.parse(one.since)).toBeLessThanOrEqual(after);
      expect(stdout).toMatch(phrase(en.report.driftSinceRun, { since: one.since, run: link("1") }));
    }
    for (const secret of Object.values(demoSecrets)) expect(await text()).not.toContain(secret);
    expect((await readdir(shipped.folder)).filter((name) => name.startsWith("drift.json"))).toEqual(["drift.json"]);
  });

  it("records no run outside of a workflow", async () => {
    const { stdout } = await go(["plan", file, "--drift-file", "drift.json", "--format", "json"]);
    const found = (await entries())[file] ?? [];
    expect(found.map(({ run }) => run)).toEqual(["", "", ""]);
    expect(JSON.parse(stdout).plan[0].drift).toEqual(found);
  });

  it("keeps the first detection of drift that persists, and drops what is resolved", async () => {
    await plan("1");
    await age();
    const { stdout } = await plan("2");
    expect(await known()).toEqual(kept("1"));
    expect(stdout.match(/(?<=^ {2}first detected ).*(?=: )/gm)).toEqual(subjects.map(() => `${since} (${link("1")})`));
    setup.app.domains.push("www.acme.example");
    await plan("3");
    expect(await known()).toEqual(kept("1", subjects.slice(1)));
    setup.app.domains.pop();
    await plan("4");
    expect(await known()).toEqual({ ...kept("1"), "allow-domain www.acme.example": expect.stringMatching(/ \S+\/runs\/4$/) });
    expect(await known()).not.toMatchObject(kept("4", subjects.slice(0, 1)));
  });

  it("is empty after the sync", async () => {
    await plan("1");
    expect((await go(["sync", file])).exitCode).toBe(0);
    const { exitCode, stdout } = await plan("2");
    expect([exitCode, await entries()]).toEqual([0, {}]);
    expect(stdout).not.toMatch(phrase(en.report.driftSinceRun));
  });

  it("keeps the drift of a declaration that is not part of the run", async () => {
    await plan("1", [file, second]);
    await age();
    await go(["sync", file]);
    await plan("2");
    expect(Object.keys(await entries())).toEqual([second]);
    expect(await known(second)).toEqual(kept("1", ["allow-domain two.acme.example", ...subjects]));
  });

  it("keeps the drift of a declaration that cannot be planned", async () => {
    await plan("1");
    await age();
    isDown = true;
    expect((await plan("2")).exitCode).toBe(3);
    expect(await known()).toEqual(kept("1"));
  });

  it("detects entries again that were edited in it", async () => {
    await plan("1");
    await age();
    const [domain, credentials, signIn] = (await entries())[file] ?? [];
    const content = {
      "weibo-provider-drift": 1,
      entries: { [file]: [domain, { ...credentials, since: "yesterday" }, { ...signIn, run: 1 }], [second]: "x" },
    };
    await writeFile(join(shipped.folder, "drift.json"), JSON.stringify(content));
    expect((await plan("2")).exitCode).toBe(0);
    const now = expect.stringMatching(/ \S+\/runs\/2$/);
    expect(await known()).toEqual({ ...kept("1"), "credentials sinaweibo": now, "sign-in sinaweibo": now });
    expect(Object.keys(await entries())).toEqual([file]);
  });
});

it.each([
  ["another tool's package.json", '{ "name": "acme" }\n'],
  ["a declaration", example],
  ["a URL cache", '{"weibo-provider-url-cache": 1, "entries": {}}\n'],
  ["a drift file of another form", '{"weibo-provider-drift": 2, "entries": {}}'],
  ["a drift file that breaks off", '{"weibo-provider-drift": 1, "entries": {'],
])("rejects %s as the drift file before any request, and leaves it unchanged", async (_, content) => {
  const server = await startRawServer({ onConnection: (socket) => socket.destroy() });
  await writeFile(join(shipped.folder, "drift.json"), content);
  const { exitCode, stdout, stderr } = await go(["plan", file, "--drift-file", "drift.json"], {}, server.port);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(phrase(en.usage["state-file-form"]));
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(server.connections).toBe(0);
  expect(await text()).toBe(content);
});

it("rejects a drift file in a missing folder before any request", async () => {
  const server = await startRawServer({ onConnection: (socket) => socket.destroy() });
  const { exitCode, stderr } = await go(["plan", file, "--drift-file", "none/drift.json"], {}, server.port);
  expect([exitCode, stderr, server.connections]).toEqual([2, expect.stringMatching(/none/), 0]);
});

it("connects with a valid drift file, so that the check above can fail", async () => {
  const run: { running?: RunningProgram } = {};
  const server = await startRawServer({ onConnection: () => void run.running?.stop("SIGKILL") });
  const line = [join(shipped.folder, "dist", "cli.js"), "plan", file, "--drift-file", "drift.json", ...towards(server.port)];
  run.running = startProgram(process.execPath, line, { cwd: shipped.folder, environment: demoSecrets });
  await run.running.ended;
  expect(server.connections).toBeGreaterThan(0);
});

describe("--fail-on drift", () => {
  const exitCode = async (...options: string[]) => (await go(["plan", file, ...options])).exitCode;

  it("fails a plan with drift, with and without a drift file; other settings do not", async () => {
    const settings = [["drift"], ["drift", "--drift-file", "drift.json"], ["error"], ["never"]];
    expect(await Promise.all(settings.map((setting) => exitCode("--fail-on", ...setting)))).toEqual([1, 1, 0, 0]);
    expect(Object.keys(await known())).toEqual(subjects);
  });

  it("passes without drift", async () => {
    // The sync applies everything, so no drift remains.
    expect((await go(["sync", file, "--fail-on", "drift"])).exitCode).toBe(0);
    expect(await exitCode("--fail-on", "drift", "--drift-file", "drift.json")).toBe(0);
  });
});
