import { provider } from "./host.ts";
import type { DeviceType } from "./protocol.ts";

/** Whether two names of providers are the same; letter case does not matter. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a name in a list of Janrain's is the provider. */
export function isProvider(name: string): boolean {
  return isSameName(name, provider);
}

/** A sign-in list with the provider. */
export function withProvider(names: readonly string[]): readonly string[] {
  return names.some(isProvider) ? names : [...names, provider];
}

/** The subject of the provider's entry in the sign-in list of a device type. */
export function deviceSubject(device: DeviceType): string {
  return `${provider} (${device})`;
}
