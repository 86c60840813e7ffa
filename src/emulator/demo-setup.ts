import type { Draft } from "../core/declaration/valid-declaration.ts";
import type { JanrainManners } from "./janrain-app.ts";
import { type World, worldOf } from "./setup.ts";

/** What of the example's declaration makes its surroundings. */
const example: Draft = {
  app: { website: "https://www.acme.example/" },
  callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
  credentials: { appKey: "WEIBO_APP_KEY", appSecret: "WEIBO_APP_SECRET" },
  janrain: { realm: "acme", apiKey: "JANRAIN_API_KEY", partnerKey: "JANRAIN_PARTNER_KEY" },
};

/** The world in which the example lives. */
export function demoWorld(manners?: JanrainManners): World {
  return worldOf(example, manners);
}

/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
export const demoSecrets = demoWorld().secrets;
