import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Agent, request } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { WeiboEmulator } from "../../src/emulator/weibo.ts";
import { formFields } from "../emulator/form-fields.ts";
import { type ClientCommand, type ClientNetwork, clients } from "./clients.ts";

/** `npm run test:clients`: the clients come from the package registries of their languages. */
const isEnabled = process.env.MODE === "clients";

const host = "api.weibo.com";
const app = { appKey: "1234567890", appSecret: "0f".repeat(16), callback: "https://www.acme.example/auth/weibo/callback" };

/** Starts Weibo, an HTTP proxy that leads every connection to it, and a browser. */
async function startWeibo() {
  const emulator = await startEmulator([new WeiboEmulator([app])], selfSignedIdentity([host]));
  const proxy = createServer().on("connect", (_request, client, head) => {
    const target = connect(emulator.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on("error", () => client.destroy());
    client.on("error", () => target.destroy());
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  const caFile = join(folder, "emulator.pem");
  await writeFile(caFile, emulator.ca);
  const dispatcher = new Agent({ connect: { ca: emulator.ca, servername: host } });
  onTestFinished(async () => {
    await dispatcher.close();
    proxy.close();
    await emulator.close();
    await rm(folder, { recursive: true });
  });
  /** Opens the authorize URL and presses the button; returns the URL of the callback. */
  const signIn = async (authorizeUrl: string): Promise<string> => {
    const { origin, pathname, search } = new URL(authorizeUrl);
    expect(origin).toBe(`https://${host}`);
    const url = `https://127.0.0.1:${emulator.port}${pathname}${search}`;
    const page = await request(url, { dispatcher, headers: { host } });
    const body = new URLSearchParams({ ...formFields(await page.body.text()), userId: "u", passwd: "p" }).toString();
    const headers = { host, "content-type": "application/x-www-form-urlencoded" };
    const response = await request(url, { dispatcher, method: "POST", headers, body });
    await response.body.dump();
    return String(response.headers.location);
  };
  const network: ClientNetwork = { proxyPort: (proxy.address() as AddressInfo).port, caFile };
  return { network, signIn };
}

/** Runs a client; returns the user that it printed. */
async function runClient({ program, line, environment }: ClientCommand, signIn: (authorizeUrl: string) => Promise<string>) {
  const options = { env: { PATH: process.env.PATH ?? "", ...environment } };
  const child = spawn(program, [...line, app.appKey, app.appSecret, app.callback], options);
  onTestFinished(() => void child.kill());
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const lines: string[] = [];
  for await (const text of createInterface(child.stdout)) {
    lines.push(text);
    if (lines.length === 1) child.stdin.end(`${await signIn(text)}\n`);
  }
  if (lines.length < 2) throw new Error(`the client failed: ${errors}`);
  return JSON.parse(lines[1] ?? "");
}

it.skipIf(!isEnabled).for(clients)("$name completes a login", { timeout: 300_000 }, async ({ install, command }, { skip }) => {
  const failure = await install().then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (failure !== undefined) skip(`cannot be installed: ${failure}`);
  const { network, signIn } = await startWeibo();
  expect(await runClient(await command(network), signIn)).toEqual({ id: "5678901234", name: "艾克米测试用户" });
});
