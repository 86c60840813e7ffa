import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { redactSecrets } from "../../src/core/secrets/redact.ts";
import { type EmulatedRequest, html, json } from "../../src/emulator/http.ts";
import { awkward, guises, marker } from "../helpers/canaries.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { sendsRaw, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";
import { type Act, registered, service, setUpWeibo } from "./weibo-emulator.ts";

const { WEIBO_APP_KEY: appKey = "", WEIBO_APP_SECRET: appSecret = "" } = demoSecrets;
const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };

/** Key and secret of one awkward shape, and the example's others. */
const secretsOf = (value: string) => ({ ...demoSecrets, WEIBO_APP_KEY: `${value}-key`, WEIBO_APP_SECRET: `${value}-secret` });

/** The values that a text contains, in any encoding. */
const found = (text: string, values: readonly string[]) =>
  values.flatMap((value) =>
    Object.entries(guises(value)).flatMap(([guise, form]) => (text.includes(form) ? [`${guise} of ${value}`] : [])),
  );

test.each(Object.entries(awkward))(
  "key and secret with %s arrive exactly, each only where it belongs, and show nowhere",
  async (_, value) => {
    const environment = secretsOf(value);
    const { WEIBO_APP_KEY: key, WEIBO_APP_SECRET: secret } = environment;
    const app = registered({ appKey: key, appSecret: secret });
    const { ask, network, received, secrets } = await setUpWeibo({ environment, act: service(app) });
    const website = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>"), { tls });
    const overrides = ["www.acme.example", "acme.rpxnow.com"].map((host) => ({
      host,
      port: 443,
      address: "127.0.0.1",
      toPort: website.port,
    }));
    const ran = await ask("credentials", {
      urls: { check: true },
      network: { ...network, overrides: [...overrides, ...network.overrides] },
    });
    expect(ran.states).toEqual(["callback accepted", "credentials accepted"]);
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /oauth2/authorize", "POST /oauth2/access_token"]);
    expect([received[0]?.query.get("client_id"), received[1]?.form.get("client_id")]).toEqual([key, key]);
    expect(received[1]?.form.get("client_secret")).toBe(secret);
    expect(found(received.map(({ head }) => head).join(), [secret])).toEqual([]);
    expect(website.heads.length).toBeGreaterThan(1);
    expect(website.heads.join()).not.toContain(marker);
    expect(found(ran.output + inspect(ran.report, { depth: null, showHidden: true }), [key, secret])).toEqual([]);
    expect(redactSecrets(ran.output, secrets.known.values())).not.toContain(marker);
  },
);

/** A server that repeats what it was sent, in every encoding. */
const repeated = ({ query, form }: EmulatedRequest) =>
  [...query.values(), ...form.values()].flatMap((value) => Object.values(guises(value))).join(" ");
const echoes: [string, Act][] = [
  ["in a page", (request) => html(400, `错误码：21399 ${repeated(request)} (error:${repeated(request)})`)],
  [
    "in the description of an error",
    (request) => json(401, { error: "invalid_client", error_code: 21324, error_description: repeated(request) }),
  ],
  ["as the error", (request) => json(400, { error: repeated(request), error_code: repeated(request) })],
  ["in a redirect", (request) => ({ ...html(302, ""), location: `https://api.weibo.com/?error=${encodeURIComponent(repeated(request))}` })],
  ["in the status line's place", (request) => (response) => void response.socket?.end(`HTTP/1.1 ${repeated(request)}\r\n\r\n`)],
];

test.each(echoes)("a response that repeats the request %s reveals nothing, even before the last redaction", async (_, act) => {
  const environment = secretsOf(awkward.quotes ?? "");
  const { ask, received } = await setUpWeibo({ environment, act });
  const ran = await ask("credentials");
  expect(received).toHaveLength(2);
  expect(ran.states).toHaveLength(2);
  const values = [environment.WEIBO_APP_KEY, environment.WEIBO_APP_SECRET];
  expect(found(ran.output + inspect(ran.report, { depth: null, showHidden: true }), values)).toEqual([]);
});

test.each([301, 302, 303, 307, 308])("a redirect with status %i is never followed", async (status) => {
  const location = "https://portal.example/oauth2/access_token";
  const { ask, trap, received } = await setUpWeibo({ act: () => ({ ...html(status, ""), location }) });
  expect((await ask("credentials")).states).toEqual(["callback unknown", "credentials unknown"]);
  expect([received.length, trap.connections]).toEqual([2, 0]);
});

const nothing: [string, string][] = [
  ["unset", ""],
  ["stars", "***"],
  ["what a missing variable becomes", "undefined"],
  ["a workflow expression", "$" + "{{ secrets.WEIBO }}"],
  ["a shell variable", "$WEIBO"],
  ["a note", "changeme"],
  ["spaces", "   "],
  ["a line break at its end", "1234567890\n"],
  ["surrounding spaces", " 1234567890 "],
];

test.each(nothing)("a key that is %s: no request is sent, and nothing is reported", async (_, value) => {
  const { ask, received } = await setUpWeibo({ environment: { ...demoSecrets, WEIBO_APP_KEY: value } });
  const ran = await ask("credentials");
  expect([ran.findings, ran.exitCode, received]).toEqual([[], 0, []]);
  expect(ran.states).toEqual(["callback not-checked", "credentials not-checked"]);
  expect(ran.text).toContain("WEIBO_APP_KEY is not set");
});

test.each(nothing)("a secret that is %s: only the key is probed", async (_, value) => {
  const { ask, received } = await setUpWeibo({ environment: { ...demoSecrets, WEIBO_APP_SECRET: value } });
  const ran = await ask("credentials");
  expect([ran.findings, ran.exitCode]).toEqual([[], 0]);
  expect(ran.states).toEqual(["callback accepted", "credentials not-checked"]);
  expect(received.map(({ path }) => path)).toEqual(["/oauth2/authorize"]);
  expect(ran.text).toContain("WEIBO_APP_SECRET is not set");
});

test.each([
  ["the app secret", appSecret],
  ["a Janrain key", "0123456789abcdef0123".repeat(2)],
])("%s in the place of the app key does not go into a URL", async (_, value) => {
  const { ask, received } = await setUpWeibo({ environment: { ...demoSecrets, WEIBO_APP_KEY: value, WEIBO_APP_SECRET: appKey } });
  expect((await ask("credentials")).states).toEqual(["callback not-checked", "credentials not-checked"]);
  expect(received).toEqual([]);
});

test("the probe uses no proxy, neither from the environment nor with --proxy", async () => {
  const proxy = await startRawServer({});
  const url = `http://127.0.0.1:${proxy.port}`;
  for (const name of ["http_proxy", "https_proxy", "all_proxy"]) for (const form of [name, name.toUpperCase()]) vi.stubEnv(form, url);
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { ask, network } = await setUpWeibo();
  const ran = await ask("credentials", { network: { ...network, proxy: { http: url, https: url, exceptions: "" } } });
  expect(ran.states).toEqual(["callback accepted", "credentials accepted"]);
  expect(proxy.connections).toBe(0);
});

test("a plan probes too, before anything else, and the Janrain emulator gets nothing of it", async () => {
  const paths: string[] = [];
  const { ask, received } = await setUpWeibo({ injectFault: ({ host, path }) => void paths.push(`${host}${path}`) });
  expect((await ask("credentials", { mode: "plan" })).states).toEqual(["callback accepted", "credentials accepted"]);
  expect(received).toHaveLength(2);
  expect(paths.filter((path) => path.includes("oauth2"))).toEqual([]);
});

test("a declaration without a callback is not probed", async () => {
  const callback = "callbacks:                            # 高级信息 → OAuth2.0 授权设置; as the Janrain dashboard lists it\n";
  const { ask, received } = await setUpWeibo({
    changes: [[`${callback}  authorization: https://acme.rpxnow.com/sinaweibo/callback     # 授权回调页\n`, callback]],
  });
  expect((await ask("credentials")).states).toEqual([]);
  expect(received).toEqual([]);
});
