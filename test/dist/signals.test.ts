import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";
import { mockApp, mockSecrets } from "../mocks/janrain-behavior.ts";
import { tell } from "../properties/explore.ts";
import { isLong, runsOf, sampled } from "../properties/sync-runs.ts";
import { declaredPair, earlierPair, type MockSetup, setUpMock } from "../sync/mock-run.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** Requests of an undisturbed sync that has everything to write. */
const requests = 16;
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
const programs = ["cli", "action"] as const;
/** Whether Janrain responds, or is silent before or after it performs the request. */
const ways = ["responds", "hang", "hang-after"] as const;

interface Case {
  program: (typeof programs)[number];
  signal: keyof typeof exitCodes;
  at: number;
  way: (typeof ways)[number];
  /** Another signal at the next request. */
  second?: keyof typeof exitCodes;
}

const cases = programs.flatMap((program) =>
  (Object.keys(exitCodes) as Case["signal"][]).flatMap((signal) =>
    Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) => ways.map((way): Case => ({ program, signal, at, way }))),
  ),
);

interface PlanReport {
  applied?: { kind: string; action: string }[];
  unverified?: { kind: string }[];
  remaining?: { kind: string }[];
  failure: string | null;
}

/** Runs the program, sends the signal at a request, and returns what it reported. */
async function interrupted({ mock }: MockSetup, { program, signal, at, way, second }: Case) {
  const ofMock = (name: string) => join(shipped.folder, `mock-${mock.port}${name}`);
  const [authority, output, summary] = [ofMock(".pem"), ofMock("-output.txt"), ofMock("-summary.md")];
  await Promise.all([writeFile(authority, mock.ca), writeFile(output, ""), writeFile(summary, "")]);
  const resolve = `acme.rpxnow.com:443:127.0.0.1:${mock.port}`;
  const environment = { PATH: process.env.PATH ?? "", NODE_EXTRA_CA_CERTS: authority, ...mockSecrets };
  const inputs = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: shipped.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
    INPUT_MODE: "sync",
    INPUT_FILES: "examples/acme",
    "INPUT_SYNC-BRANCHES": "main",
    "INPUT_CHECK-URLS": "false",
    INPUT_RESOLVE: resolve,
  };
  const line = [
    "sync",
    "examples/acme",
    "--yes",
    "--rule",
    "url-blocked=off",
    "--resolve",
    "www.acme.example:443:127.0.0.1:1",
    "--format",
    "json",
    "--resolve",
    resolve,
  ];
  const options = { cwd: shipped.folder, env: program === "cli" ? environment : { ...environment, ...inputs } };
  const child = spawn(
    process.execPath,
    [join(shipped.folder, "dist", program === "cli" ? "cli.js" : "index.js"), ...(program === "cli" ? line : [])],
    options,
  );
  let [stdout, stderr, sentAt] = ["", "", 0];
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const first = mock.calls.length;
  mock.reply = ({ index }, perform) => {
    if (second && index === first + at + 1) child.kill(second);
    if (index !== first + at) return perform();
    sentAt = performance.now();
    child.kill(signal);
    if (way === "hang") return "hang";
    const response = perform();
    return way === "responds" ? response : "hang";
  };
  const [exitCode] = await once(child, "close");
  const seconds = (performance.now() - sentAt) / 1000;
  mock.reply = (_, perform) => perform();
  const reports: PlanReport[] =
    program === "cli" ? JSON.parse(stdout).plan : JSON.parse(/^plan<<(\S+)\n(.*)\n\1$/m.exec(await readFile(output, "utf8"))?.[2] ?? "[]");
  return {
    exitCode,
    seconds,
    log: `${stdout}\n${stderr}`,
    report: reports[0],
    summary: await readFile(summary, "utf8"),
    wasSent: sentAt > 0,
  };
}

/** Which kinds of changes are complete at the mock. */
function completeAt({ app }: MockSetup): Record<string, boolean> {
  return {
    "allow-domain": app.domains.includes("www.acme.example"),
    credentials: JSON.stringify(app.properties.get("sinaweibo")) === JSON.stringify(declaredPair),
    "sign-in": app.signIn.web.includes("sinaweibo"),
  };
}

/** How long a canceled run may take, in seconds. */
const limit = 7;

test.skipIf(isWindows).each(programs)(
  `the %s reports the state after SIGINT or SIGTERM at any request in time, and the next run completes`,
  {
    timeout: isLong ? 3_600_000 : 120_000,
  },
  async (program) => {
    const slowest = { seconds: 0 };
    const ofProgram = cases.filter((one) => one.program === program);
    const tried = sampled(ofProgram, runsOf(2, ofProgram.length));
    const late: Case[] = [];
    /** @returns whether it ended in time */
    const tryOne = async (setup: MockSetup, one: Case) => {
      Object.assign(setup.app, mockApp());
      setup.app.properties.set("sinaweibo", earlierPair);
      const { exitCode, seconds, report, log, summary, wasSent } = await interrupted(setup, one);
      const what = `${JSON.stringify(one)}\n${log}`;
      expect(wasSent, what).toBe(true);
      if (seconds < limit) slowest.seconds = Math.max(slowest.seconds, seconds);
      expect(exitCode, what).toBe(exitCodes[one.signal]);
      const complete = completeAt(setup);
      // Every change is in one list, and the lists say what the mock holds.
      for (const { kind, action } of report?.applied ?? [])
        if (action !== "none") expect([kind, complete[kind]], what).toEqual([kind, true]);
      for (const { kind } of report?.remaining ?? []) expect([kind, complete[kind]], what).toEqual([kind, false]);
      if (report?.applied) expect([report.applied, report.unverified, report.remaining].flat(), what).toHaveLength(3);
      // A signal after the last response may find the sync completed.
      const isComplete = report?.remaining?.length === 0 && report.unverified?.length === 0;
      if (one.program === "action" && !isComplete) expect(summary, what).toContain("The run was canceled");
      expect(log, what).not.toContain("internal error");
      const shown = log.replace(/^::add-mask::.*$/gm, "");
      for (const secret of Object.values(mockSecrets)) expect(shown).not.toContain(secret);
      expect((await setup.go("sync")).exitCode, what).toBe(0);
      expect(Object.values(completeAt(setup)), what).toEqual([true, true, true]);
      return seconds < limit;
    };
    // Most of the time a run waits for a silent server, so several run at once, each with a mock of its own.
    const queue = tried.values();
    const lanes = Array.from({ length: isLong ? 3 : 2 }, async () => {
      const setup = await setUpMock();
      for (const one of queue) if (!(await tryOne(setup, one))) late.push(one);
    });
    await Promise.all(lanes);
    // A busy machine delays single runs: these are repeated alone.
    for (const one of late) expect(await tryOne(await setUpMock(), one), JSON.stringify(one)).toBe(true);
    tell(
      `sync: ${tried.length} of ${ofProgram.length} runs of the ${program} ended by a signal on Node ${process.version}, the slowest after ${slowest.seconds.toFixed(1)} s, ${late.length} repeated alone`,
    );
  },
);

test.skipIf(isWindows)("keeps the exit code of the first signal, and completes the report in spite of others", async () => {
  const setup = await setUpMock();
  // At the write of the credentials, and at the read that verifies it.
  const { exitCode, report, log } = await interrupted(setup, {
    program: "cli",
    signal: "SIGTERM",
    at: 9,
    way: "responds",
    second: "SIGINT",
  });
  const kinds = [report?.applied, report?.unverified, report?.remaining].map((changes) => changes?.map(({ kind }) => kind));
  expect([exitCode, kinds], log).toEqual([143, [["allow-domain", "credentials"], [], ["sign-in"]]]);
});

test("reports a file that cannot be written as a warning, and keeps the result of the sync", async () => {
  const { mock, app } = await setUpMock();
  await writeFile(join(shipped.folder, "mock.pem"), mock.ca);
  const { exitCode, stdout } = await shipped.action(
    {
      mode: "sync",
      files: "examples/acme",
      "sync-branches": "main",
      "check-urls": "false",
      resolve: `acme.rpxnow.com:443:127.0.0.1:${mock.port}`,
      "sarif-file": "examples",
      "guide-folder": "examples/acme/weibo-provider.yaml",
    },
    {
      environment: {
        ...mockSecrets,
        NODE_EXTRA_CA_CERTS: join(shipped.folder, "mock.pem"),
        GITHUB_EVENT_NAME: "push",
        GITHUB_REF: "refs/heads/main",
        GITHUB_STEP_SUMMARY: shipped.folder,
        GITHUB_OUTPUT: join(shipped.folder, "none", "output"),
      },
    },
  );
  expect([exitCode, app.signIn.web.at(-1)]).toEqual([0, "sinaweibo"]);
  for (const name of ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "sarif-file", "guide-folder"])
    expect(stdout).toMatch(new RegExp(`^::warning::${name}: cannot write .* \\(E[A-Z]+\\)`, "m"));
  expect(stdout).not.toContain("::error");
});
