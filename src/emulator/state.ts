import { isRecord } from "../core/state-format.ts";
import { appDevices, type JanrainApp } from "./janrain-app.ts";

/** The state of an application without its secrets: no keys, and only the names of the stored properties. */
export interface JanrainAppState {
  signIn: readonly string[];
  devices: Readonly<Record<string, readonly string[]>>;
  domains: readonly string[];
  /** The names of the stored properties, by provider. */
  properties: Readonly<Record<string, readonly string[]>>;
}

/** The states of applications by host. */
export type JanrainAppStates = Readonly<Record<string, Partial<JanrainAppState>>>;

/** From this length on, a secret is also found inside of a longer text. */
const findableLength = 8;

/** The states of applications by host. A list entry that contains a secret, e.g. a key that was sent as a domain, is left out. */
export function appStates(apps: ReadonlyMap<string, JanrainApp>): Record<string, JanrainAppState> {
  return Object.fromEntries(
    [...apps].map(([host, app]) => {
      const { signIn, devices = {}, domains, properties } = app;
      const secrets = [app.apiKey, app.partnerKey ?? "", ...[...properties.values()].flatMap((stored) => Object.values(stored))];
      const isSafe = (entry: string) => !secrets.some((secret) => entry === secret || containsSecret(entry, secret));
      const names = [...properties].map(([provider, stored]) => [provider, Object.keys(stored)]);
      const safeDevices = Object.entries(devices).map(([device, list]) => [device, list.filter(isSafe)]);
      return [
        host,
        {
          signIn: signIn.filter(isSafe),
          devices: Object.fromEntries(safeDevices),
          domains: domains.filter(isSafe),
          properties: Object.fromEntries(names),
        },
      ];
    }),
  );
}

/** Restores the lists of applications. Credentials are never saved, so none are restored. */
export function restoreState(apps: ReadonlyMap<string, JanrainApp>, saved: JanrainAppStates): void {
  for (const [host, app] of apps) {
    const { signIn, devices, domains } = saved[host] ?? {};
    if (signIn) app.signIn = [...signIn];
    if (domains) app.domains = [...domains];
    for (const device of appDevices) {
      const list = devices?.[device];
      if (list) app.devices = { ...app.devices, [device]: [...list] };
    }
  }
}

/** Reads saved states. Whatever `appStates` does not produce is left out, so that it is not written again: it may be a secret. */
export function parseAppStates(entries: Readonly<Record<string, unknown>>): JanrainAppStates {
  const states = Object.entries(entries).map(([host, entry]) => {
    const { signIn, devices, domains, properties } = isRecord(entry) ? entry : {};
    return [
      host,
      {
        ...(isNames(signIn) && { signIn }),
        ...(isNames(domains) && { domains }),
        ...(isRecord(devices) && { devices: nameLists(devices) }),
        ...(isRecord(properties) && { properties: nameLists(properties) }),
      },
    ];
  });
  return Object.fromEntries(states);
}

function containsSecret(text: string, secret: string): boolean {
  return secret.length >= findableLength && text.includes(secret);
}

function nameLists(lists: Readonly<Record<string, unknown>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => (isNames(list) ? [[name, list]] : [])));
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
