import type { Messages } from "../messages/types.ts";
import { parseUrl } from "../parse-url.ts";
import { isPrivateHostname } from "../urls/private-hostname.ts";
import type { AnswerName, NormalizedAnswer } from "./answers.ts";

/** Why an answer cannot be used, as the key of a message. */
export type AnswerProblem = keyof Messages["cli"]["init"]["problems"];

/** Normalizes an answer: a website without a scheme gets one. */
export function normalizeAnswer(name: AnswerName, text: string): NormalizedAnswer<AnswerProblem> {
  const answer = text.trim();
  if (answer === "") return { value: "" };
  if (name === "name") return /\s/.test(answer) ? { problem: "name-spaces" } : { value: answer };
  return name === "website" ? websiteOf(answer) : { value: answer };
}

function websiteOf(answer: string): NormalizedAnswer<AnswerProblem> {
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(answer)) return { problem: "website-form" };
  if (url.username !== "" || url.password !== "") return { problem: "website-form" };
  return isPrivateHostname(url.hostname) ? { problem: "website-private" } : { value: url.href };
}
