import { choice } from "../../core/options/choice.ts";
import { UsageError } from "../../core/usage-error.ts";
import type { JanrainOptions } from "./janrain-target.ts";
import { parseOrigin } from "./origin.ts";
import { type DeviceType, defaultProtocol, defaultReadRetry, deviceTypes } from "./protocol.ts";

/** Options for Janrain, as text; undefined or empty means the default. */
export interface JanrainTexts {
  janrainUrl?: string | undefined;
  partnerUrl?: string | undefined;
  partnerProperties?: string | undefined;
  providerList?: string | undefined;
  deviceTypes?: string | undefined;
  propagationTimeout?: string | undefined;
}

/** @throws UsageError for a value that is not allowed */
export function janrainOptions({
  janrainUrl,
  partnerUrl,
  partnerProperties,
  providerList,
  deviceTypes: devices,
  propagationTimeout,
}: JanrainTexts): JanrainOptions {
  return {
    ...(janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) }),
    ...(partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) }),
    protocol: {
      ...defaultProtocol,
      ...(partnerProperties && parsePropertyNames(partnerProperties)),
      ...(devices && { devices: parseDevices(devices) }),
      ...(propagationTimeout && { propagationTimeout: parseSeconds(propagationTimeout) }),
      ...(providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }),
    },
    retry: defaultReadRetry,
  };
}

/** A comma-separated list of device types, without duplicates. */
function parseDevices(text: string): DeviceType[] {
  const names = text.split(",").map((name) => choice("device-types", name.trim(), deviceTypes));
  return deviceTypes.filter((device) => names.includes(device));
}

/** Whole seconds, up to the hour that publishing may take (documented). */
function parseSeconds(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
  return Number(text) * 1000;
}

/** `KEY,SECRET`: two names of form parameters that do not collide with the others. */
function parsePropertyNames(text: string): { keyProperty: string; secretProperty: string } {
  const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
  const isName = (name: string) => /^\w+$/.test(name) && !["apiKey", "partnerKey", "provider", "format", "stat"].includes(name);
  if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) {
    throw new UsageError("partner-properties-form", { text });
  }
  return { keyProperty, secretProperty };
}
