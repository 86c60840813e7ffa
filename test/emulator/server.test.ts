import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { connect } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { demoSetup } from "../helpers/demo-setup.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const host = "acme.rpxnow.com";

/** Starts an emulated Janrain. `send` sends raw bytes and returns the raw response. */
async function startJanrain(injectFault?: FaultInjector) {
  const { app, janrain } = demoSetup();
  const emulator = await startEmulator([janrain], serverIdentity, { injectFault });
  onTestFinished(() => emulator.close());
  const open = () => connect({ host: "127.0.0.1", port: emulator.port, servername: host, ca: emulator.ca });
  const send = async (text: string) => {
    const socket = open();
    let received = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
    // A reset is an expected response.
    socket.on("error", () => {});
    socket.write(text);
    await once(socket, "close");
    return received;
  };
  const post = (path: string, form: Record<string, string> = {}, method = "POST") => {
    const body = new URLSearchParams(form).toString();
    return send(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);
  };
  const keys = { apiKey: app.apiKey, partnerKey: app.partnerKey ?? "" };
  return { app, emulator, open, send, post, keys };
}

test.each([
  ["an invalid path", "GET // HTTP/1.1\r\nHost: acme.rpxnow.com\r\nConnection: close\r\n\r\n"],
  ["an invalid host", "GET / HTTP/1.1\r\nHost: a b%\r\nConnection: close\r\n\r\n"],
  ["an unknown host", "GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n"],
])("responds to %s with a client error and keeps running", async (_, text) => {
  const { send, post } = await startJanrain();
  expect(await send(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
});

test("survives a client that disconnects in the middle of a body", async () => {
  const { open, post } = await startJanrain();
  const socket = open();
  socket.on("error", () => {});
  await once(socket, "secureConnect");
  socket.write(`POST /api/v2/providers HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\nhalf`);
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
  socket.destroy();
  await once(socket, "close");
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
});

test("closes connections that never sent a request", async () => {
  const { emulator } = await startJanrain();
  const silent = [connectTcp(emulator.port, "127.0.0.1"), connectTcp(emulator.port, "127.0.0.1")];
  await Promise.all(silent.map((socket) => once(socket, "connect")));
  const closed = silent.map((socket) => new Promise((resolve) => socket.on("error", () => {}).on("close", resolve)));
  await emulator.close();
  await Promise.all(closed);
});

test.each(["[google", "[7]", '[["google"]]', "[]", " , ", ""])("refuses the provider list %j and changes nothing", async (providers) => {
  const { post, keys, app } = await startJanrain();
  expect(await post("/api/v2/set_auth_providers", { ...keys, providers })).toMatch(/^HTTP\/1\.1 400 [\s\S]*"stat":"fail"/);
  expect(app.signIn).toEqual(["google", "facebook"]);
});

test.each([
  ["/api/v2/providers", 200],
  ["/api/v2/get_available_providers", 200],
  ["/api/v2/get_domain_patterns", 200],
  ["/partner/v2/app/get_properties", 400],
  ["/partner/v2/app/providers", 404],
  ["/partner/v2/app/get_domain_patterns", 404],
  ["/api/v2/get_properties", 404],
  ["/api/v2/set_properties", 404],
  ["/api/v2/nothing", 404],
  ["/api/v1/providers", 404],
  ["/sinaweibo/callback", 404],
])("responds to %s with %i: each operation belongs to one API", async (path, status) => {
  const { post, keys } = await startJanrain();
  expect(await post(path, { ...keys, provider: "sinaweibo" })).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test.each([
  ["without keys", {}],
  ["with the API key alone", { partnerKey: "" }],
  ["with a wrong Partner key", { partnerKey: "wrong" }],
])("refuses get_properties %s without revealing the properties", async (_, change) => {
  const { post, keys, app } = await startJanrain();
  app.properties.set("sinaweibo", { consumerKey: "k", secret: "canary" });
  const form = Object.keys(change).length === 0 ? {} : { ...keys, ...change };
  const response = await post("/partner/v2/app/get_properties", { ...form, provider: "sinaweibo" });
  expect(response).toContain('"code":3');
  expect(response).not.toContain("canary");
});

test("ignores an API key in the query", async () => {
  const { post, keys } = await startJanrain();
  expect(await post(`/api/v2/get_domain_patterns?apiKey=${keys.apiKey}`)).toContain("Invalid apiKey");
});

test.each([
  ["reset", /^$/],
  ["html", /^HTTP\/1\.1 502 [\s\S]*Bad Gateway/],
  ["echo", /^HTTP\/1\.1 400 [\s\S]*Invalid parameter: [\s\S]*google/],
] as const)("injects the fault %s before the request takes effect", async (fault, response) => {
  const { post, keys, app } = await startJanrain(({ path }) => (path.endsWith("/set_auth_providers") ? fault : undefined));
  expect(await post("/api/v2/set_auth_providers", { ...keys, providers: "google" })).toMatch(response);
  expect(app.signIn).toEqual(["google", "facebook"]);
});
