import { expect, test } from "vitest";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import type { EmulatedRequest } from "../../src/emulator/http.ts";
import type { Edits } from "../helpers/example.ts";
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
  (operation: string): FaultInjector =>
  ({ host, path }) =>
    host.startsWith("beta.") && path.endsWith(operation) ? { status: 403 } : undefined;

test.each<{ what: string; declared?: readonly Declared[]; injectFault?: FaultInjector; exitCode: number; says: string; asked: string[] }>([
  {
    what: "cannot be read",
    injectFault: at("get_domain_patterns"),
    exitCode: 3,
    says: "Janrain answered get_domain_patterns with status 403",
    asked: planning.slice(0, 2),
  },
  {
    what: "cannot be written",
    injectFault: at("set_properties"),
    exitCode: 3,
    says: "Janrain answered set_properties with status 403",
    asked: [...planning, "add_domain_patterns", "get_domain_patterns"],
  },
  { what: "has errors", declared: second([["name: AcmeMember", "name: Acme Member"]]), exitCode: 1, says: "Not synced", asked: [] },
  {
    what: "lacks a secret",
    declared: second([["appKey: WEIBO_APP_KEY", "appKey: WEIBO_BETA_KEY"]]),
    exitCode: 2,
    says: "The secret WEIBO_BETA_KEY is not set",
    asked: [],
  },
])(
  "one of three that $what stops none of the others, and the exit code tells",
  async ({ declared = three, injectFault, exitCode, says, asked }) => {
    const setup = await setUpMany(declared, injectFault && { injectFault });
    const ran = await setup.go("sync");
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.text).toContain(says);
    expect([isComplete(setup.app("alpha")), isComplete(setup.app("beta")), isComplete(setup.app("gamma"))]).toEqual([true, false, true]);
    expect(setup.asked("beta")).toEqual(asked);
  },
);

test("of several kinds of failure the exit code tells the gravest", async () => {
  const declared: readonly Declared[] = [
    { name: "one", realm: "alpha", changes: [["name: AcmeMember", "name: Acme Member"]] },
    { name: "two", realm: "beta" },
    { name: "three", realm: "gamma", changes: [["appKey: WEIBO_APP_KEY", "appKey: WEIBO_BETA_KEY"]] },
    { name: "four", realm: "delta" },
  ];
  const failing = await setUpMany(declared, { injectFault: at("providers") });
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
])("two declarations of one realm, of which one $what, stop each other before any request, and not a third", async ({ changes }) => {
  const setup = await setUpMany(twoOfOne(changes), {
    environment: { ...demoSecrets, WEIBO_OTHER_SECRET: "e".repeat(32), WEIBO_OTHER_KEY: "987654321" },
  });
  for (const mode of ["plan", "sync"] as const) {
    const ran = await setup.go(mode);
    expect(ran.exitCode).toBe(2);
    expect(ran.text).toContain("two/weibo-provider.yaml declares other credentials for https://alpha.rpxnow.com too");
    expect(ran.text).toContain("one/weibo-provider.yaml declares other credentials for https://alpha.rpxnow.com too");
  }
  expect(setup.asked("alpha")).toEqual([]);
  expect(isComplete(setup.app("beta"))).toBe(true);
});

test("other names for the same values are no conflict; declarations of one realm follow one another", async () => {
  const changes: Edits = [...otherSecret, ["[www.acme.example]", "[shop.acme.example]"]];
  const setup = await setUpMany(twoOfOne(changes), { environment: { ...demoSecrets, WEIBO_OTHER_SECRET: demoSecrets.WEIBO_APP_SECRET } });
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(0);
  const { signIn, domains } = setup.app("alpha");
  expect({ signIn, domains }).toEqual({ signIn: ["google", "sinaweibo"], domains: ["localhost", "www.acme.example", "shop.acme.example"] });
  expect(setup.asked("alpha").slice(0, 8)).toEqual([...planning, ...planning]);
  const before = setup.asked("alpha", true);
  expect((await setup.go("sync")).exitCode).toBe(0);
  expect(setup.asked("alpha", true)).toEqual(before);
});

test("a second declaration of a realm writes only what the first left, and puts nothing back that the first replaced", async () => {
  const setup = await setUpMany(twoOfOne([["[www.acme.example]", "[shop.acme.example]"]]));
  setup.app("alpha").properties.set("sinaweibo", earlier);
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(0);
  expect(setup.asked("alpha", true)).toEqual(["add_domain_patterns", "set_properties", "set_auth_providers", "add_domain_patterns"]);
  expect(setup.app("alpha").domains).toEqual(["localhost", "www.acme.example", "shop.acme.example"]);
});

test.each([5, 6, 7, 8])(
  "whatever is wrong from reading %i of the credentials on, two declarations of a realm leave a login that works",
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

test("a second declaration of a realm that cannot be read again is left, and a next run takes it up", async () => {
  let [count, isHealthy] = [0, false];
  const injectFault: FaultInjector = ({ host, path }) => {
    const isDue = host.startsWith("alpha.") && path.endsWith("/get_domain_patterns") && ++count > 4;
    return isDue && !isHealthy ? { status: 403 } : undefined;
  };
  const setup = await setUpMany(twoOfOne([["[www.acme.example]", "[shop.acme.example]"]]), { injectFault });
  const ran = await setup.go("sync");
  expect(ran.exitCode).toBe(3);
  const outcomes = ran.report.files.map(({ outcome }) => [outcome?.applied.length, outcome?.remaining.length]);
  expect(outcomes).toEqual([
    [3, 0],
    [3, 0],
    [0, 4],
  ]);
  expect(ran.text).toContain("Janrain answered get_domain_patterns with status 403");
  isHealthy = true;
  expect((await setup.go("sync")).exitCode).toBe(0);
  expect(setup.app("alpha").domains).toContain("shop.acme.example");
});
