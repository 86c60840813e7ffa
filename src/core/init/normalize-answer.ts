import type { Messages } from "../messages/types.ts";
import { parseUrl } from "../parse-url.ts";
import { isPrivateHostname } from "../urls/private-hostname.ts";
import type { AnswerName } from "./answers.ts";

/** Why an answer cannot be used, as the key of a message. */
export type AnswerProblem = keyof Messages["cli"]["init"]["problems"];

/** An answer as the declaration has it, or what is wrong with it. An empty answer is filled in later. */
export type NormalizedAnswer = { value: string } | { problem: AnswerProblem };

/** Normalizes an answer: a website without a scheme gets one, and a pasted Janrain URL becomes its realm. */
export function normalizeAnswer(name: AnswerName, text: string): NormalizedAnswer {
  const answer = text.trim();
  if (answer === "") return { value: "" };
  if (name === "name") return /\s/.test(answer) ? { problem: "name-spaces" } : { value: answer };
  if (name === "website") return websiteOf(answer);
  return name === "realm" ? realmOf(answer) : { value: answer };
}

function websiteOf(answer: string): NormalizedAnswer {
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(answer)) return { problem: "website-form" };
  if (url.username !== "" || url.password !== "") return { problem: "website-form" };
  return isPrivateHostname(url.hostname) ? { problem: "website-private" } : { value: url.href };
}

/** `acme` of acme, acme.rpxnow.com, and any URL there. */
function realmOf(answer: string): NormalizedAnswer {
  const [host = ""] = answer.replace(/^https?:\/\//i, "").split(/[/?#:]/);
  const realm = host.toLowerCase().replace(/\.rpxnow\.com\.?$/, "");
  if (realm.includes(".")) return { problem: "realm-domain" };
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(realm) ? { value: realm } : { problem: "realm-form" };
}
