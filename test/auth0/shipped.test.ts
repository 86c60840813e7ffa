import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { awkward, found } from "../helpers/canaries.ts";
import { root } from "../helpers/example.ts";
import { runProgram } from "../helpers/shipped.ts";
import { runsOf, sampled } from "../properties/sync-runs.ts";
import { setUpRun } from "./run.ts";
import { declarationText, declaredPair } from "./scene.ts";
import { connection } from "./tenant.ts";

type Setup = Awaited<ReturnType<typeof setUpRun>>;

const program = join(root, "dist/cli.js");
const earlier = { client_id: "1111111111", client_secret: "f".repeat(32) };
const start = () => [connection({ options: { ...connection().options, ...earlier }, clients: ["ShopClient02"] })];

/** The command line of a run of the shipped program, in the folder of the declaration. */
async function lineOf({ emulator, folder, hosts }: Setup, command: string): Promise<{ line: string[]; env: Record<string, string> }> {
  const authority = join(folder, "authority.pem");
  await writeFile(authority, emulator.ca);
  const network = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${emulator.port}`, "--allow-private", host]);
  return {
    line: [program, command, "--rule", "image-file=off", ...network],
    env: { PATH: process.env.PATH ?? "", NODE_EXTRA_CA_CERTS: authority },
  };
}

/** The requests of a sync that replaces the credentials and enables the application. */
const requests = 13;
const kills = Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
  (["hang", "hang-after"] as const).map((way) => ({ at, way })),
);

test(`completes in the next sync after a kill at any of ${kills.length} moments`, { timeout: 120_000 }, async () => {
  let child: ChildProcess | undefined;
  let [count, due] = [0, kills[0]];
  const setup = await setUpRun({
    text: declarationText(),
    injectFault: ({ host, path }) => {
      const isAuth0 = host === "acme.eu.auth0.com" && /^\/(?:api|oauth)\//.test(path);
      if (!child || !isAuth0 || ++count !== due?.at) return undefined;
      child.kill("SIGKILL");
      return due.way;
    },
  });
  const { line, env } = await lineOf(setup, "sync");
  for (const kill of sampled(kills, runsOf(2, kills.length))) {
    setup.tenant.connections = start();
    [count, due] = [0, kill];
    child = spawn(process.execPath, line, { cwd: setup.folder, env: { ...env, ...setup.secrets }, stdio: "ignore" });
    const [, signal] = await once(child, "close");
    child = undefined;
    const what = `${kill.way} at ${kill.at}`;
    expect(signal, what).toBe("SIGKILL");
    const [{ options, clients } = connection()] = setup.tenant.connections;
    // Either pair is whole, and no application offers a login that cannot work.
    const isOurs = options.client_secret === declaredPair.client_secret && options.client_id === declaredPair.client_id;
    expect(isOurs || (options.client_id === earlier.client_id && options.client_secret === earlier.client_secret), what).toBe(true);
    expect(isOurs || !clients.includes("SiteClient01"), what).toBe(true);
    expect((await setup.go("sync")).exitCode, what).toBe(0);
    expect(setup.tenant.connections, what).toMatchObject([
      { options: { ...connection().options, ...declaredPair }, clients: ["ShopClient02", "SiteClient01"] },
    ]);
    const written = () => setup.auth0.calls.filter(({ writes }) => writes).length;
    const before = written();
    expect([(await setup.go("sync")).exitCode, written()], what).toEqual([0, before]);
  }
});

const operations = ["/oauth/token", "/api/v2/connections", "/api/v2/connections/con_0000000000000001"];
const shown = Object.keys(awkward).flatMap((shape) => operations.map((path) => ({ shape, path })));

describe("secrets of the shipped program", () => {
  test.each(sampled(shown, runsOf(2, shown.length)))("with $shape are not shown when $path echoes them", async ({ shape, path }) => {
    const value = awkward[shape] ?? "";
    const names = ["WEIBO_APP_KEY", "WEIBO_APP_SECRET", "AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"];
    // Variables of the environment end at a NUL, which no secret of a workflow can contain.
    const secrets = Object.fromEntries(names.map((name) => [name, `${value}${name.toLowerCase()}`.replaceAll("\0", "")]));
    const setup = await setUpRun({
      text: declarationText(),
      injectFault: (request) => (request.host === "acme.eu.auth0.com" && request.path === path ? "echo" : undefined),
    });
    Object.assign(setup.tenant, { clientId: secrets.AUTH0_CLIENT_ID, clientSecret: secrets.AUTH0_CLIENT_SECRET, connections: start() });
    for (const command of ["plan", "sync"]) {
      const { line, env } = await lineOf(setup, command);
      const ran = await runProgram(process.execPath, line, { cwd: setup.folder, environment: { ...env, ...secrets } });
      expect(found(ran.stdout + ran.stderr, Object.values(secrets))).toEqual([]);
      expect([0, 2, 3], ran.stdout + ran.stderr).toContain(ran.exitCode);
    }
  });
});
