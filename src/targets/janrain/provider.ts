import { provider } from "./host.ts";
import type { DeviceType } from "./protocol.ts";

/** Whether a name in a list of Janrain's is the provider; letter case does not matter. */
export function isProvider(name: string): boolean {
  return name.toLowerCase() === provider;
}

/** A sign-in list with the provider. */
export function withProvider(names: readonly string[]): readonly string[] {
  return names.some(isProvider) ? names : [...names, provider];
}

/** The subject of the provider's entry in the sign-in list of a device type. */
export function deviceSubject(device: DeviceType): string {
  return `${provider} (${device})`;
}
