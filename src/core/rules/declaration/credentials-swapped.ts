import { pairProblem } from "../../weibo/credential-forms.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The secrets that hold the app key and the app secret are there, and one value stands in the other's place. */
export const credentialsSwapped: Rule<DeclarationInput> = {
  meta: {
    id: "credentials-swapped",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app keys and app secrets differ in form"],
    fields: ["/credentials/appSecret"],
    needs: "environment",
    text: {
      en: {
        title: "App key and app secret stand in each other's place",
        message: {
          equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place. A sync refuses it.",
          swapped: "The secret {name} holds what looks like an app secret, and {other} what looks like an app key. A sync refuses it.",
        },
        fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets.",
      },
      zh: {
        title: "App Key 与 App Secret 放错了位置",
        message: {
          equal: "密钥 {name} 和 {other} 的值相同：其中一个粘贴错了位置。sync 会拒绝它。",
          swapped: "密钥 {name} 的值像 App Secret，而 {other} 的值像 App Key。sync 会拒绝它。",
        },
        fix: "从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret 到密钥中。",
      },
    },
  },
  *check({ declaration: { credentials }, secrets }) {
    const { appKey = "", appSecret = "" } = credentials ?? {};
    const variant = pairProblem(credentials, secrets);
    if (variant) yield { at: valueAt("/credentials/appSecret"), variant, params: { name: appKey, other: appSecret } };
  },
};
