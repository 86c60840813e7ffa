import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { mockSecrets } from "../mocks/janrain-behavior.ts";
import { declaredPair, type MockSetup, setUpMock } from "../sync/mock-run.ts";

const script = ["/usr/bin/script", "/bin/script"].find((path) => process.platform === "linux" && existsSync(path));
const prompt = en.sync.run.confirm.trim();

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** The command line of a sync at a mock, and its environment. */
async function commandOf({ mock }: MockSetup, options = "") {
  const authority = join(shipped.folder, "mock.pem");
  await writeFile(authority, mock.ca);
  const line = `sync examples/acme --resolve acme.rpxnow.com:443:127.0.0.1:${mock.port} --resolve www.acme.example:443:127.0.0.1:1 --rule url-blocked=off ${options}`;
  return { line: line.trim(), environment: { NODE_EXTRA_CA_CERTS: authority, ...mockSecrets } };
}

/**
 * Runs a sync at a pseudo-terminal, and types the keys when it asks.
 * @param keys or a signal that the program gets instead
 */
async function atTerminal(setup: MockSetup, keys: string, options = "", environment: Readonly<Record<string, string>> = {}) {
  const { line, environment: ofMock } = await commandOf(setup, options);
  const command = `echo $$ > pid && exec "${process.execPath}" dist/cli.js ${line}`;
  const env = { PATH: process.env.PATH ?? "", NO_COLOR: "1", ...ofMock, ...environment };
  const terminal = spawn(script ?? "", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd: shipped.folder, env });
  let [screen, isAsked] = ["", false];
  terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    if (isAsked || !screen.includes(prompt)) return;
    isAsked = true;
    if (keys.startsWith("SIG")) process.kill(Number(readFileSync(join(shipped.folder, "pid"), "utf8")), keys);
    else terminal.stdin.write(keys);
  });
  const exitCode = await new Promise((resolve, reject) => terminal.on("error", reject).on("close", resolve));
  return { exitCode, screen: screen.replaceAll("\r\n", "\n"), isAsked };
}

describe.skipIf(script === undefined)("the confirmation of a sync (needs util-linux's script)", () => {
  it("shows the plan with its summary before it asks, and applies it after yes", async () => {
    const setup = await setUpMock();
    const { exitCode, screen } = await atTerminal(setup, "yes\r");
    expect([exitCode, setup.writes()]).toEqual([0, ["add_domain_patterns", "set_properties", "set_auth_providers"]]);
    const before = screen.slice(0, screen.indexOf(prompt));
    expect(before).toContain("credentials of sinaweibo: not stored yet");
    expect(before).toContain("3 to add, 0 to change");
    expect(before).not.toMatch(phrase(en.report.applied));
    expect(screen.slice(before.length)).toMatch(phrase(en.report.applied));
    for (const secret of Object.values(mockSecrets)) expect(screen).not.toContain(secret);
  });

  it.each([
    ["y", "y\r"],
    ["YES in capitals", "YES\r"],
    ["an empty line", "\r"],
    ["the end of the input (Ctrl-D)", "\u0004"],
  ])("writes nothing after %s, and exits with 1", async (_, keys) => {
    const setup = await setUpMock();
    const { exitCode, screen } = await atTerminal(setup, keys);
    expect([exitCode, setup.writes()], screen).toEqual([1, []]);
    expect(screen).toContain(en.sync.blockers.declined);
  });

  it.each([
    ["Ctrl-C", "\u0003", 130],
    ["SIGTERM", "SIGTERM", 143],
  ])("is canceled by %s, with the report", async (_, keys, code) => {
    const setup = await setUpMock();
    const { exitCode, screen } = await atTerminal(setup, keys);
    expect([exitCode, setup.writes()], screen).toEqual([code, []]);
    expect(screen).toContain(en.sync.failures.canceled);
  });

  it.each([
    ["with --yes", "--yes", {}],
    ["in CI", "", { CI: "true" }],
  ])("does not ask %s", async (_, options, environment) => {
    const setup = await setUpMock();
    const { exitCode, isAsked } = await atTerminal(setup, "", options, environment);
    expect([exitCode, isAsked, setup.writes().length]).toEqual([0, false, 3]);
  });

  it("does not ask when there is nothing to write", async () => {
    const setup = await setUpMock();
    setup.app.properties.set("sinaweibo", declaredPair);
    setup.app.signIn.web.push("sinaweibo");
    setup.app.domains.push("www.acme.example");
    const { exitCode, isAsked } = await atTerminal(setup, "");
    expect([exitCode, isAsked, setup.writes()]).toEqual([0, false, []]);
  });
});

it("does not ask without a terminal, whatever the input says", async () => {
  const setup = await setUpMock();
  const { line, environment } = await commandOf(setup);
  const program = spawn(process.execPath, ["dist/cli.js", ...line.split(" ")], { cwd: shipped.folder, env: { PATH: "", ...environment } });
  program.stdin.end("no\n");
  let output = "";
  program.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const exitCode = await new Promise((resolve) => program.on("close", resolve));
  expect([exitCode, setup.writes().length, output.includes(prompt)], output).toEqual([0, 3, false]);
});
