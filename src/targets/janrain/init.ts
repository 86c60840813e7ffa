import type { NormalizedAnswer } from "../../core/init/answers.ts";
import type { TargetInit } from "../../core/init/target-init.ts";
import { entryOf } from "./allow-list.ts";

/** What `init` asks and writes for Janrain. */
export const janrainInit: TargetInit = {
  id: "janrain",
  questions: ["realm"],
  normalize: (_, text) => realmOf(text),
  valuesOf: ({ realm, website }) => ({ realm, allowDomains: [entryOf(website) ?? ""] }),
};

/** `acme` of acme, acme.rpxnow.com, and any URL there. */
function realmOf(answer: string): NormalizedAnswer {
  const [host = ""] = answer.replace(/^(?:https?:)?\/\//i, "").split(/[/?#:]/);
  const realm = host.toLowerCase().replace(/\.rpxnow\.com\.?$/, "");
  if (/^dashboard(?:\.|$)|^(?:www\.)?rpxnow\.com$/.test(realm)) return { problem: "realm-dashboard" };
  if (realm.includes(".")) return { problem: "realm-domain" };
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(realm) ? { value: realm } : { problem: "realm-form" };
}
