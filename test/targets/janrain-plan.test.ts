import { describe, expect, it } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import type { Change } from "../../src/core/sync/plan.ts";
import type { Desired } from "../../src/targets/janrain/desired.ts";
import { planChanges } from "../../src/targets/janrain/plan.ts";
import type { DeviceType } from "../../src/targets/janrain/protocol.ts";
import type { RemoteState } from "../../src/targets/janrain/remote-state.ts";

const pair = (appKey = "1234567890", appSecret = "a1b2".repeat(8)) => ({ appKey: new Secret(appKey), appSecret: new Secret(appSecret) });
const desired: Desired = {
  domains: ["www.acme.example"],
  credentials: pair(),
  keys: {} as Desired["keys"],
  missing: { apiKey: [], partnerKey: [], credentials: [] },
  hasPartner: true,
  devices: [],
};
const upToDate: RemoteState = {
  signIn: ["facebook", "sinaweibo"],
  isOffered: true,
  domains: ["www.acme.example"],
  credentials: pair(),
  recordedDevices: new Set(),
};
const missing = { apiKey: ["API"], partnerKey: ["PARTNER"], credentials: ["SECRET"] };

/** Each change as one line, with its flags and the names of missing secrets. */
const planned = (wanted: Partial<Desired> = {}, remote: Partial<RemoteState> = {}) =>
  planChanges({ ...desired, ...wanted }, { ...upToDate, ...remote }).map(({ kind, subject, action, reason, ...rest }: Change) =>
    [kind, subject, action, reason, ...Object.entries(rest).map(([name, value]) => `${name}=${value}`)].join(" "),
  );

const [domain, credentials, signIn] = [
  "allow-domain www.acme.example none listed",
  "credentials sinaweibo none same",
  "sign-in sinaweibo none listed",
];

describe("a plan for Janrain", () => {
  it("that is up to date changes nothing", () => {
    expect(planned()).toEqual([domain, credentials, signIn]);
  });

  it.each<[string, RemoteState["domains"], string]>([
    ["is listed, whatever its case", ["WWW.Acme.example"], "none listed"],
    ["is listed, after others", ["b.example", "www.acme.example"], "none listed"],
    ["is covered by a pattern", ["*.acme.example"], "none covered"],
    ["is not covered by a pattern of another domain", ["*.b.example"], "create not-listed"],
    ["is the first in the list", [], "create opens-list"],
    ["is not readable", undefined, "unknown needs-secret secrets=API"],
  ])("whose domain %s", (_, domains, expected) => {
    expect(planned({ missing }, { domains })[0]).toBe(`allow-domain www.acme.example ${expected}`);
  });

  it("has a change for each domain, in their order", () => {
    expect(planned({ domains: ["www.acme.example", "b.example"] }).slice(0, 2)).toEqual([
      domain,
      "allow-domain b.example create not-listed",
    ]);
  });

  it.each<[string, Partial<Desired>, Partial<RemoteState>, string]>([
    ["another app key", {}, { credentials: pair("1") }, "update differs"],
    ["another app secret", {}, { credentials: pair(undefined, "1") }, "update differs"],
    ["nothing stored", {}, { credentials: null }, "create not-stored"],
    ["stored credentials that cannot be read", { missing }, { credentials: undefined }, "unknown needs-secret secrets=API,PARTNER,SECRET"],
    ["a missing secret", { missing, credentials: undefined }, {}, "unknown needs-secret secrets=API,PARTNER,SECRET"],
    ["no Partner key", { hasPartner: false }, { signIn: [] }, "unknown manual manual=true"],
    ["no Partner key, and the provider listed", { hasPartner: false }, {}, "unknown manual-listed manual=true"],
    [
      "a problem of the Partner API",
      {},
      { partnerFailure: { partnerProblem: "partner-refused" } as never },
      "unknown partner-refused manual=true",
    ],
    ["another failure of the Partner API", {}, { partnerFailure: {} as never }, "none same"],
  ])("with %s", (_, wanted, remote, expected) => {
    expect(planned(wanted, remote)[1]).toBe(`credentials sinaweibo ${expected}`);
  });

  it.each<[string, Partial<Desired>, Partial<RemoteState>, string]>([
    ["is listed, whatever its case", {}, { signIn: ["SinaWeibo"] }, "none listed"],
    ["is not listed", {}, { signIn: ["facebook"] }, "create not-listed"],
    ["is not offered", {}, { signIn: [], isOffered: false }, "create not-offered"],
    ["is listed, and not offered", {}, { isOffered: false }, "none listed"],
    ["waits for credentials that are entered manually", { hasPartner: false }, { signIn: [] }, "create after-credentials"],
  ])("whose sign-in %s", (_, wanted, remote, expected) => {
    expect(planned(wanted, remote)[2]).toBe(`sign-in sinaweibo ${expected}`);
  });

  it.each<[string, Partial<Desired>, Partial<RemoteState>, string[]]>([
    [
      "are written again unless a record shows them, before the web's",
      {},
      { recordedDevices: new Set<DeviceType>(["android"]) },
      ["sign-in sinaweibo (iphone) update device-unread unreadable=true", "sign-in sinaweibo (android) none device-recorded", signIn],
    ],
    [
      "are written with the web's",
      {},
      { signIn: [], recordedDevices: new Set<DeviceType>(["android"]) },
      [
        "sign-in sinaweibo (iphone) create device-list",
        "sign-in sinaweibo (android) create device-list",
        "sign-in sinaweibo create not-listed",
      ],
    ],
    [
      "wait for credentials that are entered manually",
      { hasPartner: false },
      { signIn: [] },
      [
        "sign-in sinaweibo (iphone) create after-credentials",
        "sign-in sinaweibo (android) create after-credentials",
        "sign-in sinaweibo create after-credentials",
      ],
    ],
  ])("whose lists of devices %s", (_, wanted, remote, expected) => {
    expect(planned({ ...wanted, devices: ["iphone", "android"] }, remote).slice(2)).toEqual(expected);
  });
});
