import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { JanrainQuirks } from "./janrain-app.ts";
import { type EmulatorSetup, emulatorSetup } from "./setup.ts";

/** The fields of the example's declaration that the emulator depends on. */
const example: ValidDeclaration = {
  app: { website: "https://www.acme.example/" },
  callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
  credentials: { appKey: "WEIBO_APP_KEY", appSecret: "WEIBO_APP_SECRET" },
  janrain: { realm: "acme", apiKey: "JANRAIN_API_KEY", partnerKey: "JANRAIN_PARTNER_KEY" },
};

/** The services that the example depends on. */
export function demoSetup(quirks?: JanrainQuirks): EmulatorSetup {
  return emulatorSetup(example, { quirks: { janrain: quirks } });
}

/** Test credentials for the secrets that the example names; valid only for the emulator. */
export const demoSecrets = demoSetup().secrets;
