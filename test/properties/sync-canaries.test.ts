import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { redactSecrets } from "../../src/core/secrets/redact.ts";
import { Secret, SecretStore } from "../../src/core/secrets/secret.ts";
import { secretProblem } from "../../src/core/secrets/secret-problem.ts";
import { json } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { phrase } from "../helpers/phrase.ts";
import { testCanaries } from "../sync/canary-tests.ts";
import { faults } from "../sync/faults.ts";
import { tell } from "./explore.ts";
import { runsOf, sampled } from "./sync-runs.ts";

const keys = ["JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY"] as const;
const names = [...keys, "WEIBO_APP_KEY", "WEIBO_APP_SECRET"];

testCanaries({
  service: "Janrain",
  keys,
  faults,
  async open(behavior) {
    const { app, janrain, go } = await setUpJanrain(behavior);
    return {
      put([apiKey, partnerKey], stored) {
        Object.assign(app, { apiKey, partnerKey, signIn: ["google"], domains: ["localhost"], properties: new Map() });
        if (stored) app.properties.set("sinaweibo", { consumerKey: stored[0], secret: stored[1] });
        janrain.calls.length = 0;
      },
      go,
      stored() {
        const { consumerKey, secret } = app.properties.get("sinaweibo") ?? {};
        return consumerKey === undefined || secret === undefined ? undefined : [consumerKey, secret];
      },
    };
  },
  sentIn: ({ form }) => [...form.values()],
  respond: (status, msg) => json(status, { stat: "fail", err: { code: 1, msg } }),
});

/** The words of a report, also the keys of its JSON. */
function wordsOf(output: string): string[] {
  return [...new Set(output.match(/[\p{L}\p{M}]+(?:[._/-][\p{L}\p{M}]+)*/gu))]
    .filter((word) => word.length > 2 && word.length <= 32)
    .sort();
}

/** The keys of a JSON text, at all depths. */
function keysOf(text: string): string[] {
  const keys = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    keys.add(key);
    return value;
  });
  return [...keys].filter((key) => /\D/.test(key)).sort();
}

test("rejects a secret that is a word of the report by its name, sends it nowhere, and garbles nothing", {
  timeout: 600_000,
}, async () => {
  const setup = await setUpJanrain();
  const baseline = await setup.go("plan");
  const all = wordsOf(baseline.output);
  const tried = sampled(all, runsOf(12, all.length));
  for (const word of tried) {
    const name = names[tried.indexOf(word) % names.length] ?? "";
    const store = new SecretStore({ ...demoSecrets, [name]: word });
    setup.janrain.calls.length = 0;
    const ran = await setup.go("sync", { secrets: store.lookup });
    const output = redactSecrets(ran.output, store.known.values());
    expect([ran.exitCode, setup.janrain.calls.length], word).toEqual([2, 0]);
    // Some of these words are placeholders too, such as null.
    const problem = secretProblem(new Secret(word)) === "placeholder" ? "placeholder" : "weak";
    expect(ran.text, word).toMatch(phrase(en.sync.blockers[problem], { name }));
    expect(output, word).toBe(ran.output);
    expect(keysOf(redactSecrets(ran.json, store.known.values())), word).toEqual(keysOf(ran.json));
  }
  tell(`canaries: ${tried.length} of ${all.length} words of a report as secrets`);
});
