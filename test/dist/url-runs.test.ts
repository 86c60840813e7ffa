import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { example } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { isWindows } from "../helpers/system.ts";
import { startProxy } from "../network/proxy-server.ts";

type EmulatorSetup = Awaited<ReturnType<typeof startTestEmulator>>;

let shipped: Shipped;
let setup: EmulatorSetup;
let requested: string[] = [];
const file = "examples/acme/weibo-provider.yaml";
const hosts = ["www.acme.example", "acme.rpxnow.com", "api.weibo.com"];
const { WEIBO_APP_KEY: appKey = "", WEIBO_APP_SECRET: appSecret = "" } = demoSecrets;

beforeAll(async () => {
  shipped = await ship();
});
beforeEach(async () => {
  requested = [];
  setup = await startTestEmulator({ injectFault: ({ method, host, path }) => void requested.push(`${method} ${host}${path}`) });
  await writeFile(join(shipped.folder, file), example);
  await rm(join(shipped.folder, "urls.json"), { force: true });
  return () => setup.close();
});
afterAll(() => shipped.remove());

const resolve = () => hosts.map((host) => `${host}:443:127.0.0.1:${setup.emulator.port}`);

/** Checks the example on the emulators. */
const check = (options: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  shipped.cli(
    ["check", file, ...resolve().flatMap((text) => ["--resolve", text]), ...hosts.flatMap((host) => ["--allow-private", host]), ...options],
    { environment, warm: true },
  );

/** Runs the Action on the emulators. */
const act = (inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) =>
  shipped.action({ files: file, resolve: resolve().join("\n"), "allow-private": hosts.join("\n"), ...inputs }, { environment, warm: true });

const urls = ["GET acme.rpxnow.com/sinaweibo/callback", "GET www.acme.example/"];

const oauth = ["GET api.weibo.com/oauth2/authorize", "POST api.weibo.com/oauth2/access_token"];

describe("a cache", () => {
  it("serves the second run, from the command line and in the Action alike", async () => {
    const first = await check(["--url-cache", "urls.json"]);
    expect([first.exitCode, first.stderr, requested.sort()]).toEqual([0, "", urls]);
    if (!isWindows) expect((await stat(join(shipped.folder, "urls.json"))).mode & 0o777).toBe(0o600);
    requested = [];
    const second = await check(["--url-cache", "urls.json"]);
    expect([second.exitCode, requested]).toEqual([0, []]);
    expect(second.stdout.match(new RegExp(en.report.urlDetails.cached, "g"))).toHaveLength(2);
    const third = await act({ "url-cache": "urls.json", "url-cache-age": "1" });
    expect([third.exitCode, requested]).toEqual([0, []]);
    expect(third.summary).toContain(en.report.urlDetails.cached);
    // With an age of 0 it is revalidated.
    const before = await readFile(join(shipped.folder, "urls.json"), "utf8");
    await check(["--url-cache", "urls.json", "--url-cache-age", "0"]);
    expect(requested.sort()).toEqual(urls);
    expect(await readFile(join(shipped.folder, "urls.json"), "utf8")).not.toBe(before);
  });

  it("holds no secret and no key, also with a probe", async () => {
    await check(["--url-cache", "urls.json", "--probe", "credentials"], demoSecrets);
    const text = await readFile(join(shipped.folder, "urls.json"), "utf8");
    expect(Object.keys(JSON.parse(text).entries)).toHaveLength(2);
    for (const secret of Object.values(demoSecrets)) expect(text).not.toContain(secret);
  });
});

describe("the probe", () => {
  const toWeibo = () => requested.filter((request) => request.includes("api.weibo.com"));

  it("sends nothing by default, though the secrets are set", async () => {
    expect((await act({}, demoSecrets)).exitCode).toBe(0);
    expect(requested.sort()).toEqual(urls);
  });

  it.each([
    ["callback", oauth.slice(0, 1)],
    ["credentials", oauth],
  ])("%s: sends only that, reports the result, and reveals neither key nor secret", async (probe, requests) => {
    const cli = await check(["--probe", probe], demoSecrets);
    expect([cli.exitCode, cli.stderr, toWeibo()]).toEqual([0, "", requests]);
    expect(cli.stdout.split(en.report.probeStates.accepted).slice(1)).toHaveLength(requests.length);
    for (const value of [appKey, appSecret]) expect(cli.stdout).not.toContain(value);
  });

  it("does the same in the Action", async () => {
    const action = await act({ probe: "credentials" }, demoSecrets);
    expect([action.exitCode, toWeibo()]).toEqual([0, oauth]);
    expect(action.summary).toContain("### Weibo");
    const withoutMasks = action.stdout.replace(/^::add-mask::.*$/gm, "");
    for (const value of [appKey, appSecret]) expect(withoutMasks + action.summary + JSON.stringify(action.outputs)).not.toContain(value);
  });

  it.each([
    ["another key", { WEIBO_APP_KEY: "1234567899" }, "/credentials/appKey"],
    ["another secret", { WEIBO_APP_SECRET: "f".repeat(32) }, "/credentials/appSecret"],
  ])("fails a run with %s, without revealing it", async (_, change, pointer) => {
    const { exitCode, stdout } = await check(["--probe", "credentials", "--format", "json"], { ...demoSecrets, ...change });
    expect(exitCode).toBe(1);
    const errors = JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === "error");
    expect(errors).toMatchObject([{ rule: "weibo-credentials", pointer }]);
    for (const value of Object.values(change)) expect(stdout).not.toContain(value);
  });

  it("fails the Action with another secret, without revealing it", async () => {
    const secret = "f".repeat(32);
    const action = await act({ probe: "credentials" }, { ...demoSecrets, WEIBO_APP_SECRET: secret });
    expect([action.exitCode, action.outputs.errors]).toEqual([1, "1"]);
    expect(action.stdout).toMatch(new RegExp(`^::error file=${file},.*title=weibo-credentials::`, "m"));
    expect(action.stdout.replace(/^::add-mask::.*$/gm, "") + action.summary + JSON.stringify(action.outputs)).not.toContain(secret);
  });

  it("of a pull request from a fork sends nothing, and fails nothing", async () => {
    const environment = { WEIBO_APP_KEY: "", WEIBO_APP_SECRET: "" };
    const { exitCode, stdout } = await act({ probe: "credentials" }, environment);
    expect([exitCode, toWeibo()]).toEqual([0, []]);
    expect(stdout.match(new RegExp(phrase(en.report.probeStates["not-checked"], { missing: "WEIBO_APP_KEY" }), "g"))).toHaveLength(2);
  });
});

describe("a proxy", () => {
  const ask = async (options: readonly string[]) => {
    const proxy = await startProxy({ address: "127.0.0.1", port: setup.emulator.port });
    const url = proxy.url.replace("//", "//someone:canary-77@");
    const variables = { HTTPS_PROXY: url, HTTP_PROXY: url, ALL_PROXY: url, https_proxy: url, NODE_USE_ENV_PROXY: "1" };
    const run = await check(options, { ...demoSecrets, ...variables });
    return { ...run, targets: [...new Set(proxy.targets)].sort() };
  };

  it("is not used without --proxy", async () => {
    const { exitCode, stdout, targets } = await ask(["--probe", "credentials"]);
    expect([exitCode, targets]).toEqual([0, []]);
    expect(stdout).not.toContain(en.report.viaProxy);
    expect(requested.sort()).toEqual([...urls, ...oauth].sort());
  });

  it("is used with --proxy, for URLs only, and the report says so, but not its password", async () => {
    const { exitCode, stdout, stderr, targets } = await ask(["--proxy", "--probe", "credentials"]);
    expect([exitCode, targets]).toEqual([0, ["acme.rpxnow.com:443", "www.acme.example:443"]]);
    expect(stdout).toContain(en.report.viaProxy);
    expect(stdout + stderr).not.toContain("canary-77");
    expect(requested.sort()).toEqual([...urls, ...oauth].sort());
  });
});
