import { choice } from "../core/options/choice.ts";
import { UsageError } from "../core/usage-error.ts";
import { type FaultInjector, faultNames, parseFault } from "./fault-injection.ts";
import { type JanrainQuirks, quirkChoices } from "./janrain-app.ts";

/**
 * Parses the values of `--fault`. If several match a request, the first is injected.
 * @throws UsageError if a value has another form
 */
export function parseFaults(texts: readonly string[]): FaultInjector {
  const injectors = texts.map((text) => {
    const injector = parseFault(text);
    if (!injector) throw new UsageError("fault-form", { text, faults: faultNames });
    return injector;
  });
  // Every injector is called for every request, because each counts the requests that match it.
  return (request) => injectors.map((injector) => injector(request)).find((fault) => fault !== undefined);
}

/**
 * Parses the values of `--quirk`, each `NAME=VALUE`.
 * @throws UsageError for an unknown name or value
 */
export function parseQuirks(texts: readonly string[]): JanrainQuirks {
  const quirks = texts.map((text) => {
    const [name = "", value = ""] = text.split("=");
    const quirk = choice("--quirk", name, Object.keys(quirkChoices) as (keyof typeof quirkChoices)[]);
    return [quirk, choice(`--quirk ${quirk}`, value, quirkChoices[quirk])];
  });
  return Object.fromEntries(quirks) as JanrainQuirks;
}

/**
 * Parses the value of `--port`.
 * @returns 0, which selects a free port, if the option is absent
 * @throws UsageError if the text is not a port number
 */
export function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError("port-form", { text });
  return Number(text);
}
