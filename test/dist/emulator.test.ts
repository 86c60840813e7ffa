import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { faultNames } from "../../src/emulator/fault-injection.ts";
import { quirkChoices } from "../../src/targets/janrain/emulator/app.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edited, example } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type RunningProgram, runProgram, type Shipped, ship, startProgram } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";

const file = "examples/acme/weibo-provider.yaml";
const { log } = en.cli.emulator;
/** A folder name with spaces, a quote and shell metacharacters. */
const awkward = "it's $HOME & co";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship(awkward);
  await mkdir(join(shipped.folder, "bin"));
  if (isWindows) return;
  // Linked as by npm.
  await chmod(join(shipped.folder, "dist", "cli.js"), 0o755);
  await symlink("../dist/cli.js", join(shipped.folder, "bin", "weibo-provider"));
});
beforeEach(() => rm(join(shipped.folder, "state.json"), { force: true }));
afterAll(() => shipped.remove());

const context = (cwd = shipped.folder) => ({
  cwd,
  environment: { PATH: [join(shipped.folder, "bin"), dirname(process.execPath), process.env.PATH].join(delimiter) },
});

/** Starts the program; it is stopped at the end of the test. */
function start(line: readonly string[], cwd?: string): RunningProgram {
  const running = isWindows
    ? startProgram(process.execPath, [join(shipped.folder, "dist", "cli.js"), ...line], context(cwd))
    : startProgram("weibo-provider", line, context(cwd));
  onTestFinished(async () => {
    await running.stop("SIGTERM");
  });
  return running;
}

/** Runs a command that ends before the server starts. */
const refused = (line: readonly string[]) => shipped.cli(line, { warm: true });

/** Starts an emulator and waits until it is ready. `paste` runs the printed commands in a shell, with `command` in place of `sync`. */
async function emulate(line: readonly string[] = [], cwd?: string) {
  const emulator = start(["emulator", ...line], cwd);
  const intro = await emulator.waitForOutput(log);
  const printed = intro.split("\n").filter((text) => text.startsWith("  "));
  const paste = (options = "", command = "sync") =>
    runProgram("sh", ["-c", `${printed.join("\n").replace("weibo-provider sync", `weibo-provider ${command}`)} ${options}`], context(cwd));
  return { ...emulator, intro, paste };
}

/** The port that an emulator's introduction names. */
const portIn = (intro: string) => /127\.0\.0\.1:(\d+)/.exec(intro)?.[1] ?? "";

/** The actions of a plan in JSON, by kind and subject. */
const actions = (stdout: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(stdout).plan[0].changes.map(({ kind, subject, action }: Record<"kind" | "subject" | "action", string>) => [
      `${kind} ${subject}`,
      action,
    ]),
  );
const changes = (credentials: string, allowDomain = credentials, signIn = credentials) => ({
  "allow-domain www.acme.example": allowDomain,
  "credentials sinaweibo": credentials,
  "sign-in sinaweibo": signIn,
});
const state = () => readFile(join(shipped.folder, "state.json"), "utf8");
const entries = async () => JSON.parse(await state()).entries;

// They run the printed commands in a POSIX shell.
describe.skipIf(isWindows)("the emulator", () => {
  it("without a Partner key prints what replaces the dashboard, after which a sync completes", async () => {
    const cwd = join(shipped.folder, "manual");
    await cp(join(shipped.folder, "examples/acme"), cwd, { recursive: true });
    await writeFile(join(cwd, "weibo-provider.yaml"), edited([["  partnerKey: JANRAIN_PARTNER_KEY", "  # partnerKey:"]]));
    const { intro } = await emulate([], cwd);
    const [setUp = "", dashboard = ""] = intro.split(`${en.cli.emulator.manual}\n`);
    const commands = setUp.split("\n").filter((text) => text.startsWith("  "));
    const sync = () => runProgram("sh", ["-c", `${commands.join("\n")} --format json`], context(cwd));
    expect(actions((await sync()).stdout)).toMatchObject({ "credentials sinaweibo": "unknown" });
    const entered = await runProgram("sh", ["-c", dashboard.split(log)[0] ?? ""], context(cwd));
    expect(JSON.parse(entered.stdout)).toEqual({ stat: "ok" });
    const completed = await sync();
    expect(completed.exitCode).toBe(0);
    // Nothing is left to enter.
    expect(JSON.parse(completed.stdout).plan[0].instructions).toEqual([]);
    expect(actions((await sync()).stdout)["sign-in sinaweibo"]).toBe("none");
  });

  it("prints commands that plan, sync, and then find nothing to change", async () => {
    const { intro, paste, stop } = await emulate();
    const hosts = "www.acme.example, acme.rpxnow.com, rpxnow.com, api.weibo.com";
    expect(intro).toContain(formatMessage(en.cli.emulator.intro, { file, hosts, port: portIn(intro) }));
    for (const [name, value] of Object.entries(demoSecrets)) expect(intro).toContain(`\n  export ${name}=${value}\n`);
    const plan = await paste("--format json", "plan");
    expect([plan.exitCode, plan.stderr, actions(plan.stdout)]).toEqual([0, "", changes("create")]);
    const sync = await paste();
    // The progress of the writes.
    expect([sync.exitCode, sync.stderr.trim().split("\n")]).toEqual([0, Array(6).fill(expect.stringContaining(`${file}: `))]);
    expect(sync.stdout.match(/^ {2}✓ /gm)).toHaveLength(3);
    const again = await paste("--format json");
    expect([again.exitCode, actions(again.stdout)]).toEqual([0, changes("none")]);
    const { exitCode, stdout, stderr } = await stop("SIGTERM");
    expect([exitCode, stderr]).toEqual([0, ""]);
    const [, requests = "", finalState = ""] = stdout.split(new RegExp(`${phrase(log).source}\n|${en.cli.emulator.state}\n`));
    const writes = ["api/v2/add_domain_patterns", "partner/v2/app/set_properties", "api/v2/set_auth_providers"];
    expect(requests.match(/^POST .*(?:add|set)_.*$/gm)).toEqual(writes.map((path) => `POST acme.rpxnow.com/${path}: 200`));
    expect(JSON.parse(finalState)).toEqual({
      "acme.rpxnow.com": {
        signIn: ["google", "facebook", "sinaweibo"],
        devices: {},
        domains: ["localhost", "shop.acme.example", "www.acme.example"],
        properties: { sinaweibo: ["consumerKey", "secret"] },
      },
    });
    for (const secret of Object.values(demoSecrets)) expect(requests + finalState).not.toContain(secret);
    expect(await readdir(shipped.folder)).not.toContain("state.json");
  });

  it.each(["weibo-provider.yaml", "weibo-provider.yml"])("serves ./%s by default, whose website passes the URL check", async (name) => {
    const folder = join(shipped.folder, awkward);
    await cp(join(shipped.folder, "examples/acme"), folder, { recursive: true });
    onTestFinished(() => rm(folder, { recursive: true }));
    await rm(join(folder, "weibo-provider.yaml"));
    await writeFile(join(folder, name), example.replaceAll("acme", "umbra"));
    const { intro, paste, stop } = await emulate([], folder);
    expect(intro).toContain(`\n  weibo-provider sync ${name} `);
    expect(intro).not.toContain("--rule");
    const { exitCode, stdout } = await paste("--format json", "plan");
    const urlFindings = JSON.parse(stdout).findings.filter(({ rule }: Record<"rule", string>) => rule.startsWith("url-"));
    expect([exitCode, urlFindings]).toEqual([0, []]);
    expect((await stop("SIGTERM")).stdout).toMatch(/^GET www\.umbra\.example\/: 200$/m);
  });

  it("creates a certificate file for each run and removes it", async () => {
    const files = new Set<string>();
    for (let run = 0; run < 2; run++) {
      const { intro, stop } = await emulate();
      const path = /NODE_EXTRA_CA_CERTS=(\S+)/.exec(intro)?.[1] ?? "";
      expect(await readFile(path, "utf8")).toMatch(/^-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n$/);
      expect((await stop("SIGINT")).exitCode).toBe(0);
      await expect(readFile(path)).rejects.toMatchObject({ code: "ENOENT" });
      files.add(path);
    }
    expect(files.size).toBe(2);
  });

  it("requires the property names of --partner-properties and prints them for the sync", async () => {
    const { intro, paste, stop } = await emulate(["--partner-properties", "sinaKey,sinaSecret"]);
    expect(intro).toContain("--partner-properties sinaKey,sinaSecret\n");
    expect((await paste()).exitCode).toBe(0);
    expect((await stop("SIGTERM")).stdout).toContain('"sinaSecret"');
  });

  it("injects the fault and applies the quirk of the options", async () => {
    const { waitForOutput, paste, stop } = await emulate(["--fault", "set_properties=503", "--quirk", "failure-status=401"]);
    const sync = await paste();
    expect(sync.exitCode).toBe(3);
    expect(await waitForOutput("set_properties: 503")).toContain("POST acme.rpxnow.com/partner/v2/app/get_properties: 401");
    expect((await stop("SIGINT")).exitCode).toBe(0);
  });

  it.each([
    ["the example by default, from another folder", () => ({ cwd: "/", line: [] })],
    ["an absolute path, from another folder", () => ({ cwd: join(shipped.folder, "bin"), line: [join(shipped.folder, file)] })],
    ["a relative path", () => ({ cwd: shipped.folder, line: [`./${awkward}/weibo-provider.yaml`] })],
    ["a path of more than 120 characters", () => ({ cwd: shipped.folder, line: [`${"./".repeat(60)}${file}`] })],
  ])("serves %s and quotes it for a shell", async (_, locate) => {
    await cp(join(shipped.folder, "examples/acme"), join(shipped.folder, awkward), { recursive: true });
    onTestFinished(() => rm(join(shipped.folder, awkward), { recursive: true }));
    const { cwd, line } = locate();
    const { paste } = await emulate(line, cwd);
    const plan = await paste("--format json", "plan");
    expect([plan.exitCode, plan.stderr]).toEqual([0, ""]);
    expect(actions(plan.stdout)).toEqual(changes("create"));
  });
});

describe("--state", () => {
  it.skipIf(isWindows)("keeps the lists of all device types across a restart, but no credentials", async () => {
    const first = await emulate(["--state", "state.json"]);
    expect((await first.paste("--device-types iphone,android")).exitCode).toBe(0);
    expect((await first.stop("SIGTERM")).exitCode).toBe(0);
    const [signIn, domains] = [
      ["google", "facebook", "sinaweibo"],
      ["localhost", "shop.acme.example", "www.acme.example"],
    ];
    const lists = { signIn, devices: { iphone: signIn, android: signIn }, domains };
    expect(await entries()).toEqual({ "acme.rpxnow.com": { ...lists, properties: { sinaweibo: ["consumerKey", "secret"] } } });
    for (const secret of Object.values(demoSecrets)) expect(await state()).not.toContain(secret);

    const second = await emulate(["--state", join(shipped.folder, "state.json")], "/");
    const plan = await second.paste("--format json", "plan");
    expect(actions(plan.stdout)).toEqual(changes("create", "none", "none"));
    expect((await second.stop("SIGTERM")).exitCode).toBe(0);
    expect(await entries()).toEqual({ "acme.rpxnow.com": { ...lists, properties: {} } });
    expect((await readdir(shipped.folder)).filter((name) => name.startsWith("state.json"))).toEqual(["state.json"]);
  });

  it.skipIf(isWindows)("keeps the states of other declarations", async () => {
    await writeFile(join(shipped.folder, "beta.yaml"), edited([["realm: acme ", "realm: beta "]]));
    for (const line of [["beta.yaml"], []]) await (await emulate([...line, "--state", "state.json"])).stop("SIGTERM");
    expect(Object.keys(await entries()).sort()).toEqual(["acme.rpxnow.com", "beta.rpxnow.com"]);
  });

  it.each([
    ["a package.json", '{ "name": "acme" }\n'],
    ["a declaration", example],
    ["a drift file", '{"weibo-provider-drift": 1, "entries": {}}\n'],
    ["a state without the format marker", '{"acme.rpxnow.com": {"signIn": ["google"]}}\n'],
    ["a truncated state", '{"weibo-provider-emulator": 1, "entries": {'],
    ["a state of another version", '{"weibo-provider-emulator": 2, "entries": {}}'],
  ])("refuses %s and leaves it unchanged", async (_, content) => {
    await writeFile(join(shipped.folder, "state.json"), content);
    const { exitCode, stdout, stderr } = await refused(["emulator", "--state", "state.json"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(formatMessage(en.usage["state-file-form"], { option: "state", path: join(shipped.folder, "state.json") }));
    expect(await state()).toBe(content);
  });

  it("reports a missing folder before the server starts", async () => {
    const { exitCode, stdout, stderr } = await refused(["emulator", "--state", "none/state.json"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(formatMessage(en.usage["file-missing"], { path: join(shipped.folder, "none") }));
  });
});

describe("the emulator command", () => {
  const quirks = Object.keys(quirkChoices);
  it.each<[string, string[], readonly string[]]>([
    ["an unknown fault", ["--fault", "set_properties=explode"], ["OPERATION[#N]=FAULT", ...faultNames]],
    ["a fault without an operation", ["--fault", "reset"], ["OPERATION[#N]=FAULT", ...faultNames]],
    ["a fault of request 0", ["--fault", "*#0=reset"], faultNames],
    ["an unknown quirk", ["--quirk", "x"], quirks],
    ["an unknown value of a quirk", ["--quirk", "stat=title"], ["--quirk stat", ...quirkChoices.stat]],
    ["a port name", ["--port", "https"], ["--port"]],
    ["a port out of range", ["--port", "65536"], ["--port"]],
    ["two declarations", [file, file], [en.usage["emulator-several"]]],
    ["a missing declaration", ["none.yaml"], ["none.yaml"]],
    [
      "a declaration without a realm",
      ["no-realm.yaml"],
      [formatMessage(en.usage["emulator-field"], { file: "no-realm.yaml", field: "janrain.realm" })],
    ],
    [
      "--state with another command",
      ["plan", "--state", "state.json"],
      [formatMessage(en.usage["option-misplaced"], { option: "state", command: "plan", commands: "emulator" })],
    ],
  ])("refuses %s with exit code 2 and one line", async (_, line, texts) => {
    await writeFile(join(shipped.folder, "no-realm.yaml"), edited([["realm: acme ", "realm: a.b "]]));
    const { exitCode, stdout, stderr } = await refused(line[0] === "plan" ? line : ["emulator", ...line]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    for (const part of texts) expect(stderr).toContain(part);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses a port that is in use and leaves the state file unchanged", async () => {
    const { intro } = await emulate();
    await writeFile(join(shipped.folder, "state.json"), "");
    const port = portIn(intro);
    const { exitCode, stderr } = await start(["emulator", "--port", port, "--state", "state.json"]).ended;
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(formatMessage(en.usage["port-taken"], { port, code: "EADDRINUSE" }))]);
    expect(await state()).toBe("");
  });
});
