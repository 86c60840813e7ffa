import type { Messages } from "../messages/types.ts";
import { parseUrl } from "../parse-url.ts";
import { isPrivateHostname } from "../urls/private-hostname.ts";
import type { AnswerName, NormalizedAnswer } from "./answers.ts";
import type { TargetInit } from "./target-init.ts";

/** Why an answer cannot be used, as the key of a message. */
export type AnswerProblem = keyof Messages["cli"]["init"]["problems"];

/** Quotes and brackets that are pasted together with a text. */
const enclosing = ['""', "''", "``", "“”", "‘’", "「」", "『』", "《》", "<>", "＂＂", "＇＇"];

/**
 * Normalizes an answer, however it was pasted: quotes, spaces and invisible characters around it are removed, and a website without a
 * scheme gets one.
 */
export function normalizeAnswer(name: AnswerName, text: string): NormalizedAnswer<AnswerProblem> {
  const answer = withoutQuotes(text);
  if (answer === "") return { value: "" };
  if (name === "name") return /\s/.test(answer) ? { problem: "name-spaces" } : { value: answer };
  // Weibo mentions accounts with an @.
  return name === "website" ? websiteOf(narrow(answer)) : { value: answer.replace(/^[@＠]/, "") };
}

/** Normalizes the answer to a question of an identity service: an address, or a part of one. */
export function normalizeForService(service: TargetInit, question: string, text: string): NormalizedAnswer {
  const answer = narrow(withoutQuotes(text));
  return answer === "" ? { value: "" } : service.normalize(question, answer);
}

function withoutQuotes(text: string): string {
  const trimmed = text.replace(/\p{Cf}/gu, "").trim();
  const isEnclosed = trimmed.length > 1 && enclosing.includes(`${trimmed[0]}${trimmed.at(-1)}`);
  return isEnclosed ? withoutQuotes(trimmed.slice(1, -1)) : trimmed;
}

/** Full-width characters, which no address has, as those of ASCII. */
function narrow(text: string): string {
  return text.normalize("NFKC").replaceAll("。", ".");
}

function websiteOf(answer: string): NormalizedAnswer<AnswerProblem> {
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
  if (!url || !["http:", "https:"].includes(url.protocol) || /\s/.test(answer)) return { problem: "website-form" };
  if (url.username !== "" || url.password !== "") return { problem: "website-form" };
  return isPrivateHostname(url.hostname) ? { problem: "website-private" } : { value: url.href };
}
