import { expect, test } from "vitest";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { html, json } from "../../src/emulator/http.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { operations, outcomeOf, setUpJanrain } from "../helpers/janrain-run.ts";
import { closedPort, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const identity = { key: serverIdentity.key, cert: serverIdentity.certificate };
const noRetry = { attempts: 1, pause: 0 };

/** Answers one operation otherwise. */
function instead(operation: string, status: number, body: unknown): Intercept {
  return ({ path }, act) => (path.endsWith(`/${operation}`) ? json(status, body) : act());
}

/** A whole answer in HTTP that is the same for everything. */
function always(status: number, body: string, ...fields: string[]) {
  const head = [`HTTP/1.1 ${status} Reason`, `content-length: ${Buffer.byteLength(body)}`, ...fields, "", ""].join("\r\n");
  return { onHead: (socket: { write(text: string): unknown }) => void socket.write(head + body) };
}

test.each([
  { what: "wrong API key", secret: "JANRAIN_API_KEY", at: "get_domain_patterns", says: "Invalid apiKey" },
  { what: "wrong Partner key", secret: "JANRAIN_PARTNER_KEY", at: "get_properties", says: "Invalid partnerKey" },
])("$what: writes nothing and says which key to copy", async ({ secret, at, says }) => {
  const { go, janrain } = await setUpJanrain({ environment: { ...demoSecrets, [secret]: "0".repeat(39) } });
  for (const mode of ["plan", "sync"] as const) {
    const ran = await go(mode);
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toContain(`Janrain refused ${at} with code 3: "${says}".`);
    expect(ran.text).toContain("Copy the key again from the dashboard's settings page");
  }
  expect(operations(janrain, true)).toEqual([]);
});

test("fails the sync with advice when the provider is not offered, and succeeds once it is", async () => {
  const { go, app } = await setUpJanrain();
  app.offered = ["google", "facebook"];
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain('Janrain refused set_properties with code 1: "Invalid provider: sinaweibo"');
  expect(ran.text).toContain("an invalid provider is not offered to this application");
  app.offered.push("sinaweibo");
  expect((await go("sync")).exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
});

const operationsOfSync = [
  "providers",
  "get_available_providers",
  "get_domain_patterns",
  "get_properties",
  "add_domain_patterns",
  "set_properties",
  "set_auth_providers",
];
const errorAnnotations = [
  { injectFault: "html", says: (operation: string) => `Janrain responded to ${operation} with status 502 and something other than JSON` },
  { injectFault: "reset", says: (operation: string) => `Janrain did not respond to ${operation} (connection ` },
  { injectFault: "echo", says: (operation: string) => `Janrain refused ${operation} with code 1: "Invalid parameter: ` },
] as const;

test.each(operationsOfSync.flatMap((operation) => errorAnnotations.map((injectFault) => ({ operation, ...injectFault }))))(
  "exits 3 with a clear message when $operation fails with $injectFault, and a second run converges",
  async ({ operation, injectFault, says }) => {
    let isHealthy = false;
    const { go, app, request } = await setUpJanrain({
      injectFault: ({ path }) => (!isHealthy && path.endsWith(`/${operation}`) ? injectFault : undefined),
    });
    const ran = await go("sync", { janrain: { ...request().janrain, retry: noRetry } });
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toContain(says(operation));
    expect(JSON.parse(ran.json).plan[0].failure).toContain(says(operation));
    if (injectFault !== "echo") expect(ran.text).toMatch(/Run again; if it persists, check .*https:\/\/acme\.rpxnow\.com/);
    isHealthy = true;
    expect((await go("sync")).exitCode).toBe(0);
    expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
    expect(app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
  },
);

test.each([
  ["an empty body", "", "something other than JSON"],
  ["text", "ok", "something other than JSON"],
  ["a number", "1", "something other than JSON"],
  ["null", "null", "something other than JSON"],
  ["an array", '[{"stat":"ok"}]', "something other than JSON"],
  ["XML", "<?xml version='1.0'?><rsp stat='ok'/>", "something other than JSON"],
  ["half of an answer", '{"stat":"ok","signin":[', "something other than JSON"],
  ["very deep JSON", "[".repeat(500_000), "something other than JSON"],
  ["no stat", "{}", "lacks the member stat"],
  ["stat of another type", '{"stat":true}', "lacks the member stat"],
  ["an inherited stat", '{"__proto__":{"stat":"ok"}}', "lacks the member stat"],
  [
    "stat Failed",
    '{"stat":"Failed","err":{"code":-7,"msg":"Strange"}}',
    'with code -7: "Strange". The documents do not explain this code.',
  ],
  ["stat Error", '{"stat":"Error","err":{"code":"3","msg":"Invalid apiKey"}}', "with code 3:"],
  ["stat fail without err", '{"stat":"fail"}', 'with code none: "".'],
  ["err null", '{"stat":"fail","err":null}', "with code none"],
  ["err as text", '{"stat":"fail","err":"no"}', "with code none"],
  ["a code that is no number", '{"stat":"fail","err":{"code":"constructor","msg":7}}', "with code none"],
  ["a message with commands in it", '{"stat":"fail","err":{"code":1,"msg":"a\\n::error::b\\u001b[31m"}}', '"a\\n::error::b\\u{1b}[31m"'],
  ["no signin", '{"stat":"ok"}', "does not match its documentation"],
  ["signin as text", '{"stat":"ok","signin":"google"}', "does not match its documentation"],
  ["signin with numbers in it", '{"stat":"ok","signin":["google",7]}', "does not match its documentation"],
  ["signin null", '{"stat":"ok","signin":null}', "does not match its documentation"],
])("fails with a clear message when the response is %s", async (_, body, says) => {
  const server = await startRawServer(always(200, body), { tls: identity });
  const { go, request } = await setUpJanrain();
  const overrides = [{ host: "acme.rpxnow.com", port: 443, address: "127.0.0.1", toPort: server.port }];
  const ran = await go("plan", { network: { ...request().network, overrides } });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain(says);
});

test.each(["ok", "OK", "Ok"])("accepts stat %s, whatever the HTTP status", async (stat) => {
  const { go } = await setUpJanrain({ intercept: instead("providers", 400, { stat, signin: ["sinaweibo"] }) });
  expect((await go("plan")).exitCode).toBe(0);
});

test.each([
  ["get_domain_patterns", { stat: "ok", domains: "localhost" }],
  ["get_domain_patterns", { stat: "ok", domains: [null] }],
  ["get_available_providers", { stat: "ok", signin: 7 }],
])("rejects an undocumented type in the response to %s: %j", async (operation, body) => {
  const { go, janrain } = await setUpJanrain({ intercept: instead(operation, 200, body) });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain(`Janrain's response to ${operation} does not match its documentation`);
  expect(operations(janrain, true)).toEqual([]);
});

test("stops reading a response over 1 MiB, and accepts a smaller one", async () => {
  const size = { over: 1024 * 1024 + 1, below: 1024 * 1024 };
  for (const [name, length] of Object.entries(size)) {
    const empty = JSON.stringify({ stat: "ok", signin: ["sinaweibo"], pad: "" });
    const body = empty.replace('"pad":""', `"pad":"${"x".repeat(length - empty.length)}"`);
    const server = await startRawServer(always(200, body), { tls: identity });
    const { go, request } = await setUpJanrain({ environment: {} });
    const overrides = [{ host: "acme.rpxnow.com", port: 443, address: "127.0.0.1", toPort: server.port }];
    const ran = await go("plan", { network: { ...request().network, overrides } });
    expect(ran.exitCode, name).toBe(name === "over" ? 3 : 0);
    expect(server.heads).toHaveLength(1);
    if (name === "over") expect(ran.text).toContain("is not valid HTTP (protocol RESPONSE_TOO_LARGE)");
  }
});

test("names the origin when the connection is refused", async () => {
  const { go, request } = await setUpJanrain();
  const overrides = [{ host: "acme.rpxnow.com", port: 443, address: "127.0.0.9", toPort: await closedPort() }];
  const ran = await go("sync", { network: { ...request().network, overrides } });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain("Janrain did not respond to providers (refused). Run again");
  expect(ran.text).toContain("https://acme.rpxnow.com");
});

test("stops at an untrusted certificate before anything is sent, without a retry", async () => {
  const requests: string[] = [];
  const { go, request } = await setUpJanrain({ injectFault: ({ path }) => void requests.push(path) });
  const { extraCa: _, ...network } = request().network;
  const ran = await go("sync", { network });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain("Janrain did not respond to providers (tls ");
  expect(requests).toEqual([]);
});

test.each([
  ["a page of a gateway", html(502, "no")],
  ["code -1", json(400, { stat: "fail", err: { code: -1, msg: "Service Temporarily Unavailable" } })],
])("retries reads after %s, up to three attempts, and never a write", async (_, answer) => {
  for (const [operation, failures, exitCode, requested] of [
    ["get_properties", 2, 0, 5],
    ["get_properties", 3, 3, 3],
    ["set_properties", 1, 3, 1],
  ] as const) {
    let count = 0;
    const { go } = await setUpJanrain({
      intercept: ({ path }, act) => (path.endsWith(`/${operation}`) && ++count <= failures ? answer : act()),
    });
    expect((await go("sync")).exitCode).toBe(exitCode);
    expect(count).toBe(requested);
  }
});

test("does not retry a refusal", async () => {
  let count = 0;
  const { go } = await setUpJanrain({
    injectFault: ({ path }) => void (path.endsWith("/get_domain_patterns") && count++),
    environment: { ...demoSecrets, JANRAIN_API_KEY: "wrong" },
  });
  await go("plan");
  expect(count).toBe(1);
});

test("reports what a failed step leaves as remaining", async () => {
  const { go, request } = await setUpJanrain({ injectFault: ({ path }) => (path.endsWith("/set_properties") ? "reset" : undefined) });
  const ran = await go("sync", { janrain: { ...request().janrain, retry: noRetry } });
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: [], remaining: ["credentials", "sign-in"] });
  expect(ran.text).toContain("Running again takes up what is not done.");
});
