import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { html, json } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { operations, outcomeOf, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
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

test("writes nothing with a wrong API key, and says which key to copy", async () => {
  const { go, janrain } = await setUpJanrain({ environment: { ...demoSecrets, JANRAIN_API_KEY: "0".repeat(39) } });
  for (const mode of ["plan", "sync"] as const) {
    const ran = await go(mode);
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toMatch(
      phrase(janrainTexts.failures.refused, { operation: "get_domain_patterns", code: 3, message: "Invalid apiKey" }),
    );
    expect(ran.text).toContain(janrainTexts.errors[3].action);
  }
  expect(operations(janrain, true)).toEqual([]);
});

test("leaves credentials and sign-in list pending when the provider is not offered, and completes once it is", async () => {
  const { go, app } = await setUpJanrain();
  app.offered = ["google", "facebook"];
  const ran = await go("sync");
  expect(ran.exitCode).toBe(0);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: ["credentials", "sign-in"], remaining: [] });
  expect(ran.text).toContain(janrainTexts.reasons["partner-provider"]);
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
  {
    injectFault: "html",
    says: (operation: string) => phrase(janrainTexts.failures["not-json"], { operation, status: 502, origin: "https://acme.rpxnow.com" }),
  },
  {
    injectFault: "reset",
    says: (operation: string) => phrase(janrainTexts.failures.network, { operation, origin: "https://acme.rpxnow.com" }),
  },
  { injectFault: "echo", says: (operation: string) => phrase(janrainTexts.failures.refused, { operation, code: 1 }) },
] as const;

const failing = operationsOfSync
  .flatMap((operation) => errorAnnotations.map((annotation) => ({ operation, ...annotation })))
  // Whether Janrain offers the provider is a hint only.
  .filter(({ operation, injectFault }) => !(operation === "get_available_providers" && injectFault === "echo"));

test.each(failing)(
  "exits 3 with a clear message when $operation fails with $injectFault, and a second run converges",
  async ({ operation, injectFault, says }) => {
    let isHealthy = false;
    const { go, app } = await setUpJanrain({
      injectFault: ({ path }) => (!isHealthy && path.endsWith(`/${operation}`) ? injectFault : undefined),
    });
    const ran = await go("sync", { targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: noRetry }) });
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toMatch(says(operation));
    expect(JSON.parse(ran.json).plan[0].failure).toMatch(says(operation));
    isHealthy = true;
    expect((await go("sync")).exitCode).toBe(0);
    expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
    expect(app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
  },
);

test.each([
  ["an empty body", "", phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["text", "ok", phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["a number", "1", phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["null", "null", phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["an array", '[{"stat":"ok"}]', phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["XML", "<?xml version='1.0'?><rsp stat='ok'/>", phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["half of an answer", '{"stat":"ok","signin":[', phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["very deep JSON", "[".repeat(500_000), phrase(janrainTexts.failures["not-json"], { status: 200 })],
  ["no stat", "{}", phrase(janrainTexts.failures["no-stat"])],
  ["stat of another type", '{"stat":true}', phrase(janrainTexts.failures["no-stat"])],
  ["an inherited stat", '{"__proto__":{"stat":"ok"}}', phrase(janrainTexts.failures["no-stat"])],
  [
    "stat Failed",
    '{"stat":"Failed","err":{"code":-7,"msg":"Strange"}}',
    phrase(janrainTexts.failures.refused, { code: -7, message: "Strange", meaning: janrainTexts.errors.unknown.meaning }),
  ],
  [
    "stat Error",
    '{"stat":"Error","err":{"code":"3","msg":"Invalid apiKey"}}',
    phrase(janrainTexts.failures.refused, { code: 3, message: "Invalid apiKey" }),
  ],
  ["stat fail without err", '{"stat":"fail"}', phrase(janrainTexts.failures.refused, { code: "none", message: "" })],
  ["err null", '{"stat":"fail","err":null}', phrase(janrainTexts.failures.refused, { code: "none" })],
  ["err as text", '{"stat":"fail","err":"no"}', phrase(janrainTexts.failures.refused, { code: "none" })],
  [
    "a code that is no number",
    '{"stat":"fail","err":{"code":"constructor","msg":7}}',
    phrase(janrainTexts.failures.refused, { code: "none" }),
  ],
  [
    "a message with commands in it",
    '{"stat":"fail","err":{"code":1,"msg":"a\\n::error::b\\u001b[31m"}}',
    phrase(janrainTexts.failures.refused, { message: "a\\n::error::b\\u{1b}[31m" }),
  ],
  ["no signin", '{"stat":"ok"}', phrase(janrainTexts.failures.shape)],
  ["signin as text", '{"stat":"ok","signin":"google"}', phrase(janrainTexts.failures.shape)],
  ["signin with numbers in it", '{"stat":"ok","signin":["google",7]}', phrase(janrainTexts.failures.shape)],
  ["signin null", '{"stat":"ok","signin":null}', phrase(janrainTexts.failures.shape)],
])("fails with a clear message when the response is %s", async (_, body, says) => {
  const server = await startRawServer(always(200, body), { tls: identity });
  const { go, request } = await setUpJanrain();
  const overrides = [{ host: "acme.rpxnow.com", port: 443, address: "127.0.0.1", toPort: server.port }];
  const ran = await go("plan", { network: { ...request().network, overrides } });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(says);
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
  expect(ran.text).toMatch(phrase(janrainTexts.failures.shape, { operation }));
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
    if (name === "over") expect(ran.text).toMatch(phrase(janrainTexts.failures.protocol, { fault: "protocol RESPONSE_TOO_LARGE" }));
  }
});

test("names the origin when the connection is refused", async () => {
  const { go, request } = await setUpJanrain();
  const overrides = [{ host: "acme.rpxnow.com", port: 443, address: "127.0.0.9", toPort: await closedPort() }];
  const ran = await go("sync", { network: { ...request().network, overrides } });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(phrase(janrainTexts.failures.network, { operation: "providers", fault: "refused" }));
  expect(ran.text).toContain("https://acme.rpxnow.com");
});

test("stops at an untrusted certificate before anything is sent, without a retry", async () => {
  const requests: string[] = [];
  const { go, request } = await setUpJanrain({ injectFault: ({ path }) => void requests.push(path) });
  const { extraCa: _, ...network } = request().network;
  const ran = await go("sync", { network });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(phrase(janrainTexts.failures.network, { operation: "providers" }));
  expect(requests).toEqual([]);
});

test.each([
  ["a page of a gateway", html(502, "no")],
  ["code -1", json(400, { stat: "fail", err: { code: -1, msg: "Service Temporarily Unavailable" } })],
])("retries reads after %s, up to three attempts, and never a write", async (_, answer) => {
  for (const [operation, failures, exitCode, requested] of [
    ["get_properties", 2, 0, 6],
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
    environment: { ...demoSecrets, JANRAIN_API_KEY: "wrong-key-1" },
  });
  await go("plan");
  expect(count).toBe(1);
});

test("reports what a failed step leaves as remaining", async () => {
  const { go } = await setUpJanrain({ injectFault: ({ path }) => (path.endsWith("/set_properties") ? "reset" : undefined) });
  const ran = await go("sync", { targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: noRetry }) });
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: [], remaining: ["sign-in"], unverified: ["credentials"] });
  expect(ran.text).toContain(en.report.rerun);
});
