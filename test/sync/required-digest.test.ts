import { describe, expect, test } from "vitest";
import { digestOfRun, plansOf, targetsOf } from "../../src/core/report/run-plans.ts";
import { combinedDigest } from "../../src/core/sync/digest.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Declared, setUpMany } from "./many-declarations.ts";

const one: readonly Declared[] = [{ name: "one", realm: "alpha" }];
const two: readonly Declared[] = [...one, { name: "two", realm: "beta" }];
const realms = ["alpha", "beta"];
const other = "0".repeat(64);

/** The digest of what would be done now. */
async function reviewed({ go }: Awaited<ReturnType<typeof setUpMany>>): Promise<string> {
  const { report } = await go("plan");
  return digestOfRun(report.files);
}

test.each([
  ["one declaration", one],
  ["two", two],
])("syncs %s once under the reviewed digest", async (_, declared) => {
  const setup = await setUpMany(declared);
  const requiredDigest = await reviewed(setup);
  expect((await setup.go("sync", { requiredDigest })).exitCode).toBe(0);
  for (const { realm } of declared) expect(setup.app(realm).signIn).toContain("sinaweibo");
  // What was reviewed was that something is written; that nothing is to be is another plan.
  const again = await setup.go("sync", { requiredDigest });
  expect(again.exitCode).toBe(2);
  expect((await setup.go("sync", { requiredDigest: await reviewed(setup) })).exitCode).toBe(0);
});

test.each<{ what: string; change: (setup: Awaited<ReturnType<typeof setUpMany>>) => void }>([
  { what: "no plan that there was", change: () => {} },
  { what: "the plan before a list was filled", change: ({ app }) => app("beta").signIn.push("sinaweibo") },
  { what: "the plan before a list was emptied", change: ({ app }) => app("alpha").domains.splice(0) },
])("writes nothing and shows the plans when the digest is that of $what", async ({ what, change }) => {
  const setup = await setUpMany(two);
  const requiredDigest = what.startsWith("no") ? other : await reviewed(setup);
  change(setup);
  const ran = await setup.go("sync", { requiredDigest });
  expect(ran.exitCode).toBe(2);
  expect(realms.flatMap((realm) => setup.requested(realm, true))).toEqual([]);
  const digest = await reviewed(setup);
  expect(ran.text).toMatch(phrase(janrainTexts.blockers.digest, { digest, required: requiredDigest }));
  for (const realm of realms) expect(ran.text).toContain(`https://${realm}.rpxnow.com`);
  expect(ran.text).toContain(`${janrainTexts.changeNames.credentials} sinaweibo: ${janrainTexts.reasons["not-stored"]}`);
});

test("writes nothing when one declaration cannot be read, since the digest differs", async () => {
  let isHealthy = true;
  const setup = await setUpMany(two, { injectFault: ({ host }) => (!isHealthy && host.startsWith("beta.") ? { status: 403 } : undefined) });
  const requiredDigest = await reviewed(setup);
  isHealthy = false;
  const ran = await setup.go("sync", { requiredDigest });
  expect(ran.exitCode).toBe(3);
  expect(realms.flatMap((realm) => setup.requested(realm, true))).toEqual([]);
});

test("ignores the required digest in a plan", async () => {
  const { go } = await setUpMany(one);
  expect((await go("plan", { requiredDigest: other })).exitCode).toBe(0);
});

describe("a dry run", () => {
  const dry = (requiredDigest: string) => ["plan", { isDryRun: true, requiredDigest }] as const;
  const broken: readonly Declared[] = [...one, { name: "two", realm: "beta", changes: [["name: AcmeMember", "name: Acme Member"]] }];
  const unset: readonly Declared[] = [
    ...one,
    { name: "two", realm: "beta", changes: [["appKey: WEIBO_APP_KEY", "appKey: WEIBO_BETA_KEY"]] },
  ];

  test.each<{
    what: string;
    declared: readonly Declared[];
    digest: "of the plans" | "of what a sync would do" | "of another plan";
    exitCode: number;
  }>([
    { what: "one declaration", declared: one, digest: "of the plans", exitCode: 0 },
    { what: "one declaration", declared: one, digest: "of another plan", exitCode: 2 },
    { what: "two", declared: two, digest: "of the plans", exitCode: 0 },
    { what: "two", declared: two, digest: "of another plan", exitCode: 2 },
    { what: "two of which one has errors", declared: broken, digest: "of the plans", exitCode: 2 },
    { what: "two of which one has errors", declared: broken, digest: "of what a sync would do", exitCode: 1 },
    { what: "two of which one lacks a secret", declared: unset, digest: "of the plans", exitCode: 2 },
    { what: "two of which one lacks a secret", declared: unset, digest: "of what a sync would do", exitCode: 2 },
  ])("exits $exitCode for $what and the digest $digest, as the sync does, and writes nothing", async ({ declared, digest, exitCode }) => {
    const setup = await setUpMany(declared);
    const plans = plansOf((await setup.go("plan")).report.files).map(({ digest: own }) => own);
    const required = { "of the plans": combinedDigest(plans), "of what a sync would do": plans[0] ?? "", "of another plan": other }[digest];
    const rehearsal = await setup.go(...dry(required));
    expect(rehearsal.exitCode).toBe(exitCode);
    expect(realms.flatMap((realm) => setup.requested(realm, true))).toEqual([]);
    const sync = await setup.go("sync", { requiredDigest: required });
    expect(sync.exitCode).toBe(exitCode);
    const blockers = ({ report }: typeof sync) => targetsOf(report.files).map((target) => target.blockers);
    expect(blockers(rehearsal)).toEqual(blockers(sync));
  });

  test("without a digest needs no secrets, and plans a declaration with errors", async () => {
    const setup = await setUpMany([...unset, { name: "three", realm: "gamma", changes: [["name: AcmeMember", "name: Acme Member"]] }]);
    const ran = await setup.go("plan", { isDryRun: true });
    expect(ran.exitCode).toBe(1);
    expect(targetsOf(ran.report.files).map(({ plan, blockers }) => [plan !== undefined, blockers])).toEqual([
      [true, []],
      [true, []],
      [true, []],
    ]);
  });
});
