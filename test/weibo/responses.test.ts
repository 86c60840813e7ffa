import { describe, expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { type EmulatedResponse, html, json } from "../../src/emulator/http.ts";
import type { ErrorPage, WeiboApp, WeiboQuirks } from "../../src/emulator/weibo-app.ts";
import { registered, service, setUpWeibo } from "./weibo-emulator.ts";

const { callback } = registered();
const wrongCallback = ["error weibo-callback /callbacks/authorization"];
const wrongKey = ["error weibo-credentials /credentials/appKey"];
const wrongSecret = ["error weibo-credentials /credentials/appSecret"];
const limited = ["warning weibo-unapproved /credentials/appKey"];

/** What is registered at Weibo, and the expected findings for the example. */
const registrations: { what: string; change: Partial<WeiboApp>; findings: string[]; states: [callback: string, credentials: string] }[] = [
  { what: "the same", change: {}, findings: [], states: ["accepted", "accepted"] },
  {
    what: "a callback with a slash at its end",
    change: { callback: `${callback}/` },
    findings: wrongCallback,
    states: ["refused", "accepted"],
  },
  {
    what: "an unencrypted callback",
    change: { callback: callback.replace("https", "http") },
    findings: wrongCallback,
    states: ["refused", "accepted"],
  },
  {
    what: "a callback in capitals",
    change: { callback: callback.replace("sinaweibo", "SinaWeibo") },
    findings: wrongCallback,
    states: ["refused", "accepted"],
  },
  { what: "no callback", change: { callback: "" }, findings: wrongCallback, states: ["refused", "accepted"] },
  { what: "another key", change: { appKey: "1234567891" }, findings: wrongKey, states: ["refused", "refused"] },
  {
    what: "another key and callback",
    change: { appKey: "1234567891", callback: "https://other.example/" },
    findings: wrongKey,
    states: ["refused", "refused"],
  },
  { what: "another secret", change: { appSecret: "f".repeat(32) }, findings: wrongSecret, states: ["accepted", "refused"] },
  {
    what: "another secret and callback",
    change: { appSecret: "f".repeat(32), callback: `${callback}/` },
    findings: [...wrongCallback, ...wrongSecret],
    states: ["refused", "refused"],
  },
  { what: "an application that is not approved", change: { limit: 21321 }, findings: limited, states: ["refused", "refused"] },
  { what: "an application without permission", change: { limit: 21337 }, findings: limited, states: ["refused", "refused"] },
];

const pages: ErrorPage[] = ["2012", "2016", "2018", "english", "json", "redirect"];
const quirks: [string, WeiboQuirks][] = [
  ...pages.map((errorPage): [string, WeiboQuirks] => [`its errors as ${errorPage}`, { errorPage }]),
  ["its errors with status 200", { errorStatus: 200 }],
  ["its errors of 2012 with status 200", { errorPage: "2012", errorStatus: 200 }],
  ["its errors with status 403", { errorStatus: 403 }],
  ["its login at passport.weibo.cn", { login: "passport" }],
];

describe.each(quirks)("Weibo with %s", (_, quirk) => {
  test.each(registrations)("has registered $what", async ({ change, findings, states }) => {
    const { ask, trap } = await setUpWeibo({ act: service(registered(change), quirk) });
    const ran = await ask("credentials");
    expect(ran.findings).toEqual(findings);
    expect(ran.states).toEqual([`callback ${states[0]}`, `credentials ${states[1]}`]);
    expect(ran.exitCode).toBe(findings.some((finding) => finding.startsWith("error")) ? 1 : 0);
    expect(trap.connections).toBe(0);
  });
});

test.each(registrations)("without the secret, the registration is evaluated alike: $what", async ({ change, findings, states }) => {
  const { ask, received } = await setUpWeibo({ act: service(registered(change)) });
  const ran = await ask("callback");
  expect(ran.findings).toEqual(findings.filter((finding) => !finding.includes("appSecret")));
  expect(ran.states).toEqual([`callback ${states[0]}`]);
  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /oauth2/authorize"]);
});

const page = (text: string) => html(400, `<dl><dt>出错了</dt><dd>${text}</dd></dl>`);
const led = (location: string): EmulatedResponse => ({ ...html(302, ""), location });

test.each<[string, EmulatedResponse, string[], string]>([
  ["a page with the meaning alone", page("重定向地址不匹配"), wrongCallback, "refused"],
  ["a page with a code inside tags", page("错误码：<b>21322</b>"), wrongCallback, "refused"],
  ["a page of a client (cordova_weibo issue 58: observed)", page("21324：unknown client id: 2.72E10"), wrongKey, "refused"],
  ["a page with the text of the limit", page("(error:applications over the unaudited use restrictions!)"), limited, "refused"],
  ["a code as text, as in old documents", json(400, { error: "redirect_uri_mismatch", error_code: "21322" }), wrongCallback, "refused"],
  ["a name without a code", json(400, { error: "redirect_uri_mismatch" }), wrongCallback, "refused"],
  ["a redirect to a page of its own", led("/oauth2/error?error_code=21322"), wrongCallback, "refused"],
  ["a redirect to an unencrypted callback", led("http://acme.rpxnow.com/?error=invalid_client"), wrongKey, "refused"],
  ["a login with nothing but the form's name", html(200, '<form name="authZForm"></form>'), [], "accepted"],
  ["a login with nothing but the fields", html(200, "<input name=userId><input name=passwd>"), [], "accepted"],
  ["a login at passport.weibo.com", led("https://passport.weibo.com/sso/signin?entry=openapi"), [], "accepted"],
])("an authorize page that returns %s", async (_, response, findings, state) => {
  const { ask } = await setUpWeibo({ act: () => response });
  const ran = await ask("callback");
  expect([ran.findings, ran.states]).toEqual([findings, [`callback ${state}`]]);
});

test("without the probe, nothing is sent to Weibo, and nothing is reported", async () => {
  const { ask, received } = await setUpWeibo({ act: service(registered({ appKey: "1" })) });
  const ran = await ask("off");
  expect([ran.findings, ran.states, received]).toEqual([[], [], []]);
  expect(ran.text).not.toContain(en.report.probes.callback);
});

test("the report lists each probe, with the code of a refusal", async () => {
  const { ask } = await setUpWeibo({ act: service(registered({ appSecret: "f".repeat(32) })) });
  const { text, json, report } = await ask("credentials");
  const { probes, probeStates } = en.report;
  expect(text).toContain(`${probes.callback}: ${probeStates.accepted}`);
  expect(text).toContain(`${probes.credentials}: ${formatMessage(probeStates.refused, { code: 21324 })}`);
  expect(JSON.parse(json).weibo).toEqual([
    { file: report.files[0]?.file, kind: "callback", state: "accepted", code: null, status: 200, failure: null },
    { file: report.files[0]?.file, kind: "credentials", state: "refused", code: 21324, status: 401, failure: null },
  ]);
});

test("the probe sends what a sign-in sends, and requests a code", async () => {
  const { ask, received } = await setUpWeibo();
  await ask("credentials");
  const { appKey, appSecret } = registered();
  const [authorize, exchange, ...others] = received;
  expect(others).toEqual([]);
  expect(Object.fromEntries(authorize?.query ?? [])).toEqual({ client_id: appKey, redirect_uri: callback, response_type: "code" });
  expect(authorize?.form.size).toBe(0);
  expect([exchange?.method, exchange?.path, exchange?.query.size]).toEqual(["POST", "/oauth2/access_token", 0]);
  expect(Object.fromEntries(exchange?.form ?? [])).toEqual({
    client_id: appKey,
    client_secret: appSecret,
    grant_type: "authorization_code",
    code: "weibo-provider-probe",
    redirect_uri: callback,
  });
});
