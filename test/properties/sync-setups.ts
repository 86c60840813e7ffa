import fc from "fast-check";
import { type JanrainQuirks, quirkChoices } from "../../src/targets/janrain/emulator/app.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { type Edits, edited } from "../helpers/example.ts";
import type { JanrainTexts } from "../helpers/janrain-options.ts";
import { edits } from "../helpers/janrain-run.ts";
import type { HeldState } from "../sync/starts.ts";

/** A declaration, the operator's options, and what Janrain holds and how it answers. */
export interface AnySetup {
  held: HeldState;
  offered: string[];
  quirks: JanrainQuirks;
  texts: JanrainTexts;
  allowDomains: string[];
  devices: string[];
  manual: boolean;
}

const declaredPair = { consumerKey: demoSecrets.WEIBO_APP_KEY ?? "", secret: demoSecrets.WEIBO_APP_SECRET ?? "" };
const providerName = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,9}$/).filter((name) => name !== "sinaweibo");
const declarable = ["www.acme.example", "shop.acme.example", "*.acme.example", "*.shop.acme.example", "acme.example", "a.b.acme.example"];
const listable = [...declarable, "WWW.Acme.example", "*.SHOP.acme.example", "localhost", "*.example", "*.com", "other.test", "*"];
const pair = fc.oneof(
  fc.constant(declaredPair),
  fc.record({ consumerKey: fc.string({ minLength: 1 }), secret: fc.string({ minLength: 1 }) }),
  fc.constant({ consumerKey: declaredPair.consumerKey, secret: "" }),
);

/** Quirks under which the chosen `provider-list` can work; none that delays changes, which takes time. */
const quirks: fc.Arbitrary<JanrainQuirks> = fc.record({
  "provider-list": fc.constantFrom(...quirkChoices["provider-list"]),
  "takes-lists": fc.constantFrom(...quirkChoices["takes-lists"]),
  "failure-status": fc.constantFrom(...quirkChoices["failure-status"]),
  stat: fc.constantFrom(...quirkChoices.stat),
  signin: fc.constantFrom(...quirkChoices.signin),
  unconfigured: fc.constantFrom(...quirkChoices.unconfigured),
});

const some = (list: readonly string[]) => fc.shuffledSubarray([...list]);

/** Any state at Janrain; a list contains only providers that Janrain offers. */
export const anySetup: fc.Arbitrary<AnySetup> = fc
  .record({
    names: fc.uniqueArray(providerName, { maxLength: 5 }),
    isOffered: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    quirks,
  })
  .chain(({ names, isOffered, quirks: asChoice }) =>
    fc
      .record({
        signIn: some([...names, "sinaweibo"]),
        iphone: some(names),
        android: some(names),
        domains: some(listable),
        others: fc.dictionary(providerName, pair, { maxKeys: 3 }),
        ours: fc.option(pair),
        form: fc.constantFrom("comma", "json"),
        devices: some(["iphone", "android"]),
        allowDomains: some(declarable),
        manual: fc.boolean(),
      })
      .map(({ signIn, iphone, android, domains, others, ours, form, devices, allowDomains, manual }) => {
        const takes = asChoice["takes-lists"];
        return {
          held: {
            // What Janrain lists as configured it also offers.
            signIn: isOffered ? signIn : signIn.filter((name) => name !== "sinaweibo"),
            domains,
            devices: { iphone, android },
            properties: { ...others, ...(ours && { sinaweibo: ours }) },
          },
          offered: isOffered ? [...names, "sinaweibo"] : names,
          quirks: asChoice,
          texts: { providerList: takes === "both" ? form : takes, deviceTypes: devices.join(",") } as JanrainTexts,
          allowDomains,
          devices,
          manual,
        };
      }),
  );

/** The declaration's text. */
export function textOf({ allowDomains, manual }: AnySetup): string {
  const list: Edits = edits.allowDomains(JSON.stringify(allowDomains));
  return edited([...list, ...(manual ? edits.noPartner : [])]);
}

/** The expected state after a sync, computed independently of how a sync works. */
export function outcomeOf({ held, offered, quirks: { unconfigured, "provider-list": way }, allowDomains, devices, manual }: AnySetup): {
  exitCode: 0 | 3;
  held: HeldState;
  /** Whether a person has to do something first. */
  waits: boolean;
} {
  const covered = (host: string) =>
    held.domains
      .map((pattern) => pattern.toLowerCase())
      .some((listed) => listed === host || (listed.startsWith("*.") && host.endsWith(listed.slice(1))));
  const missing = [...new Set(["www.acme.example", ...allowDomains])].filter((host) => !covered(host));
  const domains = [...held.domains, ...missing];
  const isListed = held.signIn.includes("sinaweibo");
  const has = Boolean(held.properties.sinaweibo);
  const isSame = JSON.stringify(held.properties.sinaweibo) === JSON.stringify(declaredPair);
  const properties = manual ? held.properties : { ...held.properties, sinaweibo: declaredPair };
  if (!offered.includes("sinaweibo")) {
    // Credentials that Janrain refuses become a manual step; a sign-in list that it refuses fails the sync.
    if (!manual && !isSame) return { exitCode: 0, held: { ...held, domains }, waits: true };
    if (!isListed) return { exitCode: 3, held: { ...held, domains }, waits: false };
  }
  const waits = manual && !has && unconfigured === "refuse" && (!isListed || devices.length > 0);
  if (waits) return { exitCode: 0, held: { ...held, domains, properties }, waits };
  const signIn = isListed ? held.signIn : [...held.signIn, "sinaweibo"];
  // A device's list cannot be read: it becomes the web's.
  const list = (device: string) => {
    const before = held.devices[device] ?? [];
    if (!devices.includes(device)) return before;
    return way === "merge" ? [...new Set([...before, ...signIn])] : signIn;
  };
  return { exitCode: 0, held: { signIn, domains, properties, devices: { iphone: list("iphone"), android: list("android") } }, waits };
}
