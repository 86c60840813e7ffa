import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { guideData } from "../../src/core/guide/guide-data.ts";
import { plansOf } from "../../src/core/report/run-plans.ts";
import { combinedDigest } from "../../src/core/sync/digest.ts";
import { offlineCheck, type RunRequest, run } from "../../src/run.ts";
import { example } from "../helpers/example.ts";
import { toRan } from "../helpers/janrain-run.ts";

const janrain = example.slice(example.indexOf("janrain:"), example.indexOf("developer:"));
const own = "https://www.acme.example/auth/weibo/callback";
const withoutTarget = example.replace(janrain, "").replaceAll("https://acme.rpxnow.com/sinaweibo/callback", own);
const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";
const keycloak =
  "keycloak:\n  url: https://sso.acme.example\n  realm: acme\n  alias: weibo\n  clientId: K_ID\n  clientSecret: K_SECRET\n\n";
const withBoth = (first: string, second: string) =>
  example
    .replace(janrain, first + second)
    .replaceAll("https://acme.rpxnow.com/sinaweibo/callback", "https://acme.eu.auth0.com/login/callback");

/** Runs a declaration without secrets: nothing is requested from services that read nothing without keys. */
async function go(text: string, mode: RunRequest["mode"]) {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), text);
  const severities = new Map([["image-file", "off"]] as const);
  const report = await run({ ...offlineCheck, mode, folder, patterns: [], severities, secrets: () => undefined });
  const ran = toRan(report);
  return { ...ran, report, groups: report.groups, plans: JSON.parse(ran.json).plan as { target: string | null; digest: string | null }[] };
}

it("checks a declaration without an identity service in full", async () => {
  const { exitCode, report } = await go(withoutTarget, "check");
  expect([exitCode, report.findings.map(({ rule }) => rule)]).toEqual([0, ["review-development"]]);
  const broken = await go(withoutTarget.replace("name: AcmeMember", "name: Acme Member"), "check");
  expect(broken.report.findings.map(({ rule }) => rule)).toContain("name-spaces");
});

it("leaves out the steps and the dashboard of a service that is not declared", async () => {
  const { report } = await go(withoutTarget, "check");
  const [file] = report.files;
  if (!file) throw new Error("no report");
  const data = guideData(await report.withSource(file), new Map());
  expect(data.progress.map(({ step }) => step)).toEqual([6, 7, 8, 9, 10, 12]);
  expect(data.sections.map(({ id }) => id)).toEqual(["basic", "images", "callbacks", "tests", "developer"]);
});

it.each(["plan", "sync"] as const)("has nothing to %s without an identity service, and says so", async (mode) => {
  const { exitCode, text, plans, groups } = await go(withoutTarget, mode);
  expect([exitCode, text.includes("names no identity service")]).toEqual([0, true]);
  expect(plans).toMatchObject([{ target: null, digest: null, changes: [], failure: null }]);
  expect(groups).toEqual([{ account: "", files: ["weibo-provider.yaml"] }]);
});

it.each([
  ["in the order of reports", withBoth(auth0, keycloak)],
  ["whatever their order in the file", withBoth(keycloak, auth0)],
])("plans two identity services of a declaration, %s", async (_, text) => {
  const { exitCode, plans, report, groups } = await go(text, "plan");
  expect([exitCode, plans.map(({ target }) => target)]).toEqual([0, ["auth0", "keycloak"]]);
  const [one, other] = plansOf(report.files);
  expect(one?.digest).not.toBe(other?.digest);
  expect(JSON.parse((await go(text, "plan")).json).digest).toBe(combinedDigest([one?.digest ?? "", other?.digest ?? ""]));
  expect(groups).toEqual([
    { account: "acme.eu.auth0.com/weibo https://sso.acme.example/realms/acme/weibo", files: ["weibo-provider.yaml"] },
  ]);
});

it("starts no sync without the secrets of one of two services, and names what is missing", async () => {
  const { exitCode, text } = await go(withBoth(auth0, keycloak), "sync");
  expect(exitCode).toBe(2);
  for (const name of ["A_ID", "A_SECRET", "K_ID", "K_SECRET", "https://sso.acme.example"]) expect(text).toContain(name);
});
