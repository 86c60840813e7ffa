import { choice } from "../../core/options/choice.ts";
import { parseOrigin, type TargetSettings } from "../../core/options/targets.ts";
import { UsageError } from "../../core/usage-error.ts";
import type { JanrainOptions } from "./janrain-target.ts";
import { type DeviceType, defaultProtocol, defaultReadRetry, deviceTypes } from "./protocol.ts";

/** @throws UsageError for a value that is not allowed */
export function janrainOptions({ origins, propagationTimeout, own }: TargetSettings): JanrainOptions {
  const { "janrain-url": janrainUrl, "partner-url": partnerUrl, "partner-properties": properties } = own;
  const { "provider-list": providerList, "device-types": devices } = own;
  return {
    origins,
    ...(janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) }),
    ...(partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) }),
    protocol: {
      ...defaultProtocol,
      propagationTimeout,
      ...(properties && parsePropertyNames(properties)),
      ...(devices && { devices: parseDevices(devices) }),
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

/**
 * `KEY,SECRET`: two names of form parameters that do not collide with the others.
 * @throws UsageError for anything else
 */
export function parsePropertyNames(text: string): { keyProperty: string; secretProperty: string } {
  const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
  const isName = (name: string) => /^\w+$/.test(name) && !["apiKey", "partnerKey", "provider", "format", "stat"].includes(name);
  if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) {
    throw new UsageError("value-form", { option: "partner-properties", text, form: "KEY,SECRET", example: "consumerKey,secret" });
  }
  return { keyProperty, secretProperty };
}
