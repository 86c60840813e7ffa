import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { targetsOf } from "../../src/core/report/run-plans.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import type { EmulatedRequest } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import type { Edits } from "../helpers/example.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Declared, setUpMany } from "./many-declarations.ts";
import { earlier } from "./starts.ts";

const three: readonly Declared[] = ["alpha", "beta", "gamma"].map((name) => ({ name, realm: name }));
const planning = ["providers", "get_available_providers", "get_domain_patterns", "get_properties"];

/** Whether a realm's application has everything. */
const isComplete = ({ signIn, domains, properties }: ReturnType<Awaited<ReturnType<typeof setUpMany>>["app"]>) =>
  signIn.join() === "google,sinaweibo" && domains.join() === "localhost,www.acme.example" && properties.has("sinaweibo");

/** The second of three, changed. */
const second = (changes: Edits): readonly Declared[] => three.map((one) => (one.realm === "beta" ? { ...one, changes } : one));
const at =
  (operation: string, status: number): FaultInjector =>
  ({ host, path }) =>
    host.startsWith("beta.") && path.endsWith(operation) ? { status } : undefined;

test.each<{
  what: string;
  declared?: readonly Declared[];
  injectFault?: FaultInjector;
  exitCode: number;
  says: RegExp;
  requested: string[];
}>([
  {
    what: "cannot be read",
    injectFault: at("get_domain_patterns", 403),
    exitCode: 3,
    says: phrase(janrainTexts.failures["not-json"], { operation: "get_domain_patterns", status: 403 }),
    requested: planning.slice(0, 2),
  },
  {
    what: "cannot be written",
    injectFault: at("set_properties", 503),
    exitCode: 3,
    says: phrase(janrainTexts.failures["not-json"], { operation: "set_properties", status: 503 }),
    requested: [...planning, "get_domain_patterns", "add_domain_patterns", "get_domain_patterns", "get_properties"],
  },
  {
    what: "has errors",
    declared: second([["name: AcmeMember", "name: Acme Member"]]),
    exitCode: 1,
    says: phrase(en.report.skipped),
    requested: [],
  },
  {
    what: "lacks a secret",
    declared: second([["appKey: WEIBO_APP_KEY", "appKey: WEIBO_BETA_KEY"]]),
    exitCode: 2,
    says: phrase(janrainTexts.blockers.unset, { name: "WEIBO_BETA_KEY" }),
    requested: [],
  },
])(
  "syncs the others when one of three $what, and exits with an error",
  async ({ declared = three, injectFault, exitCode, says, requested }) => {
    const setup = await setUpMany(declared, injectFault && { injectFault });
    const ran = await setup.go("sync");
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.text).toMatch(says);
    expect([isComplete(setup.app("alpha")), isComplete(setup.app("beta")), isComplete(setup.app("gamma"))]).toEqual([true, false, true]);
    expect(setup.requested("beta")).toEqual(requested);
  },
);

test("exits with the most severe of several failures", async () => {
  const declared: readonly Declared[] = [
    { name: "one", realm: "alpha", changes: [["name: AcmeMember", "name: Acme Member"]] },
    { name: "two", realm: "beta" },
    { name: "three", realm: "gamma", changes: [["appKey: WEIBO_APP_KEY", "appKey: WEIBO_BETA_KEY"]] },
    { name: "four", realm: "delta" },
  ];
  const failing = await setUpMany(declared, { injectFault: at("providers", 403) });
  expect((await failing.go("sync")).exitCode).toBe(3);
  const missing = await setUpMany(declared);
  expect((await missing.go("sync")).exitCode).toBe(2);
  expect(["alpha", "beta", "gamma", "delta"].map((realm) => isComplete(missing.app(realm)))).toEqual([false, true, false, true]);
});

const otherSecret: Edits = [["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_OTHER_SECRET"]];
const twoOfOne = (changes: Edits = []): readonly Declared[] => [
  { name: "one", realm: "alpha" },
  { name: "two", realm: "alpha", changes },
  { name: "three", realm: "beta" },
];

test.each<{ what: string; changes: Edits }>([
  { what: "names another secret", changes: otherSecret },
  { what: "names another app key", changes: [["appKey: WEIBO_APP_KEY", "appKey: WEIBO_OTHER_KEY"]] },
  { what: "spells the realm otherwise", changes: [...otherSecret, ["realm: alpha ", "realm: ALPHA "]] },
])("stops two declarations of one realm before any request when one $what, but not a third one", async ({ changes }) => {
  const setup = await setUpMany(twoOfOne(changes), {
    environment: { ...demoSecrets, WEIBO_OTHER_SECRET: "e".repeat(32), WEIBO_OTHER_KEY: "987654321" },
  });
  for (const mode of ["plan", "sync"] as const) {
    const ran = await setup.go(mode);
    expect(ran.exitCode).toBe(2);
    for (const folder of ["one", "two"])
      expect(ran.text).toMatch(
        phrase(janrainTexts.blockers.conflict, { file: `${folder}/weibo-provider.yaml`, account: "alpha.rpxnow.com" }),
      );
  }
  expect(setup.requested("alpha")).toEqual([]);
  expect(isComplete(setup.app("beta"))).toBe(true);
});

test("accepts different names of equal secrets, and syncs declarations of one realm one after the other", async () => {
  const changes: Edits = [...otherSecret, ["[www.acme.example]", "[shop.acme.example]"]];
  const setup = await setUpMany(twoOfOne(changes), { environment: { ...demoSecrets, WEIBO_OTHER_SECRET: demoSecrets.WEIBO_APP_SECRET } });
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(0);
  const { signIn, domains } = setup.app("alpha");
  expect({ signIn, domains }).toEqual({ signIn: ["google", "sinaweibo"], domains: ["localhost", "www.acme.example", "shop.acme.example"] });
  expect(setup.requested("alpha").slice(0, 8)).toEqual([...planning, ...planning]);
  const before = setup.requested("alpha", true);
  expect((await setup.go("sync")).exitCode).toBe(0);
  expect(setup.requested("alpha", true)).toEqual(before);
});

test("writes for a second declaration of a realm only what the first left, and restores nothing that it replaced", async () => {
  const setup = await setUpMany(twoOfOne([["[www.acme.example]", "[shop.acme.example]"]]));
  setup.app("alpha").properties.set("sinaweibo", earlier);
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(0);
  expect(setup.requested("alpha", true)).toEqual(["add_domain_patterns", "set_properties", "set_auth_providers", "add_domain_patterns"]);
  expect(setup.app("alpha").domains).toEqual(["localhost", "www.acme.example", "shop.acme.example"]);
});

test.each([5, 6, 7, 8])(
  "leaves a working login for two declarations of a realm when reads of the credentials are wrong from the %ith on",
  async (from) => {
    let queries = 0;
    const isReading = ({ host, path }: EmulatedRequest) => host.startsWith("alpha.") && path.endsWith("/get_properties");
    const setup = await setUpMany(twoOfOne(), {
      injectFault: (request) => (isReading(request) && ++queries >= from ? { fail: 2 } : undefined),
    });
    const app = setup.app("alpha");
    app.properties.set("sinaweibo", earlier);
    await setup.go("sync");
    expect(app.signIn).toContain("sinaweibo");
    expect(app.properties.get("sinaweibo")).not.toEqual(earlier);
  },
);

test("reports a second declaration of a realm as remaining when it cannot be read again, and the next run completes it", async () => {
  let [count, isHealthy] = [0, false];
  const injectFault: FaultInjector = ({ host, path }) => {
    const isDue = host.startsWith("alpha.") && path.endsWith("/get_domain_patterns") && ++count > 4;
    return isDue && !isHealthy ? { status: 403 } : undefined;
  };
  const setup = await setUpMany(twoOfOne([["[www.acme.example]", "[shop.acme.example]"]]), { injectFault });
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(3);
  const outcomes = targetsOf(ran.report.files).map(({ outcome }) => [outcome?.applied.length, outcome?.remaining.length]);
  expect(outcomes).toEqual([
    [3, 0],
    [3, 0],
    [0, 4],
  ]);
  expect(ran.text).toMatch(phrase(janrainTexts.failures["not-json"], { operation: "get_domain_patterns", status: 403 }));
  isHealthy = true;
  expect((await setup.go("sync")).exitCode).toBe(0);
  expect(setup.app("alpha").domains).toContain("shop.acme.example");
});
