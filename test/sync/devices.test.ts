import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { janrainOptions } from "../../src/targets/janrain/options.ts";
import { edits, outcomeOf, planned, setUpJanrain } from "../helpers/janrain-run.ts";
import { phrase } from "../helpers/phrase.ts";

const options = (deviceTypes: string) => ({
  janrain: { ...janrainOptions({ propagationTimeout: "0", deviceTypes }), retry: { attempts: 1, pause: 0 } },
});
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
])("sets the lists of the device types %j in the order %j, once", async (devices, order) => {
  const { go, app, set } = await deviceSetup();
  expect((await go("sync", options(devices))).exitCode).toBe(0);
  expect(set).toEqual(order);
  expect([app.signIn, ...Object.values(app.devices ?? {})]).toEqual(order.map(() => list));
  const again = await go("sync", options(devices));
  expect(again.exitCode).toBe(0);
  expect(set).toEqual(order);
  for (const device of order.slice(0, -1)) expect(planned(again)[`sign-in sinaweibo (${device})`]).toBe("unknown: device-unread");
});

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

test("does not claim that a device type added later is set, since its list cannot be read", async () => {
  const { go, set } = await deviceSetup();
  await go("sync", options(""));
  const ran = await go("sync", options("iphone"));
  expect([ran.exitCode, set]).toEqual([0, ["web"]]);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "credentials", "sign-in"], pending: ["sign-in"], remaining: [] });
  expect(ran.text).not.toMatch(phrase(en.report.applied, { what: en.sync.changeNames["sign-in"] }));
  expect(ran.text).toContain(en.sync.reasons["device-unread"]);
});

test("reports device lists as pending together with the web's while credentials are missing", async () => {
  const { go, app, set } = await deviceSetup({ changes: edits.noPartner });
  const ran = await go("sync", options("iphone"));
  expect([ran.exitCode, set, app.devices]).toEqual([0, ["iphone"], undefined]);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: ["credentials", "sign-in", "sign-in"], remaining: [] });
});
