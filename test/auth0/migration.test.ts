import { describe, expect, test } from "vitest";
import { bothText, setUpRun } from "./run.ts";
import { declaredPair } from "./scene.ts";

const actionsOf = ({ report }: Awaited<ReturnType<Awaited<ReturnType<typeof setUpRun>>["go"]>>) =>
  report.files[0]?.targets?.map(({ target, plan }) => [target, plan?.changes.map(({ kind, action }) => `${kind} ${action}`)]);

const wroteTo = ({ janrain, auth0 }: Awaited<ReturnType<typeof setUpRun>>) =>
  [janrain, auth0].map(({ calls }) => calls.splice(0).flatMap(({ operation, writes }) => (writes ? [operation] : [])));

describe("a declaration with Janrain and Auth0", () => {
  test("is planned and synced at both, and a second sync writes nothing", async () => {
    const setup = await setUpRun();
    const plan = await setup.go("plan");
    expect([plan.exitCode, actionsOf(plan)]).toEqual([
      0,
      [
        ["janrain", ["allow-domain create", "credentials create", "sign-in create"]],
        ["auth0", ["connection create", "credentials create", "application create"]],
      ],
    ]);
    expect(wroteTo(setup)).toEqual([[], []]);
    const sync = await setup.go("sync");
    expect([sync.exitCode, wroteTo(setup)]).toEqual([
      0,
      [
        ["add_domain_patterns", "set_properties", "set_auth_providers"],
        ["post-connections", "patch-clients"],
      ],
    ]);
    expect(setup.tenant.connections).toMatchObject([{ name: "weibo", options: declaredPair, clients: ["SiteClient01"] }]);
    expect(setup.app.signIn).toContain("sinaweibo");
    expect([(await setup.go("sync")).exitCode, wroteTo(setup)]).toEqual([0, [[], []]]);
  });

  test.each([
    [
      "Auth0",
      ({ host }: { host: string }) => host === "acme.eu.auth0.com",
      ["add_domain_patterns", "set_properties", "set_auth_providers"],
      [],
    ],
    ["Janrain", ({ host }: { host: string }) => host === "acme.rpxnow.com", [], ["post-connections", "patch-clients"]],
  ])("is synced at one while %s fails, and the exit code is 3", async (service, fails, atJanrain, atAuth0) => {
    const setup = await setUpRun({ injectFault: (request) => (fails(request) ? { status: 503 } : undefined) });
    const { exitCode, text } = await setup.go("sync");
    expect([exitCode, wroteTo(setup)]).toEqual([3, [atJanrain, atAuth0]]);
    expect(text).toContain(service);
  });

  test("leaves Weibo's callback where the declaration has it", async () => {
    const callbacks = ["https://acme.rpxnow.com/sinaweibo/callback", "https://acme.eu.auth0.com/login/callback"];
    const steps = callbacks.map(async (callback) => {
      const { go } = await setUpRun({ text: bothText.replaceAll(callbacks[0] ?? "", callback) });
      return (await go("sync")).report.files[0]?.targets?.at(-1)?.instructions?.map(({ step }) => step);
    });
    expect(await Promise.all(steps)).toEqual([[], ["register-callback"]]);
  });

  test("has one digest for both plans, which a sync can require", async () => {
    const setup = await setUpRun();
    const digests = (await setup.go("plan")).report.files[0]?.targets?.map(({ plan }) => plan?.digest) ?? [];
    expect(new Set(digests).size).toBe(2);
    const { exitCode } = await setup.go("sync", { requiredDigest: digests[0] });
    expect([exitCode, wroteTo(setup)]).toEqual([2, [[], []]]);
  });

  test("plans what needs no secret of a service that has none", async () => {
    const setup = await setUpRun();
    const { exitCode, text, report } = await setup.go("plan", { secrets: () => undefined });
    const changes = report.files[0]?.targets?.flatMap(({ plan }) => plan?.changes ?? []) ?? [];
    expect(exitCode).toBe(0);
    expect(changes.filter(({ kind }) => ["connection", "application"].includes(kind)).map(({ reason }) => reason)).toEqual([
      "needs-secret",
      "needs-secret",
    ]);
    expect(text).toContain("AUTH0_CLIENT_ID");
  });

  test("passes the check, whichever of the two callbacks it declares", async () => {
    for (const callback of ["https://acme.rpxnow.com/sinaweibo/callback", "https://acme.eu.auth0.com/login/callback"]) {
      const { go } = await setUpRun({ text: bothText.replaceAll("https://acme.rpxnow.com/sinaweibo/callback", callback) });
      const { report, exitCode } = await go("check");
      expect([exitCode, report.findings.filter(({ severity }) => severity !== "info")]).toEqual([0, []]);
    }
  });
});
