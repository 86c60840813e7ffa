import { isRecord } from "../../../core/state-format.ts";
import type { EmulatedState } from "../../../emulator/emulated-target.ts";
import { appDevices, type JanrainApp } from "./app.ts";

/** From this length on, a secret is also found inside of a longer text. */
const findableLength = 8;

/**
 * The state of an application without its secrets: no keys, and only the names of the stored properties. A list entry that contains a
 * secret, e.g. a key that was sent as a domain, is left out.
 */
export function appState(app: JanrainApp): EmulatedState {
  const { signIn, devices = {}, domains, properties } = app;
  const secrets = [app.apiKey, app.partnerKey ?? "", ...[...properties.values()].flatMap((stored) => Object.values(stored))];
  const isSafe = (entry: string) => !secrets.some((secret) => entry === secret || containsSecret(entry, secret));
  const names = [...properties].map(([provider, stored]) => [provider, Object.keys(stored)]);
  const safeDevices = Object.entries(devices).map(([device, list]) => [device, list.filter(isSafe)]);
  return {
    signIn: signIn.filter(isSafe),
    devices: Object.fromEntries(safeDevices),
    domains: domains.filter(isSafe),
    properties: Object.fromEntries(names),
  };
}

/** Restores the lists of an application. */
export function restoreState(app: JanrainApp, saved: EmulatedState): void {
  const { signIn, devices, domains } = saved;
  if (isNames(signIn)) app.signIn = [...signIn];
  if (isNames(domains)) app.domains = [...domains];
  for (const device of appDevices) {
    const list = isRecord(devices) ? devices[device] : undefined;
    if (isNames(list)) app.devices = { ...app.devices, [device]: [...list] };
  }
}

/** What a saved entry has of such a state. */
export function parseAppState({ signIn, devices, domains, properties }: EmulatedState): EmulatedState {
  return {
    ...(isNames(signIn) && { signIn }),
    ...(isNames(domains) && { domains }),
    ...(isRecord(devices) && { devices: nameLists(devices) }),
    ...(isRecord(properties) && { properties: nameLists(properties) }),
  };
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
