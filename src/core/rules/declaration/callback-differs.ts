import { writtenOrigin } from "../../declaration/urls.ts";
import { expectedCallbacks, type ServiceCallback } from "../../targets/expected-callbacks.ts";
import { type Diagnostic, type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The callback's path differs from the one that the identity service uses. */
export const callbackDiffers: Rule<DeclarationInput> = {
  meta: {
    id: "callback-differs",
    severity: "warning",
    evidence: "observed",
    sources: ["the identity services' documentation of social logins, and the redirect to Weibo of a real server"],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "The callback is not that of the identity service",
        message: "The callback is not {expected}, which {service} sends to Weibo, so Weibo would reject each sign-in.",
        fix: "Write that URL, register it at Weibo, or correct the section of the service.",
      },
      zh: {
        title: "回调页不是身份服务的回调地址",
        message: "回调页不是 {expected}，而 {service} 向微博发送的是后者，因此微博会拒绝每次登录。",
        fix: "填写该地址并在微博登记，或更正该服务的部分。",
      },
    },
  },
  *check(input) {
    yield* otherCallbackPaths(input, ({ evidence }) => evidence !== "inferred");
  },
};

/** A diagnostic for the service whose origin the callback has, if its path is another one. */
export function* otherCallbackPaths(
  { declaration }: DeclarationInput,
  applies: (expected: ServiceCallback) => boolean,
): Iterable<Diagnostic> {
  const { authorization } = declaration.callbacks ?? {};
  const isHere = ({ url }: ServiceCallback) => authorization !== undefined && writtenOrigin(authorization) === writtenOrigin(url);
  const here = expectedCallbacks(declaration).filter(isHere);
  const written = authorization?.replace(/[?#].*/, "");
  const [first] = here;
  if (!first || !applies(first) || here.some(({ url }) => url === written)) return;
  yield { at: valueAt("/callbacks/authorization"), params: { expected: first.url, service: first.service } };
}
