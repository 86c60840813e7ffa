import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { emulatedServices } from "../helpers/emulated-services.ts";
import { example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

const auth0 =
  "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: AUTH0_CLIENT_ID\n  clientSecret: AUTH0_CLIENT_SECRET\n\n";
const text = example.replace("developer:", `${auth0}developer:`);

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

it("each command handles a declaration of two identity services", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), text);
  const { services, hosts, secrets, app, tenant } = emulatedServices(parse(text));
  const emulator = await startEmulator(services, selfSignedIdentity(hosts));
  const authority = join(folder, "authority.pem");
  await writeFile(authority, emulator.ca);
  onTestFinished(() => emulator.close());
  const network = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${emulator.port}`, "--allow-private", host]);
  const run = (...line: string[]) => shipped.cli(line, { cwd: folder, environment: { ...secrets, NODE_EXTRA_CA_CERTS: authority } });
  const rules = ["--rule", "image-file=off"];

  expect((await run("check", "--offline", ...rules)).exitCode).toBe(0);
  const plan = await run("plan", ...rules, ...network);
  expect(plan.exitCode).toBe(0);
  for (const line of ["at Janrain (", "at Auth0 (", "Migration from Janrain to Auth0"]) expect(plan.stdout).toContain(line);
  const sync = await run("sync", "--yes", ...rules, ...network);
  expect([sync.exitCode, sync.stderr]).toEqual([0, expect.not.stringContaining("error")]);
  expect([app.signIn.includes("sinaweibo"), tenant.connections.map(({ name }) => name)]).toEqual([true, ["weibo"]]);
  const again = JSON.parse((await run("plan", "--format", "json", ...rules, ...network)).stdout);
  const actions = again.plan.flatMap(({ changes }: { changes: { action: string }[] }) => changes.map(({ action }) => action));
  expect(new Set(actions)).toEqual(new Set(["none"]));

  const status = await run("status", ...network);
  expect(status.exitCode).toBe(0);

  expect(status.stdout).toMatch(/11 +done +.*Janrain/);
  expect(status.stdout).toMatch(/11 +done +.*Auth0/);
  expect(status.stdout).toContain("[done] Store app key and app secret in the connection");
  expect((await run("guide", "-o", "guide.html")).exitCode).toBe(0);
  const page = await readFile(join(folder, "guide.html"), "utf8");
  for (const id of ["janrain", "auth0", "migration"]) expect(page).toContain(`<section id="${id}"`);
});
