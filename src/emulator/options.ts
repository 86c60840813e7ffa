import { choice } from "../core/options/choice.ts";
import { UsageError } from "../core/usage-error.ts";
import type { TargetEmulators } from "./emulated-target.ts";
import { type FaultInjector, faultNames, parseFault } from "./fault-injection.ts";

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
 * Parses the values of `--quirk`, each `NAME=VALUE`. A name that several services have applies to all of them.
 * @returns the chosen values by the service's id
 * @throws UsageError for an unknown name or value
 */
export function parseQuirks(texts: readonly string[], emulators: TargetEmulators): Record<string, Record<string, string>> {
  const names = [...new Set([...emulators.values()].flatMap(({ quirks }) => Object.keys(quirks)))];
  const chosen: Record<string, Record<string, string>> = Object.fromEntries([...emulators.keys()].map((id) => [id, {}]));
  for (const text of texts) {
    const [name = "", value = ""] = text.split("=");
    const quirk = choice("--quirk", name, names);
    for (const [id, { quirks }] of emulators) {
      const values = quirks[quirk];
      if (values) chosen[id] = { ...chosen[id], [quirk]: choice(`--quirk ${quirk}`, value, values) };
    }
  }
  return chosen;
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
