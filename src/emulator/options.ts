import { type JanrainManners, mannerChoices } from "./janrain-app.ts";
import { parseTrouble, type TroubleMaker, troubleNames } from "./fault-injection.ts";
import { UsageError } from "../core/usage-error.ts";
import { choice } from "../core/options/choice.ts";

/**
 * Faults as the command line orders them; the first that is due at a request happens.
 * @throws UsageError for one of another form
 */
export function parseFaults(texts: readonly string[]): TroubleMaker {
  const makers = texts.map((text) => {
    const maker = parseTrouble(text);
    if (!maker) throw new UsageError("fault-form", { text, faults: troubleNames });
    return maker;
  });
  // Every one is asked each time, so that each counts the requests that are its own.
  return (request) => makers.map((maker) => maker(request)).find((trouble) => trouble !== undefined);
}

/**
 * `NAME=VALUE` for each unclear point of the API that is to be read otherwise than by default.
 * @throws UsageError for a name or value that there is not
 */
export function parseManners(texts: readonly string[]): JanrainManners {
  const chosen = texts.map((text) => {
    const [name = "", value = ""] = text.split("=");
    const known = choice("--manner", name, Object.keys(mannerChoices) as (keyof typeof mannerChoices)[]);
    return [known, choice(`--manner ${known}`, value, mannerChoices[known])];
  });
  return Object.fromEntries(chosen) as JanrainManners;
}

/** @throws UsageError for what is no port */
export function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError("port-form", { text });
  return Number(text);
}
