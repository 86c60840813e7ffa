import { parse } from "yaml";
import type { JanrainQuirks } from "../../src/targets/janrain/emulator/app.ts";
import { emulatedServices } from "./emulated-services.ts";
import { example } from "./example.ts";

/** The services that the example depends on. */
export const demoSetup = (quirks: JanrainQuirks = {}) => emulatedServices(parse(example), { quirks: { janrain: quirks } });

/** Test credentials for the secrets that the example names; valid only for the emulator. */
export const demoSecrets: Record<string, string> = { ...demoSetup().secrets };
