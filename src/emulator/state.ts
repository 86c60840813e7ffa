import { isRecord } from "../files/state-file.ts";
import { appDevices, type JanrainApp } from "./janrain-app.ts";

/** What can be shown and kept of an application: everything but keys and stored credentials, of which only the names are told. */
export interface ShownApp {
  signIn: readonly string[];
  devices: Readonly<Record<string, readonly string[]>>;
  domains: readonly string[];
  /** Providers with stored properties, and the names of those. */
  properties: Readonly<Record<string, readonly string[]>>;
}

/** The stand-in's applications by host, without any secret. */
export function shownState(apps: ReadonlyMap<string, JanrainApp>): Record<string, ShownApp> {
  return Object.fromEntries(
    [...apps].map(([host, { signIn, devices = {}, domains, properties }]) => [
      host,
      {
        signIn,
        devices,
        domains,
        properties: Object.fromEntries([...properties].map(([provider, stored]) => [provider, Object.keys(stored)])),
      },
    ]),
  );
}

/**
 * Puts kept lists back into applications. Stored credentials were not kept, so none are put back.
 * @param kept what `shownState` gave; what is of another form is left out
 */
export function restoreState(apps: ReadonlyMap<string, JanrainApp>, kept: Readonly<Record<string, unknown>>): void {
  for (const [host, app] of apps) {
    const state = kept[host];
    if (!isRecord(state)) continue;
    const { signIn, devices, domains } = state;
    if (areNames(signIn)) app.signIn = [...signIn];
    if (areNames(domains)) app.domains = [...domains];
    if (!isRecord(devices)) continue;
    for (const device of appDevices) {
      const list = devices[device];
      if (areNames(list)) app.devices = { ...app.devices, [device]: [...list] };
    }
  }
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
