import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { hasDrift } from "../../src/core/report/exit-code.ts";
import { root } from "../helpers/example.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { edits, outcomeOf, planned, setUpJanrain } from "../helpers/janrain-run.ts";
import { phrase } from "../helpers/phrase.ts";

const options = (deviceTypes: string, deviceFile?: string) => ({
  targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0", deviceTypes }), retry: { attempts: 1, pause: 0 } }, deviceFile),
});
const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};
const list = ["google", "facebook", "sinaweibo"];

/** An emulator that records which list each set_auth_providers sets. */
async function deviceSetup(setup: Parameters<typeof setUpJanrain>[0] = {}) {
  const set: string[] = [];
  const emulated = await setUpJanrain({
    ...setup,
    injectFault: (request) => {
      if (request.path.endsWith("/set_auth_providers")) set.push(request.form.get("device_type") ?? "web");
      return setup.injectFault?.(request);
    },
  });
  return { ...emulated, set };
}

test.each([
  ["", ["web"]],
  ["iphone", ["iphone", "web"]],
  ["android", ["android", "web"]],
  ["android,iphone", ["iphone", "android", "web"]],
])(
  "sets the lists of the device types %j in the order %j, and the record keeps the next sync from setting them again",
  async (devices, order) => {
    const { go, app, set } = await deviceSetup();
    const deviceFile = join(await temporaryFolder(), "devices.json");
    expect((await go("sync", options(devices, deviceFile))).exitCode).toBe(0);
    expect(set).toEqual(order);
    expect([app.signIn, ...Object.values(app.devices ?? {})]).toEqual(order.map(() => list));
    const again = await go("sync", options(devices, deviceFile));
    expect(again.exitCode).toBe(0);
    expect(set).toEqual(order);
    for (const device of order.slice(0, -1)) expect(planned(again)[`sign-in sinaweibo (${device})`]).toBe("none: device-recorded");
  },
);

test.each([1, 2, 3])(
  "leaves the web's list without the entry when setting list %i of three fails, and a second run sets all of them",
  async (failing) => {
    let count = 0;
    const { go, app, set } = await deviceSetup({
      injectFault: ({ path }) => (path.endsWith("/set_auth_providers") && ++count === failing ? { status: 503 } : undefined),
    });
    const ran = await go("sync", options("iphone,android"));
    expect(ran.exitCode).toBe(3);
    const lists = ["sign-in", "sign-in", "sign-in"];
    expect(outcomeOf(ran)).toEqual({
      applied: ["allow-domain", "credentials", ...lists.slice(0, failing - 1)],
      pending: [],
      unverified: ["sign-in"],
      remaining: lists.slice(failing),
    });
    expect(app.signIn).toEqual(["google", "facebook"]);
    set.length = 0;
    expect((await go("sync", options("iphone,android"))).exitCode).toBe(0);
    expect(set).toEqual(["iphone", "android", "web"]);
    expect([app.devices, app.signIn]).toEqual([{ iphone: list, android: list }, list]);
  },
);

test("sets the list of a device type that is added later, and reports it as applied", async () => {
  const { go, app, set } = await deviceSetup();
  await go("sync", options(""));
  set.length = 0;
  const plan = await go("plan", options("iphone"));
  expect([planned(plan)["sign-in sinaweibo (iphone)"], hasDrift(plan.report.files)]).toEqual(["update: device-unread", false]);
  const ran = await go("sync", options("iphone"));
  expect([ran.exitCode, set, app.devices]).toEqual([0, ["iphone"], { iphone: list }]);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "credentials", "sign-in", "sign-in"], pending: [], remaining: [] });
});

test("sets a recorded list again once the web's list has changed, and in another application", async () => {
  const { go, app, set } = await deviceSetup();
  const deviceFile = join(await temporaryFolder(), "devices.json");
  const sync = () => go("sync", options("iphone", deviceFile));
  await sync();
  app.signIn.push("twitter");
  set.length = 0;
  await sync();
  await sync();
  expect([set, app.devices]).toEqual([["iphone"], { iphone: [...list, "twitter"] }]);
  await writeFile(deviceFile, (await readFile(deviceFile, "utf8")).replaceAll("acme.rpxnow.com", "other.rpxnow.com"));
  await sync();
  expect(set).toEqual(["iphone", "iphone"]);
});

test("sets a list once in a run with two declarations of the application", async () => {
  const { go, set } = await deviceSetup();
  await go("sync", options(""));
  set.length = 0;
  const twice = { ...options("iphone,android"), folder: root, patterns: ["test/fixtures/acme", "examples/acme"] };
  expect((await go("sync", twice)).exitCode).toBe(0);
  expect(set).toEqual(["iphone", "android"]);
});

test.each(["sync", "plan"] as const)("rejects a device file of another program before the first request of a %s", async (mode) => {
  const { go, janrain } = await deviceSetup();
  const deviceFile = join(await temporaryFolder(), "devices.json");
  await writeFile(deviceFile, "[]");
  await expect(go(mode, options("iphone", deviceFile))).rejects.toThrow(phrase(en.usage["state-file-form"], { option: "device-file" }));
  expect([janrain.calls, await readFile(deviceFile, "utf8")]).toEqual([[], "[]"]);
});

test("reports device lists as pending together with the web's while credentials are missing", async () => {
  const { go, app, set } = await deviceSetup({ changes: edits.noPartner });
  const ran = await go("sync", options("iphone"));
  expect([ran.exitCode, set, app.devices]).toEqual([0, ["iphone"], undefined]);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: ["credentials", "sign-in", "sign-in"], remaining: [] });
});
