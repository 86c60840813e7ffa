import { defaultRetry } from "../janrain/client.ts";
import type { JanrainOptions } from "../janrain/janrain-target.ts";
import { parseOrigin } from "../janrain/origin.ts";
import { defaultProtocol } from "../janrain/protocol.ts";
import { UsageError } from "../usage-error.ts";
import { choice } from "./choice.ts";

/** What the operator says of Janrain, as text; undefined or empty takes the default. */
export interface JanrainTexts {
  janrainUrl?: string | undefined;
  partnerUrl?: string | undefined;
  partnerProperties?: string | undefined;
  providerList?: string | undefined;
}

/** @throws UsageError for a value that is not allowed */
export function janrainOptions({ janrainUrl, partnerUrl, partnerProperties, providerList }: JanrainTexts): JanrainOptions {
  return {
    ...(janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) }),
    ...(partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) }),
    protocol: {
      ...defaultProtocol,
      ...(partnerProperties && parsePropertyNames(partnerProperties)),
      ...(providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }),
    },
    retry: defaultRetry,
  };
}

/** `KEY,SECRET`: two names of form parameters that collide with none of the others. */
function parsePropertyNames(text: string): { keyProperty: string; secretProperty: string } {
  const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
  const isName = (name: string) => /^\w+$/.test(name) && !["apiKey", "partnerKey", "provider", "format", "stat"].includes(name);
  if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) {
    throw new UsageError("partner-properties-form", { text });
  }
  return { keyProperty, secretProperty };
}
