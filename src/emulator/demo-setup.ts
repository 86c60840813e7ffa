import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { JanrainQuirks } from "./janrain-app.ts";
import { type EmulatorSetup, emulatorSetup } from "./setup.ts";

/** What of the example's declaration makes its surroundings. */
const example: ValidDeclaration = {
  app: { website: "https://www.acme.example/" },
  callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
  credentials: { appKey: "WEIBO_APP_KEY", appSecret: "WEIBO_APP_SECRET" },
  janrain: { realm: "acme", apiKey: "JANRAIN_API_KEY", partnerKey: "JANRAIN_PARTNER_KEY" },
};

/** The world in which the example lives. */
export function demoSetup(quirks?: JanrainQuirks): EmulatorSetup {
  return emulatorSetup(example, quirks);
}

/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
export const demoSecrets = demoSetup().secrets;
