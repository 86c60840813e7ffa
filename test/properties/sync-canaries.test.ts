import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { stepLine } from "../../src/core/report/run-plans.ts";
import { redactSecrets } from "../../src/core/secrets/redact.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { type InjectedFault, isSilent } from "../../src/emulator/fault-injection.ts";
import { json } from "../../src/emulator/http.ts";
import type { RunRequest } from "../../src/run.ts";
import { awkward, found, guises, marker } from "../helpers/canaries.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { phrase } from "../helpers/phrase.ts";
import { faults } from "../sync/faults.ts";
import { tell } from "./explore.ts";
import { runsOf, sampled, seed } from "./sync-runs.ts";

const numRuns = runsOf(40, 10_000);
const names = ["JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY", "WEIBO_APP_KEY", "WEIBO_APP_SECRET"] as const;

/** Any text that is a secret: it starts with the marker, and neither blanks nor line breaks are around it. */
const canary = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 3, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."\"'`\\%&+=;#?/<>{}$*|: \n\r\t\u0000\u001b密钥🔑éaZ09"), minLength: 3, maxLength: 60 }),
    fc.constantFrom(...Object.values(awkward)),
  )
  .map((tail) => `${marker}${tail.toWellFormed()}`.trim());

/** What a server may do at a request: act, fail in any way, or tell what it was sent or has stored, whole or cut off. */
const behavior = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: "act" } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("fault" as const),
      injectFault: fc.constantFrom(...faults.filter((injectFault) => !isSilent(injectFault))),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("tell" as const),
      guise: fc.nat(),
      from: fc.nat(9),
      // Fewer than eight characters of a secret reveal nothing by themselves.
      length: fc.integer({ min: 8, max: 500 }),
      status: fc.constantFrom(200, 400, 500),
    }),
  },
);

const scene = fc.record({
  secrets: fc.tuple(canary, canary, canary, canary).filter((values) => new Set(values).size === values.length),
  stored: fc.option(fc.record({ consumerKey: canary, secret: canary })),
  behaviors: fc.array(behavior, { minLength: 1, maxLength: 20 }),
  mode: fc.constantFrom("plan" as const, "sync" as const, "sync" as const),
  probe: fc.constantFrom("off", "off", "callback", "credentials", "sign-in", "sign-in-weibo"),
  /** The request at which the run is canceled. */
  canceledAt: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 4 }),
});

test("sends secrets of any shape exactly and shows them nowhere, whatever the server does with them", {
  timeout: Math.max(60_000, numRuns * 150),
}, async () => {
  let behaviors: readonly (typeof behavior extends fc.Arbitrary<infer T> ? T : never)[] = [];
  let [count, known]: [number, readonly string[]] = [0, []];
  let cancel: (count: number) => void = () => {};
  const setup = await setUpJanrain({
    injectFault: (): InjectedFault | undefined => {
      const next = behaviors[count++ % behaviors.length];
      cancel(count);
      return next?.kind === "fault" ? next.injectFault : undefined;
    },
    intercept: ({ form }, act) => {
      const next = behaviors[(count - 1) % behaviors.length];
      if (next?.kind !== "tell") return act();
      // What the server received and what the run has; stored credentials are unknown before they are read.
      const sent = [...form.values(), ...known].filter((value) => value.startsWith(marker));
      const text = sent.map((value) => Object.values(guises(value))[next.guise % 13]?.slice(next.from, next.from + next.length)).join(" ");
      return json(next.status, { stat: "fail", err: { code: 1, msg: `Invalid parameter: ${text}` } });
    },
  });
  const ends = new Map<number, number>();
  const begun = performance.now();
  await fc.assert(
    fc.asyncProperty(scene, async ({ secrets, stored, mode, probe, canceledAt, ...rest }) => {
      [behaviors, count, known] = [rest.behaviors, 0, secrets];
      const environment = Object.fromEntries(names.map((name, index) => [name, secrets[index] ?? ""]));
      const store = new SecretStore(environment);
      const { app, go } = setup;
      Object.assign(app, { apiKey: secrets[0], partnerKey: secrets[1], signIn: ["google"], domains: ["localhost"], properties: new Map() });
      if (stored) app.properties.set("sinaweibo", { ...stored });
      const canceling = new AbortController();
      cancel = (requests) => requests === canceledAt && canceling.abort();
      const progress: string[] = [];
      const onStep: RunRequest["onStep"] = (step) => progress.push(stepLine(step, en));
      const ran = await go(mode, { secrets: store.lookup, probe, canceled: canceling.signal, onStep });
      const canaries = [...secrets, ...Object.values(stored ?? {})];
      ends.set(ran.exitCode, (ends.get(ran.exitCode) ?? 0) + 1);
      const raw = ran.output + progress.join("\n") + inspect(ran.report, { depth: null, showHidden: true });
      expect(found(raw, canaries)).toEqual([]);
      expect(found(redactSecrets(ran.output, store.known.values()), canaries)).toEqual([]);
      if (ran.exitCode === 0 && mode === "sync" && !canceling.signal.aborted)
        expect(app.properties.get("sinaweibo")).toEqual({ consumerKey: secrets[2], secret: secrets[3] });
      setup.janrain.calls.length = 0;
    }),
    { numRuns, seed },
  );
  tell(
    `canaries: ${numRuns} runs, by exit code ${JSON.stringify(Object.fromEntries(ends))}; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  if (numRuns >= 1000) for (const exitCode of [0, 3]) expect(ends.get(exitCode)).toBeGreaterThan(0);
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
  timeout: Math.max(60_000, numRuns * 150),
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
    expect(ran.text, word).toMatch(phrase(en.sync.blockers.weak, { name }));
    expect(output, word).toBe(ran.output);
    expect(keysOf(redactSecrets(ran.json, store.known.values())), word).toEqual(keysOf(ran.json));
  }
  tell(`canaries: ${tried.length} of ${all.length} words of a report as secrets`);
});
