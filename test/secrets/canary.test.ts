import { inspect } from "node:util";
import { expect, test } from "vitest";
import { redactSecrets } from "../../src/core/secrets/redact.ts";
import { type EmulatedRequest, json } from "../../src/emulator/http.ts";
import { awkward, found, guises } from "../helpers/canaries.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";

/** All secrets of the example in one shape, distinguished by their ends. */
function secretsOf(value: string): Record<string, string> {
  return Object.fromEntries(Object.keys(demoSecrets).map((name) => [name, `${value}${name.toLowerCase()}`]));
}

/** An emulated Janrain that knows the keys and stores another pair. */
async function canarySetup(value: string, setup: Parameters<typeof setUpJanrain>[0] = {}) {
  const environment = secretsOf(value);
  const emulated = await setUpJanrain({ environment, ...setup });
  const stored = { consumerKey: `${value}stored-key`, secret: `${value}stored-secret` };
  Object.assign(emulated.app, { apiKey: environment.JANRAIN_API_KEY, partnerKey: environment.JANRAIN_PARTNER_KEY });
  emulated.app.properties.set("sinaweibo", { ...stored });
  return { ...emulated, environment, canaries: [...Object.values(environment), ...Object.values(stored)] };
}

test.each(Object.entries(awkward))("secrets with %s arrive unchanged and are shown nowhere", async (_, value) => {
  const forms: EmulatedRequest["form"][] = [];
  const { go, app, environment, canaries, secrets } = await canarySetup(value, { injectFault: ({ form }) => void forms.push(form) });
  for (const mode of ["plan", "sync"] as const) {
    const ran = await go(mode);
    expect(ran.exitCode).toBe(0);
    expect(found(ran.output + inspect(ran.report, { depth: null, showHidden: true }), canaries)).toEqual([]);
    expect(found(redactSecrets(ran.output, secrets.known.values()), canaries)).toEqual([]);
  }
  expect(app.properties.get("sinaweibo")).toEqual({ consumerKey: environment.WEIBO_APP_KEY, secret: environment.WEIBO_APP_SECRET });
  const sent = (name: string) => new Set(forms.flatMap((form) => form.getAll(name)));
  expect(sent("apiKey")).toEqual(new Set([environment.JANRAIN_API_KEY]));
  expect(sent("partnerKey")).toEqual(new Set([environment.JANRAIN_PARTNER_KEY]));
});

/** The operations that send a secret, except the one that sends all four. */
const carrying = ["get_domain_patterns", "get_properties", "add_domain_patterns", "set_auth_providers"];

const echoes = [
  ...Object.keys(awkward).map((shape) => ({ shape, operation: "set_properties" })),
  ...carrying.map((operation) => ({ shape: "quotes", operation })),
];

test.each(echoes)(
  "echoed secrets with $shape at $operation are not shown, even before the last redaction",
  async ({ shape, operation }) => {
    const value = awkward[shape] ?? "";
    const { go, canaries, secrets } = await canarySetup(value, {
      injectFault: ({ path }) => (path.endsWith(`/${operation}`) ? "echo" : undefined),
    });
    const ran = await go("sync");
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toContain("Invalid parameter:");
    expect(found(ran.output, canaries)).toEqual([]);
    expect(found(inspect(ran.report, { depth: null, showHidden: true }), canaries)).toEqual([]);
    expect(found(redactSecrets(ran.output, secrets.known.values()), canaries)).toEqual([]);
  },
);

test.each(["quotes", "percent", "newline", "long"])("a response that contains the stored pair with %s is redacted", async (shape) => {
  const value = awkward[shape] ?? "";
  const intercept: Intercept = ({ path }, act) => {
    if (!path.endsWith("/set_properties")) return act();
    const text = [`${value}stored-key`, `${value}stored-secret`].flatMap((stored) => Object.values(guises(stored))).join(" ");
    return json(400, { stat: "fail", err: { code: 1, msg: `replaces ${text}` } });
  };
  const { go, canaries } = await canarySetup(value, { intercept });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain("replaces ***");
  expect(found(ran.output + inspect(ran.report, { depth: null, showHidden: true }), canaries)).toEqual([]);
});

test.each(Object.keys(awkward))("truncated echoes of secrets with %s are not shown", async (shape) => {
  const value = awkward[shape] ?? "";
  const intercept: Intercept = ({ path, form }, act) => {
    if (!path.endsWith("/set_properties")) return act();
    const pieces = Object.values(guises(form.get("secret") ?? "")).map((guise) => guise.slice(3, 43));
    return json(400, { stat: "fail", err: { code: 1, msg: `Too long: ${pieces.join(" … ")}` } });
  };
  const { go } = await canarySetup(value, { intercept });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(phrase(janrainTexts.failures.refused, { operation: "set_properties", code: 1, message: "***" }));
});

test("the search for canaries finds each encoding", () => {
  for (const value of Object.values(awkward)) {
    for (const form of Object.values(guises(value))) expect(found(`x${form}x`, [value])).not.toEqual([]);
  }
});
