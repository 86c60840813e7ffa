import type { StateFormat } from "../../core/state-format.ts";
import type { DeviceType } from "./protocol.ts";

/**
 * The sign-in lists of device types as syncs have set them, each under the key of `deviceKey`. No documented operation reads these
 * lists, so only this record shows that one is up to date.
 */
export type DeviceRecord = Map<string, readonly string[]>;

/**
 * @param account the Janrain application: an origin may serve several
 */
export function deviceKey(origin: string, account: string, device: DeviceType): string {
  return `${origin} ${account} ${device}`;
}

/** Whether two lists have the same names in the same order. */
export function isSameList(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.length === other.length && one.every((name, index) => name === other[index]);
}

/** The device file: the record from run to run. */
export const deviceState: StateFormat<DeviceRecord> = {
  option: "device-file",
  signature: "weibo-provider-devices",
  version: 1,
  maxBytes: 4 * 1024 * 1024,
  mode: 0o644,
  parse: (entries) => new Map(Object.entries(entries).flatMap(([key, names]) => (isNames(names) ? [[key, names] as const] : []))),
  serialize: (record) => [...record],
};

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
