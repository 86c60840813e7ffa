import type { JanrainApp } from "./janrain-app.ts";

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
 * @param state what `shownState` gave; what is of another form is left out
 */
export function restoreState(apps: ReadonlyMap<string, JanrainApp>, state: unknown): void {
  if (typeof state !== "object" || state === null) return;
  for (const [host, kept] of Object.entries(state as Record<string, Partial<ShownApp> | null>)) {
    const app = apps.get(host);
    if (!app || typeof kept !== "object" || kept === null) continue;
    if (areNames(kept.signIn)) app.signIn = [...kept.signIn];
    if (areNames(kept.domains)) app.domains = [...kept.domains];
  }
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
