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

/** The state of applications by host, without secrets. */
export function appStates(apps: ReadonlyMap<string, JanrainApp>): Record<string, JanrainAppState> {
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
 * Restores the lists of applications. Credentials are never saved, so none are restored.
 * @param saved states by host, as returned by `appStates`; members of another form are ignored
 */
export function restoreState(apps: ReadonlyMap<string, JanrainApp>, saved: Readonly<Record<string, unknown>>): void {
  for (const [host, app] of apps) {
    const state = saved[host];
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
