import { once } from "node:events";
import { connect } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { demoSetup } from "../../src/emulator/demo-setup.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { startEmulator } from "../../src/emulator/server.ts";

const host = "acme.rpxnow.com";

/** A stand-in for Janrain, spoken to in bytes. */
async function janrain(injectFault?: FaultInjector) {
  const { app, janrain: service } = demoSetup();
  const emulator = await startEmulator([service], { injectFault });
  onTestFinished(() => emulator.close());
  const open = () => connect({ host: "127.0.0.1", port: emulator.port, servername: host, ca: emulator.authority });
  const say = async (text: string) => {
    const socket = open();
    let heard = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => (heard += chunk));
    // A reset is one of the answers.
    socket.on("error", () => {});
    socket.write(text);
    await once(socket, "close");
    return heard;
  };
  const post = (path: string, form: Record<string, string> = {}, method = "POST") => {
    const body = new URLSearchParams(form).toString();
    return say(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);
  };
  const keys = { apiKey: app.apiKey, partnerKey: app.partnerKey ?? "" };
  return { app, open, say, post, keys };
}

test.each([
  ["a path that is no URL", "GET // HTTP/1.1\r\nHost: acme.rpxnow.com\r\nConnection: close\r\n\r\n"],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: a b%\r\nConnection: close\r\n\r\n"],
  ["another host", "GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n"],
])("%s gets an error, and the stand-in lives on", async (_, text) => {
  const { say, post } = await janrain();
  expect(await say(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
});

test("a client that leaves in the middle of its body does no harm", async () => {
  const { open, post } = await janrain();
  const socket = open();
  socket.on("error", () => {});
  await once(socket, "secureConnect");
  socket.write(`POST /api/v2/providers HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\nhalf`);
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
  socket.destroy();
  await once(socket, "close");
  expect(await post("/api/v2/providers")).toContain('"stat":"ok"');
});

test.each(["[google", "[7]", '[["google"]]', "[]", " , ", ""])("the provider list %j is refused and changes nothing", async (providers) => {
  const { post, keys, app } = await janrain();
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
])("%s answers with %i: each operation stands under its own API", async (path, status) => {
  const { post, keys } = await janrain();
  expect(await post(path, { ...keys, provider: "sinaweibo" })).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test.each([
  ["without keys", {}],
  ["with the API key alone", { partnerKey: "" }],
  ["with a wrong Partner key", { partnerKey: "wrong" }],
])("properties are kept from a call %s", async (_, change) => {
  const { post, keys, app } = await janrain();
  app.properties.set("sinaweibo", { consumerKey: "k", secret: "canary" });
  const form = Object.keys(change).length === 0 ? {} : { ...keys, ...change };
  const answer = await post("/partner/v2/app/get_properties", { ...form, provider: "sinaweibo" });
  expect(answer).toContain('"code":3');
  expect(answer).not.toContain("canary");
});

test("a key in the query counts for nothing", async () => {
  const { post, keys } = await janrain();
  expect(await post(`/api/v2/get_domain_patterns?apiKey=${keys.apiKey}`)).toContain("Invalid apiKey");
});

test.each([
  ["reset", /^$/],
  ["html", /^HTTP\/1\.1 502 [\s\S]*Bad Gateway/],
  ["echo", /^HTTP\/1\.1 400 [\s\S]*Invalid parameter: [\s\S]*google/],
] as const)("the trouble %s comes before the stand-in acts", async (injectFault, answer) => {
  const { post, keys, app } = await janrain(({ path }) => (path.endsWith("/set_auth_providers") ? injectFault : undefined));
  expect(await post("/api/v2/set_auth_providers", { ...keys, providers: "google" })).toMatch(answer);
  expect(app.signIn).toEqual(["google", "facebook"]);
});
