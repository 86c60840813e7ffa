import { expect, test } from "vitest";
import { html } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { edits, setUpJanrain } from "../helpers/janrain-run.ts";

const declaredPair = { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET };
const stored = { consumerKey: "1111111111", secret: "f".repeat(32) };
const noRetry = { attempts: 1, pause: 0 };
const others = { consumerKey: "g", secret: "s" };

/** How a request fails: before Janrain acted, or after, when only the answer is lost. */
type Way = "before Janrain acts" | "after Janrain acted";
type Start = "another pair stored" | "an empty allow-list";

type EmulatorSetup = Awaited<ReturnType<typeof setUpJanrain>>;

function prepare({ app }: EmulatorSetup, start: Start): void {
  app.properties.set("google", others);
  if (start === "another pair stored") app.properties.set("sinaweibo", stored);
  if (start === "an empty allow-list") app.domains = [];
}

async function interruptedAt(way: Way, index: number) {
  let count = 0;
  let isHealthy = false;
  const isDue = () => !isHealthy && count++ === index;
  const emulated = await setUpJanrain(
    way === "before Janrain acts"
      ? { injectFault: () => (isDue() ? "reset" : undefined) }
      : {
          intercept: (_, act) => {
            const answer = act();
            return isDue() ? html(502, "lost") : answer;
          },
        },
  );
  return { ...emulated, heal: () => (isHealthy = true) };
}

test.each([
  { way: "before Janrain acts", start: "an empty allow-list" },
  { way: "after Janrain acted", start: "another pair stored" },
] as const)("converges in a second run after each request failed $way, with $start, and loses no other entries", async ({ way, start }) => {
  const healthy = await setUpJanrain();
  prepare(healthy, start);
  await healthy.go("sync");
  const total = healthy.janrain.calls.length;
  for (let index = 0; index < total; index++) {
    const emulated = await interruptedAt(way, index);
    const { app, go, heal } = emulated;
    prepare(emulated, start);
    const options = { targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: noRetry }) };
    expect((await go("sync", options)).exitCode, `at ${index}`).toBe(3);
    // A login is offered only when its credentials are right; what others own is there at every moment.
    if (app.signIn.includes("sinaweibo")) expect(app.properties.get("sinaweibo"), `at ${index}`).toEqual(declaredPair);
    expect(app.signIn.slice(0, 2), `at ${index}`).toEqual(["google", "facebook"]);
    heal();
    expect((await go("sync", options)).exitCode, `at ${index}`).toBe(0);
    expect({ signIn: app.signIn, domains: app.domains, properties: app.properties }, `at ${index}`).toEqual({
      signIn: healthy.app.signIn,
      domains: healthy.app.domains,
      properties: healthy.app.properties,
    });
  }
  expect(total).toBe(16);
  expect(healthy.app.properties).toEqual(new Map(Object.entries({ google: others, sinaweibo: declaredPair })));
});

test("converges after an interrupted sync with manual credentials", async () => {
  for (let index = 0; index < 7; index++) {
    let count = 0;
    let isHealthy = false;
    const { go, app } = await setUpJanrain({
      changes: edits.noPartner,
      injectFault: () => (!isHealthy && count++ === index ? "reset" : undefined),
    });
    app.properties.set("sinaweibo", stored);
    const options = { targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: noRetry }) };
    expect((await go("sync", options)).exitCode, `at ${index}`).toBe(3);
    isHealthy = true;
    expect((await go("sync", options)).exitCode, `at ${index}`).toBe(0);
    expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
    expect(app.properties.get("sinaweibo")).toEqual(stored);
  }
});
