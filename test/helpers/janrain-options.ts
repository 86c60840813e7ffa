import { targetSettings } from "../../src/core/options/targets.ts";
import type { JanrainOptions } from "../../src/targets/janrain/janrain-target.ts";
import { openJanrain } from "../../src/targets/janrain/module.ts";
import { janrainOptions as parseOptions } from "../../src/targets/janrain/options.ts";
import type { ConfiguredTargets } from "../../src/targets/target-module.ts";

/** The operator's options, as text. */
export interface JanrainTexts {
  janrainUrl?: string | undefined;
  partnerUrl?: string | undefined;
  partnerProperties?: string | undefined;
  providerList?: string | undefined;
  deviceTypes?: string | undefined;
  propagationTimeout?: string | undefined;
  targetOrigins?: readonly string[] | undefined;
}

/** The options of a run that concern Janrain. */
export function janrainOptions({ propagationTimeout, targetOrigins, ...texts }: JanrainTexts = {}): JanrainOptions {
  const own = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), text]),
  );
  return parseOptions(targetSettings({ own, propagationTimeout, targetOrigins }));
}

/** The identity services of a run, with Janrain's options as given: tests set its retries. */
export function janrainWith(options: JanrainOptions, deviceFile?: string): ConfiguredTargets {
  return new Map([["janrain", openJanrain(options, deviceFile)]]);
}
