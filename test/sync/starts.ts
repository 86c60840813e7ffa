import type { JanrainApp } from "../../src/targets/janrain/emulator/app.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import type { StartOf } from "./subject.ts";

/** The state of an application at Janrain, as a comparable value. */
export interface HeldState {
  signIn: string[];
  domains: string[];
  devices: Record<string, string[]>;
  properties: Record<string, Record<string, string>>;
}

/** A state that a sync starts from, and what it declares. */
export interface Start extends StartOf<HeldState> {
  /** Whether the declaration names no Partner key. */
  manual?: true;
}

const provider = "sinaweibo";
const domain = "www.acme.example";
const declaredPair = { consumerKey: demoSecrets.WEIBO_APP_KEY ?? "", secret: demoSecrets.WEIBO_APP_SECRET ?? "" };
export const earlier = { consumerKey: "1111111111", secret: "f".repeat(32) };

/** Entries at Janrain that the declaration does not own. */
const others: HeldState = {
  signIn: ["google", "facebook"],
  domains: ["localhost", "*.Shop.acme.example"],
  devices: { iphone: ["twitter"] },
  properties: { google: { consumerKey: "g", secret: "google's" }, facebook: { consumerKey: "f", secret: "" } },
};

const holding = (changes: Partial<HeldState>, pair?: Record<string, string>): HeldState => ({
  ...others,
  ...changes,
  properties: { ...others.properties, ...(pair && { [provider]: pair }) },
});

export const starts = {
  fresh: { held: holding({}), requests: 16 },
  "another pair stored": { held: holding({}, earlier), requests: 16 },
  "an empty allow-list": { held: holding({ domains: [] }), requests: 16 },
  "everything up to date": {
    held: holding({ signIn: ["google", provider, "facebook"], domains: [domain, ...others.domains] }, declaredPair),
    requests: 3,
  },
  "a rotated secret": {
    held: holding({ signIn: [provider, ...others.signIn], domains: [...others.domains, domain] }, earlier),
    requests: 9,
  },
  "manual credentials": { held: holding({}, earlier), manual: true, requests: 11 },
} as const satisfies Record<string, Start>;

export type StartName = keyof typeof starts;

/** Two declarations of one realm: the second must leave what the first one wrote. */
export const twins: readonly Start[] = [
  { ...starts["another pair stored"], twice: true, requests: 26 },
  { ...starts["a rotated secret"], twice: true, requests: 16 },
];

/** Whether the state contains everything that is declared. */
export function isComplete({ signIn, domains, properties }: HeldState, { manual }: Pick<Start, "manual">): boolean {
  return signIn.includes(provider) && domains.includes(domain) && (manual === true || same(properties[provider], declaredPair));
}

/** The state after an undisturbed sync. */
export function synced({ held, manual }: Start): HeldState {
  const added = (list: readonly string[], item: string) => (list.includes(item) ? [...list] : [...list, item]);
  return {
    ...held,
    signIn: added(held.signIn, provider),
    domains: added(held.domains, domain),
    properties: manual ? held.properties : { ...held.properties, [provider]: declaredPair },
  };
}

/** The names of the invariants that a state violates; they hold at every moment of a sync, whatever fails. */
export function violations(now: HeldState, { held: before, manual }: Start): string[] {
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);
  const [pair, pairBefore] = [now.properties[provider], before.properties[provider]];
  const isListed = now.signIn.includes(provider);
  const wasListed = before.signIn.includes(provider);
  const checks: Record<string, boolean> = {
    "the sign-in list of others": same(without(now.signIn, provider), without(before.signIn, provider)),
    "the allow-list of others": same(without(now.domains, domain), without(before.domains, domain)),
    "the credentials of others": same({ ...now.properties, [provider]: undefined }, { ...before.properties, [provider]: undefined }),
    "the devices' lists": same(now.devices, before.devices),
    "an entry that was there": (isListed || !wasListed) && (now.domains.includes(domain) || !before.domains.includes(domain)),
    "a whole pair": pair === undefined ? pairBefore === undefined : same(pair, pairBefore) || (!manual && same(pair, declaredPair)),
    "a login that works": !isListed || manual === true || same(pair, declaredPair) || (wasListed && same(pair, pairBefore)),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

/** Sets the state of an emulated application. */
export function putInto(app: JanrainApp, { signIn, domains, devices, properties }: HeldState): void {
  const entries = Object.entries(properties).map(([name, stored]) => [name, { ...stored }] as const);
  Object.assign(app, { signIn: [...signIn], domains: [...domains], devices: { ...devices }, properties: new Map(entries) });
}

/** The state of an emulated application. */
export function heldBy({ signIn, domains, devices = {}, properties }: JanrainApp): HeldState {
  return { signIn: [...signIn], domains: [...domains], devices: { ...devices }, properties: Object.fromEntries(properties) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
