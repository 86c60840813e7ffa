import { expect, test } from "vitest";
import { type JanrainQuirks, quirkChoices } from "../../src/targets/janrain/emulator/app.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { blamedIn } from "./faults.ts";
import { fileReport, openStage, type Scene } from "./stage.ts";
import { earlier, heldBy, putInto, type Start, starts, synced } from "./starts.ts";

type Name = keyof typeof quirkChoices;

/** Every value of every quirk, and every pair of values of two. */
const allPairs = (Object.keys(quirkChoices) as Name[]).flatMap((one, index, names) =>
  names
    .slice(index + 1)
    .flatMap((other) =>
      quirkChoices[one].flatMap((value) =>
        quirkChoices[other].map((otherValue) => ({ [one]: value, [other]: otherValue }) as JanrainQuirks),
      ),
    ),
);

/** All pairs with FUZZ_RUNS set; in the suite every fifth one. */
const pairs = process.env.FUZZ_RUNS === undefined ? allPairs.filter((_, index) => index % 5 === 0) : allPairs;

test("the pairs of the suite use each value of each quirk", () => {
  const values = (name: Name) => new Set(pairs.map((pair) => pair[name]).filter((value) => value !== undefined));
  for (const name of Object.keys(quirkChoices) as Name[]) expect([...values(name)].sort(), name).toEqual([...quirkChoices[name]].sort());
});

/** Adds the quirks to the message of a failure. */
async function named(quirks: JanrainQuirks, trial: Promise<void>): Promise<void> {
  await trial.catch((error: Error) => {
    error.message = `${JSON.stringify(quirks)}: ${error.message}`;
    throw error;
  });
}

const whole = fileReport(example);
const manual = fileReport(edited(edits.noPartner));
const wrongKey = fileReport(edited([["apiKey: JANRAIN_API_KEY", "apiKey: WEIBO_APP_KEY"]]));
const writesOf = ({ janrain: { calls } }: Scene) => calls.filter(({ writes, ok }) => writes && ok).length;

/** What fits how Janrain takes lists; where a change shows late, time to wait for it. */
const fitting = ({ "takes-lists": takes, lag = "0" }: JanrainQuirks) => ({
  providerList: takes === "json" ? "json" : "comma",
  propagationTimeout: lag === "0" ? "0" : "10",
  deviceTypes: "android,iphone",
});

test(`completes a sync under each of ${pairs.length} pairs of quirks, and a second one writes nothing`, { timeout: 60_000 }, async () => {
  const stage = await openStage();
  const trial = async (quirks: JanrainQuirks) => {
    const scene = stage.open({ quirks, texts: fitting(quirks) });
    // Where each change shows late, one of them is enough to wait for.
    const start: Start = starts[quirks.lag === "3" ? "a rotated secret" : "another pair stored"];
    const { signIn, ...right } = synced(start);
    const ofIphone = [...(quirks["provider-list"] === "merge" ? ["twitter"] : []), ...signIn];
    const devices = { iphone: ofIphone, android: signIn };
    putInto(scene.app, start.held);
    for (let run = 0; run < 2; run++) {
      const { exitCode, text } = await scene.run("sync", whole);
      expect({ exitCode, held: heldBy(scene.app) }, text).toEqual({ exitCode: 0, held: { ...right, signIn, devices } });
    }
    expect(writesOf(scene)).toBe(quirks.lag === "3" ? 3 : 5);
    const refused = await scene.run("plan", wrongKey);
    expect([refused.exitCode, blamedIn(refused.text)]).toEqual([3, "get_domain_patterns"]);
    expect(refused.text).toContain('with code 3: "Invalid apiKey"');
  };
  for (let first = 0; first < pairs.length; first += 16)
    await Promise.all(pairs.slice(first, first + 16).map((quirks) => named(quirks, trial(quirks))));
});

/** The quirks that matter for manual credentials, each with every other quirk that takes no time. */
const atOnce = pairs.filter(({ lag = "0", unconfigured }) => lag === "0" && unconfigured !== undefined);

test(`reports pending manual credentials under each of ${atOnce.length} pairs of quirks that require them first`, async () => {
  const stage = await openStage();
  const trial = async (quirks: JanrainQuirks) => {
    const { app, ...scene } = stage.open({ quirks, texts: fitting(quirks) });
    putInto(app, starts.fresh.held);
    expect((await scene.run("sync", manual)).exitCode).toBe(0);
    expect(app.signIn).toEqual(quirks.unconfigured === "accept" ? ["google", "facebook", "sinaweibo"] : ["google", "facebook"]);
    expect(app.properties.has("sinaweibo")).toBe(false);
    app.properties.set("sinaweibo", earlier);
    expect((await scene.run("sync", manual)).exitCode).toBe(0);
    expect(heldBy(app)).toMatchObject(
      synced({ ...starts["manual credentials"], held: { ...starts["manual credentials"].held, devices: {} } }),
    );
  };
  await Promise.all(atOnce.map((quirks) => named(quirks, trial(quirks))));
});

test.each([
  { takes: "json", provided: "comma", says: "Invalid parameter: providers" },
  { takes: "comma", provided: "json", says: 'Invalid provider: ["google"' },
] as const)(
  "fails without loss when Janrain accepts only $takes and gets $provided, and succeeds with the right option",
  async (reading) => {
    const stage = await openStage();
    const quirks = { "takes-lists": reading.takes };
    const { app, run } = stage.open({ quirks, texts: { providerList: reading.provided } });
    putInto(app, starts.fresh.held);
    const ran = await run("sync");
    expect([ran.exitCode, blamedIn(ran.text)]).toEqual([3, "set_auth_providers"]);
    expect(ran.text).toContain(reading.says);
    const { signIn } = starts.fresh.held;
    expect(heldBy(app)).toEqual({ ...synced(starts.fresh), signIn });

    const fixed = stage.open({ quirks, texts: { providerList: reading.takes } });
    putInto(fixed.app, heldBy(app));
    expect((await fixed.run("sync")).exitCode).toBe(0);
    expect(heldBy(fixed.app)).toEqual(synced(starts.fresh));
  },
);

test.each(["1", "3"] as const)(
  "restores the earlier pair when a change is visible %s reads late and the sync does not wait",
  async (lag) => {
    const stage = await openStage();
    const { app, run } = stage.open({ quirks: { lag }, texts: { propagationTimeout: "0" } });
    const { held } = starts["a rotated secret"];
    putInto(app, held);
    const ran = await run("sync");
    expect([ran.exitCode, blamedIn(ran.text)]).toEqual([3, "set_properties"]);
    expect(ran.text).toMatch(phrase(janrainTexts.failures.restored));
    expect(heldBy(app)).toEqual(held);
  },
);

test("restores the earlier pair when a change is not visible within the propagation timeout", async () => {
  const stage = await openStage();
  const scene = stage.open({ texts: { propagationTimeout: "1" } });
  const { held } = starts["a rotated secret"];
  putInto(scene.app, held);
  const [stored, pairs]: [(string | null)[], number[]] = [[], []];
  scene.injectFault = ({ path, form }) => {
    if (path.endsWith("/set_properties")) stored.push(form.get("secret"));
    if (!path.endsWith("/get_properties")) return;
    pairs.push(performance.now());
    scene.app.properties.set("sinaweibo", { ...earlier });
  };
  const ran = await scene.run("sync");
  expect([ran.exitCode, blamedIn(ran.text)]).toEqual([3, "set_properties"]);
  expect(stored).toEqual([demoSecrets.WEIBO_APP_SECRET, earlier.secret]);
  // The first one is the plan's.
  const [, first = 0, ...later] = pairs;
  expect((later.at(-1) ?? 0) - first).toBeGreaterThanOrEqual(950);
  expect(heldBy(scene.app)).toEqual(held);
});
