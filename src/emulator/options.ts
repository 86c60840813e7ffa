import { choice } from "../core/options/choice.ts";
import { UsageError } from "../core/usage-error.ts";
import { type FaultInjector, faultNames, parseFault } from "./fault-injection.ts";
import { type JanrainQuirks, quirkChoices } from "./janrain-app.ts";

/**
 * Faults as the command line orders them; the first that is due at a request happens.
 * @throws UsageError for one of another form
 */
export function parseFaults(texts: readonly string[]): FaultInjector {
  const makers = texts.map((text) => {
    const maker = parseFault(text);
    if (!maker) throw new UsageError("fault-form", { text, faults: faultNames });
    return maker;
  });
  // Every one is asked each time, so that each counts the requests that are its own.
  return (request) => makers.map((maker) => maker(request)).find((injectFault) => injectFault !== undefined);
}

/**
 * `NAME=VALUE` for each unclear point of the API that is to be read otherwise than by default.
 * @throws UsageError for a name or value that there is not
 */
export function parseQuirks(texts: readonly string[]): JanrainQuirks {
  const asChoice = texts.map((text) => {
    const [name = "", value = ""] = text.split("=");
    const known = choice("--quirk", name, Object.keys(quirkChoices) as (keyof typeof quirkChoices)[]);
    return [known, choice(`--quirk ${known}`, value, quirkChoices[known])];
  });
  return Object.fromEntries(asChoice) as JanrainQuirks;
}

/** @throws UsageError for what is no port */
export function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError("port-form", { text });
  return Number(text);
}
