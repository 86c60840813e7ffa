import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { RunRequest } from "../../src/run.ts";
import { edited, root } from "../helpers/example.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import type { Ran } from "../helpers/janrain-run.ts";
import { mockApp } from "../mocks/janrain-behavior.ts";
import { page } from "../mocks/janrain-operations.ts";
import { declaredPair, earlierPair, type MockSetup, setUpMock } from "./mock-run.ts";

/** Kinds of changes in each list of a declaration's outcome. */
function listsOf({ report }: Ran, index = 0) {
  const { applied = [], unverified = [], remaining = [] } = report.files[index]?.targets?.[0]?.outcome ?? {};
  const kinds = (changes: readonly { kind: string; action: string }[]) =>
    changes.filter(({ action }) => action !== "none").map(({ kind }) => kind);
  return { applied: kinds(applied), unverified: kinds(unverified), remaining: kinds(remaining) };
}

const nothing = { applied: [], unverified: [], remaining: ["allow-domain", "credentials", "sign-in"] };

/** Cancels a run when an operation was performed: before its response, or a moment after it. */
function cancelAfter({ mock }: MockSetup, operation: string, isAtOnce = false): AbortSignal {
  const canceling = new AbortController();
  mock.after = (call) => {
    if (call.operation !== operation) return;
    if (isAtOnce) canceling.abort();
    else setTimeout(() => canceling.abort(), 20);
  };
  return canceling.signal;
}

test.each(["check", "plan", "sync"] as const)("ends the probe of a sign-in that never starts, in a %s", async (mode) => {
  const { mock, go, writes } = await setUpMock();
  const canceling = new AbortController();
  mock.reply = ({ operation }, perform) => {
    if (operation !== "start") return perform();
    canceling.abort();
    return "hang";
  };
  const ran = await go(mode, { probe: "sign-in", canceled: canceling.signal });
  expect([ran.report.isCanceled, writes()], ran.text).toEqual([true, []]);
});

test.each([true, false])("writes nothing when it is canceled while it asks for confirmation, whatever the answer: %s", async (answer) => {
  const { go, writes } = await setUpMock();
  const canceling = new AbortController();
  const confirm = async () => {
    canceling.abort();
    return answer;
  };
  const { report, text } = await go("sync", { canceled: canceling.signal, confirm });
  expect([report.isCanceled, writes()], text).toEqual([true, []]);
});

test("does not ask for confirmation when it was canceled during the plan", async () => {
  const setup = await setUpMock();
  let isAsked = false;
  const confirm = async () => (isAsked = true);
  const ran = await setup.go("sync", { canceled: cancelAfter(setup, "get_properties", true), confirm });
  expect([ran.report.isCanceled, isAsked, setup.writes()]).toEqual([true, false, []]);
});

test("restores the pair at once when it is canceled while it waits for a change to show", async () => {
  const setup = await setUpMock({ staleReads: 1000 });
  setup.app.properties.set("sinaweibo", earlierPair);
  setup.app.domains.push("www.acme.example");
  const ran = await setup.go("sync", { canceled: cancelAfter(setup, "set_properties") }, { propagationTimeout: "60" });
  expect(ran.text).toContain("The write in progress was reverted");
  expect([listsOf(ran), setup.app.properties.get("sinaweibo")]).toEqual([
    { applied: [], unverified: [], remaining: ["credentials", "sign-in"] },
    earlierPair,
  ]);
});

test.each([
  ["add_domain_patterns", { applied: [], unverified: ["allow-domain"], remaining: ["credentials", "sign-in"] }],
  ["set_auth_providers", { applied: ["allow-domain", "credentials"], unverified: ["sign-in"], remaining: [] }],
] as const)("reports as not verified what %s wrote when it is canceled while it waits for it to show", async (operation, lists) => {
  const setup = await setUpMock();
  const canceled = cancelAfter(setup, operation);
  setup.mock.before = (call) => {
    if (call.operation === operation) setup.mock.behavior.staleReads = 1000;
  };
  const ran = await setup.go("sync", { canceled }, { propagationTimeout: "60" });
  expect(listsOf(ran), ran.text).toEqual(lists);
  setup.mock.behavior.staleReads = 0;
});

test("ends the pause before another attempt", async () => {
  const setup = await setUpMock();
  setup.mock.reply = ({ operation }, perform) => (operation === "get_properties" ? page(503, "Unavailable") : perform());
  const retry = { attempts: 3, pause: 60_000 };
  const targets = janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry });
  const { report, text } = await setup.go("sync", { canceled: cancelAfter(setup, "get_properties"), targets });
  expect([report.isCanceled, setup.writes()], text).toEqual([true, []]);
});

/** Declarations of these realms, each in a folder of its own. */
async function declarations(...realms: string[]): Promise<Pick<RunRequest, "folder" | "patterns">> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [index, realm] of realms.entries()) {
    const own = join(folder, String(index));
    await cp(join(root, "test/fixtures/acme/brand"), join(own, "brand"), { recursive: true });
    await writeFile(
      join(own, "weibo-provider.yaml"),
      edited([["realm: acme", `realm: ${realm}`]]).replaceAll("acme.rpxnow.com", `${realm}.rpxnow.com`),
    );
  }
  return { folder, patterns: ["*/weibo-provider.yaml"] };
}

test("starts no declaration of the same account after the one in which it was canceled", async () => {
  const setup = await setUpMock();
  setup.app.properties.set("sinaweibo", earlierPair);
  const source = await declarations("acme", "acme");
  const ran = await setup.go("sync", { ...source, canceled: cancelAfter(setup, "set_auth_providers", true) });
  expect(ran.report.isCanceled).toBe(true);
  expect(listsOf(ran).remaining, ran.text).toEqual([]);
  expect([listsOf(ran, 1), setup.writes()]).toEqual([nothing, ["add_domain_patterns", "set_properties", "set_auth_providers"]]);
  expect(setup.app.properties.get("sinaweibo")).toEqual(declaredPair);
});

test("reports for each of two realms what was applied there", async () => {
  const setup = await setUpMock({}, { "acme.rpxnow.com": mockApp(), "shop.rpxnow.com": mockApp() });
  const source = await declarations("acme", "shop");
  const canceling = new AbortController();
  setup.mock.after = ({ host, operation }) => {
    if (host === "shop.rpxnow.com" && operation === "set_properties") canceling.abort();
  };
  const ran = await setup.go("sync", { ...source, canceled: canceling.signal });
  for (const [index, { signIn, domains, properties }] of [...setup.mock.apps.values()].entries()) {
    const complete = {
      "allow-domain": domains.includes("www.acme.example"),
      credentials: properties.has("sinaweibo"),
      "sign-in": signIn.web.includes("sinaweibo"),
    };
    const { applied, remaining } = listsOf(ran, index);
    expect(applied, ran.text).toEqual(Object.keys(complete).filter((kind) => complete[kind as keyof typeof complete]));
    expect([...applied, ...remaining]).toEqual(nothing.remaining);
  }
});
